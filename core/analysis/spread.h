// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/uncertainty_rule.h"

#include <functional>
#include <span>

namespace tokenscope {

// The distribution of one quantity: its 5 %, 50 % and 95 % points, and the shape between and beyond them.
// The two halves are scaled apart, so that the points of a source stay where they are while the median
// follows the user's value.
struct Spread {
    Distribution shape = Distribution::lognormal;
    double low = 0.0, middle = 0.0, high = 0.0;
    friend bool operator==(const Spread&, const Spread&) = default;
};

// The shape as its two points alone give it: what is symmetric stays so.
Spread spread_between(Distribution shape, double low, double high);

// The standard variate of a shape at a probability in (0, 1): -1, 0 and 1 at 5 %, 50 % and 95 %. That of a
// beta shape depends on its points.
class StandardVariate {
public:
    StandardVariate(Distribution shape, Range points);
    double at(double probability) const;

private:
    std::function<double(double)> m_quantile; // not yet scaled
    double m_middle = 0.0, m_below = 1.0, m_above = 1.0;
};

// Values of the spread at standard variates, cut to `valid`. The spans are equally long.
void fill(const Spread& spread, Range valid, std::span<const double> variates, std::span<double> values);

} // namespace tokenscope
