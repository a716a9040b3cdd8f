// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/margins_chart.h"

#include "app/charts/axis_ticks.h"
#include "app/charts/chart_text.h"
#include "app/charts/tier_curves.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

class MarginsChart {
public:
    explicit MarginsChart(const Snapshot& snapshot);

    Figure figure() const;

private:
    bool works() const { return std::isfinite(m_now.output("cost.per_request")); }
    bool comparesBaseline() const { return !sameInputs(m_now, m_snapshot.baseline); }
    const TierCurve* own() const;
    const TierCurve* cheapestOther() const;
    QString signedPercent(double fraction) const;
    Axis xAxis() const;
    Axis yAxis() const;
    void addGround(Panel& panel) const;
    void addBaseline(Panel& panel) const;
    void addCurve(Panel& panel, const TierCurve& curve) const;
    void addBreakEven(Panel& panel, const TierCurve& curve) const;
    void addEndLabel(Panel& panel, const TierCurve& curve) const;
    void addNow(Panel& panel) const;
    Panel panel() const;
    QString title() const;
    void addTitles(Figure& figure) const;
    DataTable table() const;
    QString description() const;

    const Snapshot& m_snapshot;
    const Evaluated& m_now;
    ChartNumbers m_numbers;
    std::vector<TierCurve> m_curves;
    double m_utilisation;
};

MarginsChart::MarginsChart(const Snapshot& snapshot)
    : m_snapshot(snapshot), m_now(snapshot.current), m_curves(tierCurves(snapshot)),
      m_utilisation(snapshot.current.output("load.utilisation")) {}

const TierCurve* MarginsChart::own() const {
    const auto at =
        std::find_if(m_curves.begin(), m_curves.end(), [](const TierCurve& curve) { return curve.own; });
    return at == m_curves.end() ? nullptr : &*at;
}

const TierCurve* MarginsChart::cheapestOther() const {
    const auto at =
        std::find_if(m_curves.begin(), m_curves.end(), [](const TierCurve& curve) { return !curve.own; });
    return at == m_curves.end() ? nullptr : &*at;
}

QString MarginsChart::signedPercent(double fraction) const {
    return fraction > 0    ? u'+' + m_numbers.percent(fraction)
           : fraction == 0 ? QStringLiteral("0")
                           : m_numbers.percent(fraction);
}

Axis MarginsChart::xAxis() const {
    Axis axis;
    axis.grid = false;
    axis.title = Chart::tr("Utilisation: share of capacity that is sold");
    axis.ticks = evenTicks({0, 1}, 6, [this](double value) { return m_numbers.percent(value); });
    return axis;
}

Axis MarginsChart::yAxis() const {
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

void MarginsChart::addGround(Panel& panel) const {
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
                                .weight = 600});
}

void MarginsChart::addBaseline(Panel& panel) const {
    const auto points = baselineMargins(m_snapshot);
    if (!comparesBaseline() || points.empty() || !own())
        return;
    panel.marks.push_back(Curve{.points = points, .role = Role::ghost, .dashes = {4, 3}});
    panel.marks.push_back(Label{
        .at = {0.15, 1},
        .text =
            Chart::tr("dashed: %1 at %2").arg(baselineInSentence(m_snapshot), m_numbers.price(own()->output)),
        .anchor = Anchor::aboveRight,
        .gap = 6});
}

void MarginsChart::addCurve(Panel& panel, const TierCurve& curve) const {
    Curve line{.points = curve.points};
    if (curve.own) {
        line.role = Role::margin;
        line.width = 3;
    } else {
        line.opacity = 0.75;
    }
    panel.marks.push_back(line);
}

void MarginsChart::addBreakEven(Panel& panel, const TierCurve& curve) const {
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

void MarginsChart::addEndLabel(Panel& panel, const TierCurve& curve) const {
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
    panel.endLabels.push_back(label);
}

void MarginsChart::addNow(Panel& panel) const {
    const double at = std::min(m_utilisation, 1.0);
    if (!std::isfinite(at))
        return;
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

Panel MarginsChart::panel() const {
    Panel panel;
    panel.x = xAxis();
    panel.y = yAxis();
    panel.endHeader = Chart::tr("now");
    addGround(panel);
    addBaseline(panel);
    if (!works()) {
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
    addNow(panel);
    return panel;
}

QString MarginsChart::title() const {
    const TierCurve* tier = own();
    if (!works())
        return Chart::tr("The margin is undefined: %1").arg(reasonFor(m_now, "cost.per_request"));
    if (!tier)
        return Chart::tr("No price is set, so there is no margin");
    const QString price = m_numbers.price(tier->output);
    if (!std::isfinite(tier->breakEven))
        return Chart::tr("The %1 tier does not break even at any utilisation").arg(price);
    const QString first =
        Chart::tr("The %1 tier breaks even at %2 utilisation").arg(price, m_numbers.percent(tier->breakEven));
    const TierCurve* other = cheapestOther();
    if (!other)
        return first;
    const QString second = m_numbers.price(other->output);
    return std::isfinite(other->breakEven)
               ? Chart::tr("%1; the %2 tier at %3").arg(first, second, m_numbers.percent(other->breakEven))
               : Chart::tr("%1; the %2 tier never does").arg(first, second);
}

void MarginsChart::addTitles(Figure& figure) const {
    const TierCurve* tier = own();
    const auto tokens = [this](std::string_view id) { return m_numbers.count(inputNumber(m_now, id), 4); };
    figure.title = title();
    if (!works())
        figure.shortTitle = Chart::tr("The margin is undefined");
    else if (tier && std::isfinite(tier->breakEven))
        figure.shortTitle = Chart::tr("At %1 the break-even is %2 utilisation")
                                .arg(m_numbers.price(tier->output), m_numbers.percent(tier->breakEven));
    else if (tier)
        figure.shortTitle = Chart::tr("No utilisation breaks even at %1").arg(m_numbers.price(tier->output));
    figure.subtitle =
        Chart::tr("Gross margin on a reply of %1 tokens to a prompt of %2, by price tier, against "
                  "utilisation. Serving cost only, linear axes.")
            .arg(tokens("request.output_tokens"), tokens("request.input_tokens"));
    figure.shortSubtitle = Chart::tr("Gross margin by price tier against utilisation; linear");
    if (isChosen(m_now, "serving.load_mode", "demand")) {
        figure.subtitle =
            Chart::tr("Gross margin by price tier against utilisation, linear. Curves: the machine full a "
                      "share of the time. Now: as demand fills it.");
    }
}

DataTable MarginsChart::table() const {
    DataTable table;
    table.caption =
        Chart::tr("Gross margin by price tier at a utilisation of %1").arg(m_numbers.percent(m_utilisation));
    table.columns = {{Chart::tr("Tier")},
                     {Chart::tr("Input, $/Mtok"), Align::decimal},
                     {Chart::tr("Output, $/Mtok"), Align::decimal},
                     {Chart::tr("Gross margin now"), Align::right},
                     {Chart::tr("At full load"), Align::right},
                     {Chart::tr("Break-even utilisation"), Align::right}};
    for (const TierCurve& curve : m_curves)
        table.rows.push_back(
            {curve.name, m_numbers.price(curve.input), m_numbers.price(curve.output),
             m_numbers.percent(curve.marginNow), m_numbers.percent(curve.marginAtFull),
             std::isfinite(curve.breakEven) ? m_numbers.percent(curve.breakEven) : Chart::tr("never")});
    return table;
}

QString MarginsChart::description() const {
    QString text =
        Chart::tr("Curves of the gross margin of %1 price tiers against utilisation, on linear axes; below "
                  "zero is a loss.")
            .arg(m_curves.size());
    if (!works())
        return text + Chart::tr(" The margin is undefined: %1.").arg(reasonFor(m_now, "cost.per_request"));
    for (const TierCurve& curve : m_curves)
        text += Chart::tr(" %1: %2 now.").arg(curve.name, m_numbers.percent(curve.marginNow));
    const double base = m_snapshot.baseline.output("margin.gross");
    if (comparesBaseline() && std::isfinite(base))
        text += Chart::tr(" For %1: %2.").arg(baselineInSentence(m_snapshot), m_numbers.percent(base));
    return text;
}

Figure MarginsChart::figure() const {
    Figure figure;
    figure.id = QStringLiteral("margins");
    addTitles(figure);
    figure.panels = {panel()};
    figure.table = table();
    figure.description = description();
    return figure;
}

} // namespace

Figure marginsFigure(const Snapshot& snapshot) { return MarginsChart(snapshot).figure(); }

} // namespace tokenscope
