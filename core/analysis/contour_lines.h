// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace tokenscope {

// A place between the points of a grid: 0 is the first column and row.
struct GridPlace {
    double column = 0.0, row = 0.0;
};
using ContourLine = std::vector<GridPlace>; // closed lines end where they begin

// Where values on a grid (row by row, `columns` in a row) pass a level: marching squares, linear between
// neighbours. A saddle is resolved by the mean of its corners. Cells with an undefined corner are left out.
std::vector<ContourLine> contour_lines(const std::vector<double>& values, std::size_t columns, double level);

} // namespace tokenscope
