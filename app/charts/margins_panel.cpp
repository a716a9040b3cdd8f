// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/margins_panel.h"

#include "app/charts/axis_ticks.h"
#include "app/charts/held_marks.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {

MarginsPanel::MarginsPanel(const Snapshot& snapshot, const std::vector<TierCurve>& curves)
    : m_snapshot(snapshot), m_now(snapshot.current), m_curves(curves),
      m_utilisation(snapshot.current.output("load.utilisation")) {}

QString MarginsPanel::signedPercent(double fraction) const {
    return fraction > 0    ? u'+' + m_numbers.percent(fraction)
           : fraction == 0 ? QStringLiteral("0")
                           : m_numbers.percent(fraction);
}

Axis MarginsPanel::xAxis() const {
    Axis axis;
    axis.grid = false;
    axis.title = Chart::tr("Utilisation: share of capacity that is sold");
    axis.ticks = evenTicks({0, 1}, 6, [this](double value) { return m_numbers.percent(value); });
    return axis;
}

Axis MarginsPanel::yAxis() const {
    Axis axis;
    axis.from = -1;
    axis.to = 1;
    axis.ticks = evenTicks({-1, 1}, 5, [this](double value) { return signedPercent(value); });
    for (Tick& tick : axis.ticks) {
        tick.bold = tick.value == 0;
        tick.grid = tick.value != 0;
    }
    return axis;
}

void MarginsPanel::addGround(Panel& panel) const {
    Region loss = Region::rectangle(-plotEdge, plotEdge, -plotEdge, 0, Role::margin);
    loss.opacity = 0.04;
    loss.hatch = Hatch::diagonal;
    loss.hatchOpacity = 0.22;
    panel.marks.push_back(loss);
    panel.marks.push_back(Rule{.direction = Direction::horizontal, .at = 0, .width = 2});
    panel.marks.push_back(Label{.at = {1, -1},
                                .text = Chart::tr("loss"),
                                .anchor = Anchor::aboveLeft,
                                .role = Role::margin,
                                .size = 15,
                                .weight = 600,
                                .gap = 16});
    panel.marks.push_back(Label{.at = {0.3, 0},
                                .text = Chart::tr("profit"),
                                .anchor = Anchor::aboveRight,
                                .size = 15,
                                .weight = 600,
                                .movable = false});
}

void MarginsPanel::addBaseline(Panel& panel) const {
    const auto points = baselineMargins(m_snapshot);
    if (sameInputs(m_now, m_snapshot.baseline) || points.empty() || !ownOf(m_curves))
        return;
    panel.marks.push_back(Curve{.points = points, .role = Role::ghost, .dashes = {4, 3}});
    panel.marks.push_back(
        Label{.at = {0.15, 1},
              .text = Chart::tr("dashed: %1 at %2")
                          .arg(baselineInSentence(m_snapshot), m_numbers.price(ownOf(m_curves)->output)),
              .anchor = Anchor::aboveRight,
              .gap = 6});
}

void MarginsPanel::addCurve(Panel& panel, const TierCurve& curve) const {
    Curve line{.points = curve.points};
    if (curve.own) {
        line.role = Role::margin;
        line.width = 3;
    } else {
        line.opacity = 0.75;
    }
    panel.marks.push_back(line);
}

void MarginsPanel::addBreakEven(Panel& panel, const TierCurve& curve) const {
    if (!std::isfinite(curve.breakEven))
        return;
    const QPointF at(curve.breakEven, 0);
    const Role role = curve.own ? Role::margin : Role::text;
    const QString share = m_numbers.percent(curve.breakEven);
    panel.marks.push_back(Dots{.points = {at}, .role = role, .radius = 4, .filled = false, .stroke = 1.75});
    panel.marks.push_back(Label{.at = at, .text = share, .anchor = Anchor::belowRight, .role = role});
    panel.targets.push_back(
        {.at = at,
         .key = QStringLiteral("margin.break_even_utilisation"),
         .text = Chart::tr("%1 breaks even at a utilisation of %2").arg(curve.name, share)});
}

void MarginsPanel::addEndLabel(Panel& panel, const TierCurve& curve) const {
    if (!std::isfinite(curve.marginAtFull))
        return;
    EndLabel label;
    label.at = {1, curve.marginAtFull};
    label.text = curve.name;
    label.second =
        Chart::tr("%1 in, %2 out").arg(m_numbers.price(curve.input), m_numbers.price(curve.output));
    label.value = m_numbers.percent(curve.marginNow);
    label.role = curve.own ? Role::margin : Role::text;
    label.weight = curve.own ? 600 : 400;
    label.key = QStringLiteral("margin.gross");
    label.toolTip = Chart::tr("%1, %2 per million tokens: gross margin %3 now, %4 at full load")
                        .arg(curve.name, label.second, label.value, m_numbers.percent(curve.marginAtFull));
    if (const QString range = m_numbers.percentBand(curve.band); !range.isEmpty())
        label.toolTip += Chart::tr("; 5–95 %: %1").arg(range);
    panel.endLabels.push_back(label);
}

// The margin of the scenario's own price, as far as the axis goes.
void MarginsPanel::addSpread(Panel& panel, double at) const {
    constexpr double halfWidth = 0.004;
    const TierCurve* own = ownOf(m_curves);
    if (own == nullptr || !own->band || !(own->band->low < own->band->high))
        return;
    Region spread = Region::rectangle(at - halfWidth, at + halfWidth, std::max(own->band->low, panel.y.from),
                                      std::max(own->band->high, panel.y.from), Role::margin);
    spread.opacity = 0.3;
    panel.marks.push_back(spread);
}

void MarginsPanel::addNow(Panel& panel) const {
    const double at = std::min(m_utilisation, 1.0);
    if (!std::isfinite(at))
        return;
    addSpread(panel, at);
    panel.marks.push_back(Rule{.at = at, .width = 1.25});
    Dots others{.points = {}, .radius = 4, .filled = false, .stroke = 1.75};
    Dots selected{.points = {}, .role = Role::margin, .radius = 5, .halo = true};
    for (const TierCurve& curve : m_curves)
        if (curve.marginNow >= -1)
            (curve.own ? selected : others).points.push_back({at, curve.marginNow});
    panel.marks.push_back(others);
    panel.marks.push_back(selected);
    panel.marks.push_back(Dots{.points = {{at, 1}}, .radius = 4});
    panel.marks.push_back(Label{.at = {at, 1},
                                .text = Chart::tr("now %1").arg(m_numbers.percent(m_utilisation)),
                                .anchor = at > 0.3 ? Anchor::left : Anchor::right,
                                .role = Role::text,
                                .weight = 600,
                                .required = true});
    for (const QPointF& point : selected.points)
        panel.targets.push_back(
            {.at = point,
             .key = QStringLiteral("margin.gross"),
             .text = Chart::tr("Gross margin now: %1").arg(m_numbers.percent(point.y()))});
}

Panel MarginsPanel::panel() const {
    Panel panel;
    panel.x = xAxis();
    panel.y = yAxis();
    panel.endHeader = Chart::tr("now");
    addGround(panel);
    addBaseline(panel);
    if (!std::isfinite(m_now.output("cost.per_request"))) {
        panel.endHeader.clear();
        panel.marks.push_back(Label{.at = {0.5, 0.5},
                                    .text = Chart::tr("undefined"),
                                    .anchor = Anchor::centre,
                                    .role = Role::text,
                                    .size = 13,
                                    .required = true});
        return panel;
    }
    for (const TierCurve& curve : m_curves) {
        addCurve(panel, curve);
        addEndLabel(panel, curve);
    }
    for (const TierCurve& curve : m_curves)
        addBreakEven(panel, curve);
    for (const SideBySide& held : heldBeside(m_snapshot)) {
        const double margin = held.evaluated->output("margin.gross");
        addHeldMark(panel, held, {std::min(held.evaluated->output("load.utilisation"), 1.0), margin},
                    "margin.gross", m_numbers.percent(margin));
    }
    addNow(panel);
    return panel;
}

} // namespace tokenscope
