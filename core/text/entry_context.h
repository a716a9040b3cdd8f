// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <variant>

namespace tokenscope {

// What an entry field knows of its row. Values are in the row's file unit; NaN where there is none (blank,
// auto).
struct EntryContext {
    std::string_view unit; // file unit
    double current = 0.0;
    double baseline = 0.0;
    bool is_count = false; // "B" is billion, "%" is refused
    bool is_share = false; // a bare number is a fraction of one
    bool blank_allowed = false;
    bool auto_allowed = false;
    std::string_view example{}; // "0.08 $/kWh"; empty: the current value
    char decimal_point = '.';
    char group_separator = ',';
    std::string_view shown_unit{}; // display unit, the unit of a bare number; empty: the file unit
    double shown_factor = 1.0;     // file units in one display unit
    int per_accelerator = 0;       // 1: the file unit leaves out "per accelerator"
    int per_request = 0;           // 1: it leaves out "per request"
};

enum class EntryProblem {
    empty,
    too_long,
    control_character,
    not_a_number,
    wrong_grouping,
    not_finite,
    out_of_range, // of a double
    unknown_unit,
    wrong_dimension,
    unit_does_not_fit, // the right dimension in words, but another meter or another thing counted
    share_above_one,
    ambiguous_suffix, // "80 B" where bytes are counted, "80 G" where the display unit is GB
    not_automatic,
    no_current,
    no_baseline
};

// Arguments of the sentence. `found` and `needed` are names of dimensions (translated in context
// "Dimension"), or literal text to type.
struct EntryError {
    EntryProblem problem;
    std::string typed, found, needed, example;
};

struct EntryValue {
    double value;        // in the row's file unit; finite, but not checked against the row's range
    std::string preview; // "= 0.08 $/kWh", in the display unit and the context's separators
    bool ambiguous;      // another reading is plausible: show the preview, do not guess silently
};

struct EntryBlank {};
struct EntryAuto {};

using EntryResult = std::variant<EntryValue, EntryBlank, EntryAuto, EntryError>;

} // namespace tokenscope
