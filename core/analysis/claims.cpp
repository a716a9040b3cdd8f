// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/claims.h"

#include "core/analysis/claim_expression.h"

namespace tokenscope {
namespace {

Inputs with_overrides(Inputs inputs, const Overrides& overrides) {
    for (const auto& [id, value] : overrides) {
        if (const auto* amount = std::get_if<Amount>(&value))
            inputs.amounts[quantity_index(id)] = *amount;
        else
            inputs.choices[choice_index(id)] = std::get<std::string>(value);
    }
    return inputs;
}

// Evaluates each unchanged preset once, however many claims stand on it.
class PresetFigures {
public:
    explicit PresetFigures(const ClaimContext& context)
        : m_context(context), m_reasoning(reasoning_ratios(context.reply_lengths)) {}

    Judgement judged(const Claim& claim, const std::string& preset, const Overrides& overrides) {
        if (overrides.empty())
            return judge(claim, figure_of(claim, unchanged(preset)));
        ClaimFigures figures(m_context.resolve(preset, overrides), *m_context.catalogue, m_reasoning);
        return judge(claim, figure_of(claim, figures));
    }

private:
    ClaimFigures& unchanged(const std::string& preset) {
        const auto at = m_figures.find(preset);
        if (at != m_figures.end())
            return at->second;
        const Inputs inputs = preset.empty() ? Inputs{} : m_context.resolve(preset, {});
        return m_figures.emplace(preset, ClaimFigures(inputs, *m_context.catalogue, m_reasoning))
            .first->second;
    }

    const ClaimContext& m_context;
    ClaimFigure m_reasoning;
    std::map<std::string, ClaimFigures> m_figures;
};

} // namespace

std::vector<OwnJudgement> judge_by_own_inputs(const std::vector<Claim>& claims, const ClaimContext& context) {
    PresetFigures figures(context);
    std::vector<OwnJudgement> judgements;
    for (const Claim& claim : claims) {
        OwnJudgement own{figures.judged(claim, claim.preset, claim.overrides), {}};
        if (!claim.second_preset.empty())
            own.second = figures.judged(claim, claim.second_preset, claim.second_overrides);
        judgements.push_back(own);
    }
    return judgements;
}

std::vector<Judgement> judge_in_scenario(const std::vector<Claim>& claims, const ClaimContext& context,
                                         const Inputs& inputs) {
    const ClaimFigure reasoning = reasoning_ratios(context.reply_lengths);
    ClaimFigures unchanged(inputs, *context.catalogue, reasoning);
    std::vector<Judgement> judgements;
    for (const Claim& claim : claims) {
        if (claim.overrides.empty()) {
            judgements.push_back(judge(claim, figure_of(claim, unchanged)));
            continue;
        }
        ClaimFigures changed(with_overrides(inputs, claim.overrides), *context.catalogue, reasoning);
        judgements.push_back(judge(claim, figure_of(claim, changed)));
    }
    return judgements;
}

} // namespace tokenscope
