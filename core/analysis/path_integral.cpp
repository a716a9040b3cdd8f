// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/path_integral.h"

#include <boost/math/quadrature/gauss_kronrod.hpp>

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

using Rule = boost::math::quadrature::gauss_kronrod<double, 15>;
using CoarseRule = boost::math::quadrature::gauss<double, 7>;

constexpr double narrowest = 1e-11;
constexpr double disagreement = 1e-7; // of the two rules, on any part; the finer one is far better
constexpr int most_panels = 300;

struct Sums {
    double slope = 0.0;
    std::vector<double> fine, coarse;

    void add(const PathSample& at, double weight, double coarse_weight) {
        fine.resize(at.parts.size());
        coarse.resize(at.parts.size());
        slope += weight * at.slope;
        for (std::size_t i = 0; i < at.parts.size(); ++i) {
            fine[i] += weight * at.parts[i];
            coarse[i] += coarse_weight * at.parts[i];
        }
    }

    double error() const {
        double most = 0.0;
        for (std::size_t i = 0; i < fine.size(); ++i)
            most = std::max(most, std::abs(fine[i] - coarse[i]));
        return most;
    }
};

class Integral {
public:
    Integral(const std::function<PathSample(double)>& sample, double tolerance)
        : sample_(sample), tolerance_(tolerance) {}

    std::vector<double> run() {
        const PathSample first = sample_(0.0);
        total_.assign(first.parts.size(), 0.0);
        panel(first, sample_(1.0));
        return total_;
    }

private:
    Sums sums(double from, double to) const {
        const auto& points =
            Rule::abscissa(); // the centre, then outwards; every other one is the coarse rule's
        const auto& weights = Rule::weights();
        const auto& coarse = CoarseRule::weights();
        const double middle = 0.5 * (from + to), half = 0.5 * (to - from);
        Sums sums;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const double weight = half * weights[i];
            const double coarse_weight = i % 2 == 0 ? half * coarse[i / 2] : 0.0;
            sums.add(sample_(middle + half * points[i]), weight, coarse_weight);
            if (i > 0)
                sums.add(sample_(middle - half * points[i]), weight, coarse_weight);
        }
        return sums;
    }

    // Where the tangents of both ends meet, if that is inside.
    static double split_point(const PathSample& a, const PathSample& b) {
        const double width = b.t - a.t;
        const double bend = a.slope - b.slope;
        const double at =
            bend == 0.0 ? a.t + 0.5 * width : (b.value - a.value + a.slope * a.t - b.slope * b.t) / bend;
        const double margin = 1e-3 * width;
        return at > a.t + margin && at < b.t - margin ? at : a.t + 0.5 * width;
    }

    // So narrow that it holds nothing but a kink or a jump.
    void close(const PathSample& a, const PathSample& b) {
        const double width = b.t - a.t;
        const double steepest = std::max(std::abs(a.slope), std::abs(b.slope));
        if (std::abs(b.value - a.value) > 1e-10 + 2.0 * width * steepest)
            throw PathJump(a.t, b.t);
        for (std::size_t i = 0; i < total_.size(); ++i)
            total_[i] += 0.5 * width * (a.parts[i] + b.parts[i]);
    }

    void panel(const PathSample& a, const PathSample& b) {
        if (++panels_ > most_panels)
            throw Irregular();
        if (b.t - a.t < narrowest)
            return close(a, b);
        const Sums found = sums(a.t, b.t);
        if (std::abs(found.slope - (b.value - a.value)) <= tolerance_ && found.error() <= disagreement) {
            for (std::size_t i = 0; i < total_.size(); ++i)
                total_[i] += found.fine[i];
            return;
        }
        const PathSample between = sample_(split_point(a, b));
        panel(a, between);
        panel(between, b);
    }

    const std::function<PathSample(double)>& sample_;
    double tolerance_;
    std::vector<double> total_;
    int panels_ = 0;
};

} // namespace

std::vector<double> path_integral(const std::function<PathSample(double)>& sample, double tolerance) {
    return Integral(sample, tolerance).run();
}

} // namespace tokenscope
