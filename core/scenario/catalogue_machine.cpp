// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/catalogue_tables.h"
#include "core/scenario/input_value.h"

#include <algorithm>
#include <array>
#include <set>

namespace tokenscope {
namespace {

// What a cell means that a row leaves out: unknown, except where the absence itself is the answer.
struct Cell {
    std::string_view id;
    std::optional<double> when_absent;
};

constexpr std::array accelerator_cells = {Cell{"accelerator.peak_compute_16bit", {}},
                                          Cell{"accelerator.peak_compute_8bit", 0.0},
                                          Cell{"accelerator.peak_compute_4bit", 0.0},
                                          Cell{"accelerator.memory_bandwidth", {}},
                                          Cell{"accelerator.memory_capacity", {}},
                                          Cell{"accelerator.link_bandwidth", {}},
                                          Cell{"accelerator.derate", 1.0},
                                          Cell{"accelerator.tdp", {}},
                                          Cell{"accelerator.price", {}},
                                          Cell{"accelerator.die_area", {}},
                                          Cell{"accelerator.dies_per_package", {}}};

constexpr std::array model_cells = {Cell{"model.total_parameters", {}},
                                    Cell{"model.experts", 1.0},
                                    Cell{"model.active_experts", 1.0},
                                    Cell{"model.layers", {}},
                                    Cell{"model.attention_width", {}},
                                    Cell{"model.hidden_size", {}},
                                    Cell{"model.kv_heads", {}},
                                    Cell{"model.kv_elements_per_token", {}},
                                    Cell{"model.window_kv_elements_per_token", 0.0},
                                    Cell{"model.attention_window", 0.0}};

std::optional<double> cell_value(const RowReader& inputs, const Cell& cell) {
    const auto value = inputs.number(cell.id, any_number);
    const InputRow& row = quantity_inputs()[quantity_index(cell.id)];
    if (value && !is_valid(*value, row))
        inputs.refuse(cell.id, "the value must be " + valid_range_text(row));
    return value ? value : cell.when_absent;
}

template <class Cells> bool is_cell(const Cells& cells, std::string_view id) {
    return std::any_of(cells.begin(), cells.end(), [id](const Cell& cell) { return cell.id == id; });
}

template <class Cells> InputFigures read_cells(const RowReader& row, const Cells& cells) {
    const RowReader inputs = row.part("inputs");
    for (const auto& [id, value] : inputs.object().items())
        if (!is_cell(cells, id))
            inputs.refuse(id, "no input of this table has this name");
    InputFigures figures;
    for (const Cell& cell : cells)
        figures.emplace_back(cell.id, cell_value(inputs, cell));
    return figures;
}

template <class Cells> std::vector<std::string> read_assumed(const RowReader& row, const Cells& cells) {
    auto ids = row.texts("assumed");
    for (const auto& id : ids)
        if (!is_cell(cells, id))
            row.refuse("assumed", "no input of this table is called " + id);
    return ids;
}

std::string read_name(RowReader& row, std::set<std::string>& seen) {
    std::string name = row.needed_text("name");
    row.call(name);
    if (!seen.insert(name).second)
        row.refuse("name", "another row has this name");
    return name;
}

void read_money(AcceleratorEntry& entry, const RowReader& row) {
    entry.price_low = row.number("price_low", not_negative);
    entry.price_high = row.number("price_high", not_negative);
    entry.price_basis = row.text("price_basis");
    entry.manufacturing_cost = row.number("manufacturing_cost", not_negative);
    entry.rent_per_hour = row.number("rent_per_hour", not_negative);
    entry.total_cost_per_hour = row.number("total_cost_per_hour", not_negative);
    if (entry.price_low && entry.price_high && *entry.price_low > *entry.price_high)
        row.refuse("price_low", "it must not exceed price_high");
}

AcceleratorEntry read_accelerator(RowReader& row, std::set<std::string>& seen) {
    AcceleratorEntry entry;
    entry.name = read_name(row, seen);
    entry.vendor = row.text("vendor");
    entry.process_node = row.text("process_node");
    entry.launch = row.text("launch");
    entry.traits = {row.flag("blackwell"), row.flag("fitted")};
    entry.inputs = read_cells(row, accelerator_cells);
    entry.assumed = read_assumed(row, accelerator_cells);
    entry.all_in_power_kw = row.number("all_in_power_kw", not_negative);
    entry.scale_up_domain = row.number("scale_up_domain", {1, 1e9});
    read_money(entry, row);
    read_origin(entry, row);
    return entry;
}

ModelEntry read_model(RowReader& row, std::set<std::string>& seen) {
    ModelEntry entry;
    entry.name = read_name(row, seen);
    entry.family = row.text("family");
    entry.active_parameters = row.number("active_parameters", {1, 1e15});
    entry.latent_attention = row.flag("latent_attention");
    entry.inputs = read_cells(row, model_cells);
    entry.assumed = read_assumed(row, model_cells);
    entry.training_tokens = row.number("training_tokens", not_negative);
    entry.training_accelerator_hours = row.number("training_accelerator_hours", not_negative);
    entry.training_cost = row.number("training_cost", not_negative);
    entry.training_accelerator = row.text("training_accelerator");
    read_origin(entry, row);
    return entry;
}

} // namespace

std::vector<AcceleratorEntry> parse_accelerators(std::string_view text) {
    std::vector<AcceleratorEntry> entries;
    std::set<std::string> seen;
    for_each_row(text, "tokenscope-accelerators", "accelerator catalogue",
                 [&](RowReader& row) { entries.push_back(read_accelerator(row, seen)); });
    return entries;
}

std::vector<ModelEntry> parse_models(std::string_view text) {
    std::vector<ModelEntry> entries;
    std::set<std::string> seen;
    for_each_row(text, "tokenscope-models", "model catalogue",
                 [&](RowReader& row) { entries.push_back(read_model(row, seen)); });
    return entries;
}

} // namespace tokenscope
