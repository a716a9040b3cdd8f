// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scalars/scalar.h"
#include "core/text/name.h"

// What a text of one's own takes, once its tokens are counted.
namespace tokenscope {

template <Scalar T>
Quantity<Tokens, T> tokens_of_text(const Quantity<One, T>& characters,
                                   const Quantity<PerToken, T>& characters_per_token) {
    return named(NAME("Formula", "tokens of a text"), characters / characters_per_token);
}

template <Scalar T>
Quantity<Dollars, T> cost_of_text(const Quantity<Tokens, T>& tokens,
                                  const Quantity<DollarsPerToken, T>& per_token) {
    return named(NAME("Formula", "cost of a text"), tokens * per_token);
}

template <Scalar T>
Quantity<FacilityJoules, T> energy_of_text(const Quantity<Tokens, T>& tokens,
                                           const Quantity<FacilityJoulesPerToken, T>& per_token) {
    return named(NAME("Formula", "energy of a text"), tokens * per_token);
}

template <Scalar T>
Quantity<Seconds, T> time_of_text(const Quantity<Tokens, T>& tokens,
                                  const Quantity<TokensPerSecond, T>& rate) {
    return named(NAME("Formula", "time of a text"), tokens / rate);
}

} // namespace tokenscope
