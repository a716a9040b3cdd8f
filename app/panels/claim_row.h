// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/claim_text.h"
#include "app/state/claim_book.h"

#include <array>
#include <vector>

namespace tokenscope {

/// One judgement of a claim, as texts in the program's language.
struct ClaimLine {
    QString basis; ///< "By its own inputs (Essay, as printed)"
    QString figure;
    QString ratio;
    QString words; ///< the verdict, with the end that is ruled out
    Verdict verdict = Verdict::no_figure;
};

/// One claim with its verdicts, as texts in the program's language.
struct ClaimRow {
    QString id, statement, essay;
    ClaimLine inScenario, ownInputs;
    std::vector<ClaimLine> others; ///< by the inputs of a second preset
    QString why, note, expression;

    const ClaimLine& line(ClaimBasis basis) const {
        return basis == ClaimBasis::inScenario ? inScenario : ownInputs;
    }
    /// All of it in one line, for a screen reader.
    QString spoken(ClaimBasis basis) const;
};

/// `judged` are the verdicts in the scenario, one for each claim.
std::vector<ClaimRow> claimRows(const ClaimBook& book, const std::vector<Judgement>& judged,
                                const QString& scenario);

/// How many claims have each verdict, in the order of Verdict.
std::array<int, 5> verdictCounts(const std::vector<ClaimRow>& rows, ClaimBasis basis);

} // namespace tokenscope
