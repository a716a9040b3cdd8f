// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"

#include <QAbstractTableModel>

namespace tokenscope {

/// A chart's data for table views. Numbers are right-aligned.
class DataTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the selection if only texts changed.
    void setTable(const DataTable& table);
    const DataTable& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int alignment(int column) const;

    DataTable m_table;
};

/// Tab-separated lines with the header first; tabs and line breaks inside a text become spaces.
QString toTsv(const DataTable& table);

} // namespace tokenscope
