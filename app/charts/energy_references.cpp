// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/energy_references.h"

#include "app/charts/chart_text.h"
#include "app/state/data_names.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenscope {
namespace {

/// A row of the catalogue's energy claims, which is named by who says it of what.
struct PublishedName {
    std::string_view who;
    std::string_view claim;
    const char* name;
    const char* shortName;
};

constexpr std::array<PublishedName, 4> publishedNames = {{
    {"Google", "median Gemini Apps text prompt energy",
     QT_TRANSLATE_NOOP("Chart", "Median Gemini prompt, 2025"), QT_TRANSLATE_NOOP("Chart", "Gemini, 2025")},
    {"Epoch AI", "typical GPT-4o query energy", QT_TRANSLATE_NOOP("Chart", "GPT-4o query, estimate of 2025"),
     QT_TRANSLATE_NOOP("Chart", "GPT-4o, 2025")},
    {"OpenAI (Altman)", "average ChatGPT query energy", QT_TRANSLATE_NOOP("Chart", "ChatGPT query, 2025"),
     QT_TRANSLATE_NOOP("Chart", "ChatGPT, 2025")},
    {"EPRI", "ChatGPT request", QT_TRANSLATE_NOOP("Chart", "ChatGPT request, estimate of 2024"),
     QT_TRANSLATE_NOOP("Chart", "ChatGPT, 2024")},
}};

QString sourceOf(const EnergyClaim& claim) {
    return Chart::tr("%1, %2; boundary: %3")
        .arg(toQString(claim.who), toQString(claim.source), boundaryText(claim));
}

void sortBySize(std::vector<EnergyReference>& references) {
    std::stable_sort(
        references.begin(), references.end(),
        [](const EnergyReference& a, const EnergyReference& b) { return a.wattHours < b.wattHours; });
}

} // namespace

std::vector<EnergyReference> publishedEnergies(const Snapshot& snapshot) {
    std::vector<EnergyReference> references;
    for (const EnergyClaim& claim : snapshot.library->catalogue.energy_claims)
        for (const PublishedName& published : publishedNames)
            if (claim.who == published.who && claim.claim == published.claim && claim.unit == "Wh" &&
                claim.value)
                references.push_back({Chart::tr(published.name), Chart::tr(published.shortName), *claim.value,
                                      sourceOf(claim)});
    const double search = inputNumber(snapshot.current, "reference.search_energy");
    if (search > 0)
        references.push_back(
            {Chart::tr("Web search"), {}, search, Chart::tr("as set here; Google gave 0.3 Wh in 2009")});
    sortBySize(references);
    return references;
}

// Lamp and laptop at their rated power; the kettle heats by 80 K at 4.19 kJ/(kg K).
std::vector<EnergyReference> everydayEnergies() {
    return {{Chart::tr("10 W lamp for 1 min"), Chart::tr("Lamp, 1 min"), 10.0 / 60, Chart::tr("10 W × 1 min"),
             true},
            {Chart::tr("Phone charged once"), Chart::tr("Phone charge"), 15,
             Chart::tr("a battery of 4,000 mAh at 3.85 V"), true},
            {Chart::tr("Laptop for 1 h"), Chart::tr("Laptop, 1 h"), 50, Chart::tr("50 W × 1 h"), true},
            {Chart::tr("Kettle, 1 litre to boil"), Chart::tr("Kettle, 1 litre"), 93,
             Chart::tr("1 kg of water from 20 to 100 °C, no losses"), true}};
}

} // namespace tokenscope
