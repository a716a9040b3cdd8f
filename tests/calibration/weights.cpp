// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights.h"

#include <cmath>
#include <map>
#include <numeric>
#include <string>

namespace tokenscope::calibration {
namespace {

std::string sweep_of(const Measurement& m) {
    return m.source + "|" + m.model + "|" + m.accelerator + "|" + m.family;
}

std::string load_of(const Measurement& m) { return m.load.starts_with("MLPerf") ? "MLPerf" : m.load; }

} // namespace

std::vector<double> row_weights(const std::vector<Measurement>& measurements) {
    std::map<std::string, int> rows;
    for (const Measurement& m : measurements)
        ++rows[sweep_of(m)];
    std::vector<double> weights;
    std::map<std::string, double> totals;
    for (const Measurement& m : measurements) {
        weights.push_back(1.0 / std::sqrt(static_cast<double>(rows[sweep_of(m)])));
        totals[load_of(m)] += weights.back();
    }
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] /= std::sqrt(totals[load_of(measurements[i])]);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    for (double& weight : weights)
        weight *= static_cast<double>(weights.size()) / sum;
    return weights;
}

} // namespace tokenscope::calibration
