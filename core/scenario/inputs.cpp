// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/inputs.h"

namespace tokenscope {

std::vector<std::string_view> unknown_inputs(const Inputs& inputs) {
    std::vector<std::string_view> ids;
    for (std::size_t i = 0; i < quantity_input_count; ++i)
        if (inputs.amounts[i].kind == Amount::Kind::unknown)
            ids.push_back(quantity_inputs()[i].id);
    return ids;
}

} // namespace tokenscope
