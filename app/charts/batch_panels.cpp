// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/batch_panels.h"

#include "app/charts/axis_map.h"
#include "app/charts/chart_axes.h"
#include "app/charts/held_marks.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {

BatchPanels::BatchPanels(const Snapshot& snapshot, const BatchCurve& curve, const MeasuredMarks& measured)
    : m_snapshot(snapshot), m_now(snapshot.current), m_curve(curve), m_measured(measured),
      m_at(batchPoint(m_now.values)) {}

Axis BatchPanels::xAxis() const {
    const double last = fits() ? m_curve.points.back().batch : 1;
    std::vector<double> values{m_at.batch, last};
    for (const SideBySide& held : heldBeside(m_snapshot))
        values.push_back(held.evaluated->output("decode.batch"));
    Axis axis = eitherAxis(std::move(values), {logarithmic(m_snapshot), 1, 1000,
                                               [this](double value) { return m_numbers.count(value); },
                                               [this](double value) { return m_numbers.count(value, 3); }});
    axis.grid = false;
    axis.title = Chart::tr("Batch: sequences in flight");
    return axis;
}

Axis BatchPanels::throughputAxis() const {
    const double first = fits() ? m_curve.points.front().perAccelerator : 100;
    return eitherAxis({m_curve.computeRoof, m_at.perAccelerator, first},
                      {logarithmic(m_snapshot), 100, essay::acceleratorSpeed.high,
                       [this](double value) { return m_numbers.count(value); },
                       [this](double value) { return m_numbers.count(value, 3); }});
}

Axis BatchPanels::energyAxis() const {
    std::vector<double> values{m_at.boardEnergy};
    if (fits())
        values.insert(values.end(), {m_curve.points.front().boardEnergy, m_curve.points.back().boardEnergy});
    for (const CheckedPoint* point : m_measured.points())
        if (point->energy && point->point->boundary == Boundary::board)
            values.push_back(point->energy->measured);
    return eitherAxis(std::move(values), {logarithmic(m_snapshot), 0.1, 1,
                                          [this](double value) { return m_numbers.significant(value, 1); },
                                          [this](double value) { return m_numbers.significant(value, 2); }});
}

// The roof is left above the plot where it would press the curve flat.
Axis BatchPanels::speedAxis() const {
    std::vector<double> values = {essay::userSpeed.high};
    if (std::isfinite(m_at.perUser))
        values.push_back(m_at.perUser);
    if (fits())
        values.push_back(m_curve.points.front().perUser);
    if (m_curve.weightRoof < 2 * *std::max_element(values.begin(), values.end()))
        values.push_back(m_curve.weightRoof);
    return roundAxis(values, 5, [this](double value) { return m_numbers.count(value, 3); });
}

void BatchPanels::addEssayRange(Panel& panel, const essay::Range& range, const QPointF& corner,
                                Anchor anchor) const {
    panel.marks.push_back(Region::rectangle(-plotEdge, plotEdge, range.low, range.high));
    panel.marks.push_back(Label{
        .at = corner,
        .text = Chart::tr("essay: %1 to %2").arg(m_numbers.count(range.low), m_numbers.count(range.high)),
        .anchor = anchor,
        .movable = false});
}

void BatchPanels::addMemoryLimit(Panel& panel, bool named) const {
    const double limit = m_curve.largestBatch;
    if (!(limit >= 1) || limit > panel.x.to)
        return;
    panel.marks.push_back(Rule{.at = limit, .role = Role::ghost, .dashes = {1, 3}});
    if (!named)
        return;
    panel.marks.push_back(
        Label{.at = {limit, panel.y.from},
              .text = Chart::tr("memory full: %1").arg(m_numbers.count(std::floor(limit), 3)),
              .anchor = Anchor::aboveLeft});
}

// Where nine of ten measurements lie around the model's curve; what leaves the axis is cut.
void BatchPanels::addModelBand(Panel& panel, const Curve& curve) const {
    const double factor = m_now.output("band90");
    if (!(factor > 1) || curve.points.empty())
        return;
    Region band{.outline = {}, .role = curve.role, .opacity = 0.16};
    const auto inside = [&panel](double y) { return std::clamp(y, panel.y.from, panel.y.to); };
    for (const QPointF& point : curve.points)
        band.outline.push_back({point.x(), inside(point.y() * factor)});
    for (auto point = curve.points.rbegin(); point != curve.points.rend(); ++point)
        band.outline.push_back({point->x(), inside(point->y() / factor)});
    panel.marks.push_back(band);
}

// In the middle of the plot's width, and up the half of it that the baseline's ring and its label leave free.
QPointF BatchPanels::freePlace(const Panel& panel, std::string_view output) const {
    const AxisMap y(panel.y, 0, 1);
    const double taken = y.pixel(m_snapshot.baseline.output(output));
    const double share = taken > 0.5 && taken <= 1 ? 0.25 : 0.75;
    const double units = y.fromUnits() + share * (y.toUnits() - y.fromUnits());
    const bool decades = panel.x.scale == Scale::log10;
    return {decades ? std::sqrt(panel.x.from * panel.x.to) : (panel.x.from + panel.x.to) / 2,
            panel.y.scale == Scale::log10 ? std::pow(10, units) : units};
}

void BatchPanels::addCurve(Panel& panel, double BatchPoint::*rateOf, std::string_view output) const {
    Curve curve{.points = {}, .role = Role::capex, .width = 2.25};
    for (const BatchPoint& point : m_curve.points)
        curve.points.push_back({point.batch, point.*rateOf});
    addModelBand(panel, curve);
    panel.marks.push_back(curve);
    if (!fits())
        panel.marks.push_back(Label{.at = freePlace(panel, output),
                                    .text = Chart::tr("no batch fits"),
                                    .anchor = Anchor::centre,
                                    .role = Role::text,
                                    .size = 13,
                                    .required = true});
}

void BatchPanels::addNow(Panel& panel, std::string_view output, Anchor anchor) const {
    const QPointF base(m_snapshot.baseline.output("decode.batch"), m_snapshot.baseline.output(output));
    const QPointF at(m_at.batch, m_now.output(output));
    const bool stated = m_curve.replacesStated && output == "throughput.per_accelerator";
    if (!sameInputs(m_now, m_snapshot.baseline) && std::isfinite(base.y()) && base.x() <= panel.x.to) {
        panel.marks.push_back(GhostRing{base});
        panel.marks.push_back(
            Label{.at = base,
                  .text = Chart::tr("%1 %2").arg(baselineInSentence(m_snapshot), rate(base.y())),
                  .anchor = Anchor::right,
                  .gap = 12});
    }
    for (const SideBySide& held : heldBeside(m_snapshot))
        addHeldMark(panel, held, {held.evaluated->output("decode.batch"), held.evaluated->output(output)},
                    output, rate(held.evaluated->output(output)));
    if (!std::isfinite(at.y()))
        return;
    const QString value = stated ? m_numbers.count(at.y(), 4) : rate(at.y());
    const QString text = (stated ? Chart::tr("stated %1") : Chart::tr("now %1")).arg(value);
    panel.marks.push_back(Dots{.points = {at}, .role = Role::capex, .halo = true});
    panel.marks.push_back(
        Label{.at = at, .text = text, .anchor = anchor, .role = Role::text, .weight = 600, .required = true});
    panel.targets.push_back({.at = at, .key = toQString(output), .text = spokenNow(output, value)});
}

QString BatchPanels::spokenNow(std::string_view output, const QString& value) const {
    const QString text = output == "energy.per_output_token" ? Chart::tr("%1: %2 J at batch %3")
                                                             : Chart::tr("%1: %2 tok/s at batch %3");
    const QString words = text.arg(outputName(output), value, m_numbers.count(m_at.batch, 3));
    const QString range = m_numbers.significantBand(m_snapshot.band(output));
    return range.isEmpty() ? words : words + Chart::tr("; 5–95 %: %1").arg(range);
}

void BatchPanels::addMeasured(Panel& panel, std::optional<Compared> CheckedPoint::*figure) const {
    m_measured.add(panel, [figure](const CheckedPoint& point) {
        const auto& compared = point.*figure;
        return QPointF(point.batch, compared ? compared->measured : std::nan(""));
    });
}

void BatchPanels::addComputeRoof(Panel& panel) const {
    if (!(m_curve.computeRoof > 0))
        return;
    panel.marks.push_back(Rule{.direction = Direction::horizontal,
                               .at = m_curve.computeRoof,
                               .role = Role::impossible,
                               .width = 1.5});
    panel.marks.push_back(
        Label{.at = {panel.x.from, m_curve.computeRoof},
              .text = Chart::tr("compute roof %1").arg(m_numbers.significant(m_curve.computeRoof, 4)),
              .anchor = Anchor::aboveRight,
              .role = Role::impossible,
              .required = true});
}

// Each user gets at most the weight-read roof, so a replica at most that times its batch.
void BatchPanels::addWeightRoof(Panel& panel) const {
    if (!(m_curve.weightRoof > 0) || !fits())
        return;
    const double perSequence = m_curve.weightRoofOfOne;
    const double end = std::min(panel.x.to, panel.y.to / perSequence);
    panel.marks.push_back(
        Curve{.points = {{panel.x.from, perSequence * panel.x.from}, {end, perSequence * end}},
              .role = Role::impossible,
              .dashes = {5, 3}});
    const double low = logarithmic(m_snapshot) ? 2 : 0.2 * end,
                 high = logarithmic(m_snapshot) ? 20 : 0.9 * end;
    panel.marks.push_back(Label{.at = {low, low * perSequence},
                                .text = Chart::tr("weight-read roof"),
                                .anchor = Anchor::above,
                                .role = Role::impossible,
                                .along = QPointF(high, high * perSequence)});
}

void BatchPanels::addSpeedRoof(Panel& panel) const {
    const double roof = m_curve.weightRoof;
    if (!(roof > 0))
        return;
    const bool inside = roof <= panel.y.to;
    if (inside)
        panel.marks.push_back(Rule{.direction = Direction::horizontal,
                                   .at = roof,
                                   .role = Role::impossible,
                                   .width = 1.5,
                                   .dashes = {5, 3}});
    const QString text = m_numbers.significant(roof, roof < 1e3 ? 2 : 4);
    panel.marks.push_back(Label{.at = {panel.x.from, inside ? roof : panel.y.to},
                                .text = inside ? Chart::tr("weight-read roof %1").arg(text)
                                               : Chart::tr("weight-read roof %1, off the top").arg(text),
                                .anchor = inside ? Anchor::aboveRight : Anchor::belowRight,
                                .role = Role::impossible});
}

Panel BatchPanels::throughput() const {
    Panel panel;
    panel.heading = Chart::tr("Tokens/s per accelerator");
    panel.x = xAxis();
    panel.y = throughputAxis();
    addEssayRange(panel, essay::acceleratorSpeed, {panel.x.from, essay::acceleratorSpeed.low},
                  Anchor::aboveRight);
    addMemoryLimit(panel, true);
    addComputeRoof(panel);
    addWeightRoof(panel);
    addCurve(panel, &BatchPoint::perAccelerator, "throughput.per_accelerator");
    addMeasured(panel, &CheckedPoint::throughput);
    addNow(panel, "throughput.per_accelerator", Anchor::belowRight);
    return panel;
}

Panel BatchPanels::speed() const {
    Panel panel;
    panel.heading = Chart::tr("Tokens/s for one user");
    panel.x = xAxis();
    panel.y = speedAxis();
    addEssayRange(panel, essay::userSpeed, {panel.x.from, essay::userSpeed.high}, Anchor::belowRight);
    addMemoryLimit(panel, false);
    addSpeedRoof(panel);
    addCurve(panel, &BatchPoint::perUser, "throughput.per_user");
    addMeasured(panel, &CheckedPoint::user_speed);
    addNow(panel, "throughput.per_user", Anchor::belowLeft);
    return panel;
}

Panel BatchPanels::energy() const {
    Panel panel;
    panel.heading = Chart::tr("J per token, at the boards");
    panel.x = xAxis();
    panel.y = energyAxis();
    addMemoryLimit(panel, false);
    addCurve(panel, &BatchPoint::boardEnergy, "energy.per_output_token");
    m_measured.add(panel, [](const CheckedPoint& point) {
        const bool board = point.energy && point.point->boundary == Boundary::board;
        return QPointF(point.batch, board ? point.energy->measured : std::nan(""));
    });
    addNow(panel, "energy.per_output_token", Anchor::aboveRight);
    return panel;
}

} // namespace tokenscope
