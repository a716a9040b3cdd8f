// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_sheet.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

namespace tokenscope {

ChartSheet::ChartSheet(QWidget* parent) : QTableView(parent) {
    setModel(&m_model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setHighlightSections(false);
    setTheme(Theme::light());
}

void ChartSheet::show(const Figure& figure) {
    m_model.setTable(figure.table);
    const QString& caption = figure.table.caption;
    setAccessibleName(caption.isEmpty() ? figure.title : caption);
    setAccessibleDescription(figure.description);
    resizeColumnsToContents();
}

void ChartSheet::setTheme(const Theme& theme) {
    setPalette(tokenscope::palette(theme));
    setFont(theme.font(13));
    horizontalHeader()->setFont(theme.font(12, 600));
    verticalHeader()->setDefaultSectionSize(qRound(28 * theme.textScale));
}

void ChartSheet::copy() const {
    DataTable chosen = m_model.table();
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (!rows.isEmpty()) {
        chosen.rows.clear();
        for (int row = 0; row < m_model.rowCount(); ++row) {
            if (selectionModel()->isRowSelected(row))
                chosen.rows.push_back(m_model.table().rows[size_t(row)]);
        }
    }
    QApplication::clipboard()->setText(toTsv(chosen));
}

void ChartSheet::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

} // namespace tokenscope
