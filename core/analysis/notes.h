// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/results.h"
#include "core/scenario/inputs.h"

#include <vector>

namespace tokenscope {

// What a reader of the figures has to know beside them. `value` and `limit` are the arguments of its
// sentence.
struct Note {
    enum class Code {
        overloaded,           // demand as a share of capacity; replicas that carry it
        no_room_for_the_peak, // utilisation of an owned fleet; what its peak leaves
        too_slow,             // seconds per token for one user; the limit asked for
        prompt_not_separable  // none: the stated throughput includes prefill
    };
    Code code = Code::overloaded;
    double value = 0.0, limit = 0.0;
    friend bool operator==(const Note&, const Note&) = default;
};

// The gravest first; empty when there is nothing to say.
std::vector<Note> notes(const Inputs& inputs, const Results<double>& results);

} // namespace tokenscope
