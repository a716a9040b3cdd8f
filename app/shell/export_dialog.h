// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/export_form.h"
#include "app/publish/figure_clipboard.h"
#include "app/publish/figure_preview.h"
#include "app/publish/publish.h"

#include <QDialog>
#include <QTemporaryDir>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace tokenscope {

/// Publishes a figure: how it will be at the left, what can be decided at the right, advice below. It stays
/// open beside the work, follows the scenario and remembers what was decided.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ExportDialog(const Theme& theme, QWidget* parent = nullptr);

    using QDialog::show;
    void show(const SnapshotPointer& snapshot);
    void setChart(const QString& chart);
    /// What a figure that was opened carries.
    void setRequest(const FigureRequest& request);
    FigureRequest request() const { return m_form->request(); }
    ExportForm* form() { return m_form; }
    FigurePreview* preview() { return m_preview; }
    QString advice() const;
    /// Millimetres at which the figure will be seen; 0: its own size.
    void setWidthOfUse(int millimetres);
    /// Writes the figure in the format of the file's name. A sentence that says why not; empty: it is there.
    QString exportTo(const QString& path);

Q_SIGNALS:
    void exported(const QString& path);
    void copiedText(const QString& what);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QDialogButtonBox* buildButtons();
    QWidget* buildCheck();
    void followForm();
    void retranslate();
    void addCopies(QPushButton* button);
    void refresh();
    void askAndExport();
    void drag();

    Theme m_theme;
    SnapshotPointer m_snapshot;
    FigurePreview* m_preview;
    ExportForm* m_form;
    QLabel* m_advice;
    QLabel* m_widthName;
    QSpinBox* m_widthOfUse;
    QScrollArea* m_scroll;
    QVBoxLayout* m_right;
    QDialogButtonBox* m_buttons;
    QTemporaryDir m_dragFolder;
};

} // namespace tokenscope
