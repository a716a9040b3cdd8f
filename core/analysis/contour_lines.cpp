// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/contour_lines.h"

#include <array>
#include <cmath>
#include <deque>
#include <map>
#include <utility>

namespace tokenscope {
namespace {

// An edge of the grid: from a point to its right or to its upper neighbour. A line enters and leaves cells
// through edges.
struct Edge {
    std::size_t point = 0;
    bool upwards = false;
    auto operator<=>(const Edge&) const = default;
};

using Crossings = std::multimap<Edge, Edge>; // both ways

class Contour {
public:
    Contour(const std::vector<double>& values, std::size_t columns, double level)
        : values_(values), columns_(columns), level_(level) {}

    std::vector<ContourLine> lines() {
        const std::size_t rows = columns_ > 0 ? values_.size() / columns_ : 0;
        for (std::size_t row = 0; row + 1 < rows; ++row)
            for (std::size_t column = 0; column + 1 < columns_; ++column)
                cross_cell(row * columns_ + column);
        std::vector<ContourLine> found;
        while (!crossings_.empty())
            found.push_back(follow());
        return found;
    }

private:
    bool above(std::size_t point) const { return values_[point] >= level_; }

    void join(const Edge& a, const Edge& b) {
        crossings_.emplace(a, b);
        crossings_.emplace(b, a);
    }

    // Corners counterclockwise from the lower left; edge i leads from corner i to the next.
    void cross_cell(std::size_t at) {
        const std::array<std::size_t, 4> corners = {at, at + 1, at + columns_ + 1, at + columns_};
        const std::array<Edge, 4> edges = {Edge{at, false}, Edge{at + 1, true}, Edge{at + columns_, false},
                                           Edge{at, true}};
        double sum = 0.0;
        for (const std::size_t corner : corners)
            sum += values_[corner];
        if (!std::isfinite(sum))
            return;
        std::vector<std::size_t> crossed;
        for (std::size_t i = 0; i < 4; ++i)
            if (above(corners[i]) != above(corners[(i + 1) % 4]))
                crossed.push_back(i);
        if (crossed.size() == 2)
            join(edges[crossed[0]], edges[crossed[1]]);
        else if (crossed.size() == 4 && above(corners[0]) == (sum / 4.0 >= level_)) {
            join(edges[0], edges[1]);
            join(edges[2], edges[3]);
        } else if (crossed.size() == 4) {
            join(edges[3], edges[0]);
            join(edges[1], edges[2]);
        }
    }

    GridPlace place(const Edge& edge) const {
        const std::size_t next = edge.point + (edge.upwards ? columns_ : 1);
        const double a = values_[edge.point], b = values_[next];
        const double share = (level_ - a) / (b - a);
        const auto column = static_cast<double>(edge.point % columns_);
        const auto row = static_cast<double>(edge.point / columns_);
        return edge.upwards ? GridPlace{column, row + share} : GridPlace{column + share, row};
    }

    void erase(const Edge& from, const Edge& to) {
        const auto [first, last] = crossings_.equal_range(from);
        for (auto entry = first; entry != last; ++entry)
            if (entry->second == to) {
                crossings_.erase(entry);
                return;
            }
    }

    // The next edge of the line, whose crossing is taken out.
    bool step(Edge& at) {
        const auto next = crossings_.find(at);
        if (next == crossings_.end())
            return false;
        const Edge from = at;
        at = next->second;
        crossings_.erase(next);
        erase(at, from);
        return true;
    }

    ContourLine follow() {
        const Edge start = crossings_.begin()->first;
        std::deque<GridPlace> line{place(start)};
        for (Edge at = start; step(at);)
            line.push_back(place(at));
        for (Edge at = start; step(at);)
            line.push_front(place(at));
        return {line.begin(), line.end()};
    }

    const std::vector<double>& values_;
    std::size_t columns_;
    double level_;
    Crossings crossings_;
};

} // namespace

std::vector<ContourLine> contour_lines(const std::vector<double>& values, std::size_t columns, double level) {
    return Contour(values, columns, level).lines();
}

} // namespace tokenscope
