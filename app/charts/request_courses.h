// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"
#include "core/analysis/sweep.h"

#include <optional>
#include <vector>

namespace tokenscope {

/// Every output while one input of the request grows and everything else is held. File unit of the input,
/// base units of the outputs; NaN where nothing fits.
struct RequestCourse {
    std::vector<SweepPoint> points;
    SweepPoint now; ///< at the scenario's value; the input is NaN where it has none on a logarithmic axis

    /// The first value of the input from which on an output is undefined; nothing while it has a value to the
    /// end.
    std::optional<double> end(std::size_t output) const;
};

/// What becomes of a machine as requests reason more and bring longer prompts.
struct RequestCourses {
    bool replacesStated = false; ///< the scenario states its throughput, the courses derive it
    SweepPoint plain;            ///< a reply without reasoning
    RequestCourse reasoning;     ///< over the reasoning multiplier
    RequestCourse prompt;        ///< over the prompt, tokens
    RequestCourse otherShare;    ///< over the prompt, another share of which is cached
    double cached = 0;           ///< share of the prompt, 0 to 1
    double otherCached = 0;      ///< nothing, or where nothing is cached, a usual share
    std::optional<RequestCourse> baselinePrompt; ///< where the baseline differs
    /// What a request is at several shares of its prompt in the cache, from none to nearly all.
    std::vector<SweepPoint> caching;
};

RequestCourses requestCourses(const Snapshot& snapshot);

} // namespace tokenscope
