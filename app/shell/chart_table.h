// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/charts/theme.h"

#include <QLabel>
#include <QTableView>

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
    /// Room right of the caption, for what stands over the table.
    void setTitleInset(int inset) { m_caption->setContentsMargins(0, 0, inset, 0); }
    QTableView* view() { return m_view; }

private:
    void fitColumns();
    void copy() const;

    DataTableModel* m_model;
    QLabel* m_caption;
    QTableView* m_view;
};

} // namespace tokenscope
