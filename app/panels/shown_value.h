// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"

#include <QString>

namespace tokenscope {

/// What a control shows: the value of the input, or what the model computes in its place, in the file unit.
struct ShownValue {
    double value = 0.0; ///< NaN: none
    bool computed = false;
    Amount::Kind kind = Amount::Kind::number; ///< of the input itself

    friend bool operator==(const ShownValue&, const ShownValue&) = default;
};

ShownValue shownValue(const InputRow& row, const Evaluated& evaluated);

/// A value and its unit, as the field shows them: "70" "billion", "25,000" "$", "1.43" "×".
struct ValueText {
    QString number;
    QString unit;
};

ValueText valueText(const InputRow& row, const ShownValue& shown);

} // namespace tokenscope
