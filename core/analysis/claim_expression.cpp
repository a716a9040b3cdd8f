// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/claim_expression.h"

#include "core/analysis/claim_facts.h"

#include <muParser.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <stdexcept>

namespace tokenscope {
namespace {

// Lends the parser the values of the names that it meets.
struct Names {
    const Claim& claim;
    ClaimFigures& figures;
    std::map<std::string, double, std::less<>> values;

    double* lend(std::string_view name) {
        const auto constant = claim.constants.find(name);
        const double value = constant != claim.constants.end() ? constant->second : figures.named(name);
        return &values.emplace(name, value).first->second;
    }
};

ClaimFigures& figures_of(void* data) { return *static_cast<ClaimFigures*>(data); }

const Catalogue& catalogue_of(void* data) { return figures_of(data).catalogue(); }

void define_price_functions(mu::Parser& parser, ClaimFigures& figures) {
    parser.DefineFunUserData(
        "tier_margin", +[](void* f, const char* tier) { return figures_of(f).margin_at(tier); }, &figures);
    parser.DefineFunUserData(
        "output_price", +[](void* f, const char* tier) { return figures_of(f).output_price(tier); },
        &figures);
    parser.DefineFunUserData(
        "lowest_price", +[](void* f, const char* prefix) { return lowest_price(catalogue_of(f), prefix); },
        &figures);
    parser.DefineFunUserData(
        "highest_price", +[](void* f, const char* prefix) { return highest_price(catalogue_of(f), prefix); },
        &figures);
    parser.DefineFunUserData(
        "price_ratio_share",
        +[](void* f, double low, double high) { return price_ratio_share(catalogue_of(f), low, high); },
        &figures);
}

void define_chain_functions(mu::Parser& parser, ClaimFigures& figures) {
    parser.DefineFunUserData(
        "links_holding",
        +[](void* f, const char* stage, double percent) {
            return links_holding(catalogue_of(f), stage, percent);
        },
        &figures);
    parser.DefineFunUserData(
        "names_in", +[](void* f, const char* stage) { return names_in(catalogue_of(f), stage); }, &figures);
    parser.DefineFunUserData(
        "link_value", +[](void* f, const char* item) { return link_value(catalogue_of(f), item); }, &figures);
}

void define_other_functions(mu::Parser& parser, ClaimFigures& figures) {
    parser.DefineFunUserData(
        "least_reasoning_ratio", +[](void* f) { return figures_of(f).reasoning().low; }, &figures);
    parser.DefineFunUserData(
        "most_reasoning_ratio", +[](void* f) { return figures_of(f).reasoning().high; }, &figures);
    parser.DefineFunUserData(
        "serving_cost_elasticity_to_utilisation",
        +[](void* f) { return figures_of(f).serving_cost_elasticity_to_utilisation(); }, &figures);
    parser.DefineFunUserData(
        "training_energy", +[](void* f) { return figures_of(f).training_energy(); }, &figures);
}

void define(mu::Parser& parser, Names& names) {
    parser.DefineNameChars("0123456789_.abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
    parser.SetVarFactory([](const char* name, void* all) { return static_cast<Names*>(all)->lend(name); },
                         &names);
    define_price_functions(parser, names.figures);
    define_chain_functions(parser, names.figures);
    define_other_functions(parser, names.figures);
}

ClaimFigure span_of(const double* results, int count) {
    constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
    if (std::any_of(results, results + count, [](double result) { return std::isnan(result); }))
        return {undefined, undefined};
    const auto [low, high] = std::minmax_element(results, results + count);
    return {*low, *high};
}

[[noreturn]] void refuse(const Claim& claim, const std::string& why) {
    throw std::invalid_argument("claim " + claim.id + ", expression: " + why);
}

} // namespace

ClaimFigure figure_of(const Claim& claim, ClaimFigures& figures) {
    Names names{claim, figures, {}};
    try {
        mu::Parser parser;
        define(parser, names);
        parser.SetExpr(claim.expression);
        int count = 0;
        const double* results = parser.Eval(count);
        return span_of(results, count);
    } catch (const mu::ParserError& problem) {
        refuse(claim, problem.GetMsg());
    } catch (const std::invalid_argument& problem) {
        refuse(claim, problem.what());
    }
}

} // namespace tokenscope
