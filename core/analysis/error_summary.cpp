// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/error_summary.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
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

// Ratios by class and figure, in the order in which they first occur.
class Collector {
public:
    void add(const std::string& error_class, const std::string& figure, const RatioInBand& run) {
        const auto key = std::pair{error_class, figure};
        const auto at = m_places.find(key);
        if (at != m_places.end()) {
            m_groups[at->second].second.push_back(run);
            return;
        }
        m_places.emplace(key, m_groups.size());
        m_groups.push_back({key, {run}});
    }

    void append_to(std::vector<ErrorSummary>& summaries) const {
        for (const auto& [key, ratios] : m_groups)
            summaries.push_back(summary_of(key.first, key.second, ratios));
    }

private:
    using Key = std::pair<std::string, std::string>;
    std::map<Key, std::size_t> m_places;
    std::vector<std::pair<Key, std::vector<RatioInBand>>> m_groups;
};

std::vector<std::pair<std::string, RatioInBand>> errors_of(const CheckedPoint& checked) {
    std::vector<std::pair<std::string, RatioInBand>> errors;
    const auto add = [&](const std::string& figure, const std::optional<Compared>& compared, double band) {
        if (compared && std::isfinite(compared->predicted))
            errors.push_back({figure, {compared->ratio(), band}});
    };
    const std::string where =
        checked.point->boundary ? std::string(boundary_key(*checked.point->boundary)) : "";
    add("throughput", checked.throughput, checked.band);
    add("speed for one user", checked.user_speed, checked.band);
    add("power at the " + where, checked.power, none);
    add("energy at the " + where, checked.energy, checked.band);
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
