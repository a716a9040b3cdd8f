// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/unit_symbol.h"

#include <string_view>
#include <vector>

namespace tokenscope {
namespace {

constexpr std::array<std::string_view, base_dimension_count> symbols = {
    "s",         "m",       "IT J",        "facility J", "FLOP",   "byte",  "token",
    "parameter", "request", "accelerator", "$",          "kgCO2e", "litre", "kg"};

std::string_view superscript(int exponent) { return exponent == 2 ? "²" : exponent == 3 ? "³" : ""; }

// Seconds and accelerators read best last: "token/(s·accelerator)", "IT J/s".
constexpr std::array<std::size_t, base_dimension_count> reading_order = {10, 2, 3, 11, 12, 13, 4,
                                                                         5,  6, 7, 8,  1,  0,  9};

std::vector<std::string> factors(const DimensionExponents& exponents, int sign) {
    std::vector<std::string> parts;
    for (std::size_t i : reading_order)
        if (exponents[i] * sign > 0)
            parts.push_back(std::string(symbols[i]) + std::string(superscript(exponents[i] * sign)));
    return parts;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const auto& part : parts)
        text += (text.empty() ? "" : "·") + part;
    return text;
}

} // namespace

std::string unit_symbol(const DimensionExponents& exponents) {
    const auto above = factors(exponents, 1);
    const auto below = factors(exponents, -1);
    if (below.empty())
        return joined(above);
    const std::string divisor = below.size() > 1 ? "(" + joined(below) + ")" : joined(below);
    return (above.empty() ? "1" : joined(above)) + "/" + divisor;
}

} // namespace tokenscope
