// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/charts/theme.h"

#include <QTableWidget>

namespace tokenscope {

/// The twin of a chart: its figures as a table that can be read, stepped through and copied.
class ChartTable : public QTableWidget {
    Q_OBJECT

public:
    explicit ChartTable(const Theme& theme, QWidget* parent = nullptr);

    using QTableWidget::show;
    void show(const Figure& figure);
    void setTheme(const Theme& theme);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showHeader(const DataTable& table);
    void copySelection();
};

} // namespace tokenscope
