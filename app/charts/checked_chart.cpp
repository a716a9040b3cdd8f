// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/checked_chart.h"

#include "app/charts/chart_axes.h"
#include "app/charts/measured_marks.h"
#include "app/state/evidence_book.h"
#include "app/state/evidence_text.h"
#include "core/analysis/evidence_match.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenscope {
namespace {

constexpr qreal pointRadius = 3;

struct Project {
    std::string_view name;
    Role role;
    Shape shape;
};

constexpr std::array projects = {Project{"TensorRT-LLM", Role::silicon, Shape::square},
                                 Project{"MLPerf", Role::electricity, Shape::triangle},
                                 Project{"ML.ENERGY", Role::capex, Shape::circle}};

class CheckedChart {
public:
    explicit CheckedChart(const Snapshot& snapshot);

    Figure figure() const;

private:
    bool isHere(const CheckedPoint& point) const {
        return likeness(point.machine, m_machine, m_snapshot.library->catalogue) == Likeness::same_machine;
    }
    static QPointF place(const CheckedPoint& point) {
        return {point.throughput->predicted, point.throughput->measured};
    }
    QString factor(double value) const { return m_numbers.significant(value, 3); }
    void addBand(Panel& panel) const;
    void addPoints(Panel& panel) const;
    void addWorst(Panel& panel) const;
    bool logarithmic() const { return m_snapshot.exploration.viewOf("checked").logarithmic.value_or(true); }
    Panel panel() const;
    QString bias() const;
    QString subtitle() const;
    std::vector<LegendEntry> legend() const;
    DataTable table() const;
    QString description() const;

    const Snapshot& m_snapshot;
    Machine m_machine; ///< of the scenario
    ChartNumbers m_numbers;
    std::vector<const CheckedPoint*> m_points; ///< by rising prediction
    ErrorSummary m_error;
};

CheckedChart::CheckedChart(const Snapshot& snapshot)
    : m_snapshot(snapshot), m_machine(machine_of(snapshot.current.inputs)) {
    std::vector<RatioInBand> ratios;
    for (const CheckedPoint& point : checkedPoints(snapshot))
        if (point.judged() && point.throughput && std::isfinite(point.throughput->predicted)) {
            m_points.push_back(&point);
            ratios.push_back({point.throughput->ratio(), point.band});
        }
    std::stable_sort(m_points.begin(), m_points.end(), [](const CheckedPoint* a, const CheckedPoint* b) {
        return a->throughput->predicted < b->throughput->predicted;
    });
    m_error = summary_of({}, {}, ratios);
}

// The diagonal, and the band in which nine of ten of the points lie.
void CheckedChart::addBand(Panel& panel) const {
    const double low = panel.x.from, high = panel.x.to, f = m_error.p90;
    panel.marks.push_back(Region{
        .outline = {
            {low, low}, {low, low * f}, {high / f, high}, {high, high}, {high, high / f}, {low * f, low}}});
    panel.marks.push_back(Segment{.from = {low, low}, .to = {high, high}});
    const double start = logarithmic() ? low * 1.5 : high * 0.6, end = logarithmic() ? low * 8 : high * 0.9;
    panel.marks.push_back(Label{.at = {start, start},
                                .text = Chart::tr("measured = predicted"),
                                .anchor = Anchor::above,
                                .detail = true,
                                .along = QPointF(end, end)});
}

void CheckedChart::addPoints(Panel& panel) const {
    Dots here{.points = {}, .role = Role::text, .radius = pointRadius + 3.5, .filled = false};
    for (const CheckedPoint* point : m_points)
        if (isHere(*point))
            here.points.push_back(place(*point));
    panel.marks.push_back(here);
    for (const Project& project : projects)
        for (const bool mixture : {false, true}) {
            Dots dots{
                .shape = project.shape, .role = project.role, .radius = pointRadius, .filled = !mixture};
            for (const CheckedPoint* point : m_points)
                if (point->point->project == project.name && point->mixture == mixture)
                    dots.points.push_back(place(*point));
            if (!dots.points.empty())
                panel.marks.push_back(dots);
        }
    for (const CheckedPoint* point : m_points) {
        panel.targets.push_back({.at = place(*point),
                                 .radius = 6,
                                 .key = measuredKey(*point->point),
                                 .text = measuredToolTip(*point)});
    }
}

void CheckedChart::addWorst(Panel& panel) const {
    const auto error = [](const CheckedPoint* point) {
        return std::abs(std::log(point->throughput->ratio()));
    };
    const auto worst = std::max_element(m_points.begin(), m_points.end(),
                                        [&](const auto* a, const auto* b) { return error(a) < error(b); });
    if (worst == m_points.end())
        return;
    const double ratio = (*worst)->throughput->ratio();
    const QString words = ratio > 1 ? Chart::tr("%1: %2 too fast") : Chart::tr("%1: %2 too slow");
    panel.marks.push_back(
        Label{.at = place(**worst),
              .text = words.arg(machineName(**worst), m_numbers.times(std::max(ratio, 1 / ratio))),
              .anchor = ratio > 1 ? Anchor::belowRight : Anchor::aboveLeft,
              .detail = true});
}

Panel CheckedChart::panel() const {
    Panel panel;
    std::vector<double> values;
    for (const CheckedPoint* point : m_points)
        values.insert(values.end(), {point->throughput->predicted, point->throughput->measured});
    const auto text = [this](double value) { return m_numbers.count(value); };
    const EitherAxis either{logarithmic(), 100, 10000, text,
                            [this](double value) { return m_numbers.count(value, 3); }};
    panel.x = eitherAxis(values, either);
    panel.y = eitherAxis(std::move(values), either);
    panel.x.title = Chart::tr("Predicted, output tokens/s per accelerator");
    panel.heading = Chart::tr("Measured, output tokens/s per accelerator");
    if (m_points.empty())
        return panel;
    addBand(panel);
    addPoints(panel);
    addWorst(panel);
    return panel;
}

QString CheckedChart::bias() const {
    if (m_error.bias > 1.005)
        return Chart::tr("%1 too fast on average").arg(m_numbers.percent(m_error.bias - 1));
    if (m_error.bias < 0.995)
        return Chart::tr("%1 too slow on average").arg(m_numbers.percent(1 - m_error.bias));
    return Chart::tr("on average neither too fast nor too slow");
}

QString CheckedChart::subtitle() const {
    return (logarithmic()
                ? Chart::tr("Both axes logarithmic; %1. Grey: ×/÷%2 holds nine of ten; the model’s own band "
                            "holds %3")
                : Chart::tr(
                      "Both axes linear; %1. Grey: ×/÷%2 holds nine of ten; the model’s own band holds %3"))
        .arg(bias(), factor(m_error.p90), m_numbers.percent(m_error.coverage));
}

std::vector<LegendEntry> CheckedChart::legend() const {
    std::vector<LegendEntry> entries;
    for (const Project& project : projects)
        entries.push_back({.text = toQString(project.name), .role = project.role, .shape = project.shape});
    entries.push_back(
        {.text = Chart::tr("hollow: mixture of experts"), .role = Role::secondaryText, .filled = false});
    entries.push_back({.symbol = Symbol::ring, .text = Chart::tr("this machine"), .role = Role::text});
    return entries;
}

DataTable CheckedChart::table() const {
    DataTable table;
    table.caption = Chart::tr("Predicted and measured output tokens a second per accelerator");
    table.columns = {{Chart::tr("Machine")},
                     {Chart::tr("Load")},
                     {Chart::tr("Measured, tok/s"), Align::decimal},
                     {Chart::tr("Predicted, tok/s"), Align::decimal},
                     {Chart::tr("Predicted / measured"), Align::right},
                     {Chart::tr("Source")}};
    for (const CheckedPoint* point : m_points)
        table.rows.push_back({machineName(*point), machineDetail(*point),
                              publishedValue(point->throughput->measured),
                              predictedValue(point->throughput->predicted), residualText(*point->throughput),
                              toQString(point->point->source)});
    return table;
}

QString CheckedChart::description() const {
    QString text = Chart::tr("Scatter plot of measured against predicted throughput with its diagonal: %1.")
                       .arg(subtitle());
    if (!m_snapshot.evidence)
        return text;
    for (const ErrorSummary& error : m_snapshot.evidence->errors)
        if (error.figure == "throughput" && error.error_class != "all")
            text += Chart::tr(" %1: %2 runs, typical error ×/÷%3.")
                        .arg(toQString(error.error_class))
                        .arg(error.runs)
                        .arg(factor(error.median));
    return text;
}

Figure CheckedChart::figure() const {
    Figure figure;
    figure.id = QStringLiteral("checked");
    figure.title = Chart::tr("The model’s typical error against %1 measurements is ×/÷%2")
                       .arg(m_points.size())
                       .arg(factor(m_error.median));
    figure.shortTitle = Chart::tr("The model’s typical error is ×/÷%1").arg(factor(m_error.median));
    figure.subtitle = subtitle();
    figure.shortSubtitle =
        Chart::tr("Measured against predicted tok/s; grey: ×/÷%1").arg(factor(m_error.p90));
    figure.logarithmic = logarithmic();
    figure.panels = {panel()};
    figure.legend = legend();
    figure.table = table();
    figure.description = description();
    return figure;
}

} // namespace

Figure checkedFigure(const Snapshot& snapshot) { return CheckedChart(snapshot).figure(); }

} // namespace tokenscope
