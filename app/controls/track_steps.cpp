// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/track_steps.h"

#include "app/controls/track_map.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {

namespace {

constexpr double decadesPerStep = 0.02;
constexpr double decadesPerPage = 1.0 / 3;

// 1, 2 or 5 times a power of ten, at most `value`.
double roundStep(double value) {
    const double power = std::pow(10, std::floor(std::log10(value)));
    const double share = value / power;
    return power * (share >= 5 ? 5 : share >= 2 ? 2 : 1);
}

double derivedStep(const ControlView& view) {
    if (view.scale == ControlScale::logarithmic)
        return decadesPerStep;
    const double span = view.high - view.low;
    return span > 0 && std::isfinite(span) ? roundStep(span / 100) : 1;
}

double sizeOf(const StepSizes& sizes, StepSize size) {
    return size == StepSize::fine ? sizes.fine : size == StepSize::normal ? sizes.normal : sizes.page;
}

double movedBy(const ControlView& view, double from, double size, int direction) {
    const bool logarithmic = view.scale == ControlScale::logarithmic;
    const double exact = logarithmic ? from * std::pow(10, direction * size) : from + direction * size;
    const int digits = !logarithmic ? 12 : size < decadesPerStep / 2 ? 4 : 3;
    const double moved = roundedToDigits(exact, digits);
    if (!view.integer)
        return moved;
    const double whole = std::round(moved);
    return direction > 0 ? std::max(whole, std::floor(from) + 1) : std::min(whole, std::ceil(from) - 1);
}

// Stays on the track; from outside it may come nearer, but not go further out.
double keptOnTrack(const ControlView& view, double from, double to, int direction) {
    if (direction > 0)
        return std::min(to, std::max(view.high, from));
    return std::max(to, std::min(view.low, from));
}

std::optional<double> tickBeyond(const ControlView& view, double limit, int direction) {
    std::optional<double> found;
    for (const ControlTick& tick : view.ticks) {
        const double ahead = direction * (tick.value - limit);
        if (ahead > 0 && (!found || ahead < direction * (*found - limit)))
            found = tick.value;
    }
    return found;
}

} // namespace

StepSizes stepSizes(const ControlView& view) {
    StepSizes sizes;
    sizes.normal = view.step > 0 ? view.step : derivedStep(view);
    if (view.integer && view.scale == ControlScale::linear)
        sizes.normal = std::max(1.0, std::round(sizes.normal));
    sizes.fine = view.fineStep > 0 && view.fineStep < sizes.normal ? view.fineStep : sizes.normal / 10;
    const bool logarithmic = view.scale == ControlScale::logarithmic;
    const double page =
        logarithmic ? decadesPerPage : std::min(10 * sizes.normal, (view.high - view.low) / 4);
    sizes.page = view.pageStep > sizes.normal ? view.pageStep : std::max(page, 2 * sizes.normal);
    return sizes;
}

double startValue(const ControlView& view) {
    if (!view.blank && std::isfinite(view.value))
        return view.value;
    return std::isfinite(view.baseline) ? view.baseline : draggedValue(view, 0.5);
}

double steppedValue(const ControlView& view, StepSize size, int direction) {
    const double from = startValue(view);
    const StepSizes sizes = stepSizes(view);
    const double to = movedBy(view, from, sizeOf(sizes, size), direction);
    if (size == StepSize::page) {
        const auto tick = tickBeyond(view, movedBy(view, from, sizes.normal, direction), direction);
        if (tick)
            return keptOnTrack(view, from, *tick, direction);
    }
    return keptOnTrack(view, from, to, direction);
}

std::optional<ControlTick> tickNear(const ControlView& view, double fraction, double distance) {
    const TrackMap map(view);
    std::optional<ControlTick> found;
    double nearest = distance;
    for (const ControlTick& tick : view.ticks) {
        const double at = map.fraction(tick.value);
        if (at < 0 || at > 1 || tick.text.isEmpty() || std::abs(at - fraction) > nearest)
            continue;
        nearest = std::abs(at - fraction);
        found = tick;
    }
    return found;
}

} // namespace tokenscope
