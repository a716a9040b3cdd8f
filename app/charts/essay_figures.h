// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace tokenscope::essay {

// What the essay "Making Tokens, Pt. 5: The Forward Pass" prints, for the marks that stand beside what its
// own machine gives when it is recomputed.

/// A row of the last table, in dollars per token, at the output that the row's words describe.
struct PrintedCost {
    std::string_view output;
    double dollarsPerToken;
};

inline constexpr std::array<PrintedCost, 4> costs = {{
    {"cost.capex", 1e-6},       ///< data-centre capex: chip and facility
    {"cost.silicon_die", 1e-9}, ///< polysilicon, wafer and the fab's depreciation: the die
    {"cost.electricity", 1e-8},
    {"cost.training", 1e-8},
}};

/// The sum of the rows; the essay rounds it to 1e-6.
constexpr double totalCost() {
    double sum = 0;
    for (const PrintedCost& cost : costs)
        sum += cost.dollarsPerToken;
    return sum;
}

struct Range {
    double low;
    double high;
};

/// Output tokens a second of one H100, and for one user.
inline constexpr Range acceleratorSpeed{3000, 8000};
inline constexpr Range userSpeed{50, 150};

/// Facility Wh of a reply of 500 tokens.
inline constexpr double replyWattHours = 0.025;

/// "At a billion queries a day, 12.5 GWh a year."
inline constexpr double repliesPerDay = 1e9;
inline constexpr double gigawattHoursPerYear = 12.5;

} // namespace tokenscope::essay
