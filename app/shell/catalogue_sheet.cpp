// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/catalogue_sheet.h"

#include "app/charts/data_table_model.h"
#include "app/panels/catalogue_tables.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace tokenscope {
namespace {

constexpr QSize usualSize{920, 560};
constexpr int widestColumn = 260;

QTableView* viewOf(const CatalogueTable& catalogue, QWidget* parent) {
    auto* view = new QTableView(parent);
    auto* model = new DataTableModel(view);
    model->setTable(catalogue.table);
    view->setModel(model);
    view->setAccessibleName(catalogue.title);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setMaximumSectionSize(widestColumn);
    view->resizeColumnsToContents();
    view->horizontalHeader()->setMaximumSectionSize(-1);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

} // namespace

CatalogueSheet::CatalogueSheet(QWidget* parent)
    : QDialog(parent), m_own(new QLabel(this)), m_choose(new QPushButton(this)),
      m_drop(new QPushButton(this)), m_tables(new QTabWidget(this)) {
    resize(usualSize);
    m_own->setWordWrap(true);
    m_own->setTextFormat(Qt::PlainText);
    m_tables->setDocumentMode(true);
    auto* own = new QHBoxLayout;
    own->addWidget(m_own, 1);
    for (QPushButton* button : {m_choose, m_drop}) {
        button->setAutoDefault(false);
        own->addWidget(button);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tables, 1);
    layout->addLayout(own);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &CatalogueSheet::choose);
    connect(m_drop, &QPushButton::clicked, this, [this] { Q_EMIT ownCatalogueChosen({}); });
}

void CatalogueSheet::show(const SnapshotPointer& snapshot) {
    m_snapshot = snapshot;
    if (isVisible() && m_shown != snapshot->library)
        refreshTables();
}

void CatalogueSheet::setOwnCatalogue(const QString& path) {
    m_path = path;
    showOwn();
}

void CatalogueSheet::showEvent(QShowEvent* event) {
    refresh();
    QDialog::showEvent(event);
}

void CatalogueSheet::refresh() {
    setWindowTitle(tr("Catalogues"));
    m_choose->setText(tr("Use a &file…"));
    m_drop->setText(tr("Only what &ships"));
    showOwn();
    refreshTables();
}

void CatalogueSheet::showOwn() {
    m_own->setText(m_path.isEmpty() ? tr("A catalogue of your own adds rows and changes shipped ones.")
                                    : tr("With the rows of %1, marked “own catalogue” in their source.")
                                          .arg(QFileInfo(m_path).fileName()));
    m_own->setToolTip(m_path);
    m_drop->setEnabled(!m_path.isEmpty());
}

void CatalogueSheet::refreshTables() {
    if (!m_snapshot)
        return;
    m_shown = m_snapshot->library;
    const int current = std::max(0, m_tables->currentIndex());
    while (m_tables->count() > 0)
        delete m_tables->widget(0);
    for (const CatalogueTable& catalogue : catalogueTables(m_shown->catalogue))
        m_tables->addTab(viewOf(catalogue, m_tables), catalogue.title);
    m_tables->setCurrentIndex(current);
}

void CatalogueSheet::choose() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Use a catalogue of your own"),
                                                      QFileInfo(m_path).absolutePath(),
                                                      tr("Catalogues (*.json);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT ownCatalogueChosen(path);
}

void CatalogueSheet::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && isVisible())
        refresh();
    QDialog::changeEvent(event);
}

} // namespace tokenscope
