// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/data_table_model.h"

#include <QTableView>

namespace tokenscope {

/// The table twin of a chart. Ctrl+C copies the selected rows, or all, as tab-separated text with the header.
class ChartSheet : public QTableView {
    Q_OBJECT

public:
    explicit ChartSheet(QWidget* parent = nullptr);

    using QTableView::show;
    void show(const Figure& figure);
    void setTheme(const Theme& theme);
    void copy() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    DataTableModel m_model;
};

} // namespace tokenscope
