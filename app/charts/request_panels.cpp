// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/request_panels.h"

#include "app/charts/chart_axes.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

constexpr qreal strong = 2.25;
const QList<qreal> dashed = {5, 3};

HandleAxis handleAxis(std::string_view input, double now, const Axis& axis) {
    return {toQString(input), now, axis.from, axis.to, true, false};
}

} // namespace

RequestPanels::Value RequestPanels::output(std::string_view id) {
    return [index = output_index(id)](const SweepPoint& point) { return point.outputs[index]; };
}

RequestPanels::Value RequestPanels::timesPlain(std::string_view id) const {
    const Value value = output(id);
    return [value, plain = value(m_courses.plain)](const SweepPoint& point) { return value(point) / plain; };
}

QString RequestPanels::cachedWords(double share) const {
    return share > 0 ? Chart::tr("%1 cached").arg(m_numbers.percent(share)) : Chart::tr("nothing cached");
}

Axis RequestPanels::xAxis(const RequestCourse& course, const QString& title) const {
    Axis axis =
        decadeAxis({course.points.front().input, course.points.back().input}, course.points.front().input,
                   course.points.back().input, [this](double value) { return m_numbers.count(value); });
    axis.grid = false;
    axis.title = title;
    return axis;
}

Axis RequestPanels::yAxis(const Curves& curves) const {
    std::vector<double> values;
    for (const auto& [course, value] : curves)
        for (const SweepPoint& point : course->points)
            values.push_back(value(point));
    const AxisRange range = decadeRange(values);
    return decadeAxis(std::move(values), range.from, range.to,
                      [this](double value) { return m_numbers.significant(value, 1); });
}

// Of a machine that holds no sequence nothing is drawn.
bool RequestPanels::isDrawn(const SweepPoint& point, const Value& value) {
    return std::isfinite(value(point)) && std::isfinite(output("decode.batch")(point));
}

void RequestPanels::addCurve(Panel& panel, const RequestCourse& course, const Value& value,
                             const Curve& style) const {
    Curve curve = style;
    for (const SweepPoint& point : course.points)
        if (isDrawn(point, value))
            curve.points.push_back({point.input, value(point)});
    if (!curve.points.empty())
        panel.marks.push_back(curve);
}

// Beside the curve, at a share of its length.
void RequestPanels::nameCurve(Panel& panel, const RequestCourse& course, const Value& value, double share,
                              Anchor anchor, const QString& name) const {
    const auto end = course.end(output_index("decode.batch"));
    const auto last = std::find_if(course.points.begin(), course.points.end(),
                                   [&end](const SweepPoint& point) { return end && point.input > *end; });
    const auto index = std::size_t(share * double(std::distance(course.points.begin(), last) - 1));
    const SweepPoint& point = course.points[index];
    if (isDrawn(point, value))
        panel.marks.push_back(Label{.at = {point.input, value(point)}, .text = name, .anchor = anchor});
}

// Hatched from where not one sequence fits in memory.
void RequestPanels::addEnd(Panel& panel, const RequestCourse& course) const {
    const auto end = course.end(output_index("decode.batch"));
    if (!end)
        return;
    Region region = Region::rectangle(*end, plotEdge, -plotEdge, plotEdge, Role::impossible);
    region.opacity = 0.05;
    region.hatch = Hatch::diagonal;
    region.hatchOpacity = 0.22;
    panel.marks.push_back(region);
    panel.marks.push_back(Label{.at = {panel.x.to, panel.y.to},
                                .text = Chart::tr("does not fit"),
                                .anchor = Anchor::belowLeft,
                                .role = Role::impossible,
                                .gap = 6,
                                .required = true});
}

void RequestPanels::addNow(Panel& panel, const RequestCourse& course, const Value& value, Role role,
                           const QString& words, const QString& key) const {
    const QPointF at(course.now.input, value(course.now));
    if (!std::isfinite(at.x()) || !isDrawn(course.now, value))
        return;
    const bool right = at.x() * at.x() > panel.x.from * panel.x.to;
    panel.marks.push_back(Dots{.points = {at}, .role = role, .halo = true});
    panel.marks.push_back(Label{.at = at,
                                .text = words,
                                .anchor = right ? Anchor::aboveLeft : Anchor::belowRight,
                                .role = Role::text,
                                .weight = 600,
                                .required = true});
    panel.targets.push_back({.at = at, .key = key, .text = words});
}

// With the course of the baseline where `baseline` says of which output.
Panel RequestPanels::promptPanel(const QString& heading, Curves curves, const Value& baseline) const {
    Panel panel;
    panel.heading = heading;
    panel.x = xAxis(m_courses.prompt, Chart::tr("Prompt, tokens"));
    const bool compares = baseline && m_courses.baselinePrompt;
    if (compares)
        curves.emplace_back(&*m_courses.baselinePrompt, baseline);
    panel.y = yAxis(curves);
    addEnd(panel, m_courses.prompt);
    if (compares)
        addCurve(panel, *m_courses.baselinePrompt, baseline, Curve{.role = Role::ghost, .dashes = dashed});
    const double now = m_courses.prompt.now.input;
    if (std::isfinite(now))
        panel.marks.push_back(Rule{.at = now, .over = true});
    panel.handle = Handle{handleAxis("request.input_tokens", now, panel.x),
                          {},
                          Chart::tr("Prompt, tokens: %1").arg(m_numbers.count(now, 3))};
    return panel;
}

// Where cost and energy run together, one name does for both.
void RequestPanels::nameMultiples(Panel& panel, const Value& energy, const Value& cost) const {
    const RequestCourse& course = m_courses.reasoning;
    const auto last =
        std::find_if(course.points.rbegin(), course.points.rend(),
                     [&energy](const SweepPoint& point) { return std::isfinite(energy(point)); });
    if (last == course.points.rend())
        return;
    const bool together = std::abs(std::log(energy(*last) / cost(*last))) < std::log(1.3);
    const bool dearer = energy(*last) > last->input;
    nameCurve(panel, course, energy, 0.8, dearer ? Anchor::left : Anchor::right,
              together ? Chart::tr("energy, cost") : Chart::tr("energy"));
    if (!together)
        nameCurve(panel, course, cost, 0.6, Anchor::right, Chart::tr("cost"));
}

Panel RequestPanels::reasoning() const {
    const RequestCourse& course = m_courses.reasoning;
    const Value tokens = [](const SweepPoint& point) { return point.input; };
    const Value energy = timesPlain("energy.per_response"), cost = timesPlain("cost.per_request");
    Panel panel;
    panel.heading = Chart::tr("Times a plain reply");
    panel.x = xAxis(course, Chart::tr("Reasoning multiplier"));
    panel.y = yAxis({{&course, tokens}, {&course, energy}, {&course, cost}});
    addEnd(panel, course);
    addCurve(panel, course, tokens, Curve{.role = Role::secondaryText, .dashes = {1, 3}});
    addCurve(panel, course, cost, Curve{.role = Role::capex, .width = strong});
    addCurve(panel, course, energy, Curve{.role = Role::electricity, .width = strong});
    nameMultiples(panel, energy, cost);
    panel.marks.push_back(Rule{.at = course.now.input, .over = true});
    addNow(panel, course, energy, Role::electricity,
           course.now.input > 1 ? Chart::tr("now %1").arg(m_numbers.times(energy(course.now)))
                                : Chart::tr("now: none"),
           QStringLiteral("energy.per_response"));
    panel.handle = Handle{
        handleAxis("request.reasoning_multiplier", course.now.input, panel.x),
        {},
        Chart::tr("Reasoning multiplier %1: %2 the tokens, %3 the energy, %4 the cost of a plain reply")
            .arg(m_numbers.significant(course.now.input, 3), m_numbers.times(course.now.input),
                 m_numbers.times(energy(course.now)), m_numbers.times(cost(course.now)))};
    return panel;
}

Panel RequestPanels::sequences() const {
    const Value fitting = [value = output("memory.max_batch")](const SweepPoint& point) {
        return value(point) >= 1 ? value(point) : std::nan("");
    };
    const Value flying = output("decode.batch");
    Panel panel = promptPanel(Chart::tr("Sequences at once"),
                              {{&m_courses.prompt, fitting}, {&m_courses.prompt, flying}}, flying);
    addCurve(panel, m_courses.prompt, fitting, Curve{.role = Role::silicon, .width = strong});
    addCurve(panel, m_courses.prompt, flying, Curve{.role = Role::capex, .width = strong});
    nameCurve(panel, m_courses.prompt, fitting, 0.25, Anchor::aboveRight, Chart::tr("fit in memory"));
    nameCurve(panel, m_courses.prompt, flying, 0.75, Anchor::aboveRight, Chart::tr("in flight"));
    addNow(panel, m_courses.prompt, flying, Role::capex, now(flying(m_courses.prompt.now)),
           QStringLiteral("decode.batch"));
    return panel;
}

Panel RequestPanels::energy() const {
    const Value joules = output("energy.facility_per_output_token");
    Panel panel = promptPanel(Chart::tr("J per output token"), {{&m_courses.prompt, joules}}, joules);
    addCurve(panel, m_courses.prompt, joules, Curve{.role = Role::electricity, .width = strong});
    addNow(panel, m_courses.prompt, joules, Role::electricity, now(joules(m_courses.prompt.now)),
           QStringLiteral("energy.facility_per_output_token"));
    return panel;
}

Panel RequestPanels::firstToken() const {
    const Value seconds = output("prefill.time_to_first_token");
    Panel panel = promptPanel(Chart::tr("First token, s (floor)"),
                              {{&m_courses.prompt, seconds}, {&m_courses.otherShare, seconds}});
    addCurve(panel, m_courses.otherShare, seconds, Curve{.role = Role::training, .dashes = dashed});
    addCurve(panel, m_courses.prompt, seconds, Curve{.role = Role::training, .width = strong});
    const bool less = m_courses.cached < m_courses.otherCached;
    const RequestCourse& upper = less ? m_courses.prompt : m_courses.otherShare;
    const RequestCourse& lower = less ? m_courses.otherShare : m_courses.prompt;
    nameCurve(panel, upper, seconds, 0.8, Anchor::aboveLeft,
              cachedWords(std::min(m_courses.cached, m_courses.otherCached)));
    nameCurve(panel, lower, seconds, 0.55, Anchor::belowRight,
              cachedWords(std::max(m_courses.cached, m_courses.otherCached)));
    addNow(panel, m_courses.prompt, seconds, Role::training,
           Chart::tr("now %1 s").arg(m_numbers.significant(seconds(m_courses.prompt.now))),
           QStringLiteral("prefill.time_to_first_token"));
    return panel;
}

} // namespace tokenscope
