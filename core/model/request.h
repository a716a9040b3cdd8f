// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/constants.h"
#include "core/scalars/scalar.h"
#include "core/text/name.h"

namespace tokenscope {

// Visible and hidden tokens of a reply; reasoning multiplies tokens, never prices.
template <Scalar T>
Quantity<TokensPerRequest, T> generated_tokens(const Quantity<TokensPerRequest, T>& output,
                                               const Quantity<One, T>& reasoning_multiplier) {
    return named(NAME("Formula", "generated tokens"), output * reasoning_multiplier);
}

// Of a prompt; what is cached costs nothing to compute.
template <Scalar T> Quantity<One, T> computed_share(const Quantity<One, T>& cached_fraction) {
    return constant::one - cached_fraction;
}

template <Scalar T>
Quantity<TokensPerRequest, T> computed_input(const Quantity<TokensPerRequest, T>& input,
                                             const Quantity<One, T>& cached_fraction) {
    return named(NAME("Formula", "computed prompt tokens"), computed_share<T>(cached_fraction) * input);
}

template <Scalar T>
Quantity<One, T> prefill_ratio(const Quantity<TokensPerRequest, T>& computed,
                               const Quantity<TokensPerRequest, T>& generated) {
    return named(NAME("Formula", "computed prompt tokens per generated token"), computed / generated);
}

// Mean over the reply: the prompt and half of what is generated.
template <Scalar T>
Quantity<TokensPerRequest, T> mean_context(const Quantity<TokensPerRequest, T>& input,
                                           const Quantity<TokensPerRequest, T>& generated) {
    return named(NAME("Formula", "mean context"), input + generated * constant::half);
}

template <Scalar T>
Quantity<TokensPerRequest, T> final_context(const Quantity<TokensPerRequest, T>& input,
                                            const Quantity<TokensPerRequest, T>& generated) {
    return named(NAME("Formula", "context at the end of the reply"), input + generated);
}

template <Scalar T>
Quantity<PerRequest, T> characters_per_response(const Quantity<TokensPerRequest, T>& output,
                                                const Quantity<PerToken, T>& characters_per_token) {
    return named(NAME("Formula", "characters of a reply"), output * characters_per_token);
}

template <Scalar T>
Quantity<PerRequest, T> words_per_response(const Quantity<TokensPerRequest, T>& output,
                                           const Quantity<PerToken, T>& words_per_token) {
    return named(NAME("Formula", "words of a reply"), output * words_per_token);
}

template <Scalar T>
Quantity<PerRequest, T> pages_per_response(const Quantity<PerRequest, T>& words,
                                           const Quantity<One, T>& words_per_page) {
    return named(NAME("Formula", "pages of a reply"), words / words_per_page);
}

} // namespace tokenscope
