// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/series_geometry.h"

#include <vector>

class QChart;
class QLineSeries;

class QScatterSeries;
class QValueAxis;
class QXYSeries;

namespace tokenscope {

/// The series of one panel in one chart. Series are made once, refilled with replace() and emptied when not
/// needed; the axes are linear, invisible and hold axis units.
class PanelChart {
public:
    /// `chart` stays with its scene and must outlive this object.
    explicit PanelChart(QChart* chart);

    void show(const Panel& panel, const PanelLayout& place, const Theme& theme);
    void clear();

private:
    void place(const PanelLayout& place);
    void showLine(size_t index, const SeriesLine& line, const Theme& theme);
    void showDots(size_t index, const SeriesDots& dots, const Theme& theme);
    QLineSeries* lineAt(size_t index);
    QScatterSeries* dotsAt(size_t index);
    void attach(QXYSeries* series);

    QChart* m_chart;
    QValueAxis* m_x;
    QValueAxis* m_y;
    std::vector<QLineSeries*> m_lines;
    std::vector<QScatterSeries*> m_dots;
};

} // namespace tokenscope
