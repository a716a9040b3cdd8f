// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/claim.h"

#include <string_view>

namespace tokenscope {

enum class Verdict { agrees, within_3x, disagrees, impossible, no_figure };

// Which printed end a bound rules out.
enum class RuledOut { all, lower_end, upper_end };

// A recomputed figure in the claim's unit. Two ends where several rows or prices are meant, else both are
// equal.
struct ClaimFigure {
    double low = 0.0, high = 0.0; // NaN: undefined here
};

struct Judgement {
    ClaimFigure figure;
    double ratio =
        0.0; // figure over the printed figure, or its nearest end; 1 within a range; NaN: nothing to compare
    Verdict verdict = Verdict::no_figure;
    RuledOut ruled_out = RuledOut::all; // meaningful for Verdict::impossible only
};

// A value agrees if it rounds to the printed figure or is within 1.25 times of it; a power of ten, within the
// square root of ten; a bound is impossible where the figure crosses it.
Judgement judge(const Claim& claim, const ClaimFigure& figure);

// "agrees", "within 3x", "disagrees", "impossible", "no figure".
std::string_view verdict_key(Verdict verdict);

// The word, with the end that is ruled out: "impossible (upper end)".
std::string verdict_text(const Judgement& judgement);

} // namespace tokenscope
