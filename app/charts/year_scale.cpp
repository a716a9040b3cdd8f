// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/year_scale.h"

#include "app/charts/chart_axes.h"
#include "app/charts/chart_text.h"
#include "app/charts/held_marks.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

enum class Unit { tokens, energy, power, carbon, water, accelerators, money };

struct Measure {
    std::string_view output;
    Unit unit;
    const char* shortName;
    Role role = Role::text;
    Shape shape = Shape::circle;
};

constexpr std::array<Measure, 8> measures = {{
    {"service.tokens_per_day", Unit::tokens, QT_TRANSLATE_NOOP("Chart", "Tokens a day")},
    {"service.energy_per_year", Unit::energy, QT_TRANSLATE_NOOP("Chart", "Electricity"), Role::electricity,
     Shape::triangle},
    {"service.average_power", Unit::power, QT_TRANSLATE_NOOP("Chart", "Power"), Role::electricity,
     Shape::triangle},
    {"service.carbon_per_year", Unit::carbon, QT_TRANSLATE_NOOP("Chart", "CO₂e"), Role::network,
     Shape::cross},
    {"service.water_per_year", Unit::water, QT_TRANSLATE_NOOP("Chart", "Water"), Role::network, Shape::cross},
    {"service.accelerators", Unit::accelerators, QT_TRANSLATE_NOOP("Chart", "Accelerators"), Role::capex,
     Shape::circle},
    {"service.capex", Unit::money, QT_TRANSLATE_NOOP("Chart", "Capital"), Role::capex, Shape::circle},
    {"service.cost_per_year", Unit::money, QT_TRANSLATE_NOOP("Chart", "Cost")},
}};

QString valueText(double value, Unit unit, int digits = 2) {
    const ChartNumbers numbers;
    if (!std::isfinite(value))
        return Chart::tr("undefined");
    switch (unit) {
    case Unit::energy:
        return numbers.wattHours(value, digits);
    case Unit::power:
        return numbers.physical(value, "W", digits);
    case Unit::carbon:
        return numbers.physical(value / 1000, "t", digits);
    case Unit::water:
        return numbers.physical(value, "L", digits);
    case Unit::money:
        return numbers.money(value, digits);
    case Unit::tokens:
    case Unit::accelerators:
        break;
    }
    return numbers.count(value, digits);
}

// Ticks at 1 and 3 in each decade.
AxisRange ratioRange(const std::vector<YearMeasure>& all, const Snapshot& snapshot) {
    double least = 1, most = 1;
    for (const SideBySide& held : heldBeside(snapshot))
        for (const YearMeasure& measure : all)
            if (const double ratio =
                    held.evaluated->output(measure.output) / snapshot.baseline.output(measure.output);
                ratio > 0 && std::isfinite(ratio)) {
                least = std::min(least, ratio);
                most = std::max(most, ratio);
            }
    for (const YearMeasure& measure : all) {
        if (!(measure.ratio > 0))
            continue;
        const bool spread = measure.ratioBand && measure.ratioBand->low > 0;
        least = std::min({least, measure.ratio, spread ? measure.ratioBand->low : measure.ratio});
        most = std::max({most, measure.ratio, spread ? measure.ratioBand->high : measure.ratio});
    }
    const auto rounded = [](double ratio) {
        const double decade = std::pow(10.0, std::floor(std::log10(ratio)));
        return ratio <= decade ? decade : ratio <= 3 * decade ? 3 * decade : 10 * decade;
    };
    const double from = least < 0.995 ? 1 / rounded(1 / least) : 1;
    const double to = most > 1.005 ? rounded(most) : 1;
    return {std::min(from, to > 1 ? 1 : 1 / 3.0), std::max(to, from < 1 ? 1 : 3.0)};
}

// Very small ratios read better as a fraction: "1/4 million".
QString ratioText(double ratio, const ChartNumbers& numbers) {
    return ratio < 1e-3 ? QStringLiteral("1/") + numbers.count(1 / ratio) : numbers.change(ratio);
}

Axis ratioAxis(const std::vector<YearMeasure>& all, const Snapshot& snapshot) {
    const ChartNumbers numbers;
    const AxisRange range = ratioRange(all, snapshot);
    Axis axis;
    axis.scale = Scale::ratio;
    axis.from = range.from;
    axis.to = range.to;
    axis.line = false;
    const bool wide = range.to / range.from > 3e3;
    const auto add = [&](double value) {
        if (value > range.from * 0.999 && value < range.to * 1.001)
            axis.ticks.push_back({value, value < 1e-3 ? ratioText(value, numbers) : numbers.times(value, 1)});
    };
    for (int decade = -12; decade <= 12; ++decade) {
        const double value = std::pow(10.0, decade);
        if (!wide && decade <= 0)
            add(value / 3);
        add(value);
        if (!wide && decade >= 0)
            add(3 * value);
    }
    std::sort(axis.ticks.begin(), axis.ticks.end(),
              [](const Tick& a, const Tick& b) { return a.value < b.value; });
    return axis;
}

// The names stand in the first row.
void addHeld(Panel& panel, const Snapshot& snapshot, const YearMeasure& measure, double row) {
    const double base = snapshot.baseline.output(measure.output);
    for (const SideBySide& held : heldBeside(snapshot)) {
        const double ratio = held.evaluated->output(measure.output) / base;
        if (base > 0)
            addHeldMark(panel, held, {ratio, row}, measure.output, ratioText(ratio, ChartNumbers()),
                        row == 0);
    }
}

Row rowOf(const YearMeasure& measure, const Snapshot& snapshot) {
    Row row;
    row.label = measure.name;
    row.shortLabel = measure.shortName;
    row.key = toQString(measure.output);
    row.cells = {{measure.baseline, 400, Role::secondaryText}, {measure.now, 600}};
    const QString reason = reasonFor(snapshot.current, measure.output);
    row.toolTip =
        Chart::tr("%1: %2; %3: %4").arg(measure.name, measure.now, baselineName(snapshot), measure.baseline);
    if (!measure.band.isEmpty())
        row.toolTip += Chart::tr("; 5–95 %: %1").arg(measure.band);
    if (!reason.isEmpty())
        row.toolTip += Chart::tr("; %1").arg(reason);
    return row;
}

void addRatio(Panel& panel, const YearMeasure& measure, double row) {
    const ChartNumbers numbers;
    const bool same = std::abs(measure.ratio - 1) < 0.005;
    if (const auto& band = measure.ratioBand; band && band->low > 0 && band->low < band->high)
        panel.marks.push_back(SpreadBar{band->low, band->high, row, measure.role});
    if (!std::isfinite(measure.ratio) || same) {
        panel.marks.push_back(GhostRing{{1, row}, 5});
    } else {
        panel.marks.push_back(Segment{{1, row}, {measure.ratio, row}});
        panel.marks.push_back(
            Dots{.points = {{1, row}}, .role = Role::ghost, .radius = 5, .filled = false, .stroke = 1.75});
        panel.marks.push_back(Label{.at = {measure.ratio, row},
                                    .text = ratioText(measure.ratio, numbers),
                                    .anchor = measure.ratio < 1 ? Anchor::left : Anchor::right,
                                    .role = Role::text});
    }
    if (std::isfinite(measure.ratio))
        panel.marks.push_back(Dots{
            .points = {{measure.ratio, row}}, .shape = measure.shape, .role = measure.role, .radius = 5});
}

} // namespace

std::vector<YearMeasure> yearMeasures(const Snapshot& snapshot) {
    std::vector<YearMeasure> all;
    for (const Measure& measure : measures) {
        const double now = snapshot.current.output(measure.output);
        const double base = snapshot.baseline.output(measure.output);
        const auto band = snapshot.band(measure.output);
        all.push_back({measure.output, outputName(measure.output), Chart::tr(measure.shortName),
                       valueText(now, measure.unit), valueText(base, measure.unit),
                       bandWords(band, [&measure](double v, int n) { return valueText(v, measure.unit, n); }),
                       band && base > 0 ? std::optional(in_unit(*band, base)) : std::nullopt,
                       base > 0 ? now / base : NAN, measure.role, measure.shape});
    }
    return all;
}

Panel yearRatioPanel(const Snapshot& snapshot, const std::vector<YearMeasure>& all) {
    Panel panel;
    panel.weight = 1.5;
    panel.x = ratioAxis(all, snapshot);
    panel.y.scale = Scale::categories;
    const QString base =
        sameInputs(snapshot.baseline, snapshot.essay) ? Chart::tr("Essay’s") : Chart::tr("Baseline");
    panel.columns = {{base, Align::right, 0}, {Chart::tr("Now"), Align::right, 1}};
    for (std::size_t i = 0; i < all.size(); ++i) {
        panel.rows.push_back(rowOf(all[i], snapshot));
        addRatio(panel, all[i], double(i));
        addHeld(panel, snapshot, all[i], double(i));
    }
    return panel;
}

} // namespace tokenscope
