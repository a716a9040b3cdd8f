// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entry_contexts.h"

#include <array>

namespace tokenscope {

struct ErrorRow {
    const char* text;
    Context context;
    EntryProblem problem;
    const char* sentence; // may be left out
};

using enum EntryProblem;

inline constexpr auto error_rows = std::to_array<ErrorRow>({
    {"700 W", electricity, wrong_dimension, "W is power; this needs a price of energy, e.g. 0.08 $/kWh"},
    {"0.7 kW", electricity, wrong_dimension, "kW is power; this needs a price of energy, e.g. 0.08 $/kWh"},
    {"5 kWh", electricity, wrong_dimension, "kWh is energy; this needs a price of energy, e.g. 0.08 $/kWh"},
    {"5 %", electricity, wrong_dimension, "% is a share; this needs a price of energy, e.g. 0.08 $/kWh"},
    {"8 €/kWh", electricity, unknown_unit,
     "€ is not a known unit; this needs a price of energy, e.g. 0.08 $/kWh"},
    {"5 $/furlong", electricity, unknown_unit,
     "furlong is not a known unit; this needs a price of energy, e.g. 0.08 $/kWh"},
    {"0.08 $/IT kWh", electricity, unit_does_not_fit,
     "$/IT kWh does not fit here; this needs $/kWh, e.g. 0.08 $/kWh"},
    {"0.08 B", electricity, wrong_dimension,
     "B is an amount of data; this needs a price of energy, e.g. 0.08 $/kWh"},
    {"0,08", electricity, wrong_grouping,
     "The separators in 0,08 do not group thousands; this needs a price of energy, e.g. 0.08 $/kWh"},
    {"$0.08 $/kWh", electricity, unknown_unit, nullptr},
    {"$5 W", electricity, unknown_unit, nullptr},
    {"", electricity, empty, "A value is missing; this needs a price of energy, e.g. 0.08 $/kWh"},
    {"   ", electricity, empty, nullptr},
    {"–", electricity, empty, nullptr},
    {"auto", electricity, not_automatic,
     "auto is not possible here; this needs a price of energy, e.g. 0.08 $/kWh"},
    {"cheap", electricity, not_a_number,
     "cheap is not a number; this needs a price of energy, e.g. 0.08 $/kWh"},
    {"$", electricity, not_a_number, nullptr},
    {"-", electricity, empty, nullptr},
    {"+", electricity, not_a_number, nullptr},
    {"%", electricity, not_a_number, nullptr},
    {"/kWh", electricity, not_a_number, nullptr},
    {"1.2.3", electricity, wrong_grouping, nullptr},
    {"1,00", parameters, wrong_grouping, nullptr},
    {"1,0000", parameters, wrong_grouping, nullptr},
    {"1,000,00", parameters, wrong_grouping, nullptr},
    {"1000,000", parameters, wrong_grouping, nullptr},
    {"0,500", parameters, wrong_grouping, nullptr},
    {",500", parameters, wrong_grouping, nullptr},
    {"1,000 000", parameters, wrong_grouping, nullptr},
    {"1.000.000", parameters, wrong_grouping, nullptr},
    {"1 2", parameters, wrong_grouping, nullptr},
    {"5,", parameters, wrong_grouping, nullptr},
    {"∞", parameters, not_finite, "inf is not a finite number; this needs a number of parameters, e.g. 70B"},
    {"-∞", parameters, not_finite, nullptr},
    {"inf", parameters, not_finite, nullptr},
    {"Infinity", parameters, not_finite, nullptr},
    {"nan", parameters, not_finite, nullptr},
    {"NaN", parameters, not_finite, nullptr},
    {"1e400", parameters, out_of_range,
     "1e400 is too large or too small to calculate with; this needs a number of parameters, e.g. 70B"},
    {"1e-400", parameters, out_of_range, nullptr},
    {"1e99999999999999999999", parameters, out_of_range, nullptr},
    {"1e300 B", parameters, out_of_range, nullptr},
    {"1e308 x", parameters, out_of_range, nullptr},
    {"0x10", parameters, unknown_unit, nullptr},
    {"1e", parameters, unknown_unit, "e is not a known unit; this needs a number of parameters, e.g. 70B"},
    {"--5", parameters, not_a_number, nullptr},
    {"5 %", parameters, wrong_dimension, "% is a share; this needs a number of parameters, e.g. 70B"},
    {"5 tokens", parameters, wrong_dimension, nullptr},
    {"*2 W", parameters, not_a_number, nullptr},
    {"70\nB", parameters, control_character, nullptr},
    {"70\tB", parameters, control_character, nullptr},
    {"70\u0085B", parameters, control_character, nullptr},
    {"70B\x7f", parameters, control_character, nullptr},
    {"\xff\xfe", parameters, not_a_number, nullptr},
    {"70 \xc3", parameters, unknown_unit, nullptr},
    {"1 ((((", parameters, unknown_unit, nullptr},
    {"1 parameter^99999", parameters, unknown_unit, nullptr},
    {"80 B", memory_capacity, ambiguous_suffix,
     "B could mean two things here; write GB or billion, e.g. 80 GB"},
    {"2.7B", memory_supply, ambiguous_suffix, nullptr},
    {"2.7G", memory_supply, ambiguous_suffix, nullptr},
    {"80G", memory_capacity, ambiguous_suffix,
     "G could mean two things here; write GB or billion, e.g. 80 GB"},
    {"989 T", compute, ambiguous_suffix,
     "T could mean two things here; write TFLOP/s or trillion, e.g. 989 TFLOP/s"},
    {"80 W", memory_capacity, wrong_dimension, "W is power; this needs an amount of data, e.g. 80 GB"},
    {"60", share, share_above_one, "60 is more than the whole; write 60 % or 0.6"},
    {"1.01", share, share_above_one, nullptr},
    {"250", share, share_above_one, "250 is more than the whole; write 60 % or 0.6"},
    {"60 W", share, wrong_dimension, "W is power; this needs a share, e.g. 60 %"},
    {"5 wafers", share, wrong_dimension, "wafers is a plain number; this needs a share, e.g. 60 %"},
    {"80 wafers", layers, unit_does_not_fit, "wafers does not fit here; this needs layers, e.g. 80 layers"},
    {"60 %", layers, wrong_dimension, nullptr},
    {"5 GB", power, wrong_dimension, "GB is an amount of data; this needs power per accelerator, e.g. 700 W"},
    {"2x", batch, no_current,
     "2x refers to the current value, and there is none; this needs a number of requests, e.g. 64"},
    {"+10 %", batch, no_current, nullptr},
    {"", batch, empty, nullptr},
    {"=baseline", never_blank, no_baseline, "The baseline has no value here; this needs a price of energy"},
    {"500 ms", prompt, wrong_dimension, nullptr},
    {"5 tok/s", time_limit, wrong_dimension, "tok/s is a token rate; this needs time per token, e.g. 50 ms"},
    {"370 g/IT kWh", carbon, unit_does_not_fit, nullptr},
    {"1.9 l/facility kWh", site_water, unit_does_not_fit, nullptr},
});

} // namespace tokenscope
