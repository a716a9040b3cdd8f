// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/quantity_text.h"
#include "app/state/snapshot.h"

#include <vector>

namespace tokenscope {

/// One of the figures that are always in view, as texts in the program's language.
struct HeadlineFigure {
    enum class Direction { none, up, down };

    QString output; ///< id
    QString label;
    QString shortLabel; ///< where the label has no room
    QuantityText value;
    QString range;      ///< "5–95 %: $0.87 to $3.7"; empty: exact, or not sampled yet
    QString shortRange; ///< where it has no room: "$0.87 to $3.7"
    QString note;       ///< a second figure that belongs to it: "×0.084 of a web search"
    Direction direction = Direction::none;
    QString change; ///< "×11", "+12 %", "−34 points"; empty: as in the baseline
    QString from;   ///< the baseline's value with its unit
    QString reason; ///< why there is no value

    bool operator==(const HeadlineFigure&) const = default;
};

/// Cost and energy per output token, energy per reply, speed for one user, gross margin.
std::vector<HeadlineFigure> headlineFigures(const Snapshot& snapshot);

/// "$0.88 per million, up ×11 from $0.082", for a screen reader.
QString spokenText(const HeadlineFigure& figure);
/// "Cost per output token is $0.88 per million (×11 from $0.082 in Essay, as printed)."
QString sentence(const HeadlineFigure& figure, const QString& scenario, const QString& baseline);

} // namespace tokenscope
