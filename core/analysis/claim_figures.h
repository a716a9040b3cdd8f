// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/claim_verdict.h"
#include "core/model/evaluate.h"
#include "core/model/output_table.h"
#include "core/scenario/catalogue.h"

#include <array>
#include <optional>
#include <string_view>

namespace tokenscope {

// What the expression of a claim can name in one scenario. Evaluates when first asked; NaN is "undefined".
class ClaimFigures {
public:
    // The catalogue must outlive this.
    ClaimFigures(Inputs inputs, const Catalogue& catalogue, ClaimFigure reasoning);

    // An input or output by its id, in file units. Throws std::invalid_argument for an unknown id.
    double named(std::string_view id);
    // Gross margin at a tier of the catalogue; output price of one in $/Mtok. Throw for an unknown tier.
    double margin_at(std::string_view tier);
    double output_price(std::string_view tier) const;
    // d ln(serving cost of a request) / d ln(serving.utilisation), exact.
    double serving_cost_elasticity_to_utilisation() const;
    // Of the accelerators that train the model, in joules at the board.
    double training_energy();

    const ClaimFigure& reasoning() const { return m_reasoning; }
    const Catalogue& catalogue() const { return m_catalogue; }

private:
    struct Evaluated {
        Scenario<double> scenario;
        Results<double> results;
        std::array<double, output_count> values{};
    };
    const Evaluated& evaluated();

    Inputs m_inputs;
    const Catalogue& m_catalogue;
    ClaimFigure m_reasoning;
    std::optional<Evaluated> m_evaluated;
};

} // namespace tokenscope
