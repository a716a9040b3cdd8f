// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/percentiles.h"
#include "core/analysis/sampled_inputs.h"
#include "core/model/output_table.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace tokenscope {

// What spreads an output: the share of the variance of its logarithm that goes with an input.
struct Driver {
    std::size_t rule = 0; // index into Catalogue::uncertainty
    double share = 0.0;
};

// The distribution of one output at the first 2,048 points, in base units.
struct OutputSpread {
    std::vector<double> hundred; // rising; each stands for 1 % of the points; empty: no value anywhere
    std::vector<Driver> drivers; // the strongest first; they do not add up to 1 where inputs interact
};

// The band of every output of one scenario, in base units.
struct OutputBands {
    std::array<Band, output_count> outputs;
    std::vector<Band> tiers; // gross margin at each tier of the catalogue, in its order
    OutputSpread cost;       // of an output token
    std::size_t points = 0;  // evaluated; fewer than were drawn where impossible ones were rejected
};

// Takes the uncertainty of inputs and the model's own error through the whole chain: the chain is evaluated
// at stored points, the same in every run. Values of inputs are kept between calls, so that a tick of one
// slider redraws one input only. Not to be shared between threads.
class Uncertainty {
public:
    static constexpr std::size_t points_while_dragging = 4096;
    static constexpr std::size_t points_at_rest = 16384;
    static constexpr std::uint64_t stored_seed = 20250717;

    // `catalogue` has to outlive it. `points` is the most that bands() can be asked for. The bands do not
    // depend on how many threads (`workers`) share the work.
    explicit Uncertainty(const Catalogue& catalogue, std::size_t points = points_at_rest,
                         std::uint64_t seed = stored_seed, std::size_t workers = 1);

    OutputBands bands(const Inputs& inputs, std::string_view preset, Sampled sampled, std::size_t points);
    // Nothing if it was told to stop before it was done.
    std::optional<OutputBands> bands(const Inputs& inputs, std::string_view preset, Sampled sampled,
                                     std::size_t points, const std::stop_token& stop);

private:
    // What one thread fills; merged in the end.
    struct Worker {
        PointValues values;
        std::vector<Percentiles> found; // by output, then tier
    };

    bool count_points(const Inputs& inputs, const PointPlan& plan, const std::stop_token& stop);
    void expect(const Inputs& inputs, const PointPlan& plan);
    void prepare_pass(int pass, const Inputs& inputs, const PointPlan& plan);
    std::optional<OutputBands> merged();
    OutputSpread spread_of_cost(const PointPlan& plan) const;

    SampledInputs m_inputs;
    std::vector<TierPrices> m_tiers;
    std::vector<Worker> m_workers;
    std::vector<double> m_cost; // of an output token, at the first points
};

} // namespace tokenscope
