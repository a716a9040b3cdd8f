// SPDX-License-Identifier: GPL-3.0-or-later
#include "cross_validation.h"

#include "statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>
#include <random>

namespace tokenscope::calibration {
namespace {

using Rows = std::vector<std::size_t>;

std::map<std::string, Rows> groups_of(const std::vector<Measurement>& measurements, const Rows& rows,
                                      const Grouping& grouping) {
    std::map<std::string, Rows> groups;
    for (const std::size_t i : rows)
        groups[grouping(measurements[i])].push_back(i);
    return groups;
}

// std::shuffle differs between libraries, the engine does not.
std::vector<int> shuffled(std::size_t count, unsigned seed) {
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::mt19937 engine(seed);
    for (std::size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[engine() % i]);
    return order;
}

void predict_left_out(LeftOut& out, std::size_t shuffle, const Evidence& evidence, const Rows& rows,
                      const LogConstants& constants) {
    for (const std::size_t i : rows) {
        const Prediction p = evidence.predictor.predict(i, constants);
        const Measurement& m = evidence.measurements[i];
        out.throughput[shuffle][i] = p.log_throughput.value - std::log(m.throughput);
        if (m.token_time)
            out.speed[shuffle][i] = std::log(*m.token_time) - p.log_token_time.value;
        out.memory_share[shuffle][i] = p.memory_share;
        out.compute_share[shuffle][i] = p.compute_share;
    }
}

} // namespace

std::vector<int> fold_of_rows(const std::vector<Measurement>& measurements, const Rows& rows,
                              const Grouping& grouping, int folds, unsigned seed) {
    const auto groups = groups_of(measurements, rows, grouping);
    const auto order = shuffled(groups.size(), seed);
    std::vector<int> fold(measurements.size(), -1);
    std::size_t number = 0;
    for (const auto& [name, members] : groups) {
        for (const std::size_t i : members)
            fold[i] = order[number] % folds;
        ++number;
    }
    return fold;
}

LeftOut cross_validate(const Evidence& evidence, const Grouping& grouping, int folds, int shuffles,
                       const LogConstants& start) {
    const Rows rows = evidence.fitted_rows();
    const std::vector<double> none(evidence.measurements.size(), std::numeric_limits<double>::quiet_NaN());
    const std::vector<std::vector<double>> empty(static_cast<std::size_t>(shuffles), none);
    LeftOut out{empty, empty, empty, empty};
    const auto groups = static_cast<int>(groups_of(evidence.measurements, rows, grouping).size());
    folds = std::min(folds, groups);
    for (int shuffle = 0; shuffle < shuffles; ++shuffle) {
        const auto fold =
            fold_of_rows(evidence.measurements, rows, grouping, folds, static_cast<unsigned>(shuffle));
        for (int left = 0; left < folds; ++left) {
            Rows kept, left_out;
            for (const std::size_t i : rows)
                (fold[i] == left ? left_out : kept).push_back(i);
            const Fit fit = fit_constants(evidence, kept, start);
            predict_left_out(out, static_cast<std::size_t>(shuffle), evidence, left_out, fit.constants);
        }
    }
    return out;
}

std::vector<Interval> bootstrap_intervals(const Evidence& evidence, const LogConstants& start, int draws) {
    const auto groups = groups_of(evidence.measurements, evidence.fitted_rows(),
                                  [](const Measurement& m) { return m.combination(); });
    std::vector<Rows> members;
    for (const auto& [name, rows] : groups)
        members.push_back(rows);
    std::mt19937 engine(1);
    std::vector<std::vector<double>> values(constant_count);
    for (int draw = 0; draw < draws; ++draw) {
        Rows rows;
        for (std::size_t i = 0; i < members.size(); ++i) {
            const Rows& drawn = members[engine() % members.size()];
            rows.insert(rows.end(), drawn.begin(), drawn.end());
        }
        const Fit fit = fit_constants(evidence, rows, start);
        for (std::size_t k = 0; k < constant_count; ++k)
            values[k].push_back(std::exp(fit.constants[k]));
    }
    std::vector<Interval> intervals;
    for (const auto& list : values)
        intervals.push_back({quantile(list, 0.05), quantile(list, 0.95)});
    return intervals;
}

} // namespace tokenscope::calibration
