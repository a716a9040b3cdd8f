// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings.h"

namespace tokenscope::calibration {

Findings calibrate(const Evidence& evidence, const LogConstants& shipped, const Effort& effort) {
    const auto rows = evidence.fitted_rows();
    const Grouping by_combination = [](const Measurement& m) { return m.combination(); };
    Findings f;
    f.fit = fit_constants(evidence, rows, shipped);
    f.shipped = evidence.predictor.predict_all(shipped);
    f.fitted = evidence.predictor.predict_all(f.fit.constants);
    f.shipped_loss = robust_loss(evidence, rows, throughput_errors(evidence, f.shipped),
                                 speed_errors(evidence, f.shipped));
    f.fitted_loss =
        robust_loss(evidence, rows, throughput_errors(evidence, f.fitted), speed_errors(evidence, f.fitted));
    f.combinations = cross_validate(evidence, by_combination, effort.folds, effort.shuffles, f.fit.constants);
    for (int shuffle = 0; shuffle < effort.shuffles; ++shuffle) {
        const auto at = static_cast<std::size_t>(shuffle);
        f.unseen_loss +=
            robust_loss(evidence, rows, f.combinations.throughput[at], f.combinations.speed[at]) /
            effort.shuffles;
    }
    f.intervals = bootstrap_intervals(evidence, f.fit.constants, effort.bootstraps);
    f.power = fit_power(evidence, f.fitted, effort.bootstraps);
    return f;
}

} // namespace tokenscope::calibration
