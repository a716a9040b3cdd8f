// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/map_levels.h"

#include "app/charts/axis_ticks.h"
#include "app/charts/value_axis.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

constexpr int mostLevels = 9;
constexpr double fewDecades = 3;

std::vector<double> decadeLevels(double low, double high) {
    std::vector<double> levels;
    const bool fine = high - low < fewDecades;
    for (double decade = std::floor(low); decade <= high; ++decade)
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double level = decade + std::log10(factor);
            if (level > low && level < high && (fine || factor == 1.0))
                levels.push_back(level);
        }
    return levels;
}

std::vector<double> evenLevels(double low, double high) {
    std::vector<double> levels;
    for (const Tick& tick : evenTicks({low, high}, mostLevels, [](double) { return QString(); }))
        if (tick.value > low && tick.value < high)
            levels.push_back(tick.value);
    return levels;
}

// The steep side of a loss would take all colours: of a margin no more than −100 % is told apart.
double leastShown(double low, const OutputRow& row) {
    const double whole = -1.0 / row.shown_factor;
    return row.wording == Wording::share ? std::max(low, whole) : low;
}

} // namespace

MapValues mapValues(const InputMap& map, const OutputRow& row) {
    MapValues drawn;
    std::vector<double> defined;
    for (const double value : map.values) {
        drawn.values.push_back(shownValueOf(row, value));
        if (std::isfinite(value))
            defined.push_back(drawn.values.back());
    }
    drawn.logarithmic = spansDecades(defined);
    if (drawn.logarithmic)
        for (std::vector<double>* values : {&drawn.values, &defined})
            std::transform(values->begin(), values->end(), values->begin(),
                           [](double value) { return std::log10(value); });
    if (defined.empty())
        return drawn;
    const auto [low, high] = std::minmax_element(defined.begin(), defined.end());
    drawn.low = *low;
    drawn.high = *high > *low ? *high : *low + 1.0;
    drawn.diverging = !drawn.logarithmic && drawn.low < 0.0 && drawn.high > 0.0;
    drawn.low = drawn.logarithmic ? drawn.low : leastShown(drawn.low, row);
    drawn.levels =
        drawn.logarithmic ? decadeLevels(drawn.low, drawn.high) : evenLevels(drawn.low, drawn.high);
    return drawn;
}

} // namespace tokenscope
