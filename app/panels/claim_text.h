// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/claims.h"

#include <QString>

namespace tokenscope {

/// Which of the two verdicts is meant. They are never mixed.
enum class ClaimBasis { inScenario, ownInputs };

/// What the essay prints, with its unit: "3,000 to 8,000 tok/s"; empty where it gives no figure.
QString essayText(const Claim& claim);
/// A recomputed figure with the claim's unit, to three significant digits.
QString figureText(const Claim& claim, const ClaimFigure& figure);
/// "×0.079", "+1 %", "in the range"; empty where there is nothing to compare.
QString ratioText(const Claim& claim, const Judgement& judgement);

/// "agrees", "within 3×", "disagrees", "impossible", "no figure".
QString verdictWord(Verdict verdict);
/// The same with the end of the range that is ruled out.
QString verdictSentence(const Judgement& judgement);

} // namespace tokenscope
