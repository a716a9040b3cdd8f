// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/claim_verdict.h"

#include <string>
#include <string_view>
#include <vector>

namespace tokenscope {

// A measured mean reply of one model on one machine at one batch limit, in tokens.
struct ReplyLength {
    std::string model, accelerator, task, source;
    int accelerators = 1, batch_limit = 1;
    double output_tokens = 0.0;
};

// Throws std::invalid_argument with a sentence that names row and key.
std::vector<ReplyLength> parse_reply_lengths(std::string_view text);

// Reasoning over chat, least and most, over all pairs that differ in nothing but the task; NaN without a
// pair.
ClaimFigure reasoning_ratios(const std::vector<ReplyLength>& lengths);

} // namespace tokenscope
