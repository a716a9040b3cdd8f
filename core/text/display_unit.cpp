// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/display_unit.h"

#include "core/scenario/input_units.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <array>

namespace tokenscope {
namespace {

struct Entry {
    std::string_view symbol;
    DisplayUnit shown;
};

constexpr std::array entries = {
    Entry{"$/token", {"$/Mtok", 1e-6}},
    Entry{"$/(s·accelerator)", {"$/accelerator-hour", file_unit::per_hour}},
    Entry{"$/s", {"$/year", file_unit::per_year}},
    Entry{"$/facility J", {"$/facility kWh", file_unit::per_kilowatt_hour}},
    Entry{"IT J/(s·accelerator)", {"W/accelerator", 1.0}},
    Entry{"IT J/s", {"W", 1.0}},
    Entry{"facility J/s", {"facility W", 1.0}},
    Entry{"facility J/request", {"facility Wh/request", file_unit::watt_hour}},
    Entry{"byte", {"GB", 1e9}},
    Entry{"byte/request", {"MB/sequence", 1e6}},
    Entry{"byte/s", {"TB/s", 1e12}},
    Entry{"FLOP/token", {"GFLOP/token", 1e9}},
    Entry{"FLOP/s", {"TFLOP/s", 1e12}},
    Entry{"FLOP/(s·accelerator)", {"TFLOP/s/accelerator", 1e12}},
    Entry{"token/(s·accelerator)", {"token/s/accelerator", 1.0}},
    Entry{"s·accelerator/token", {"accelerator-ms/token", 1e-3}},
    Entry{"s·accelerator/request", {"accelerator-s/request", 1.0}},
    Entry{"s·accelerator", {"accelerator-hours", file_unit::hour}},
    Entry{"s", {"ms", 1e-3}},
    Entry{"s/token", {"ms/token", 1e-3}},
    Entry{"s/request", {"ms/sequence", 1e-3}},
    Entry{"1/s", {"1/year", file_unit::per_year}},
    Entry{"request/s", {"request/day", file_unit::per_day}},
    Entry{"kgCO2e/s", {"kgCO2e/year", file_unit::per_year}},
    Entry{"litre/s", {"litre/year", file_unit::per_year}},
    Entry{"kg/s", {"kg/year", file_unit::per_year}},
    Entry{"accelerator/s", {"accelerator/year", file_unit::per_year}},
    Entry{"m", {"mm", 1e-3}},
    Entry{"m²", {"mm²", 1e-6}},
};

} // namespace

DisplayUnit display_unit(std::string_view base_symbol) {
    const auto at = std::find_if(entries.begin(), entries.end(),
                                 [base_symbol](const Entry& e) { return e.symbol == base_symbol; });
    return at == entries.end() ? DisplayUnit{base_symbol, 1.0} : at->shown;
}

DisplayUnit display_unit(double value, std::string_view base_symbol) {
    if (base_symbol == "s" && value >= file_unit::day)
        return {"days", file_unit::day};
    if (base_symbol == "byte" && value < 1e3)
        return {"byte", 1.0};
    return display_unit(base_symbol);
}

std::string base_value_text(double value, std::string_view base_symbol, int digits) {
    const DisplayUnit shown = display_unit(value, base_symbol);
    return with_unit(significant(value / shown.factor, digits), shown.unit);
}

std::string constant_text(double value, std::string_view base_symbol) {
    const DisplayUnit shown = display_unit(value, base_symbol);
    return with_unit(count(value / shown.factor, 4), shown.unit);
}

} // namespace tokenscope
