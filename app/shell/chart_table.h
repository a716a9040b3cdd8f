// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/charts/theme.h"

#include <QTableView>

class QLabel;

namespace tokenscope {

class DataTableModel;

/// The twin of a chart: its figures as a table that can be read, stepped through and, with Ctrl+C, copied.
class ChartTable : public QWidget {
    Q_OBJECT

public:
    explicit ChartTable(const Theme& theme, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const Figure& figure);
    void setTheme(const Theme& theme);
    QTableView* view() { return m_view; }

private:
    void fitColumns();
    void copy() const;

    DataTableModel* m_model;
    QLabel* m_caption;
    QTableView* m_view;
};

} // namespace tokenscope
