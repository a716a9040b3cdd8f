// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sobol_points.h"

#include "core/analysis/in_parallel.h"

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/sobol.hpp>

#include <algorithm>

namespace tokenscope {
namespace {

// The middle of the cell that the leading 52 bits name: never 0 or 1.
double inside_unit(std::uint64_t bits) {
    constexpr double cell = 0x1p-52;
    return (static_cast<double>(bits >> 12U) + 0.5) * cell;
}

constexpr std::size_t block = 4096; // points that one worker draws at a time

using Columns = std::vector<std::vector<double>>;

// The engine leaves out the sequence's first point, which is 0.
void draw_block(Columns& columns, const std::vector<std::uint64_t>& shift, std::size_t first,
                std::size_t last) {
    const std::size_t dimensions = columns.size();
    boost::random::sobol_engine<std::uint64_t, 64> sobol(dimensions);
    if (first == 0)
        for (std::size_t d = 0; d < dimensions; ++d)
            columns[d][first] = inside_unit(shift[d]);
    else
        sobol.discard((first - 1) * dimensions);
    for (std::size_t i = std::max<std::size_t>(first, 1); i < last; ++i)
        for (std::size_t d = 0; d < dimensions; ++d)
            columns[d][i] = inside_unit(sobol() ^ shift[d]);
}

} // namespace

std::vector<std::vector<double>> sobol_points(std::size_t dimensions, std::size_t points, std::uint64_t seed,
                                              std::size_t workers) {
    Columns columns(dimensions, std::vector<double>(points));
    if (dimensions == 0)
        return columns;
    boost::random::mt19937_64 random(seed);
    std::vector<std::uint64_t> shift(dimensions);
    for (auto& bits : shift)
        bits = random();
    in_parallel((points + block - 1) / block, workers, [&](std::size_t i, std::size_t) {
        draw_block(columns, shift, i * block, std::min(points, (i + 1) * block));
    });
    return columns;
}

} // namespace tokenscope
