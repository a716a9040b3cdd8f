// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/catalogue_tables.h"
#include "core/scenario/input_table.h"

#include <algorithm>

namespace tokenscope {
namespace {

// A supplier's number is its share of the supply, in per cent.
void read_supplier(ChainLink& link, const RowReader& row) {
    link.supplier = row.text("supplier");
    link.where = row.text("where");
    if (!link.supplier.empty() && link.where.empty())
        row.refuse("where", "a supplier needs the place it supplies from");
    if (!link.supplier.empty() && link.unit.starts_with("%"))
        row.number("value", {0.0, 100.0});
}

ChainLink read_link(RowReader& row) {
    ChainLink link;
    link.stage = row.needed_text("stage");
    link.item = row.needed_text("item");
    row.call(link.item);
    link.text = row.text("text");
    link.unit = row.text("unit");
    link.year = row.text("year");
    link.value = row.number("value", any_number);
    link.low = row.number("low", any_number);
    link.high = row.number("high", any_number);
    if (link.text.empty() && !link.value && !(link.low && link.high))
        row.refuse("value", "a value, a text, or both low and high are needed");
    read_supplier(link, row);
    read_origin(link, row);
    return link;
}

std::optional<DatedFigure> read_figure(const RowReader& row, std::string_view key, std::string_view input) {
    if (!row.has(key))
        return std::nullopt;
    const RowReader part = row.part(key);
    const InputRow& description = quantity_inputs()[quantity_index(input)];
    if (part.needed_text("unit") != description.unit)
        part.refuse("unit", "it must be \"" + std::string(description.unit) + "\"");
    DatedFigure figure;
    figure.value = part.needed_number("value", description.valid);
    figure.year = part.text("year");
    read_origin(figure, part);
    return figure;
}

Grid read_grid(RowReader& row) {
    Grid grid;
    grid.name = row.needed_text("name");
    row.call(grid.name);
    grid.carbon = read_figure(row, "carbon", "facility.carbon_intensity");
    grid.carbon_second = read_figure(row, "carbon_second", "facility.carbon_intensity");
    grid.water = read_figure(row, "water", "facility.grid_water");
    grid.price = read_figure(row, "price", "facility.electricity_price");
    return grid;
}

EnvironmentFact read_environment(RowReader& row) {
    EnvironmentFact fact;
    fact.kind = row.needed_text("kind");
    fact.where = row.needed_text("where");
    row.call(fact.where);
    fact.value = row.needed_number("value", not_negative);
    fact.unit = row.needed_text("unit");
    fact.year = row.text("year");
    fact.dollars_per_kwh = row.number("dollars_per_kwh", not_negative);
    read_origin(fact, row);
    return fact;
}

std::string one_of(const RowReader& row, std::string_view key, const std::vector<std::string>& words) {
    std::string word = row.text(key);
    if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end())
        row.refuse(key, "\"" + word + "\" is not known");
    return word;
}

EnergyClaim read_claim(RowReader& row) {
    EnergyClaim claim;
    claim.who = row.needed_text("who");
    claim.claim = row.needed_text("claim");
    row.call(claim.who + ", " + claim.claim);
    claim.value = row.number("value", not_negative);
    claim.unit = row.needed_text("unit");
    claim.per = row.text("per");
    claim.year = row.text("year");
    claim.boundary = row.text("boundary");
    claim.also = row.text("also");
    claim.quantity = one_of(row, "quantity", {"energy", "carbon", "water"});
    claim.at = one_of(row, "at",
                      {"board", "servers", "facility", "site", "life cycle", "market-based", "not stated"});
    if (claim.quantity.empty() != claim.at.empty())
        row.refuse("at", "a quantity of one reply needs a boundary, and a boundary a quantity");
    read_origin(claim, row);
    return claim;
}

std::optional<Range> read_range(const RowReader& row) {
    const auto low = row.number("p5", not_negative);
    const auto high = row.number("p95", not_negative);
    if (low.has_value() != high.has_value())
        row.refuse("p95", "both p5 and p95, or neither, are needed");
    if (low && *low > *high)
        row.refuse("p5", "it must not exceed p95");
    return low ? std::optional(Range{*low, *high}) : std::nullopt;
}

void read_part_ranges(UncertaintyRow& to, const RowReader& row) {
    if (!row.has("accelerators"))
        return;
    const RowReader parts = row.part("accelerators");
    for (const auto& [name, unused] : parts.object().items())
        if (const auto range = read_range(parts.part(name)))
            to.accelerators.emplace_back(name, *range);
}

UncertaintyRow read_uncertainty(RowReader& row) {
    UncertaintyRow uncertain;
    uncertain.input = row.needed_text("input");
    row.call(uncertain.input);
    const auto shape = find_distribution(row.needed_text("shape"));
    if (!shape)
        row.refuse("shape", "there is no shape of this name");
    uncertain.shape = *shape;
    uncertain.unit = row.needed_text("unit");
    uncertain.relative = row.flag("relative");
    uncertain.range = read_range(row);
    if (row.has("elsewhere"))
        uncertain.elsewhere = read_range(row.part("elsewhere"));
    uncertain.exact_at = row.number("exact_at", any_number);
    uncertain.preset = row.text("preset");
    uncertain.catalogue_range = row.flag("catalogue_range");
    uncertain.correlated_with = row.text("correlated_with");
    uncertain.correlation = row.number("correlation", {-1.0, 1.0}).value_or(0.0);
    if (uncertain.correlation != 0.0 && uncertain.shape != Distribution::lognormal)
        row.refuse("correlation", "only lognormal rows can be correlated");
    read_part_ranges(uncertain, row);
    read_origin(uncertain, row);
    return uncertain;
}

template <class Row>
std::vector<Row> parse(std::string_view text, std::string_view format, std::string_view table,
                       Row (*read)(RowReader&)) {
    std::vector<Row> rows;
    for_each_row(text, format, table, [&](RowReader& row) { rows.push_back(read(row)); });
    return rows;
}

} // namespace

std::vector<ChainLink> parse_chain(std::string_view text) {
    return parse(text, "tokenscope-chain", "supply-chain catalogue", read_link);
}

std::vector<Grid> parse_grids(std::string_view text) {
    return parse(text, "tokenscope-grids", "grid catalogue", read_grid);
}

std::vector<EnvironmentFact> parse_environment(std::string_view text) {
    return parse(text, "tokenscope-environment", "environment catalogue", read_environment);
}

std::vector<EnergyClaim> parse_energy_claims(std::string_view text) {
    return parse(text, "tokenscope-energy-claims", "published energy claims", read_claim);
}

std::vector<UncertaintyRow> parse_uncertainty(std::string_view text) {
    return parse(text, "tokenscope-uncertainty", "uncertainty table", read_uncertainty);
}

} // namespace tokenscope
