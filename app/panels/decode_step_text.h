// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/results.h"

#include <QString>

#include <optional>

namespace tokenscope {

/// Shares of the time of a decode step, with its share of prefill. Nothing where throughput is stated or
/// undefined.
struct DecodeStepShares {
    double total = 0.0; ///< seconds
    double memory = 0.0, compute = 0.0, link = 0.0, overhead = 0.0;
};
std::optional<DecodeStepShares> decodeStepShares(const Results<double>& results);

/// "25 ms".
QString durationText(double seconds);

} // namespace tokenscope
