// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/chart_table.h"

#include "app/charts/data_table_model.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenscope {
namespace {

constexpr int lineHeight = 28;
constexpr int columnGap = 28;
constexpr int captionGap = 12;
constexpr int widestName = 200;
constexpr int narrowestColumn = 64;
constexpr QMargins margins{18, 16, 24, 16};

} // namespace

ChartTable::ChartTable(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_model(new DataTableModel(this)), m_caption(new QLabel(this)),
      m_view(new QTableView(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins);
    layout->setSpacing(captionGap);
    layout->addWidget(m_caption);
    layout->addWidget(m_view, 1);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMinimumSectionSize(narrowestColumn);
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
    m_caption->setText(figure.table.caption);
    m_view->setAccessibleName(figure.table.caption);
    m_view->setAccessibleDescription(figure.description);
    fitColumns();
}

// A last column of words takes the width that is left and wraps, and the names before it wrap too; a last
// column of numbers stays beside the others.
void ChartTable::fitColumns() {
    const auto& columns = m_model->table().columns;
    const bool words = !columns.empty() && columns.back().align == Align::left;
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, m_view->columnWidth(column) + columnGap);
    if (!words)
        return;
    m_view->setColumnWidth(0, std::min(m_view->columnWidth(0), widestName));
    m_view->horizontalHeader()->setSectionResizeMode(m_model->columnCount() - 1, QHeaderView::Stretch);
}

void ChartTable::setTheme(const Theme& theme) {
    QPalette colors = tokenscope::palette(theme);
    colors.setColor(QPalette::Window, theme.color(Role::chartGround));
    setPalette(colors);
    m_caption->setFont(theme.font(13, 600));
    m_view->setFont(theme.font(13));
    m_view->horizontalHeader()->setFont(theme.font(11));
    m_view->verticalHeader()->setMinimumSectionSize(qRound(lineHeight * theme.textScale));
    fitColumns();
}

void ChartTable::copy() const { QApplication::clipboard()->setText(toTsv(m_model->table())); }

} // namespace tokenscope
