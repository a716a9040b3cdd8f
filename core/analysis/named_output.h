// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/document.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace tokenscope {

// A numeric output by any of its names. margin.TIER is the gross margin at that tier's prices.
struct NamedOutput {
    std::string id, label;
    std::size_t index = 0; // into outputs()
    std::string tier;      // of margin.TIER; empty for a row of the table
};

// Throws std::invalid_argument with a sentence for a name that no output has, and for decode.limit, which is
// a word.
NamedOutput named_output(std::string_view id, const Catalogue& catalogue);

// The document in which outputs()[output.index] is this output.
Document document_for(const NamedOutput& output, const Document& document, const Library& library);

} // namespace tokenscope
