// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/menus.h"
#include "app/state/snapshot.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace tokenscope {

/// What the program does in the same way whatever the scenario. Every change acts at once, through the menu
/// or the action that it also has; there is nothing to confirm.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// `menus` and `actions` must outlive the dialog.
    PreferencesDialog(const Menus& menus, const Actions& actions, QWidget* parent);

    using QDialog::show;
    void show(const Snapshot& snapshot);
    QComboBox* language() { return m_language; }
    QComboBox* appearance() { return m_appearance; }
    QCheckBox* bands() { return m_bands; }
    QCheckBox* agreeing() { return m_agreeing; }
    QPushButton* forget() { return m_forget; }
    QLineEdit* folder() { return m_folder; }

Q_SIGNALS:
    /// Charts are to go back to their own axes and units.
    void forgetRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QLabel* addRow(QFormLayout* form, QWidget* field);
    QCheckBox* boxFor(QAction* action);
    void connectMenu(QComboBox* box, const ChoiceMenu* menu);
    void retranslate();

    const Menus& m_menus;
    QComboBox* m_language;
    QComboBox* m_appearance;
    QCheckBox* m_bands;
    QCheckBox* m_agreeing;
    QPushButton* m_forget;
    QLineEdit* m_folder;
    QLabel* m_languageLabel;
    QLabel* m_appearanceLabel;
    QLabel* m_chartsLabel;
    QLabel* m_folderLabel;
    QLabel* m_folderHint;
};

} // namespace tokenscope
