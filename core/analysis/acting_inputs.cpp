// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/acting_inputs.h"

#include "core/scenario/edit.h"

namespace tokenscope {

Inputs acting_inputs(const Document& document, const Library& library,
                     std::initializer_list<std::size_t> inputs) {
    Document edited = document;
    Inputs resolved = resolve(edited, library);
    for (const std::size_t input : inputs) {
        const InputRow& row = quantity_inputs()[input];
        if (acts_now(row, resolved))
            continue;
        edited = with_input(edited, library, row.id, resolved.amounts[input]).document;
        resolved = resolve(edited, library);
    }
    return resolved;
}

} // namespace tokenscope
