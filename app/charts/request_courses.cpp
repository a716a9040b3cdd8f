// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/request_courses.h"

#include "app/charts/chart_text.h"
#include "app/charts/derived_machine.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenscope {
namespace {

constexpr std::size_t pointCount = 81;
constexpr double usualCached = 0.9;
constexpr std::array cachedShares = {0.0, 0.5, 0.9, 0.99};

struct Span {
    double low, high;
};
constexpr Span reasoningSpan{1, 100};
constexpr Span promptSpan{100, 1e6};

SweepPoint pointAt(const Inputs& inputs, std::size_t input, double value) {
    return sweep(inputs, input, {value}).front();
}

RequestCourse courseOf(const Inputs& inputs, std::string_view input, const Span& span) {
    const std::size_t index = quantity_index(input);
    RequestCourse course;
    course.points = sweep(inputs, index, spaced(span.low, span.high, pointCount, TrackScale::logarithmic));
    const double now = inputs.amounts[index].value;
    course.now = pointAt(inputs, index, now);
    if (!(now > 0))
        course.now.input = std::nan("");
    return course;
}

// Whole decades that hold the present and the baseline's value.
Span spanFor(const Snapshot& snapshot, std::string_view input, Span span) {
    for (const Evaluated* each : {&snapshot.current, &snapshot.baseline}) {
        const double value = inputNumber(*each, input);
        if (!(value > 0))
            continue;
        span.low = std::min(span.low, std::pow(10, std::floor(std::log10(value))));
        span.high = std::max(span.high, std::pow(10, std::ceil(std::log10(value))));
    }
    return span;
}

} // namespace

std::optional<double> RequestCourse::end(std::size_t output) const {
    const auto defined = [output](const SweepPoint& point) { return std::isfinite(point.outputs[output]); };
    const auto last = std::find_if(points.rbegin(), points.rend(), defined);
    if (last == points.rbegin())
        return std::nullopt;
    return last == points.rend() ? points.front().input : last->input;
}

RequestCourses requestCourses(const Snapshot& snapshot) {
    const Inputs inputs = derivedMachine(snapshot.current, *snapshot.library);
    const Span reasoning = spanFor(snapshot, "request.reasoning_multiplier", reasoningSpan);
    const Span prompt = spanFor(snapshot, "request.input_tokens", promptSpan);
    const std::size_t cached = quantity_index("request.cached_input_fraction");
    RequestCourses courses;
    courses.replacesStated = isChosen(snapshot.current, "serving.throughput_mode", "stated");
    courses.plain = pointAt(inputs, quantity_index("request.reasoning_multiplier"), 1);
    courses.reasoning = courseOf(inputs, "request.reasoning_multiplier", reasoning);
    courses.prompt = courseOf(inputs, "request.input_tokens", prompt);
    courses.cached = inputs.amounts[cached].value;
    courses.otherCached = courses.cached > 0 ? 0 : usualCached;
    Inputs other = inputs;
    other.amounts[cached] = Amount::of(courses.otherCached);
    courses.otherShare = courseOf(other, "request.input_tokens", prompt);
    courses.caching = sweep(inputs, cached, {cachedShares.begin(), cachedShares.end()});
    if (sameInputs(snapshot.current, snapshot.baseline))
        return courses;
    courses.baselinePrompt =
        courseOf(derivedMachine(snapshot.baseline, *snapshot.library), "request.input_tokens", prompt);
    return courses;
}

} // namespace tokenscope
