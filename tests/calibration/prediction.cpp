// SPDX-License-Identifier: GPL-3.0-or-later
#include "prediction.h"

#include "core/model/evaluation_money.h"
#include "core/scenario/lift.h"

#include <cmath>

namespace tokenscope {

template Results<calibration::FitDual> evaluate(const Scenario<calibration::FitDual>&);

namespace calibration {
namespace {

Scenario<FitDual> scenario_of(const Inputs& inputs) {
    return lift<FitDual>(inputs, [](std::size_t, const InputRow&, double value) { return FitDual(value); });
}

double share(const Quantity<Seconds, FitDual>& part, const Cycle<FitDual>& cycle) {
    return plain(part) / plain(cycle.total);
}

} // namespace

Predictor::Predictor(const std::vector<Measurement>& measurements) {
    for (const Measurement& m : measurements) {
        m_scenarios.push_back(scenario_of(m.inputs));
        m_step_time.push_back(m.token_time_is_step);
    }
}

Prediction Predictor::predict(std::size_t index, const LogConstants& constants) const {
    Scenario<FitDual> scenario = m_scenarios[index];
    set_constants(scenario, constants);
    const auto r = evaluate(scenario);
    Prediction p;
    p.log_throughput = log(bare(r.throughput.per_accelerator));
    p.log_token_time = m_step_time[index] ? log(bare(r.decode.step_time)) : -log(bare(r.throughput.per_user));
    p.memory_share = share(r.decode.cycle.memory, r.decode.cycle);
    p.compute_share = share(r.decode.cycle.compute, r.decode.cycle);
    p.batch = plain(r.decode.batch);
    p.log_error = std::log(plain(r.band90)) / plain(log_error::ninety_percent);
    return p;
}

std::vector<Prediction> Predictor::predict_all(const LogConstants& constants) const {
    std::vector<Prediction> all;
    all.reserve(size());
    for (std::size_t i = 0; i < size(); ++i)
        all.push_back(predict(i, constants));
    return all;
}

} // namespace calibration
} // namespace tokenscope
