// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sobol_points.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/sobol.hpp>

namespace tokenscope {
namespace {

// The middle of the cell that the leading 52 bits name: never 0 or 1.
double inside_unit(std::uint64_t bits) {
    constexpr double cell = 0x1p-52;
    return (static_cast<double>(bits >> 12U) + 0.5) * cell;
}

} // namespace

std::vector<std::vector<double>> sobol_points(std::size_t dimensions, std::size_t points,
                                              std::uint64_t seed) {
    std::vector<std::vector<double>> columns(dimensions, std::vector<double>(points));
    if (dimensions == 0 || points == 0)
        return columns;
    boost::random::mt19937_64 random(seed);
    std::vector<std::uint64_t> shift(dimensions);
    for (auto& bits : shift)
        bits = random();
    boost::random::sobol_engine<std::uint64_t, 64> sobol(dimensions);
    for (std::size_t d = 0; d < dimensions; ++d)
        columns[d][0] = inside_unit(shift[d]); // the engine leaves out the sequence's first point, 0
    for (std::size_t i = 1; i < points; ++i)
        for (std::size_t d = 0; d < dimensions; ++d)
            columns[d][i] = inside_unit(sobol() ^ shift[d]);
    return columns;
}

} // namespace tokenscope
