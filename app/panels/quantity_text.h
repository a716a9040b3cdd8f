// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/percentiles.h"
#include "core/model/output_row.h"

#include <QString>

#include <optional>
#include <string_view>

namespace tokenscope {

/// A value as it stands on screen, in the program's language: "$0.11" and "per million tokens", "140" and
/// "GFLOP". The dollar sign and "×" belong to the number.
struct QuantityText {
    QString number;
    QString unit;

    /// With a no-break space between.
    QString joined() const;
    bool operator==(const QuantityText&) const = default;
};

/// A value of an output, in base units; a dash where it is undefined.
QuantityText outputText(const OutputRow& row, double baseValue, int digits = 2);

/// "5–95 %: 0.12 Wh to 0.63 Wh" of an output, whose unit is left out where it follows from the value beside
/// it; `band` in the output's file unit. Empty where there is no band or the output is exact.
QString outputBandText(const OutputRow& row, const std::optional<Band>& band);
/// Its ends alone, where there is no room: "$0.87 to $3.7".
QString outputBandEnds(const OutputRow& row, const std::optional<Band>& band);

/// The value of an input, in file units, as exact as it is. "×" is left out: it stands in a formula.
QuantityText inputText(const InputRow& row, double fileValue);

/// A step of a calculation: a value in base units whose unit has the symbol of unit_symbol(). Three digits at
/// least, but whole numbers below 1,000 as they are, and with two `digits` small amounts of money as prices.
QuantityText stepText(double baseValue, std::string_view baseSymbol, int digits = 2);

/// Of a constant, without trailing zeros: "365" and "days".
QuantityText constantText(double baseValue, std::string_view baseSymbol);

/// A step in the base unit itself: "1.1 × 10⁻⁷ $ per token".
QString baseUnitText(double baseValue, std::string_view baseSymbol);

} // namespace tokenscope
