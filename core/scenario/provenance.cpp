// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/provenance.h"

#include <algorithm>
#include <variant>

namespace tokenscope {
namespace {

InputOrigin of_row(const Origin* row) {
    return {InputOrigin::From::catalogue, row == nullptr ? "" : row->source,
            row == nullptr ? "" : row->how_sure};
}

InputOrigin of_part(const AcceleratorEntry* part, std::string_view input) {
    if (part != nullptr && std::ranges::find(part->assumed, input) != part->assumed.end())
        return {InputOrigin::From::catalogue, "", "assumed"};
    return of_row(part);
}

// The chosen row that brings the input's value; nullptr: none does.
const std::string* chosen_name(std::string_view choice, std::string_view input, const Document& document) {
    const auto at = document.overrides.find(choice);
    return at != document.overrides.end() && belongs_to_choice(choice, input)
               ? std::get_if<std::string>(&at->second)
               : nullptr;
}

} // namespace

InputOrigin origin_of(std::string_view input, const Document& document, const Library& library) {
    if (document.overrides.contains(input))
        return {InputOrigin::From::set_here, "", ""};
    const Catalogue& catalogue = library.catalogue;
    if (const std::string* name = chosen_name("serving.accelerator", input, document))
        return of_part(catalogue.find_accelerator(*name), input);
    if (const std::string* name = chosen_name("model.name", input, document))
        return of_row(catalogue.find_model(*name));
    if (const std::string* name = chosen_name("price.tier", input, document))
        return of_row(catalogue.find_tier(*name));
    const Preset* preset = library.find_preset(document.preset);
    const auto at = preset->provenance.find(input);
    if (at == preset->provenance.end())
        return {InputOrigin::From::preset, "", ""};
    return {InputOrigin::From::preset, at->second.source, at->second.how_sure};
}

} // namespace tokenscope
