// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sweep_chart.h"

#include "app/charts/chart_text.h"
#include "app/charts/sweep_band.h"
#include "app/charts/sweep_curve.h"
#include "app/charts/sweep_texts.h"
#include "app/charts/value_axis.h"
#include "core/scenario/input_value.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace tokenscope {
namespace {

constexpr double leastNamedShare = 0.05;

class SweepChart {
public:
    explicit SweepChart(const Snapshot& snapshot)
        : m_snapshot(snapshot), m_curve(sweepCurve(snapshot)), m_input(quantity_inputs()[m_curve.input]),
          m_output(outputs()[m_curve.output]), m_texts(snapshot, m_curve), m_bands(sweepBandsOf(snapshot)) {}

    Figure figure() const;

private:
    double shown(double base) const { return shownValueOf(m_output, base); }
    double now() const { return shown(m_snapshot.current.values[m_curve.output]); }
    bool isAnywherePositive() const;
    Axis yAxis() const;
    bool isDrawn(double shownValue, const Panel& panel) const;
    void addCurves(Panel& panel, const std::vector<double>& values, const Curve& style) const;
    double shareOf(const SweepGap& gap) const;
    void addGaps(Panel& panel) const;
    void addBaseline(Panel& panel) const;
    void addCurve(Panel& panel) const;
    void addNow(Panel& panel) const;
    Handle handle() const;
    Panel panel() const;

    const Snapshot& m_snapshot;
    SweepCurve m_curve;
    const InputRow& m_input;
    const OutputRow& m_output;
    SweepTexts m_texts;
    const SweepBands* m_bands;
};

Axis SweepChart::yAxis() const {
    std::vector<double> values{now(), shown(m_snapshot.baseline.values[m_curve.output])};
    for (const std::vector<double>* curve : {&m_curve.y, &m_curve.baseline})
        for (const double value : *curve)
            values.push_back(shown(value));
    if (m_bands != nullptr)
        for (const double value : bandEnds(*m_bands))
            values.push_back(value);
    // The steep side of a loss would press everything else flat: it leaves the axis at −100 %.
    if (m_output.wording == Wording::share)
        for (double& value : values)
            value = std::max(value, -1.0 / m_output.shown_factor);
    const bool logarithmic =
        m_snapshot.exploration.viewOf("sweep").logarithmic.value_or(spansDecades(values));
    return outputAxis(m_output, values, logarithmic && isAnywherePositive());
}

// Only then a logarithmic axis has something to show.
bool SweepChart::isAnywherePositive() const {
    return now() > 0 || std::any_of(m_curve.y.begin(), m_curve.y.end(), [](double y) { return y > 0; });
}

bool SweepChart::isDrawn(double shownValue, const Panel& panel) const {
    return std::isfinite(shownValue) && (panel.y.scale == Scale::linear || shownValue > 0);
}

// A curve for each run of values that the axis has a place for.
void SweepChart::addCurves(Panel& panel, const std::vector<double>& values, const Curve& style) const {
    Curve run = style;
    for (std::size_t i = 0; i <= values.size(); ++i) {
        const bool drawn = i < values.size() && isDrawn(shown(values[i]), panel);
        if (drawn)
            run.points.push_back({m_curve.x[i], shown(values[i])});
        else if (!run.points.empty())
            panel.marks.push_back(std::exchange(run, style));
    }
}

// Of the axis' length.
double SweepChart::shareOf(const SweepGap& gap) const {
    const auto& [low, high, logarithmic] = m_curve.range;
    return logarithmic ? std::log(gap.to / gap.from) / std::log(high / low)
                       : (gap.to - gap.from) / (high - low);
}

// Hatched, with a word in it and the reason on demand.
void SweepChart::addGaps(Panel& panel) const {
    for (const SweepGap& gap : m_curve.gaps) {
        const double from = gap.from <= m_curve.range.low ? -plotEdge : gap.from;
        const double to = gap.to >= m_curve.range.high ? plotEdge : gap.to;
        Region region = Region::rectangle(from, to, -plotEdge, plotEdge, Role::impossible);
        region.opacity = 0.05;
        region.hatch = gap.defined ? Hatch::cross : Hatch::diagonal;
        region.hatchOpacity = 0.22;
        panel.marks.push_back(region);
        panel.targets.push_back({.at = {gap.from, panel.y.from},
                                 .corner = QPointF(gap.to, panel.y.to),
                                 .text = m_texts.gapSentence(gap)});
        if (shareOf(gap) < leastNamedShare)
            continue;
        const bool atEnd = gap.to >= m_curve.range.high;
        panel.marks.push_back(Label{.at = {atEnd ? gap.to : gap.from, panel.y.to},
                                    .text = m_texts.gapWord(gap),
                                    .anchor = atEnd ? Anchor::belowLeft : Anchor::belowRight,
                                    .role = Role::impossible,
                                    .gap = 6,
                                    .required = true});
    }
}

void SweepChart::addBaseline(Panel& panel) const {
    if (m_curve.baseline.empty())
        return;
    addCurves(panel, m_curve.baseline, Curve{.role = Role::ghost, .dashes = {5, 3}});
    const double x = inputNumber(m_snapshot.baseline, m_input.id);
    const double y = shown(m_snapshot.baseline.values[m_curve.output]);
    const bool drawn = std::isfinite(x) && isDrawn(y, panel);
    if (!drawn)
        return;
    panel.marks.push_back(GhostRing{{x, y}});
    panel.marks.push_back(Label{.at = {x, y}, .text = baselineInSentence(m_snapshot), .gap = 12});
}

void SweepChart::addCurve(Panel& panel) const {
    addCurves(panel, m_curve.y, Curve{.role = Role::capex, .width = 2.25});
    if (m_curve.x.size() > 12)
        return;
    Dots dots{.points = {}, .role = Role::capex, .radius = 3};
    for (std::size_t i = 0; i < m_curve.x.size(); ++i)
        if (isDrawn(shown(m_curve.y[i]), panel))
            dots.points.push_back({m_curve.x[i], shown(m_curve.y[i])});
    panel.marks.push_back(dots);
}

void SweepChart::addNow(Panel& panel) const {
    if (!std::isfinite(m_curve.now))
        return;
    panel.marks.push_back(Rule{.at = m_curve.now, .width = 1, .over = true});
    const bool drawn = isDrawn(now(), panel);
    const QPointF at(m_curve.now, drawn ? now() : panel.y.to);
    if (drawn)
        panel.marks.push_back(Dots{.points = {at}, .role = Role::capex, .halo = true});
    const bool right = m_curve.range.logarithmic ? at.x() * at.x() > panel.x.from * panel.x.to
                                                 : 2 * at.x() > panel.x.from + panel.x.to;
    panel.marks.push_back(Label{.at = at,
                                .text = m_texts.nowWords(),
                                .anchor = right ? Anchor::aboveLeft : Anchor::aboveRight,
                                .role = Role::text,
                                .weight = 600,
                                .required = true});
    if (drawn)
        panel.targets.push_back({.at = at, .key = toQString(m_output.id), .text = m_texts.nowSentence()});
}

Handle SweepChart::handle() const {
    HandleAxis axis{toQString(m_input.id),     m_curve.now,         m_curve.range.low, m_curve.range.high,
                    m_curve.range.logarithmic, steps_whole(m_input)};
    return {axis, {}, m_texts.nowSentence()};
}

Panel SweepChart::panel() const {
    Panel panel;
    panel.heading = m_texts.outputHeading();
    panel.x = inputAxis(m_input, m_curve.range);
    panel.y = yAxis();
    if (m_bands != nullptr)
        addSweepBand(panel, *m_bands);
    addGaps(panel);
    if (panel.y.scale == Scale::linear && panel.y.from < 0 && panel.y.to > 0)
        panel.marks.push_back(Rule{.direction = Direction::horizontal, .at = 0, .width = 2});
    addBaseline(panel);
    addCurve(panel);
    addNow(panel);
    if (m_input.allowed[0] == 0.0)
        panel.handle = handle();
    return panel;
}

Figure SweepChart::figure() const {
    Figure figure;
    figure.id = QStringLiteral("sweep");
    figure.panels = {panel()};
    figure.measure = toQString(m_input.id) + u' ' + toQString(m_output.id);
    if (isAnywherePositive())
        figure.logarithmic = figure.panels.front().y.scale == Scale::log10;
    if (m_bands != nullptr && !m_bands->bands.empty())
        figure.legend = {
            {Symbol::area,
             Chart::tr("5 to 95 % of %1 draws").arg(ChartNumbers().count(double(SweepBands::points), 2)),
             Role::band}};
    m_texts.addTo(figure, figure.panels[0].y.scale == Scale::log10);
    return figure;
}

} // namespace

Figure sweepFigure(const Snapshot& snapshot) { return SweepChart(snapshot).figure(); }

} // namespace tokenscope
