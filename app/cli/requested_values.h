// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/named_output.h"
#include "core/scenario/input_table.h"

#include <QString>

namespace tokenscope {

// What the words of sweep and solve name. Each throws std::invalid_argument with one sentence.

/// Index into quantity_inputs().
std::size_t requestedInput(const QString& id);
NamedOutput requestedOutput(const QString& id, const Library& library);

/// A number that the input may have, file unit; `text` with unit and suffix.
double requestedNumber(const InputRow& row, const QString& text);
/// A value of an output, in base units; a bare number is in the unit that evaluate prints.
double requestedTarget(const NamedOutput& output, const QString& text);

} // namespace tokenscope
