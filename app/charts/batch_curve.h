// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"

#include <optional>
#include <vector>

namespace tokenscope {

/// What a machine does at one batch (sequences in flight).
struct BatchPoint {
    double batch = 0;
    double perAccelerator = 0; ///< output token/s
    double perUser = 0;        ///< output token/s
    double boardEnergy = 0;    ///< J per output token, at the accelerator boards
};

/// `values`: all outputs in base units, in the order of outputs().
BatchPoint batchPoint(const std::array<double, output_count>& values);

/// What the model derives for a scenario's machine as its batch grows. Rates are output tokens a second, NaN
/// or empty where nothing fits.
struct BatchCurve {
    Inputs inputs;                  ///< of the machine that is drawn
    std::vector<BatchPoint> points; ///< from batch 1 to what memory, the engine or the time limit allows
    double accelerators = 0; ///< of a replica; more than the scenario's where a stated machine would not fit
    double computeRoof = 0;  ///< per accelerator
    double weightRoof = 0;   ///< per user
    double weightRoofOfOne = 0;      ///< per accelerator at batch 1; it rises with the batch
    double largestBatch = 0;         ///< that fits in memory; NaN: no limit
    bool replacesStated = false;     ///< the scenario states its throughput, the curve derives it
    std::optional<BatchPoint> atNow; ///< on the curve, at the scenario's batch
};

BatchCurve batchCurve(const Snapshot& snapshot);

} // namespace tokenscope
