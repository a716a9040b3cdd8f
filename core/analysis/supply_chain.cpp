// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/supply_chain.h"

#include "core/model/chain.h"
#include "core/text/name.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <string>

namespace tokenscope {
namespace {

constexpr std::string_view chip_bill = "accelerator.memory_and_packaging_cost";

constexpr std::array<SupplyLink, 8> links = {{
    {.id = "polysilicon",
     .name = NAME("Chain", "Polysilicon"),
     .per_mtok = "chain.polysilicon_per_mtok",
     .per_year = "chain.polysilicon_per_year",
     .share = "chain.share_of_world_polysilicon",
     .world = "world.polysilicon",
     .price = "silicon.polysilicon_price",
     .part = "chain.polysilicon_cost",
     .bundle = "silicon.wafer_price",
     .whole = "chain.die_cost",
     .rests_on = "silicon.polysilicon_yield",
     .stages = {"quartz", "polysilicon"}},
    {.id = "wafers",
     .name = NAME("Chain", "Leading-edge wafers"),
     .per_mtok = "chain.wafers_per_mtok",
     .per_year = "chain.wafers_per_year",
     .share = "chain.share_of_world_wafers",
     .world = "world.leading_edge_wafers",
     .price = "silicon.wafer_price",
     .part = "chain.die_cost",
     .stages = {"wafer", "foundry"}},
    {.id = "euv",
     .name = NAME("Chain", "EUV scanner hours"),
     .per_mtok = "chain.euv_hours_per_mtok",
     .per_year = "chain.euv_hours_per_year",
     .share = "chain.share_of_world_euv",
     .world = "world.euv_hours",
     .rests_on = "silicon.euv_exposures",
     .stages = {"lithography"}},
    {.id = "memory",
     .name = NAME("Chain", "High-bandwidth memory"),
     .per_mtok = "chain.memory_per_mtok",
     .per_year = "chain.memory_per_year",
     .share = "chain.share_of_world_memory",
     .world = "world.memory",
     .price = "silicon.memory_price",
     .part = "chain.memory_cost",
     .bundle = chip_bill,
     .whole = chip_bill,
     .stages = {"memory"}},
    {.id = "packaging",
     .name = NAME("Chain", "Packaging"),
     .per_mtok = "chain.interposers_per_mtok",
     .per_year = "chain.interposers_per_year",
     .share = "chain.share_of_world_packaging",
     .world = "world.interposer_wafers",
     .part = "chain.packaging_cost",
     .bundle = chip_bill,
     .whole = chip_bill,
     .rests_on = "silicon.packages_per_interposer",
     .stages = {"packaging"}},
    {.id = "electricity",
     .name = NAME("Chain", "Electricity"),
     .per_mtok = "chain.energy_per_mtok",
     .per_year = "service.average_power",
     .share = "chain.share_of_world_electricity",
     .world = "world.electricity",
     .price = "facility.electricity_price",
     .stages = {"operator", "grid"},
     .built = false},
    {.id = "water",
     .name = NAME("Chain", "Water"),
     .per_mtok = "chain.water_per_mtok",
     .per_year = "service.water_per_year",
     .share = "chain.share_of_world_water",
     .world = "world.water",
     .stages = {"water"},
     .built = false},
    {.id = "carbon",
     .name = NAME("Chain", "Carbon"),
     .per_mtok = "chain.carbon_per_mtok",
     .per_year = "service.carbon_per_year",
     .share = "chain.share_of_world_carbon",
     .world = "world.carbon",
     .stages = {},
     .built = false,
     .limits = false},
}};

double file_value(std::string_view id, const std::array<double, output_count>& values) {
    const std::size_t i = output_index(id);
    return values[i] / outputs()[i].factor;
}

double growth_of(double share, const Inputs& inputs, const Results<double>& r) {
    const auto lifetime = to_scenario(inputs).money.lifetime;
    const auto replaced = replacement(r.service.accelerators, lifetime);
    const auto growth = supply_limited_growth(replaced, r.service.accelerators, of<One>(share));
    return growth.value() * constant::year<double>().value();
}

} // namespace

std::span<const SupplyLink> supply_links() { return links; }

const SupplyLink* find_supply_link(std::string_view id) {
    const auto at =
        std::find_if(links.begin(), links.end(), [id](const SupplyLink& link) { return link.id == id; });
    return at == links.end() ? nullptr : &*at;
}

std::vector<Supplier> suppliers(const SupplyLink& link, const Catalogue& catalogue) {
    std::vector<Supplier> found;
    for (const std::string_view stage : link.stages)
        for (const ChainLink& row : catalogue.chain)
            if (!stage.empty() && row.stage == stage && !row.supplier.empty())
                found.push_back({row.stage, row.supplier, row.where,
                                 row.unit.starts_with("%") ? row.value : std::nullopt, &row});
    return found;
}

NarrowestStage narrowest_stage(const SupplyLink& link, const Catalogue& catalogue) {
    const auto all = suppliers(link, catalogue);
    NarrowestStage narrowest;
    for (const std::string_view stage : link.stages) {
        if (stage.empty())
            continue;
        const auto here = std::size_t(std::count_if(
            all.begin(), all.end(), [stage](const Supplier& supplier) { return supplier.stage == stage; }));
        if (here == 0)
            throw std::invalid_argument("supply-chain catalogue: stage \"" + std::string(stage) +
                                        "\" needs a row that names a supplier");
        if (narrowest.stage.empty() || here < narrowest.suppliers)
            narrowest = {stage, here};
    }
    return narrowest;
}

std::vector<LinkFigures> link_figures(const Inputs& inputs, const Results<double>& results) {
    const auto values = output_values(results);
    std::vector<LinkFigures> figures;
    for (const SupplyLink& link : links) {
        LinkFigures f{&link, file_value(link.per_mtok, values), file_value(link.per_year, values),
                      file_value(link.share, values)};
        f.services = services_supplied(of<One>(f.share)).value();
        f.growth =
            link.built ? growth_of(f.share, inputs, results) : std::numeric_limits<double>::quiet_NaN();
        figures.push_back(f);
    }
    return figures;
}

const LinkFigures* first_limit(const std::vector<LinkFigures>& figures, bool built_only) {
    const LinkFigures* first = nullptr;
    for (const LinkFigures& f : figures)
        if (f.link->limits && (f.link->built || !built_only) && std::isfinite(f.share) &&
            (first == nullptr || f.share > first->share))
            first = &f;
    return first;
}

} // namespace tokenscope
