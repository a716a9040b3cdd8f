// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tier_margin.h"
#include "core/scenario/inputs.h"
#include "core/scenario/uncertainty_rule.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tokenscope {

// Where a row comes from. how_sure: "seen_in_source", "derived", "recalled" (to be shown as assumed) or
// "assumed".
struct Origin {
    std::string source, how_sure, note;
};

// Input ids with their values in file units; no value: unknown.
using InputFigures = std::vector<std::pair<std::string, std::optional<double>>>;

struct AcceleratorEntry : Origin {
    std::string name, vendor, process_node;
    std::string launch; // "2022-09"
    AcceleratorTraits traits;
    InputFigures inputs;              // every accelerator input that depends on the part
    std::vector<std::string> assumed; // ids of inputs without a source
    std::optional<double> price_low, price_high, manufacturing_cost; // $
    std::string price_basis;
    std::optional<double> rent_per_hour,
        total_cost_per_hour;               // $ per accelerator-hour: three-year rent, owned
    std::optional<double> all_in_power_kw; // nameplate at the utility
    std::optional<double> scale_up_domain; // accelerators behind one fast link
};

struct ModelEntry : Origin {
    std::string name, family;
    std::optional<double> active_parameters;
    bool latent_attention = false; // no such model was fitted
    InputFigures inputs;           // model.* without shared_fraction and precisions
    std::vector<std::string> assumed;
    std::optional<double> training_tokens, training_accelerator_hours, training_cost; // cost in $
    std::string training_accelerator;
};

// Prices in $ per million tokens; no cached price: unknown.
struct PriceTier : Origin {
    std::string id, label, as_of;
    double input = 0.0, output = 0.0;
    std::optional<double> cached;
};

struct PriceRow : Origin {
    std::string provider, model, kind, released, as_of;
    double input = 0.0, output = 0.0;
    std::optional<double> cached;
    std::optional<bool> reasoning, open_weights;
    std::string catalogue_model; // name of the ModelEntry, if there is one
};

// One fact about a link of the supply chain: a number, a range or a text.
struct ChainLink : Origin {
    std::string stage, item, text, unit, year;
    std::string supplier, where; // set: this row names who can supply the link, and where
    std::optional<double> value, low, high;
};

struct DatedFigure : Origin {
    double value = 0.0;
    std::string year;
};

// A country's electricity, per facility kWh: kgCO2e, litre of water, $.
struct Grid {
    std::string name;
    std::optional<DatedFigure> carbon, carbon_second, water, price;
};

struct EnvironmentFact : Origin {
    std::string kind; // "pue", "site_water", "electricity_price", "embodied"
    std::string where, unit, year;
    double value = 0.0;
    std::optional<double> dollars_per_kwh;
};

struct EnergyClaim : Origin {
    std::string who, claim, unit, per, year, boundary, also;
    std::optional<double> value;
    // Of one reply: "energy", "carbon" or "water", and what it counts: "board", "servers", "facility",
    // "site", "life cycle", "market-based" or "not stated". Both empty: of something else.
    std::string quantity, at;
};

struct UncertaintyRow : Origin, UncertaintyRule {
    std::string input, unit;
};

// What ships as tables. Rows keep the order of their file.
struct Catalogue {
    std::vector<AcceleratorEntry> accelerators;
    std::vector<ModelEntry> models;
    std::vector<PriceTier> tiers;
    std::vector<PriceRow> prices;
    std::vector<ChainLink> chain;
    std::vector<Grid> grids;
    std::vector<EnvironmentFact> environment;
    std::vector<EnergyClaim> energy_claims;
    std::vector<UncertaintyRow> uncertainty;

    // nullptr: there is none of this name.
    const AcceleratorEntry* find_accelerator(std::string_view name) const;
    const ModelEntry* find_model(std::string_view name) const;
    const PriceTier* find_tier(std::string_view id) const;
    const Grid* find_grid(std::string_view name) const;
    const ChainLink* find_link(std::string_view item) const;
    const UncertaintyRow* find_uncertainty(std::string_view input) const;
};

// The JSON texts of the tables; an empty text is an empty table.
struct CatalogueTexts {
    std::string_view accelerators{}, models{}, tiers{}, prices{}, chain{}, grids{}, environment{};
    std::string_view energy_claims{}, uncertainty{};
};

// Throws std::invalid_argument with a sentence that names the table, the row and the key.
// Unknown keys, wrong types, values out of range and repeated names are refused.
Catalogue parse_catalogue(const CatalogueTexts& texts);

TierPrices prices_of(const PriceTier& tier);

} // namespace tokenscope
