// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/marks.h"
#include "app/panels/explanation_tree.h"
#include "app/panels/quantity_text.h"
#include "app/state/snapshot.h"

#include <optional>

namespace tokenscope {

/// A part of a decode step, in ms and as a share of it.
struct StepShare {
    QString label;
    QString time;
    double share = 0.0;
    Role role = Role::network;
    qreal opacity = 1;
};

/// A stage of the supply chain has a mark, as in the charts.
struct StageMark {
    Shape shape = Shape::circle;
    Role role = Role::capex;
};

/// One row of the tree that explains a number, as texts in the program's language.
struct ExplainRow {
    enum class Kind { step, input, sum, decodeStep };

    Kind kind = Kind::step;
    QString label;
    QuantityText value;
    QString names;  ///< the formula with names
    QString values; ///< the formula with values
    QString badge;  ///< of an input: "preset", "catalogue", "set here"
    QString source; ///< of an input
    QString band;   ///< "5–95 %: 0.05 to 0.16"; empty: exact
    std::optional<StageMark> mark;
    std::vector<StepShare> shares; ///< of a decode step
    bool taken = true;
    bool hasParts = false;

    /// All of it in one line, for a screen reader.
    QString spoken() const;
};

/// `commonUnit` is left out of values: it stands above, with the number that is explained.
ExplainRow explainRow(const Explanation& step, const ExplanationTree& tree, const Snapshot& snapshot,
                      const QString& commonUnit);

/// "Sum" with the value of a step.
ExplainRow sumRow(const Explanation& step, const QString& commonUnit);

/// What a decode step's time goes to; nothing where throughput is stated or undefined.
std::optional<ExplainRow> decodeStepRow(const Snapshot& snapshot);

} // namespace tokenscope
