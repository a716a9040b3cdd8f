// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/input_table.h"

#include "core/scenario/input_rows.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace tokenscope {
namespace {

constexpr std::array<InputRow, quantity_input_count> rows = [] {
    std::array<InputRow, quantity_input_count> all{};
    for_each_input([&](std::size_t i, const InputRow& row, auto) { all[i] = row; });
    return all;
}();

constexpr std::array<ChoiceRow, choice_input_count> choices = {{
    {.id = "model.name", .label = NAME("Input", "Model"), .group = InputGroup::model},
    {.id = "serving.accelerator", .label = NAME("Input", "Accelerator"), .group = InputGroup::serving},
    {.id = "serving.throughput_mode",
     .label = NAME("Input", "Throughput is"),
     .group = InputGroup::serving,
     .options = {{{"stated", NAME("Input", "stated")}, {"derived", NAME("Input", "derived")}}}},
    {.id = "serving.engine",
     .label = NAME("Input", "Engine"),
     .group = InputGroup::serving,
     .options = {{{"current", NAME("Input", "current")},
                  {"community-2025", NAME("Input", "community 2024-25")},
                  {"early-2025", NAME("Input", "first builds 2025")}}},
     .acts = ActsIn::derived_throughput},
    {.id = "serving.load_mode",
     .label = NAME("Input", "Load is"),
     .group = InputGroup::serving,
     .options = {{{"typed", NAME("Input", "typed")}, {"demand", NAME("Input", "from demand")}}}},
    {.id = "money.ownership",
     .label = NAME("Input", "Accelerators are"),
     .group = InputGroup::money,
     .options = {{{"owned", NAME("Input", "owned")}, {"rented", NAME("Input", "rented")}}}},
    {.id = "price.tier", .label = NAME("Input", "Price tier"), .group = InputGroup::price},
    {.id = "calibration.lengths_known",
     .label = NAME("Input", "Prompt and reply lengths are known"),
     .group = InputGroup::calibration,
     .options = {{{"yes", NAME("Input", "yes")}, {"no", NAME("Input", "no")}}},
     .acts = ActsIn::derived_throughput},
}};

template <class Rows> std::optional<std::size_t> find(const Rows& list, std::string_view id) {
    const auto at = std::find_if(list.begin(), list.end(), [id](const auto& row) { return row.id == id; });
    if (at == list.end())
        return std::nullopt;
    return static_cast<std::size_t>(at - list.begin());
}

} // namespace

std::span<const InputRow> quantity_inputs() { return rows; }

std::span<const ChoiceRow> choice_inputs() { return choices; }

std::optional<std::size_t> find_quantity_input(std::string_view id) { return find(rows, id); }

std::optional<std::size_t> find_choice_input(std::string_view id) { return find(choices, id); }

bool is_input(std::string_view id) { return find_quantity_input(id) || find_choice_input(id); }

std::size_t quantity_index(std::string_view id) {
    if (const auto found = find_quantity_input(id))
        return *found;
    throw std::logic_error("no quantity input is called " + std::string(id));
}

std::size_t choice_index(std::string_view id) {
    if (const auto found = find_choice_input(id))
        return *found;
    throw std::logic_error("no choice input is called " + std::string(id));
}

} // namespace tokenscope
