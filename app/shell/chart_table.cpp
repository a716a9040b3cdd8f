// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/chart_table.h"

#include "app/charts/data_table_model.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QVBoxLayout>

namespace tokenscope {
namespace {

constexpr int lineHeight = 28;
constexpr int columnGap = 28;
constexpr QMargins margins{18, 16, 24, 16};

} // namespace

ChartTable::ChartTable(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_model(new DataTableModel(this)), m_view(new QTableView(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins);
    layout->addWidget(m_view);
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setSectionsClickable(false);
    setAutoFillBackground(true);
    setFocusProxy(m_view);
    auto* copying = new QAction(this);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copying, &QAction::triggered, this, &ChartTable::copy);
    addAction(copying);
    setTheme(theme);
}

void ChartTable::show(const Figure& figure) {
    m_model->setTable(figure.table);
    m_view->setAccessibleName(figure.table.caption);
    m_view->setAccessibleDescription(figure.description);
    fitColumns();
}

void ChartTable::fitColumns() {
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, m_view->columnWidth(column) + columnGap);
}

void ChartTable::setTheme(const Theme& theme) {
    QPalette colors = tokenscope::palette(theme);
    colors.setColor(QPalette::Window, theme.color(Role::chartGround));
    setPalette(colors);
    m_view->setFont(theme.font(13));
    m_view->horizontalHeader()->setFont(theme.font(11));
    m_view->verticalHeader()->setDefaultSectionSize(qRound(lineHeight * theme.textScale));
    fitColumns();
}

void ChartTable::copy() const { QApplication::clipboard()->setText(toTsv(m_model->table())); }

} // namespace tokenscope
