// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/text_cost.h"

#include "core/model/evaluate.h"
#include "core/model/serving.h"
#include "core/model/text.h"

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

TextCost text_cost(const TextCount& count, const Inputs& inputs, const Results<double>& results) {
    const auto scenario = to_scenario(inputs);
    const auto tokens =
        tokens_of_text(of<One>(static_cast<double>(count.characters)), scenario.text.characters_per_token);
    const auto prefill =
        stated_replica_throughput(results.prefill.throughput, scenario.serving.accelerators_per_replica);
    const auto pass = [&tokens](const Quantity<DollarsPerToken>& cost,
                                const Quantity<FacilityJoulesPerToken>& energy,
                                const Quantity<TokensPerSecond>& rate) {
        return TextPass{cost_of_text(tokens, cost).value(), energy_of_text(tokens, energy).value(),
                        time_of_text(tokens, rate).value()};
    };
    TextCost cost{count, tokens.value(), {}, {}};
    cost.write = pass(results.cost.per_output_token, results.energy.facility_per_output_token,
                      results.throughput.per_user);
    // A machine whose prefill rate is not known does not tell what reading takes.
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    cost.read = prefill.value() > 0.0
                    ? pass(results.cost.per_input_token, results.energy.facility_per_input_token, prefill)
                    : TextPass{unknown, unknown, unknown};
    return cost;
}

} // namespace tokenscope
