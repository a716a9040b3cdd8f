// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison.h"

#include "core/model/implied.h"
#include "core/model/output_table.h"
#include "core/scenario/input_value.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

constexpr double agreement = 0.005;
constexpr double emphasis = 1.5;

constexpr std::array<std::string_view, 14> key_inputs = {"serving.accelerator",
                                                         "model.total_parameters",
                                                         "model.active_experts",
                                                         "model.weight_bits",
                                                         "serving.accelerators_per_replica",
                                                         "serving.batch",
                                                         "serving.throughput_mode",
                                                         "serving.utilisation",
                                                         "facility.host_overhead",
                                                         "facility.pue",
                                                         "money.ownership",
                                                         "money.cost_of_capital",
                                                         "facility.electricity_price",
                                                         "price.output"};

constexpr std::string_view speed_unit = "token/s/accelerator";

constexpr OutputRow roofline_row{.id = "comparison.roofline",
                                 .label = NAME("Output", "Throughput the roofline allows"),
                                 .unit = speed_unit};
constexpr OutputRow share_row{.id = "comparison.roofline_share",
                              .label = NAME("Output", "Throughput / roofline"),
                              .unit = "1",
                              .wording = Wording::share};
constexpr OutputRow energy_row{.id = "comparison.throughput_for_energy",
                               .label = NAME("Output", "Throughput for 0.14 J/token"),
                               .unit = speed_unit};
constexpr OutputRow cost_row{.id = "comparison.throughput_for_capex",
                             .label = NAME("Output", "Throughput for $1 capex/Mtok"),
                             .unit = speed_unit};

double roofline(const ComparedScenario& s) {
    const auto& r = *s.results;
    const double n = s.inputs->amount("serving.accelerators_per_replica").value;
    return roofline_throughput(r.decode.roof_compute, r.decode.roof_weights, r.decode.batch,
                               of<Accelerators>(n))
        .value();
}

double share_of_roofline(const ComparedScenario& s) {
    return s.results->throughput.per_accelerator.value() / roofline(s);
}

double for_energy(const ComparedScenario& s) {
    return throughput_for_energy(s.results->energy.accelerator_power,
                                 of<ItJoulesPerToken>(essay_joules_per_token))
        .value();
}

double for_cost(const ComparedScenario& s) {
    return throughput_for_cost(s.results->cost.capex, s.results->throughput.per_accelerator,
                               of<DollarsPerToken>(essay_capex_per_token))
        .value();
}

struct Source {
    std::string_view output;        // of the table, or
    const OutputRow* row = nullptr; // a figure of comparisons
    double (*value)(const ComparedScenario&) = nullptr;
};

constexpr std::array<Source, 14> sources = {{{"throughput.per_accelerator"},
                                             {"", &roofline_row, roofline},
                                             {"", &share_row, share_of_roofline},
                                             {"throughput.per_user"},
                                             {"energy.accelerator_power"},
                                             {"energy.per_output_token"},
                                             {"", &energy_row, for_energy},
                                             {"energy.facility_per_output_token"},
                                             {"energy.per_response"},
                                             {"cost.capex"},
                                             {"", &cost_row, for_cost},
                                             {"cost.electricity"},
                                             {"cost.per_output_token"},
                                             {"margin.gross"}}};

constexpr std::array<std::string_view, 11> essentials = {"serving.accelerators_per_replica",
                                                         "model.weight_bits",
                                                         "serving.throughput_mode",
                                                         "throughput.per_accelerator",
                                                         "comparison.roofline_share",
                                                         "energy.per_output_token",
                                                         "comparison.throughput_for_energy",
                                                         "cost.capex",
                                                         "comparison.throughput_for_capex",
                                                         "cost.per_output_token",
                                                         "margin.gross"};

ComparedInput compared_input(std::string_view id, std::span<const ComparedScenario> scenarios) {
    ComparedInput input{id, {}, true, false};
    for (const ComparedScenario& scenario : scenarios)
        input.values.push_back(value_of(*scenario.inputs, id));
    for (const InputValue& value : input.values)
        input.agrees = input.agrees && value == input.values.front();
    input.key = std::find(key_inputs.begin(), key_inputs.end(), id) != key_inputs.end();
    return input;
}

} // namespace

bool ComparedOutput::agrees() const {
    return std::all_of(values.begin(), values.end(), [this](double value) {
        if (!std::isfinite(value) || !std::isfinite(values.front()))
            return std::isfinite(value) == std::isfinite(values.front());
        return std::abs(value - values.front()) <= agreement * std::abs(values.front());
    });
}

std::size_t ComparedOutput::farthest() const {
    std::size_t found = 0;
    double most = std::log(emphasis);
    for (std::size_t i = 1; i < values.size(); ++i)
        if (const double size = std::abs(std::log(ratio(i))); size >= most && std::isfinite(size)) {
            most = size;
            found = i;
        }
    return found;
}

std::vector<ComparedInput> compared_inputs(std::span<const ComparedScenario> scenarios) {
    std::vector<ComparedInput> keys, agreeing, others;
    for (const std::string_view id : key_inputs) {
        ComparedInput input = compared_input(id, scenarios);
        (input.agrees ? agreeing : keys).push_back(std::move(input));
    }
    const auto add_other = [&](std::string_view id) {
        ComparedInput input = compared_input(id, scenarios);
        if (!input.agrees && !input.key)
            others.push_back(std::move(input));
    };
    for (const InputRow& row : quantity_inputs())
        add_other(row.id);
    for (const ChoiceRow& row : choice_inputs())
        add_other(row.id);
    keys.insert(keys.end(), others.begin(), others.end());
    keys.insert(keys.end(), agreeing.begin(), agreeing.end());
    return keys;
}

bool is_essential(std::string_view id) {
    return std::find(essentials.begin(), essentials.end(), id) != essentials.end();
}

std::vector<ComparedOutput> compared_outputs(std::span<const ComparedScenario> scenarios) {
    std::vector<ComparedOutput> found;
    for (const Source& source : sources) {
        ComparedOutput figure{source.row == nullptr ? outputs()[output_index(source.output)] : *source.row,
                              {}};
        for (const ComparedScenario& scenario : scenarios)
            figure.values.push_back(source.row == nullptr
                                        ? output_values(*scenario.results)[output_index(source.output)]
                                        : source.value(scenario));
        found.push_back(std::move(figure));
    }
    return found;
}

FigureRange range_of(const std::vector<ComparedOutput>& figures, std::string_view id) {
    FigureRange range{INFINITY, -INFINITY};
    for (const ComparedOutput& figure : figures)
        if (figure.row.id == id)
            for (const double value : figure.values)
                if (std::isfinite(value))
                    range = {std::min(range.from, value), std::max(range.to, value)};
    return range;
}

} // namespace tokenscope
