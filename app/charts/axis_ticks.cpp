// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/axis_ticks.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {

namespace {

constexpr double slack = 1e-9;
constexpr int mostDecades = 40;

// The smallest of 1, 2, 2.5, 5 times a power of ten that is not below `least`.
double roundStep(double least) {
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= least * (1 - slack))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

AxisRange decadeRange(const std::vector<double>& values) {
    double least = HUGE_VAL;
    double most = 0;
    for (const double value : values) {
        if (!std::isfinite(value) || value <= 0)
            continue;
        least = std::min(least, value);
        most = std::max(most, value);
    }
    if (most == 0)
        return {1, 10};
    const double from = std::floor(std::log10(least) + slack);
    const double to = std::max(from + 1, std::ceil(std::log10(most) - slack));
    return {std::pow(10.0, from), std::pow(10.0, to)};
}

AxisRange roundRange(const std::vector<double>& values, bool withZero) {
    double least = withZero ? 0 : HUGE_VAL;
    double most = withZero ? 0 : -HUGE_VAL;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        least = std::min(least, value);
        most = std::max(most, value);
    }
    if (!(most > least))
        return std::isfinite(least) ? AxisRange{least, least + 1} : AxisRange{0, 1};
    const double step = roundStep((most - least) / 5);
    return {std::floor(least / step + slack) * step, std::ceil(most / step - slack) * step};
}

std::vector<Tick> decadeTicks(const AxisRange& range, const TickText& text, const TickText& second) {
    std::vector<Tick> ticks;
    if (!(range.from > 0) || !(range.to > range.from))
        return ticks;
    const int first = int(std::floor(std::log10(range.from) + slack));
    const int last = std::min(first + mostDecades, int(std::ceil(std::log10(range.to) - slack)));
    const auto holds = [&](double value) {
        return value >= range.from * (1 - slack) && value <= range.to * (1 + slack);
    };
    for (int decade = first; decade <= last; ++decade) {
        const double value = std::pow(10.0, decade);
        if (holds(value))
            ticks.push_back({value, text(value), second ? second(value) : QString()});
        for (const double factor : {2.0, 5.0}) {
            if (holds(factor * value))
                ticks.push_back({factor * value, {}, {}, true});
        }
    }
    return ticks;
}

std::vector<Tick> evenTicks(const AxisRange& range, int most, const TickText& text) {
    std::vector<Tick> ticks;
    if (most < 2 || !(range.to > range.from))
        return ticks;
    const double step = roundStep((range.to - range.from) / (most - 1));
    for (double index = std::ceil(range.from / step - slack); index * step <= range.to + slack * step;
         ++index)
        ticks.push_back({index * step, text(index * step)});
    return ticks;
}

} // namespace tokenscope
