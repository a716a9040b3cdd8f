// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/claim.h"
#include "core/analysis/claim_verdict.h"
#include "core/analysis/reply_lengths.h"
#include "core/scenario/catalogue.h"

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace tokenscope {

// What claims are judged with. The catalogue must outlive this.
struct ClaimContext {
    // The inputs of a preset with some of them changed; throws std::invalid_argument for an unknown preset.
    std::function<Inputs(std::string_view preset, const Overrides& overrides)> resolve;
    const Catalogue* catalogue = nullptr;
    std::vector<ReplyLength> reply_lengths;
};

// By the claim's own inputs: its preset, and the second one if it names one.
struct OwnJudgement {
    Judgement first;
    std::optional<Judgement> second;
};

// In the order of `claims`; none depends on the live scenario. Throws std::invalid_argument where a claim
// names what does not exist.
std::vector<OwnJudgement> judge_by_own_inputs(const std::vector<Claim>& claims, const ClaimContext& context);

// The same expressions in another scenario, with the overrides that the claims themselves make.
std::vector<Judgement> judge_in_scenario(const std::vector<Claim>& claims, const ClaimContext& context,
                                         const Inputs& inputs);

} // namespace tokenscope
