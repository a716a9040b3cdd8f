// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stdexcept>
#include <vector>

namespace tokenscope {

// A function of t and what is to be integrated over it, at one t.
struct PathSample {
    double t = 0.0;
    double value = 0.0;        // of the function
    double slope = 0.0;        // its derivative
    std::vector<double> parts; // what is to be integrated
};

// The function jumps between two neighbouring t, so its derivative does not tell all.
struct PathJump : std::runtime_error {
    PathJump(double last_before, double first_after)
        : std::runtime_error("the function jumps"), before(last_before), after(first_after) {}
    double before, after; // t
};

// No panel is narrow enough.
struct Irregular : std::runtime_error {
    Irregular() : std::runtime_error("the function has too many kinks") {}
};

// The integrals of the parts over t from 0 to 1, by Gauss-Kronrod rules of 15 points on panels that are
// split until the derivative adds up to the function's own difference within `tolerance`: at the kinks that
// the larger of two limits makes, where the tangents of both ends of a panel meet. Throws PathJump and
// Irregular.
std::vector<double> path_integral(const std::function<PathSample(double)>& sample, double tolerance);

} // namespace tokenscope
