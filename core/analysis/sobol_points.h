// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tokenscope {

// Points of the Sobol sequence (direction numbers of Joe and Kuo), each dimension shifted digitally by a
// number that follows from the seed. The first 2^k points cover every dimension evenly.
// Result: [dimension][point], inside (0, 1).
std::vector<std::vector<double>> sobol_points(std::size_t dimensions, std::size_t points, std::uint64_t seed,
                                              std::size_t workers = 1);

} // namespace tokenscope
