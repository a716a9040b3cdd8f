// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/goal_seek.h"

#include "core/analysis/sweep.h"
#include "core/model/evaluate.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tokenscope {
namespace {

constexpr std::size_t search_steps = 400;
constexpr double rounding = 1e-9;    // relative; what is this near the target has it
constexpr double jump_share = 1e-6;  // of the difference around a root; what is left of it is a jump
constexpr double point_width = 1e-6; // relative; a stretch narrower than this is one value
constexpr int edge_steps = 60;       // halvings
constexpr double infinity = std::numeric_limits<double>::infinity();

struct Point {
    double input = 0.0, miss = 0.0;
};

class Search {
public:
    Search(const Inputs& inputs, std::size_t input, std::size_t output, double target)
        : row_(quantity_inputs()[input]), inputs_(inputs), input_(input), output_(output), target_(target) {}

    Solutions run(double low, double high) {
        std::vector<Point> points;
        for (double value : valid_values(row_, low, high, search_steps + 1))
            points.push_back(at(value));
        find_range(points);
        for (std::size_t i = 0; i < points.size(); ++i)
            if (met(points[i]))
                i = add_stretch(points, i);
            else if (i + 1 < points.size() && points[i].miss * points[i + 1].miss < 0.0)
                add_between(points[i], points[i + 1]);
        return found_;
    }

private:
    Point at(double value) {
        inputs_.amounts[input_] = Amount::of(value);
        return {value, output_values(evaluate(to_scenario(inputs_)))[output_] - target_};
    }

    bool met(const Point& point) const { return std::abs(point.miss) <= tolerance_; }
    bool stepped() const { return row_.allowed[0] != 0.0; }

    void find_range(const std::vector<Point>& points) {
        found_.lowest = infinity;
        found_.highest = -infinity;
        for (const Point& point : points) {
            if (!std::isfinite(point.miss))
                continue;
            found_.lowest = std::min(found_.lowest, point.miss + target_);
            found_.highest = std::max(found_.highest, point.miss + target_);
        }
        tolerance_ = rounding * std::abs(target_);
        if (target_ == 0.0 && found_.lowest <= found_.highest)
            tolerance_ = rounding * rounding * std::max(-found_.lowest, found_.highest);
    }

    // Where the points that meet the target begin or end, between one that does and one that does not.
    double edge(double inside, double outside) {
        for (int i = 0; i < edge_steps && !stepped(); ++i) {
            double middle = 0.5 * (inside + outside);
            if (row_.whole)
                middle = std::round(middle);
            if (middle == inside || middle == outside)
                break;
            (met(at(middle)) ? inside : outside) = middle;
        }
        return inside;
    }

    // Returns the last of the points that meet the target.
    std::size_t add_stretch(const std::vector<Point>& points, std::size_t first) {
        std::size_t last = first;
        while (last + 1 < points.size() && met(points[last + 1]))
            ++last;
        Stretch stretch{points[first].input, points[last].input};
        if (first > 0)
            stretch.from = edge(stretch.from, points[first - 1].input);
        if (last + 1 < points.size())
            stretch.to = edge(stretch.to, points[last + 1].input);
        if (std::abs(stretch.to - stretch.from) <= point_width * std::abs(stretch.to))
            found_.inputs.push_back(points[first].input);
        else
            found_.stretches.push_back(stretch);
        return last;
    }

    void add_jump(const Point& a, const Point& b) {
        found_.jumps.push_back({a.input, b.input, a.miss + target_, b.miss + target_});
    }

    void add_between(const Point& a, const Point& b) {
        if (stepped())
            add_jump(a, b);
        else if (row_.whole)
            add_whole(a, b);
        else
            add_root(a, b);
    }

    void add_whole(Point a, Point b) {
        for (double middle = std::round(0.5 * (a.input + b.input)); middle != a.input && middle != b.input;
             middle = std::round(0.5 * (a.input + b.input))) {
            const Point point = at(middle);
            if (met(point)) {
                found_.inputs.push_back(middle);
                return;
            }
            (a.miss * point.miss < 0.0 ? b : a) = point;
        }
        add_jump(a, b);
    }

    void add_root(const Point& a, const Point& b) {
        std::uintmax_t steps = 100;
        const auto bracket = boost::math::tools::toms748_solve(
            [this](double value) { return at(value).miss; }, a.input, b.input, a.miss, b.miss,
            boost::math::tools::eps_tolerance<double>(50), steps);
        const Point root = at(0.5 * (bracket.first + bracket.second));
        if (std::abs(root.miss) <= jump_share * std::abs(b.miss - a.miss) + tolerance_)
            found_.inputs.push_back(root.input);
        else
            add_jump(at(bracket.first), at(bracket.second));
    }

    const InputRow& row_;
    Inputs inputs_;
    std::size_t input_, output_;
    double target_, tolerance_ = 0.0;
    Solutions found_;
};

} // namespace

Solutions solve_for(const Inputs& inputs, std::size_t input, std::size_t output, double target, double low,
                    double high) {
    return Search(inputs, input, output, target).run(low, high);
}

} // namespace tokenscope
