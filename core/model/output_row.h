// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/input_row.h"

#include <string_view>
#include <tuple>

namespace tokenscope {

// One output. `factor` base units make one unit of the file.
struct OutputRow {
    std::string_view id, label, unit;
    double factor = 1.0;
    std::string_view shown_unit{}; // display unit; empty: the file unit
    double shown_factor = 1.0;     // file units in one display unit
    Wording wording = Wording::plain;
    double rounding = 0.0; // base unit; a smaller value is what rounding leaves of zero
    bool lower_is_better = false;
};

template <class Access> struct BoundOutput {
    OutputRow row;
    Access access;
};

template <class Access> constexpr BoundOutput<Access> output(const OutputRow& row, Access access) {
    return {row, access};
}

} // namespace tokenscope

#define RESULT(path)                                                                                         \
    [](auto& results) -> auto& { return results.path; }
