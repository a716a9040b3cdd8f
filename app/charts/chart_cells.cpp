// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_cells.h"

#include "app/charts/chart_frame.h"

namespace tokenscope {

ChartCell::ChartCell(ChartFrame* frame, int row, int column) : m_frame(frame), m_row(row), m_column(column) {}

bool ChartCell::isValid() const {
    if (!m_frame)
        return false;
    const DataTable& table = m_frame->figure().table;
    return m_row < int(table.rows.size()) && m_column < int(table.columns.size());
}

void* ChartCell::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface*>(this)
                                                   : nullptr;
}

QString ChartCell::text(QAccessible::Text kind) const {
    if (kind != QAccessible::Name || !isValid())
        return {};
    const DataTable& table = m_frame->figure().table;
    return m_row < 0 ? table.columns[size_t(m_column)].header : table.rows[size_t(m_row)].value(m_column);
}

// The cells are not on screen; the chart is.
QRect ChartCell::rect() const {
    return m_frame ? QRect(m_frame->mapToGlobal(QPoint()), m_frame->size()) : QRect();
}

QAccessible::Role ChartCell::role() const {
    return m_row < 0 ? QAccessible::ColumnHeader : QAccessible::Cell;
}

QAccessible::State ChartCell::state() const {
    QAccessible::State state;
    state.readOnly = true;
    state.invalid = !isValid();
    return state;
}

QAccessibleInterface* ChartCell::parent() const {
    return QAccessible::queryAccessibleInterface(m_frame.data());
}

QList<QAccessibleInterface*> ChartCell::columnHeaderCells() const {
    QAccessibleInterface* chart = m_row < 0 ? nullptr : parent();
    QAccessibleInterface* header = chart ? chart->child(m_column) : nullptr;
    return header ? QList<QAccessibleInterface*>{header} : QList<QAccessibleInterface*>();
}

QList<QAccessibleInterface*> ChartCell::rowHeaderCells() const {
    QAccessibleInterface* chart = m_row < 0 || m_column == 0 ? nullptr : parent();
    QAccessibleInterface* header = chart ? chart->tableInterface()->cellAt(m_row, 0) : nullptr;
    return header ? QList<QAccessibleInterface*>{header} : QList<QAccessibleInterface*>();
}

} // namespace tokenscope
