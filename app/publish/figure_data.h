// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/figure_page.h"
#include "app/publish/figure_record.h"

namespace tokenscope {

/// One drawn value with every digit. Positions without a number are NaN.
struct DataPoint {
    QString chart;
    QString panel;  ///< its heading, or its number
    QString mark;   ///< "dot", "curve", "bar", "baseline", "recomputed", "5 to 95 %"
    QString series; ///< what the mark stands for: row, end of the curve or legend
    QString xUnit, yUnit;
    double x = 0, xEnd = 0, y = 0, yEnd = 0;
};

/// Every value that a page draws, in the order of drawing.
std::vector<DataPoint> dataOf(const FigurePage& page);

/// Tidy: one value a line, units in columns, provenance in lines that begin with "#". UTF-8, C locale.
QByteArray csvFile(const FigurePage& page, const FigureRecord& record);

/// The same with the table of the chart, the scenario's inputs and the record. UTF-8, C locale.
QByteArray jsonFile(const FigurePage& page, const FigureRecord& record, const Evaluated& evaluated);

} // namespace tokenscope
