// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/functional_unit.h"

#include "core/model/evaluate.h"
#include "core/model/request.h"
#include "core/model/service.h"
#include "core/scenario/input_units.h"
#include "core/text/name.h"

#include <algorithm>
#include <array>

namespace tokenscope {
namespace {

constexpr std::array<FunctionalUnitRow, 5> rows{
    {{FunctionalUnit::token, "token", NAME("FunctionalUnit", "Per token"),
      NAME("FunctionalUnit", "per token"), NAME("FunctionalUnit", "token")},
     {FunctionalUnit::million_tokens, "million", NAME("FunctionalUnit", "Per million tokens"),
      NAME("FunctionalUnit", "per million tokens"), NAME("FunctionalUnit", "Mtok")},
     {FunctionalUnit::reply, "reply", NAME("FunctionalUnit", "Per reply"),
      NAME("FunctionalUnit", "per reply"), NAME("FunctionalUnit", "reply")},
     {FunctionalUnit::day, "day", NAME("FunctionalUnit", "Per day"), NAME("FunctionalUnit", "a day"),
      NAME("FunctionalUnit", "day")},
     {FunctionalUnit::year, "year", NAME("FunctionalUnit", "Per year"), NAME("FunctionalUnit", "a year"),
      NAME("FunctionalUnit", "year")}}};

Quantity<TokensPerRequest> reply_length(const Scenario<double>& scenario) {
    return generated_tokens(scenario.request.output_tokens, scenario.request.reasoning_multiplier);
}

// Of a unit of time; 0 of the others.
double seconds_in(FunctionalUnit unit) {
    if (unit == FunctionalUnit::day)
        return file_unit::day;
    return unit == FunctionalUnit::year ? file_unit::year : 0.0;
}

// Of a unit of tokens; 0 of the others.
double tokens_in(FunctionalUnit unit) {
    if (unit == FunctionalUnit::token)
        return 1.0;
    return unit == FunctionalUnit::million_tokens ? 1.0 / file_unit::per_million : 0.0;
}

} // namespace

std::span<const FunctionalUnitRow> functional_units() { return rows; }

const FunctionalUnitRow& functional_unit_row(FunctionalUnit unit) {
    return rows[static_cast<std::size_t>(unit)];
}

std::optional<FunctionalUnit> find_functional_unit(std::string_view id) {
    const auto found =
        std::find_if(rows.begin(), rows.end(), [id](const FunctionalUnitRow& row) { return row.id == id; });
    return found == rows.end() ? std::nullopt : std::optional(found->unit);
}

double output_tokens_in(FunctionalUnit unit, const Inputs& inputs) {
    if (const double tokens = tokens_in(unit); tokens > 0.0)
        return tokens;
    const auto scenario = to_scenario(inputs);
    const auto length = reply_length(scenario);
    if (unit == FunctionalUnit::reply)
        return length.value();
    return service_tokens(scenario.service.requests_per_day, length).value() * seconds_in(unit);
}

double replies_in(FunctionalUnit unit, const Inputs& inputs) {
    if (unit == FunctionalUnit::reply)
        return 1.0;
    const auto scenario = to_scenario(inputs);
    if (const double tokens = tokens_in(unit); tokens > 0.0)
        return tokens / reply_length(scenario).value();
    return scenario.service.requests_per_day.value() * seconds_in(unit);
}

} // namespace tokenscope
