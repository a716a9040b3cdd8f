// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/percentiles.h"
#include "core/analysis/sampled_inputs.h"
#include "core/model/output_table.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tokenscope {

// The band of every output of one scenario, in base units.
struct Bands {
    std::array<Band, output_count> outputs;
    std::vector<Band> tiers; // gross margin at each tier of the catalogue, in its order
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

    // `catalogue` has to outlive it. `points` is the most that bands() can be asked for.
    explicit Uncertainty(const Catalogue& catalogue, std::size_t points = points_at_rest,
                         std::uint64_t seed = stored_seed);

    Bands bands(const Inputs& inputs, std::string_view preset, Sampled sampled, std::size_t points);

private:
    void evaluate_points(const Inputs& inputs);

    const Catalogue& m_catalogue;
    SampledInputs m_inputs;
    std::vector<std::vector<double>> m_values; // [output, then tier][point]
    Percentiles m_percentiles;
};

} // namespace tokenscope
