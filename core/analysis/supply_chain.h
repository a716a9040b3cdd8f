// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/output_table.h"
#include "core/scenario/catalogue.h"
#include "core/scenario/inputs.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tokenscope {

// A link of the supply chain, in the words of the input and output tables.
struct SupplyLink {
    std::string_view id{}, name{};
    std::string_view per_mtok{}, per_year{}, share{}; // outputs
    std::string_view world{};                         // input: the world's yearly supply
    std::string_view price{};                         // input; empty: the model carries no price of the link
    std::string_view part{};     // output: what an accelerator pays for the link; empty: paid by the service
    std::string_view bundle{};   // input: the bill that the part stands in, beside the accelerator's price
    std::string_view whole{};    // output or input: what an accelerator pays of that bill
    std::string_view rests_on{}; // input: what is taken of the link follows from it first of all
    std::array<std::string_view, 2> stages{}; // of the catalogue: who can supply it
    bool built = true;                        // taken up once in an accelerator's life, not while it runs
    bool limits = true;                       // a supply that runs out
};

// From the mine to the air, in the order of the chain.
std::span<const SupplyLink> supply_links();
// nullptr: there is none of this id.
const SupplyLink* find_supply_link(std::string_view id);

// Who can supply a link, from the catalogue.
struct Supplier {
    std::string_view stage, name, where;
    std::optional<double> percent; // of the stage's supply
    const ChainLink* row = nullptr;
    bool assumed() const { return row->how_sure == "recalled" || row->how_sure == "assumed"; }
};

// In the order of the catalogue.
std::vector<Supplier> suppliers(const SupplyLink& link, const Catalogue& catalogue);

// The stage of a link with the fewest suppliers. Throws std::invalid_argument with a sentence for a stage
// that the catalogue leaves without any.
struct NarrowestStage {
    std::string_view stage;
    std::size_t suppliers = 0;
};
NarrowestStage narrowest_stage(const SupplyLink& link, const Catalogue& catalogue);

// What a service takes of a link; file units of the outputs, NaN where they are undefined.
struct LinkFigures {
    const SupplyLink* link = nullptr;
    double per_mtok = 0.0, per_year = 0.0, share = 0.0;
    double services = 0.0; // of this size that the world's yearly supply keeps running
    double growth = 0.0; // of the fleet in a year if all of the supply builds it; NaN where nothing is built
};

// One of each link.
std::vector<LinkFigures> link_figures(const Inputs& inputs, const Results<double>& results);

// The largest share among the links that can limit; among those built into accelerators with `built_only`.
// nullptr: none is defined.
const LinkFigures* first_limit(const std::vector<LinkFigures>& figures, bool built_only);

} // namespace tokenscope
