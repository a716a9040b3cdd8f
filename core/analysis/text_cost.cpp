// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/text_cost.h"

#include <limits>

namespace tokenscope {
namespace {

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }
bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

} // namespace

TextCount count_text(std::string_view utf8) {
    TextCount count;
    bool in_word = false;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        if (is_continuation(utf8[i]) && i > 0)
            continue;
        ++count.characters;
        const bool space = is_space(utf8[i]);
        count.words += !space && !in_word ? 1 : 0;
        in_word = !space;
    }
    return count;
}

// A machine whose prefill rate is not known does not tell what reading takes.
TextCost text_cost(const TextCount& count, const Inputs& inputs, const Results<double>& results) {
    const double replica = inputs.amount("serving.accelerators_per_replica").value;
    const double prefill = results.prefill.throughput.value() * replica;
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    TextCost cost;
    cost.count = count;
    cost.tokens = static_cast<double>(count.characters) / inputs.amount("text.characters_per_token").value;
    cost.write = {cost.tokens * results.cost.per_output_token.value(),
                  cost.tokens * results.energy.facility_per_output_token.value(),
                  cost.tokens / results.throughput.per_user.value()};
    cost.read = prefill > 0.0 ? TextPass{cost.tokens * results.cost.per_input_token.value(),
                                         cost.tokens * results.energy.facility_per_input_token.value(),
                                         cost.tokens / prefill}
                              : TextPass{unknown, unknown, unknown};
    return cost;
}

} // namespace tokenscope
