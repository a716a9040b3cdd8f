// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"

#include <stop_token>
#include <vector>

namespace tokenscope {

/// Which output is sampled along which input, everything else uncertain as ever.
struct SweepBandsRequest {
    Inputs inputs;
    std::string preset;
    std::shared_ptr<const Library> library; ///< whose catalogue says how uncertain inputs are
    std::size_t input = 0, output = 0;
    std::vector<double> x; ///< file unit of the input, ascending

    bool asksSame(const SweepBandsRequest& other) const;
    /// The same bands, whatever the present value of the input is.
    bool givesSame(const SweepBandsRequest& other) const;
};

/// Where nine of ten draws of the output lie at each of these values of the input, base units.
struct SweepBands {
    static constexpr std::size_t points = 2048;

    SweepBandsRequest request;
    std::vector<Band> bands; ///< as many as `x`; the ends are NaN where nothing is defined
};

/// What the exploration of a snapshot asks for.
SweepBandsRequest sweepBandsRequest(const Snapshot& snapshot);
/// The swept input itself is exact at each value. Without all bands if it was told to stop.
SweepBands sampledSweep(const SweepBandsRequest& request, const std::stop_token& stop = {});

} // namespace tokenscope
