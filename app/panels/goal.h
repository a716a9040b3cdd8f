// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"
#include "core/analysis/goal_seek.h"

#include <QString>

#include <variant>

namespace tokenscope {

/// "What utilisation makes the gross margin zero?" Indices into quantity_inputs() and outputs().
struct Goal {
    std::size_t input = 0;
    std::size_t output = 0;
    double target = 0; ///< base unit

    bool operator==(const Goal&) const = default;
};

/// Over the explored range of the input, in the mode in which it acts.
Solutions solutionsOf(const Goal& goal, const Snapshot& snapshot);

/// Why no value of the input reaches the goal: a sentence with the range searched and what is reached there.
/// Empty if one does.
QString whyNone(const Goal& goal, const Solutions& solutions, const Snapshot& snapshot);

/// "What utilisation makes the gross margin 0 %?"
QString goalQuestion(const Goal& goal);

/// A typed value of an output, in base units, or what is wrong with it. A bare number is in the unit shown.
std::variant<double, QString> readTarget(const OutputRow& row, const QString& text, double currentBase);

/// An output's value as it may be typed: "64 %", "0.88 $/Mtok".
QString targetText(const OutputRow& row, double baseValue);

} // namespace tokenscope
