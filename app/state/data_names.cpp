// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/data_names.h"

#include "app/state/input_names.h"
#include "app/state/number_format.h"

#include <QCoreApplication>

namespace tokenscope {

QString presetName(const Preset& preset) { return coreText("Preset", preset.name); }

QString presetDescription(const Preset& preset) { return coreText("Preset", preset.description); }

QString tierLabel(const PriceTier& tier) { return coreText("PriceTier", tier.label); }

QString boundaryText(const EnergyClaim& claim) { return coreText("EnergyClaim", claim.boundary); }

QString claimText(const std::string& english) {
    return english.empty() ? QString() : coreText("ClaimData", english);
}

QString displayName(const Document& document, const Library& library) {
    if (!document.name.empty())
        return toQString(document.name);
    const Preset* preset = library.find_preset(document.preset);
    const QString name = preset == nullptr ? toQString(document.preset) : presetName(*preset);
    return document.overrides.empty() ? name
                                      : QCoreApplication::translate("Scenario", "%1, edited").arg(name);
}

} // namespace tokenscope
