// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/provenance.h"

#include <algorithm>

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

} // namespace

InputOrigin origin_of(std::string_view input, const Document& document, const Inputs& inputs,
                      const Library& library) {
    if (document.overrides.contains(input))
        return {InputOrigin::From::set_here, "", ""};
    const auto chosen = [&](const char* choice) {
        return document.overrides.contains(choice) && belongs_to_choice(choice, input);
    };
    const Catalogue& catalogue = library.catalogue;
    if (chosen("serving.accelerator"))
        return of_part(catalogue.find_accelerator(inputs.choice("serving.accelerator")), input);
    if (chosen("model.name"))
        return of_row(catalogue.find_model(inputs.choice("model.name")));
    if (chosen("price.tier"))
        return of_row(catalogue.find_tier(inputs.choice("price.tier")));
    const Preset* preset = library.find_preset(document.preset);
    const auto at = preset->provenance.find(input);
    if (at == preset->provenance.end())
        return {InputOrigin::From::preset, "", ""};
    return {InputOrigin::From::preset, at->second.source, at->second.how_sure};
}

} // namespace tokenscope
