// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/spread.h"

#include "core/analysis/beta_fit.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/interpolators/cardinal_cubic_b_spline.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <vector>

namespace tokenscope {

namespace {

double logit(double share) { return std::log(share / (1.0 - share)); }
double share_of(double odds) { return 1.0 / (1.0 + std::exp(-odds)); }

// The scale on which a shape is symmetric, or nearly so, and keeps its natural bounds.
double scaled(Distribution shape, double value) {
    switch (shape) {
    case Distribution::lognormal:
        return std::log(value);
    case Distribution::lognormal_above_one:
        return std::log(value - 1.0);
    case Distribution::logit_normal:
    case Distribution::beta:
        return logit(value);
    default:
        return value;
    }
}

double unscaled(Distribution shape, double position) {
    switch (shape) {
    case Distribution::lognormal:
        return std::exp(position);
    case Distribution::lognormal_above_one:
        return 1.0 + std::exp(position);
    case Distribution::logit_normal:
    case Distribution::beta:
        return share_of(position);
    default:
        return position;
    }
}

// In plain double: the same bits whatever the compiler makes of a long double.
using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

using Normal = boost::math::normal_distribution<double, Policy>;

double normal_quantile(double probability) { return boost::math::quantile(Normal(), probability); }

// The same from cubics between knots, to 1e-9, except in the tails.
constexpr double table_start = 1.0 / 64.0;
constexpr std::size_t table_cells = 4096;
constexpr double table_step = (1.0 - 2.0 * table_start) / table_cells;

class NormalTable {
public:
    NormalTable() {
        for (std::size_t i = 0; i < table_cells; ++i) {
            const double low = table_start + static_cast<double>(i) * table_step;
            const double y = normal_quantile(low), next = normal_quantile(low + table_step);
            const double slope = table_step / boost::math::pdf(Normal(), y);
            const double next_slope = table_step / boost::math::pdf(Normal(), next);
            m_cubics.push_back({y, slope, 3.0 * (next - y) - 2.0 * slope - next_slope,
                                2.0 * (y - next) + slope + next_slope});
        }
    }
    double operator()(double probability) const {
        if (!(probability > table_start && probability < 1.0 - table_start))
            return normal_quantile(probability);
        const double place = (probability - table_start) * (1.0 / table_step);
        const auto cell = std::min(static_cast<std::size_t>(place), table_cells - 1);
        const double t = place - static_cast<double>(cell);
        const auto& c = m_cubics[cell];
        return c[0] + t * (c[1] + t * (c[2] + t * c[3]));
    }

private:
    std::vector<std::array<double, 4>> m_cubics; // of the place inside a cell
};

// Between -1 and 1 with its mode at 0.
double triangular_quantile(double probability) {
    return probability < 0.5 ? std::sqrt(2.0 * probability) - 1.0
                             : 1.0 - std::sqrt(2.0 * (1.0 - probability));
}

// Log odds of a beta variate over the normal score of its probability: nearly a straight line, so that a
// table stands in for the slow inverse of the incomplete beta function.
constexpr double last_score = 6.0;
constexpr double score_step = 0.25;

std::function<double(double)> beta_log_odds(Range points) {
    const BetaFit fit = beta_between(points);
    const boost::math::beta_distribution<double, Policy> beta(fit.alpha, fit.beta);
    std::vector<double> odds;
    for (double score = -last_score; score <= last_score; score += score_step)
        odds.push_back(logit(boost::math::quantile(beta, boost::math::cdf(Normal(), score))));
    return boost::math::interpolators::cardinal_cubic_b_spline<double>(odds.begin(), odds.end(), -last_score,
                                                                       score_step);
}

std::function<double(double)> unscaled_quantile(Distribution shape, Range points) {
    if (shape == Distribution::triangular)
        return triangular_quantile;
    if (shape == Distribution::uniform)
        return [](double probability) { return 2.0 * probability - 1.0; };
    const auto score = [table = std::make_shared<const NormalTable>()](double p) { return (*table)(p); };
    if (shape != Distribution::beta)
        return score;
    return [score, log_odds = beta_log_odds(points)](double probability) {
        return log_odds(std::clamp(score(probability), -last_score, last_score));
    };
}

template <Distribution shape>
void fill_as(const Spread& s, std::span<const double> from, std::span<double> to) {
    const double middle = scaled(shape, s.middle);
    const double below = middle - scaled(shape, s.low);
    const double above = scaled(shape, s.high) - middle;
    for (std::size_t i = 0; i < from.size(); ++i)
        to[i] = unscaled(shape, middle + from[i] * (from[i] < 0.0 ? below : above));
}

} // namespace

Spread spread_between(Distribution shape, double low, double high) {
    return {shape, low, unscaled(shape, 0.5 * (scaled(shape, low) + scaled(shape, high))), high};
}

StandardVariate::StandardVariate(Distribution shape, Range points)
    : m_quantile(unscaled_quantile(shape, points)), m_middle(m_quantile(0.5)),
      m_below(m_middle - m_quantile(0.05)), m_above(m_quantile(0.95) - m_middle) {}

double StandardVariate::at(double probability) const {
    const double distance = m_quantile(probability) - m_middle;
    return distance / (distance < 0.0 ? m_below : m_above);
}

void fill(const Spread& s, Range valid, std::span<const double> variates, std::span<double> values) {
    switch (s.shape) {
    case Distribution::lognormal:
        fill_as<Distribution::lognormal>(s, variates, values);
        break;
    case Distribution::lognormal_above_one:
        fill_as<Distribution::lognormal_above_one>(s, variates, values);
        break;
    case Distribution::logit_normal:
    case Distribution::beta:
        fill_as<Distribution::logit_normal>(s, variates, values);
        break;
    default:
        fill_as<Distribution::uniform>(s, variates, values);
    }
    for (double& value : values)
        value = std::clamp(value, valid.low, valid.high);
}

} // namespace tokenscope
