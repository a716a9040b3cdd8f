// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tier_margin.h"
#include "core/scenario/inputs.h"

#include <cstddef>
#include <span>
#include <stop_token>
#include <vector>

namespace tokenscope {

// Values of one input at stored points, in its base unit.
struct PointColumn {
    std::size_t input = 0; // index into quantity_inputs()
    const double* values = nullptr;
};

// A scenario at many points: what varies, and at which points it is evaluated.
struct PointPlan {
    std::vector<PointColumn> columns;
    const double* time_error = nullptr; // both or neither
    const double* power_error = nullptr;
    std::span<const std::size_t> points;
};

// Every output, then the margin at every tier, at each point of a plan; in base units.
class PointValues {
public:
    void resize(std::size_t columns, std::size_t points);
    std::span<const double> column(std::size_t i) const {
        return std::span(m_values).subspan(i * m_stride, m_points);
    }
    // Room for a whole pack behind the last point.
    double* start(std::size_t i) { return m_values.data() + i * m_stride; }

private:
    std::vector<double> m_values;
    std::size_t m_points = 0, m_stride = 0;
};

// Evaluates the chain at every point. False: told to stop before the end.
bool evaluate_points(const Inputs& inputs, const PointPlan& plan, std::span<const TierPrices> tiers,
                     PointValues& to, const std::stop_token& stop);

} // namespace tokenscope
