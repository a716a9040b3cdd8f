// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;

namespace tokenscope {

/// What ships as data, table by table, with dates and sources; and the catalogue of one's own that adds to
/// it. It stays open and follows the scenario's library.
class CatalogueSheet : public QDialog {
    Q_OBJECT

public:
    explicit CatalogueSheet(QWidget* parent = nullptr);

    using QDialog::show;
    void show(const SnapshotPointer& snapshot);
    /// The file of the user's own catalogue; empty: there is none.
    void setOwnCatalogue(const QString& path);

Q_SIGNALS:
    /// Another file, or none, is to be used.
    void ownCatalogueChosen(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshTables();
    void showOwn();
    void choose();

    QLabel* m_own;
    QPushButton* m_choose;
    QPushButton* m_drop;
    QTabWidget* m_tables;
    QString m_path;
    SnapshotPointer m_snapshot;
    std::shared_ptr<const Library> m_shown; // the library whose tables stand in the tabs
};

} // namespace tokenscope
