// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/error_summary.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace tokenscope {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

double percentile(const std::vector<double>& sorted, double share) {
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

double coverage_of(const std::vector<RatioInBand>& ratios) {
    double inside = 0.0;
    for (const RatioInBand& run : ratios) {
        if (std::isnan(run.band))
            return none;
        inside += within_band(run.ratio, run.band) ? 1.0 : 0.0;
    }
    return inside / static_cast<double>(ratios.size());
}

// Ratios by class and figure, both in the order in which they first occur.
class Collector {
public:
    void add(const std::string& error_class, const std::string& figure, const RatioInBand& run) {
        entry(entry(m_classes, error_class), figure).push_back(run);
    }

    void append_to(std::vector<ErrorSummary>& summaries) const {
        for (const auto& [error_class, figures] : m_classes)
            for (const auto& [figure, ratios] : figures)
                summaries.push_back(summary_of(error_class, figure, ratios));
    }

private:
    template <class Value> using Ordered = std::vector<std::pair<std::string, Value>>;

    template <class Value> static Value& entry(Ordered<Value>& all, const std::string& name) {
        for (auto& [known, value] : all)
            if (known == name)
                return value;
        return all.emplace_back(name, Value{}).second;
    }

    Ordered<Ordered<std::vector<RatioInBand>>> m_classes;
};

// A run below the nominal power says nothing of speed.
bool counts(const CheckedPoint& checked, const ComparedFigure& figure) {
    return std::isfinite(figure.compared.predicted) &&
           (!checked.point->power_limited || !figure.boundary.empty());
}

std::vector<std::pair<std::string, RatioInBand>> errors_of(const CheckedPoint& checked) {
    std::vector<std::pair<std::string, RatioInBand>> errors;
    for (const ComparedFigure& figure : compared_figures(checked)) {
        if (!counts(checked, figure))
            continue;
        std::string name(figure.name);
        if (!figure.boundary.empty())
            name += " at the " + std::string(figure.boundary);
        errors.push_back({name, {figure.compared.ratio(), figure.banded ? checked.band : none}});
    }
    return errors;
}

} // namespace

ErrorSummary summary_of(std::string error_class, std::string figure, const std::vector<RatioInBand>& ratios) {
    ErrorSummary s{std::move(error_class), std::move(figure), ratios.size(), none, none, none, none, none};
    if (ratios.empty())
        return s;
    double sum = 0.0;
    double squares = 0.0;
    std::vector<double> factors;
    for (const RatioInBand& run : ratios) {
        const double error = std::log(run.ratio);
        sum += error;
        squares += error * error;
        factors.push_back(std::exp(std::abs(error)));
    }
    std::sort(factors.begin(), factors.end());
    const auto count = static_cast<double>(ratios.size());
    s.bias = std::exp(sum / count);
    s.spread = std::exp(std::sqrt(squares / count));
    s.median = percentile(factors, 0.5);
    s.p90 = percentile(factors, 0.9);
    s.coverage = coverage_of(ratios);
    return s;
}

std::vector<ErrorSummary> summarise(const std::vector<CheckedPoint>& points) {
    Collector by_class;
    Collector over_all;
    for (const CheckedPoint& checked : points) {
        if (!checked.point->outside.empty())
            continue;
        for (const auto& [figure, run] : errors_of(checked)) {
            by_class.add(checked.error_class(), figure, run);
            if (checked.judged())
                over_all.add("all", figure, run);
        }
    }
    std::vector<ErrorSummary> summaries;
    by_class.append_to(summaries);
    over_all.append_to(summaries);
    return summaries;
}

} // namespace tokenscope
