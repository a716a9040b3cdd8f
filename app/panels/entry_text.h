// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/typed_entry.h"

#include <QString>

namespace tokenscope {

using TypedEntry = std::variant<TypedAmount, EntryError, RangeError>;

/// read_typed() with the separators of the program's language.
TypedEntry readTyped(const InputRow& row, const QString& text, const Amount& current, const Amount& baseline);

/// What was wrong and what would be right, in the program's language; empty when nothing was.
QString entryErrorText(const InputRow& row, const TypedEntry& entry);

/// The same of a value of any unit.
QString entryErrorText(const EntryError& error);

/// A number of the row's file unit with the unit in which it is shown: "0.08 $/kWh".
QString fileValueText(const InputRow& row, double value);

} // namespace tokenscope
