// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/chart_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace tokenscope {
namespace {

constexpr int lineHeight = 28;

Qt::Alignment alignmentOf(Align align) {
    return (align == Align::left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

} // namespace

ChartTable::ChartTable(const Theme& theme, QWidget* parent) : QTableWidget(parent) {
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
    setViewportMargins(16, 16, 16, 0);
    setTheme(theme);
}

void ChartTable::showHeader(const DataTable& table) {
    for (int column = 0; column < columnCount(); ++column) {
        const TableColumn& source = table.columns[static_cast<std::size_t>(column)];
        auto* item = new QTableWidgetItem(source.header);
        item->setTextAlignment(alignmentOf(source.align));
        setHorizontalHeaderItem(column, item);
    }
}

void ChartTable::show(const Figure& figure) {
    const DataTable& table = figure.table;
    setColumnCount(static_cast<int>(table.columns.size()));
    setRowCount(static_cast<int>(table.rows.size()));
    showHeader(table);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            auto* cell = item(row, column);
            if (cell == nullptr)
                setItem(row, column, cell = new QTableWidgetItem);
            cell->setText(table.rows[static_cast<std::size_t>(row)][column]);
            cell->setTextAlignment(alignmentOf(table.columns[static_cast<std::size_t>(column)].align));
        }
    }
    setAccessibleName(table.caption);
    setAccessibleDescription(figure.description);
    resizeColumnsToContents();
}

void ChartTable::setTheme(const Theme& theme) {
    setFont(theme.font(12.5));
    horizontalHeader()->setFont(theme.font(12.5, 600));
    verticalHeader()->setDefaultSectionSize(qRound(lineHeight * theme.textScale));
    QPalette colors = tokenscope::palette(theme);
    colors.setColor(QPalette::Button, theme.color(Role::chartGround));
    setPalette(colors);
    horizontalHeader()->setPalette(colors);
}

void ChartTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    QTableWidget::keyPressEvent(event);
}

// Tab-separated, so that a spreadsheet takes it; without a selection all of it with its header.
void ChartTable::copySelection() {
    QStringList lines;
    const bool all = selectedRanges().isEmpty();
    if (all) {
        QStringList header;
        for (int column = 0; column < columnCount(); ++column)
            header << horizontalHeaderItem(column)->text();
        lines << header.join(u'\t');
    }
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            if (all || item(row, column)->isSelected())
                cells << item(row, column)->text();
        if (!cells.isEmpty())
            lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace tokenscope
