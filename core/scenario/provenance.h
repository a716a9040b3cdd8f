// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/document.h"

#include <string>
#include <string_view>

namespace tokenscope {

// Where the present value of an input comes from.
struct InputOrigin {
    enum class From { set_here, catalogue, preset };

    From from;
    // "choice": chosen for the scenario. Empty where none is known, and of what is set here.
    std::string source;
    std::string how_sure; // as in Provenance
};

InputOrigin origin_of(std::string_view input, const Document& document, const Library& library);

} // namespace tokenscope
