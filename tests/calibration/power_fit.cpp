// SPDX-License-Identifier: GPL-3.0-or-later
#include "power_fit.h"

#include "statistics.h"

#include "core/model/energy.h"

#include <ceres/ceres.h>

#include <cmath>
#include <limits>
#include <map>
#include <random>

namespace tokenscope::calibration {
namespace {

using Rows = std::vector<std::size_t>;
using PowerDual = Dual<3>;

constexpr double soft_l1_scale = 0.08; // share of TDP
// Memory and compute shares are correlated: a weak pull keeps them apart.
constexpr double pull = 0.05, usual_memory = 0.35, usual_compute = 1.1;
constexpr PowerConstants start = {0.4, 0.3, 1.1};
constexpr PowerConstants least = {0.2, 0.0, 0.0}, most = {0.9, 2.0, 3.0};

// The program's own formula, as a share of TDP.
PowerDual power_share(const double* constants, const Prediction& at) {
    const auto share = [&](std::size_t k) {
        return Quantity<One, PowerDual>::from_value(PowerDual::variable(constants[k], k));
    };
    const auto fixed = [](double value) { return Quantity<One, PowerDual>::from_value(PowerDual(value)); };
    const auto tdp = Quantity<ItWattsPerAccelerator, PowerDual>::from_value(PowerDual(1.0));
    return bare(board_power<PowerDual>(tdp, {share(0), share(1), share(2)}, fixed(at.memory_share),
                                       fixed(at.compute_share)));
}

class ShareResidual : public ceres::SizedCostFunction<1, 3> {
public:
    ShareResidual(const Prediction& at, double measured, double scale)
        : m_at(at), m_measured(measured), m_scale(scale) {}
    bool Evaluate(double const* const* constants, double* residual, double** jacobians) const override {
        const PowerDual share = power_share(constants[0], m_at);
        residual[0] = m_scale * (share.value - m_measured);
        if (jacobians != nullptr && jacobians[0] != nullptr)
            for (std::size_t k = 0; k < 3; ++k)
                jacobians[0][k] = m_scale * share.partials[k];
        return true;
    }

private:
    const Prediction& m_at;
    double m_measured, m_scale;
};

class PullResidual : public ceres::SizedCostFunction<1, 3> {
public:
    PullResidual(std::size_t constant, double centre) : m_constant(constant), m_centre(centre) {}
    bool Evaluate(double const* const* constants, double* residual, double** jacobians) const override {
        residual[0] = pull * (constants[0][m_constant] - m_centre);
        if (jacobians != nullptr && jacobians[0] != nullptr)
            for (std::size_t k = 0; k < 3; ++k)
                jacobians[0][k] = k == m_constant ? pull : 0.0;
        return true;
    }

private:
    std::size_t m_constant;
    double m_centre;
};

double tdp_of(const Measurement& m) { return m.inputs.amount("accelerator.tdp").value; }

std::string generation_of(const Measurement& m) {
    return m.inputs.accelerator.blackwell ? "blackwell" : "hopper";
}

struct Boards {
    const Evidence& evidence;
    const std::vector<Prediction>& predictions;
    std::vector<double> weights;

    PowerConstants fit(const Rows& rows) const;
    double loss(const Rows& rows, const PowerConstants& constants) const;
    double log_error(std::size_t row, const PowerConstants& constants) const {
        const Measurement& m = evidence.measurements[row];
        return std::log(power_share(constants.data(), predictions[row]).value * tdp_of(m) / *m.board_power);
    }
};

PowerConstants Boards::fit(const Rows& rows) const {
    PowerConstants constants = start;
    ceres::Problem problem;
    for (const std::size_t i : rows) {
        const Measurement& m = evidence.measurements[i];
        problem.AddResidualBlock(
            new ShareResidual(predictions[i], *m.board_power / tdp_of(m), std::sqrt(weights[i])),
            new ceres::SoftLOneLoss(soft_l1_scale), constants.data());
    }
    for (const auto& [k, centre] : {std::pair(1, usual_memory), std::pair(2, usual_compute)})
        problem.AddResidualBlock(new PullResidual(static_cast<std::size_t>(k), centre),
                                 new ceres::SoftLOneLoss(soft_l1_scale), constants.data());
    for (int k = 0; k < 3; ++k) {
        problem.SetParameterLowerBound(constants.data(), k, least[static_cast<std::size_t>(k)]);
        problem.SetParameterUpperBound(constants.data(), k, most[static_cast<std::size_t>(k)]);
    }
    ceres::Solver::Options options;
    options.linear_solver_type = ceres::DENSE_QR;
    options.logging_type = ceres::SILENT;
    options.max_num_iterations = 200;
    options.function_tolerance = 1e-9;
    ceres::Solver::Summary summary;
    ceres::Solve(options, &problem, &summary);
    return constants;
}

double Boards::loss(const Rows& rows, const PowerConstants& constants) const {
    double sum = 0.0;
    for (const std::size_t i : rows) {
        const Measurement& m = evidence.measurements[i];
        const double error = power_share(constants.data(), predictions[i]).value - *m.board_power / tdp_of(m);
        sum += soft_l1(std::sqrt(weights[i]) * error, soft_l1_scale);
    }
    return sum;
}

Boards boards_of(const Evidence& evidence, const std::vector<Prediction>& predictions) {
    std::map<std::string, int> rows;
    const auto sweep = [](const Measurement& m) { return m.source + m.combination(); };
    for (const Measurement& m : evidence.measurements)
        rows[sweep(m)] += m.board_power ? 1 : 0;
    Boards boards{evidence, predictions, {}};
    for (const Measurement& m : evidence.measurements)
        boards.weights.push_back(1.0 / std::sqrt(static_cast<double>(std::max(1, rows[sweep(m)]))));
    return boards;
}

using Combinations = std::map<std::string, Rows>;

Combinations fitted_boards(const Evidence& evidence, const std::string& generation) {
    Combinations groups;
    for (std::size_t i = 0; i < evidence.measurements.size(); ++i) {
        const Measurement& m = evidence.measurements[i];
        if (m.board_power && generation_of(m) == generation && !m.accelerator.starts_with("A100"))
            groups[m.combination()].push_back(i);
    }
    return groups;
}

Rows joined(const Combinations& groups, const std::string& without) {
    Rows rows;
    for (const auto& [name, members] : groups)
        if (name != without)
            rows.insert(rows.end(), members.begin(), members.end());
    return rows;
}

std::array<Interval, 3> bootstrap(const Boards& boards, const Combinations& groups, int draws) {
    std::vector<Rows> members;
    for (const auto& [name, rows] : groups)
        members.push_back(rows);
    std::mt19937 engine(1);
    std::array<std::vector<double>, 3> values;
    for (int draw = 0; draw < draws; ++draw) {
        Rows rows;
        for (std::size_t i = 0; i < members.size(); ++i) {
            const Rows& drawn = members[engine() % members.size()];
            rows.insert(rows.end(), drawn.begin(), drawn.end());
        }
        const PowerConstants constants = boards.fit(rows);
        for (std::size_t k = 0; k < 3; ++k)
            values[k].push_back(constants[k]);
    }
    std::array<Interval, 3> intervals;
    for (std::size_t k = 0; k < 3; ++k)
        intervals[k] = {quantile(values[k], 0.05), quantile(values[k], 0.95)};
    return intervals;
}

void fit_generation(PowerErrors& errors, const Boards& boards, const std::string& generation, int draws) {
    const Combinations groups = fitted_boards(boards.evidence, generation);
    if (groups.size() < 2)
        return;
    const Rows rows = joined(groups, {});
    const PowerConstants all = boards.fit(rows);
    for (std::size_t i = 0; i < boards.evidence.measurements.size(); ++i)
        if (boards.evidence.measurements[i].board_power &&
            generation_of(boards.evidence.measurements[i]) == generation)
            errors.in_sample[i] = errors.left_out[i] = boards.log_error(i, all);
    double unseen_loss = 0.0;
    for (const auto& [name, members] : groups) {
        const PowerConstants without = boards.fit(joined(groups, name));
        unseen_loss += boards.loss(members, without);
        for (const std::size_t i : members)
            errors.left_out[i] = boards.log_error(i, without);
    }
    const auto& inputs = boards.evidence.measurements.front().inputs;
    errors.fits.push_back({generation, static_cast<int>(rows.size()),
                           boards.loss(rows, shipped_power(inputs, generation)), unseen_loss, all,
                           bootstrap(boards, groups, draws)});
}

} // namespace

PowerErrors fit_power(const Evidence& evidence, const std::vector<Prediction>& predictions, int draws) {
    const Boards boards = boards_of(evidence, predictions);
    const std::vector<double> none(evidence.measurements.size(), std::numeric_limits<double>::quiet_NaN());
    PowerErrors errors{none, none, {}};
    for (const char* generation : {"hopper", "blackwell"})
        fit_generation(errors, boards, generation, draws);
    return errors;
}

PowerConstants shipped_power(const Inputs& inputs, const std::string& generation) {
    return {inputs.amount("calibration.power_base_" + generation).value,
            inputs.amount("calibration.power_memory_" + generation).value,
            inputs.amount("calibration.power_compute_" + generation).value};
}

std::vector<double> shipped_power_errors(const Evidence& evidence,
                                         const std::vector<Prediction>& predictions) {
    const Boards boards = boards_of(evidence, predictions);
    std::vector<double> errors(evidence.measurements.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < errors.size(); ++i) {
        const Measurement& m = evidence.measurements[i];
        if (m.board_power)
            errors[i] = boards.log_error(i, shipped_power(m.inputs, generation_of(m)));
    }
    return errors;
}

} // namespace tokenscope::calibration
