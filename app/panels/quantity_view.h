// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_view.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// A quantity of the input table as a control shows it, in the unit shown.
ControlView quantityView(const InputRow& row, const Snapshot& snapshot, bool locked);

/// The value that an input has in the essay ("essay") or in the preset that the scenario starts from
/// ("preset").
Amount otherAmount(const InputRow& row, const QString& whose, const Snapshot& snapshot);

/// A number of bits, as one of the formats that have them.
ChoiceView precisionView(const InputRow& row, const Snapshot& snapshot, bool locked);

/// A choice, with the names of its catalogue as they are read.
ChoiceView choiceView(const ChoiceRow& row, const Snapshot& snapshot, bool locked);

/// What the key of a choice is called: "Essay: commodity, high" for the tier essay-commodity-high.
QString choiceText(const ChoiceRow& row, const std::string& key, const Library& library);

} // namespace tokenscope
