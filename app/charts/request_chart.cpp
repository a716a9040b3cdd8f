// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/request_chart.h"

#include "app/charts/request_panels.h"
#include "app/charts/value_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenscope {
namespace {

constexpr double exampleMultiplier = 10;
constexpr std::array tableOutputs = {
    "memory.max_batch",    "decode.batch",     "energy.facility_per_output_token",
    "energy.per_response", "cost.per_request", "prefill.time_to_first_token"};

double valueOf(const SweepPoint& point, std::string_view output) {
    return point.outputs[output_index(output)];
}

class RequestChart {
public:
    explicit RequestChart(const Snapshot& snapshot)
        : m_snapshot(snapshot), m_courses(requestCourses(snapshot)), m_panels(m_courses) {}

    Figure figure() const;

private:
    bool fits() const { return std::isfinite(valueOf(m_courses.plain, "energy.per_response")); }
    const SweepPoint& example() const;
    QString reasoningFinding() const;
    QString promptFinding() const;
    QString title() const;
    QString subtitle() const;
    std::vector<LegendEntry> legend() const;
    DataTable table() const;

    const Snapshot& m_snapshot;
    RequestCourses m_courses;
    RequestPanels m_panels;
    ChartNumbers m_numbers;
};

// The scenario's own reasoning, or where it has none, the first multiplier from ten on.
const SweepPoint& RequestChart::example() const {
    if (m_courses.reasoning.now.input > 1)
        return m_courses.reasoning.now;
    return *std::find_if(m_courses.reasoning.points.begin(), std::prev(m_courses.reasoning.points.end()),
                         [](const SweepPoint& point) { return point.input >= exampleMultiplier * 0.999; });
}

QString RequestChart::reasoningFinding() const {
    const SweepPoint& more = example();
    const double ratio =
        valueOf(more, "energy.per_response") / valueOf(m_courses.plain, "energy.per_response");
    if (!std::isfinite(ratio))
        return Chart::tr("%1 the tokens of a reply do not fit in memory").arg(m_numbers.times(more.input));
    return Chart::tr("%1 the tokens of a reply take %2 the energy")
        .arg(m_numbers.times(more.input), m_numbers.times(ratio, 3));
}

// Where memory begins to hold fewer sequences than are asked for.
QString RequestChart::promptFinding() const {
    const double asked = valueOf(m_courses.prompt.points.front(), "decode.batch");
    const auto fewer = std::find_if(
        m_courses.prompt.points.begin(), m_courses.prompt.points.end(),
        [asked](const SweepPoint& point) { return !(valueOf(point, "decode.batch") >= 0.99 * asked); });
    if (fewer == m_courses.prompt.points.end())
        return Chart::tr("no prompt up to %1 tokens lowers the batch")
            .arg(m_numbers.count(m_courses.prompt.points.back().input));
    return Chart::tr("from about %1 tokens of prompt on, memory lowers the batch")
        .arg(m_numbers.count(fewer->input));
}

QString RequestChart::title() const {
    if (!fits())
        return Chart::tr("No request fits: %1").arg(reasonFor(m_snapshot.current, "decode.batch"));
    return Chart::tr("%1; %2", "two findings").arg(reasoningFinding(), promptFinding());
}

QString RequestChart::subtitle() const {
    const QString held = Chart::tr("One thing varied, the rest held; all axes logarithmic");
    return m_courses.replacesStated
               ? held + Chart::tr("; the stated throughput is set aside, the model derives the machine’s")
               : held;
}

std::vector<LegendEntry> RequestChart::legend() const {
    std::vector<LegendEntry> entries{{.symbol = Symbol::curve,
                                      .text = Chart::tr("tokens alone"),
                                      .role = Role::secondaryText,
                                      .dashes = {1, 3}}};
    if (m_courses.baselinePrompt)
        entries.push_back({.symbol = Symbol::curve,
                           .text = baselineName(m_snapshot),
                           .role = Role::ghost,
                           .dashes = {5, 3}});
    return entries;
}

DataTable RequestChart::table() const {
    DataTable table;
    table.caption = Chart::tr("What becomes of a request as it grows");
    table.columns = {{Chart::tr("Request")}};
    for (const char* output : tableOutputs)
        table.columns.push_back({outputName(output), Align::decimal});
    const auto add = [&](const QString& name, const SweepPoint& point) {
        QStringList row{name};
        for (const char* output : tableOutputs)
            row << outputWords(outputs()[output_index(output)], valueOf(point, output));
        table.rows.push_back(row);
    };
    constexpr std::size_t step = 10;
    for (std::size_t i = 0; i < m_courses.reasoning.points.size(); i += step)
        add(Chart::tr("Reasoning %1").arg(m_numbers.times(m_courses.reasoning.points[i].input)),
            m_courses.reasoning.points[i]);
    for (std::size_t i = 0; i < m_courses.prompt.points.size(); i += step)
        add(Chart::tr("Prompt of %1 tokens").arg(m_numbers.count(m_courses.prompt.points[i].input)),
            m_courses.prompt.points[i]);
    for (const SweepPoint& point : m_courses.caching)
        add(Chart::tr("Prompt: %1").arg(m_panels.cachedWords(point.input)), point);
    add(Chart::tr("Now"), m_courses.reasoning.now);
    return table;
}

Figure RequestChart::figure() const {
    Figure figure;
    figure.id = QStringLiteral("request");
    figure.title = title();
    figure.shortTitle = fits() ? reasoningFinding() : Chart::tr("No request fits");
    figure.subtitle = subtitle();
    figure.shortSubtitle = Chart::tr("Longer replies and prompts; logarithmic");
    figure.panels = {m_panels.reasoning(), m_panels.sequences(), m_panels.energy(), m_panels.firstToken()};
    figure.legend = legend();
    figure.table = table();
    figure.description =
        Chart::tr("Four panels of curves: a reply against the reasoning multiplier, and the sequences at "
                  "once, the joules of an output token and the least time to the first token against the "
                  "length of the prompt. %1.")
            .arg(title());
    return figure;
}

} // namespace

Figure requestFigure(const Snapshot& snapshot) { return RequestChart(snapshot).figure(); }

} // namespace tokenscope
