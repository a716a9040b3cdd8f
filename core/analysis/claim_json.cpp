// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/claim.h"

#include "core/scenario/override_reader.h"

#include <array>
#include <utility>

namespace tokenscope {
namespace {

constexpr std::array kinds = {
    std::pair{"value", ClaimKind::value},         std::pair{"range", ClaimKind::range},
    std::pair{"power", ClaimKind::power},         std::pair{"bound", ClaimKind::bound},
    std::pair{"universal", ClaimKind::universal}, std::pair{"count", ClaimKind::count},
    std::pair{"above", ClaimKind::above},         std::pair{"below", ClaimKind::below},
    std::pair{"covers", ClaimKind::covers},       std::pair{"none", ClaimKind::none}};

ClaimKind read_kind(const RowReader& row) {
    const std::string word = row.needed_text("kind");
    for (const auto& [name, kind] : kinds)
        if (word == name)
            return kind;
    row.refuse("kind", "\"" + word + "\" is no kind of claim");
}

BoundIs read_bound(const RowReader& row, ClaimKind kind) {
    const std::string word = row.text("bound_is");
    if ((kind == ClaimKind::bound) == word.empty())
        row.refuse("bound_is", "claims of kind \"bound\", and no others, need \"ceiling\" or \"floor\"");
    if (!word.empty() && word != "ceiling" && word != "floor")
        row.refuse("bound_is", "it must be \"ceiling\" or \"floor\"");
    return word.empty() ? BoundIs::none : word == "floor" ? BoundIs::floor : BoundIs::ceiling;
}

void read_scenarios(Claim& claim, const RowReader& row) {
    claim.preset = row.text("preset");
    claim.basis = row.text("basis");
    if (claim.preset.empty() == claim.basis.empty())
        row.refuse("preset", "either a preset or a basis is needed");
    claim.overrides = read_overrides(row, "overrides");
    claim.second_preset = row.text("second_preset");
    claim.second_overrides = read_overrides(row, "second_overrides");
}

void read_constants(Claim& claim, const RowReader& row) {
    if (!row.has("constants"))
        return;
    const RowReader constants = row.part("constants");
    for (const auto& [name, value] : constants.object().items())
        claim.constants[name] = constants.needed_number(name, any_number);
}

Claim read_claim(RowReader& row) {
    Claim claim;
    claim.id = row.needed_text("id");
    row.call(claim.id);
    claim.statement = row.needed_text("statement");
    claim.unit = row.text("unit");
    claim.kind = read_kind(row);
    claim.expression = row.needed_text("expression");
    claim.essay_low = row.number("essay_low", any_number);
    claim.essay_high = row.number("essay_high", any_number);
    if (claim.kind != ClaimKind::none && !claim.essay_low)
        row.refuse("essay_low", "a number is needed");
    claim.bound_is = read_bound(row, claim.kind);
    claim.bound = row.text("bound");
    claim.note = row.text("note");
    claim.why = row.needed_text("why");
    read_scenarios(claim, row);
    read_constants(claim, row);
    return claim;
}

} // namespace

std::vector<Claim> parse_claims(std::string_view text) {
    std::vector<Claim> claims;
    for_each_row(text, "tokenscope-claims", "claims",
                 [&](RowReader& row) { claims.push_back(read_claim(row)); });
    return claims;
}

} // namespace tokenscope
