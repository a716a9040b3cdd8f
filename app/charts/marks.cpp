// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/marks.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

// Undefined values are equal to one another: else no field with a gap would equal itself.
bool isSame(const std::vector<double>& a, const std::vector<double>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

} // namespace

bool Field::operator==(const Field& other) const {
    return from == other.from && to == other.to && columns == other.columns && levels == other.levels &&
           diverging == other.diverging && isSame(values, other.values) && isSame(room, other.room);
}

} // namespace tokenscope
