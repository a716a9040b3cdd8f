// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit.h"

#include "statistics.h"
#include "weights.h"

#include <ceres/ceres.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tokenscope::calibration {
namespace {

constexpr double soft_l1_scale = 0.2; // log error beyond which a row counts by its size, not its square
constexpr double share_of_two = 0.7;  // weight of each of a row's two errors
constexpr double bound = 3.0;         // a fit stays within exp(3) of its start

constexpr auto size = static_cast<int>(constant_count);

// All rows are evaluated once at each point that the solver visits.
class Evaluator : public ceres::EvaluationCallback {
public:
    Evaluator(const Predictor& predictor, const std::vector<std::size_t>& rows, const LogConstants& at)
        : m_predictor(predictor), m_at(at), m_predictions(predictor.size()) {
        m_rows = rows;
        std::sort(m_rows.begin(), m_rows.end());
        m_rows.erase(std::unique(m_rows.begin(), m_rows.end()), m_rows.end());
    }
    void PrepareForEvaluation(bool, bool new_point) override {
        if (!new_point)
            return;
        for (const std::size_t i : m_rows)
            m_predictions[i] = m_predictor.predict(i, m_at);
    }
    const Prediction& at(std::size_t row) const { return m_predictions[row]; }

private:
    const Predictor& m_predictor;
    const LogConstants& m_at; // the solver's own parameters
    std::vector<std::size_t> m_rows;
    std::vector<Prediction> m_predictions;
};

// scale * (predicted - measured), in logarithms; the partials are those of the program's formulas.
class LogResidual : public ceres::SizedCostFunction<1, size> {
public:
    LogResidual(const FitDual& predicted, double measured, double scale)
        : m_predicted(predicted), m_measured(measured), m_scale(scale) {}
    bool Evaluate(double const* const*, double* residual, double** jacobians) const override {
        if (!std::isfinite(m_predicted.value))
            return false;
        residual[0] = m_scale * (m_predicted.value - m_measured);
        if (jacobians != nullptr && jacobians[0] != nullptr)
            for (std::size_t k = 0; k < constant_count; ++k)
                jacobians[0][k] = m_scale * m_predicted.partials[k];
        return true;
    }

private:
    const FitDual& m_predicted;
    double m_measured, m_scale;
};

class PriorResidual : public ceres::SizedCostFunction<1, size> {
public:
    explicit PriorResidual(std::size_t constant) : m_constant(constant) {}
    bool Evaluate(double const* const* logs, double* residual, double** jacobians) const override {
        const FittedConstant& c = fitted_constants()[m_constant];
        const double scale = soft_l1_scale / c.prior_log_sd;
        residual[0] = scale * (logs[0][m_constant] - std::log(c.prior));
        if (jacobians != nullptr && jacobians[0] != nullptr) {
            std::fill_n(jacobians[0], constant_count, 0.0);
            jacobians[0][m_constant] = scale;
        }
        return true;
    }

private:
    std::size_t m_constant;
};

void add_rows(ceres::Problem& problem, const Evidence& evidence, const std::vector<std::size_t>& rows,
              const Evaluator& evaluator, LogConstants& at) {
    for (const std::size_t i : rows) {
        const Measurement& m = evidence.measurements[i];
        const Prediction& p = evaluator.at(i);
        const double scale = std::sqrt(evidence.weights[i]) * (m.token_time ? share_of_two : 1.0);
        problem.AddResidualBlock(new LogResidual(p.log_throughput, std::log(m.throughput), scale),
                                 new ceres::SoftLOneLoss(soft_l1_scale), at.data());
        if (m.token_time)
            problem.AddResidualBlock(new LogResidual(p.log_token_time, std::log(*m.token_time), scale),
                                     new ceres::SoftLOneLoss(soft_l1_scale), at.data());
    }
}

void add_priors_and_bounds(ceres::Problem& problem, LogConstants& at) {
    for (std::size_t k = 0; k < constant_count; ++k) {
        if (fitted_constants()[k].prior > 0.0)
            problem.AddResidualBlock(new PriorResidual(k), new ceres::SoftLOneLoss(soft_l1_scale), at.data());
        problem.SetParameterLowerBound(at.data(), static_cast<int>(k), at[k] - bound);
        problem.SetParameterUpperBound(at.data(), static_cast<int>(k), at[k] + bound);
    }
}

constexpr double not_measured = std::numeric_limits<double>::quiet_NaN();

} // namespace

Evidence::Evidence(std::vector<Measurement> list)
    : measurements(std::move(list)), predictor(measurements), weights(row_weights(measurements)) {}

std::vector<std::size_t> Evidence::fitted_rows() const {
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < measurements.size(); ++i)
        if (measurements[i].fitted)
            rows.push_back(i);
    return rows;
}

Fit fit_constants(const Evidence& evidence, const std::vector<std::size_t>& rows, const LogConstants& start) {
    Fit fit{start, 0.0};
    Evaluator evaluator(evidence.predictor, rows, fit.constants);
    ceres::Problem::Options problem_options;
    problem_options.evaluation_callback = &evaluator;
    ceres::Problem problem(problem_options);
    add_rows(problem, evidence, rows, evaluator, fit.constants);
    add_priors_and_bounds(problem, fit.constants);
    ceres::Solver::Options options;
    options.linear_solver_type = ceres::DENSE_QR;
    options.logging_type = ceres::SILENT;
    options.max_num_iterations = 100;
    options.function_tolerance = 1e-8;
    ceres::Solver::Summary summary;
    ceres::Solve(options, &problem, &summary);
    fit.loss = summary.final_cost;
    return fit;
}

double robust_loss(const Evidence& evidence, const std::vector<std::size_t>& rows,
                   const std::vector<double>& log_errors, const std::vector<double>& log_time_errors) {
    double loss = 0.0;
    for (const std::size_t i : rows) {
        const bool two = evidence.measurements[i].token_time.has_value();
        const double scale = std::sqrt(evidence.weights[i]) * (two ? share_of_two : 1.0);
        loss += soft_l1(scale * log_errors[i], soft_l1_scale) +
                (two ? soft_l1(scale * log_time_errors[i], soft_l1_scale) : 0.0);
    }
    return loss;
}

std::vector<double> throughput_errors(const Evidence& evidence, const std::vector<Prediction>& predictions) {
    std::vector<double> errors;
    for (std::size_t i = 0; i < predictions.size(); ++i)
        errors.push_back(predictions[i].log_throughput.value - std::log(evidence.measurements[i].throughput));
    return errors;
}

std::vector<double> speed_errors(const Evidence& evidence, const std::vector<Prediction>& predictions) {
    std::vector<double> errors;
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const auto& measured = evidence.measurements[i].token_time;
        errors.push_back(measured ? std::log(*measured) - predictions[i].log_token_time.value : not_measured);
    }
    return errors;
}

} // namespace tokenscope::calibration
