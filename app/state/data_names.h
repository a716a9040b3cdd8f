// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/document.h"

#include <QString>

namespace tokenscope {

/// Texts that ship as data, in the program's language. translations/data_texts.cmake names their contexts.
QString presetName(const Preset& preset);
QString presetDescription(const Preset& preset);
QString tierLabel(const PriceTier& tier);
/// What an energy claim counts in.
QString boundaryText(const EnergyClaim& claim);
/// A sentence of a claim; empty for an empty one.
QString claimText(const std::string& english);

/// The scenario's own name, else that of the preset it starts from: "Essay, repaired", and with settings of
/// its own "Essay, repaired, edited".
QString displayName(const Document& document, const Library& library);

} // namespace tokenscope
