// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/data_table_model.h"

namespace tokenscope {

namespace {

QString tsvLine(QStringList texts) {
    for (QString& text : texts) {
        for (const QChar separator : {u'\t', u'\n', u'\r'})
            text.replace(separator, u' ');
    }
    return texts.join(u'\t') + u'\n';
}

} // namespace

void DataTableModel::setTable(const DataTable& table) {
    if (table == m_table)
        return;
    const bool sameShape = table.columns == m_table.columns && table.rows.size() == m_table.rows.size();
    if (!sameShape)
        beginResetModel();
    m_table = table;
    if (!sameShape)
        endResetModel();
    else if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int DataTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int DataTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

int DataTableModel::alignment(int column) const {
    const bool left = m_table.columns[size_t(column)].align == Align::left;
    return int(Qt::AlignVCenter | (left ? Qt::AlignLeft : Qt::AlignRight));
}

QVariant DataTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role != Qt::DisplayRole)
        return {};
    return m_table.rows[size_t(index.row())].value(index.column());
}

QVariant DataTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return role == Qt::DisplayRole ? QVariant(m_table.columns[size_t(section)].header) : QVariant();
}

QString toTsv(const DataTable& table) {
    QStringList header;
    for (const TableColumn& column : table.columns)
        header.append(column.header);
    QString text = tsvLine(header);
    for (const QStringList& row : table.rows)
        text += tsvLine(row);
    return text;
}

} // namespace tokenscope
