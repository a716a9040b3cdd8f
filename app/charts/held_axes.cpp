// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/held_axes.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {

namespace {

// A tick that points at a value of the figure, not at a place of the axis.
bool isPointer(const Tick& tick) { return tick.caret || (tick.text.isEmpty() && !tick.second.isEmpty()); }

void hold(Axis& axis, const Axis& held) {
    if (axis.scale != held.scale || axis.scale == Scale::categories)
        return;
    std::vector<Tick> ticks;
    for (const Tick& tick : held.ticks) {
        if (isPointer(tick))
            continue;
        const auto same = std::find_if(axis.ticks.begin(), axis.ticks.end(),
                                       [&](const Tick& other) { return other.value == tick.value; });
        ticks.push_back(same == axis.ticks.end() ? tick : *same);
    }
    std::copy_if(axis.ticks.begin(), axis.ticks.end(), std::back_inserter(ticks), isPointer);
    axis.ticks = ticks;
    axis.from = held.from;
    axis.to = held.to;
}

double between(Scale scale, double a, double b, double share) {
    if (scale == Scale::linear || a <= 0 || b <= 0)
        return a + (b - a) * share;
    return std::exp(std::log(a) + (std::log(b) - std::log(a)) * share);
}

void ease(Axis& axis, const Axis& start, double share) {
    if (axis.scale != start.scale || axis.scale == Scale::categories || share >= 1)
        return;
    axis.from = between(axis.scale, start.from, axis.from, share);
    axis.to = between(axis.scale, start.to, axis.to, share);
}

bool sameRange(const Axis& a, const Axis& b) {
    return a.scale == b.scale && a.from == b.from && a.to == b.to;
}

} // namespace

bool canHold(const Figure& figure, const Figure& held) {
    const auto sameScales = [](const Panel& one, const Panel& other) {
        return one.x.scale == other.x.scale && one.y.scale == other.y.scale;
    };
    return figure.measure == held.measure && figure.panels.size() == held.panels.size() &&
           std::equal(figure.panels.begin(), figure.panels.end(), held.panels.begin(), sameScales);
}

Figure withAxesOf(Figure figure, const Figure& held) {
    if (figure.measure != held.measure)
        return figure;
    figure.heldAxes = true;
    for (size_t i = 0; i < std::min(figure.panels.size(), held.panels.size()); ++i) {
        hold(figure.panels[i].x, held.panels[i].x);
        hold(figure.panels[i].y, held.panels[i].y);
    }
    return figure;
}

Figure withAxesBetween(Figure figure, const Figure& start, double share) {
    for (size_t i = 0; i < std::min(figure.panels.size(), start.panels.size()); ++i) {
        ease(figure.panels[i].x, start.panels[i].x, share);
        ease(figure.panels[i].y, start.panels[i].y, share);
    }
    return figure;
}

bool sameAxes(const Figure& a, const Figure& b) {
    return std::equal(a.panels.begin(), a.panels.end(), b.panels.begin(), b.panels.end(),
                      [](const Panel& one, const Panel& other) {
                          return sameRange(one.x, other.x) && sameRange(one.y, other.y);
                      });
}

} // namespace tokenscope
