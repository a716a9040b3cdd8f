// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/dimension_name.h"

#include "core/text/name.h"

#include <array>

namespace tokenscope {
namespace {

struct NamedUnit {
    std::string_view unit, name;
};

constexpr auto names = std::to_array<NamedUnit>({
    {"1", NAME("Dimension", "a plain number")},
    {"J", NAME("Dimension", "energy")},
    {"W", NAME("Dimension", "power")},
    {"W/accelerator", NAME("Dimension", "power per accelerator")},
    {"J/token", NAME("Dimension", "energy per token")},
    {"J/request", NAME("Dimension", "energy per request")},
    {"token/J", NAME("Dimension", "tokens per energy")},
    {"s", NAME("Dimension", "time")},
    {"s/token", NAME("Dimension", "time per token")},
    {"1/s", NAME("Dimension", "a rate")},
    {"m", NAME("Dimension", "length")},
    {"m^2", NAME("Dimension", "area")},
    {"byte", NAME("Dimension", "an amount of data")},
    {"byte/s", NAME("Dimension", "a data rate")},
    {"byte/s/accelerator", NAME("Dimension", "a data rate per accelerator")},
    {"byte/accelerator", NAME("Dimension", "memory per accelerator")},
    {"byte/parameter", NAME("Dimension", "data per parameter")},
    {"byte/token", NAME("Dimension", "data per token")},
    {"FLOP", NAME("Dimension", "a number of operations")},
    {"FLOP/s", NAME("Dimension", "a computing rate")},
    {"FLOP/s/accelerator", NAME("Dimension", "a computing rate per accelerator")},
    {"FLOP/token", NAME("Dimension", "operations per token")},
    {"token", NAME("Dimension", "a number of tokens")},
    {"token/s", NAME("Dimension", "a token rate")},
    {"token/s/accelerator", NAME("Dimension", "a token rate per accelerator")},
    {"token/request", NAME("Dimension", "tokens per request")},
    {"1/token", NAME("Dimension", "a number per token")},
    {"parameter", NAME("Dimension", "a number of parameters")},
    {"request", NAME("Dimension", "a number of requests")},
    {"request/s", NAME("Dimension", "a request rate")},
    {"accelerator", NAME("Dimension", "a number of accelerators")},
    {"$", NAME("Dimension", "money")},
    {"$/s", NAME("Dimension", "money per time")},
    {"$/J", NAME("Dimension", "a price of energy")},
    {"$/W", NAME("Dimension", "a price of power")},
    {"$/token", NAME("Dimension", "a price of tokens")},
    {"$/request", NAME("Dimension", "a price of requests")},
    {"$/accelerator", NAME("Dimension", "a price of accelerators")},
    {"$/accelerator/s", NAME("Dimension", "a price of accelerator time")},
    {"kgCO2e", NAME("Dimension", "carbon")},
    {"kgCO2e/J", NAME("Dimension", "carbon per energy")},
    {"kgCO2e/s", NAME("Dimension", "carbon per time")},
    {"kgCO2e/accelerator", NAME("Dimension", "carbon per accelerator")},
    {"litre", NAME("Dimension", "a volume")},
    {"litre/J", NAME("Dimension", "water per energy")},
    {"litre/s", NAME("Dimension", "water per time")},
    {"kg", NAME("Dimension", "mass")},
    {"kg/s", NAME("Dimension", "mass per time")},
});

Dimension without_kinds(const Dimension& dimension) {
    Dimension merged = dimension.without_nouns();
    merged[BaseDimension::joule] += merged[BaseDimension::it_joule] + merged[BaseDimension::facility_joule];
    merged[BaseDimension::it_joule] = merged[BaseDimension::facility_joule] = 0;
    return merged;
}

} // namespace

std::string_view dimension_name(const Dimension& dimension) {
    const Dimension wanted = without_kinds(dimension);
    for (const NamedUnit& named : names)
        if (const auto unit = parse_unit(named.unit); unit && unit->dimension == wanted)
            return named.name;
    return {};
}

std::string_view share_name() { return NAME("Dimension", "a share"); }

} // namespace tokenscope
