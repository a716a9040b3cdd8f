// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/named_output.h"

#include "core/model/output_table.h"
#include "core/scenario/edit.h"
#include "core/text/plain_text.h"

#include <stdexcept>

namespace tokenscope {
namespace {

constexpr std::string_view margin_prefix = "margin.";

[[noreturn]] void refuse(std::string_view id) {
    if (id == "decode.limit")
        throw std::invalid_argument("decode.limit is a word, not a number; decode.step_time is the number "
                                    "behind it, and \"tokenscope evaluate\" prints it");
    throw std::invalid_argument("no output is called \"" + excerpt(id) +
                                "\"; \"tokenscope list outputs\" names them");
}

} // namespace

NamedOutput named_output(std::string_view id, const Catalogue& catalogue) {
    if (const auto row = find_output(id))
        return {std::string(id), std::string(outputs()[*row].label), *row, {}};
    if (id.starts_with(margin_prefix))
        if (const PriceTier* tier = catalogue.find_tier(id.substr(margin_prefix.size())))
            return {std::string(id), "Gross margin at " + tier->label, output_index("margin.gross"),
                    tier->id};
    refuse(id);
}

Document document_for(const NamedOutput& output, const Document& document, const Library& library) {
    return output.tier.empty() ? document : with_input(document, library, "price.tier", output.tier).document;
}

} // namespace tokenscope
