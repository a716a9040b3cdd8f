// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_text.h"

#include "app/state/data_names.h"
#include "app/state/input_names.h"
#include "app/state/undefined_text.h"

#include <QLocale>

#include <array>
#include <cmath>
#include <limits>

namespace tokenscope {
namespace {

bool doesNotFit(const Evaluated& e) {
    return !isChosen(e, "serving.throughput_mode", "stated") && e.results.memory.max_batch.value() < 1.0;
}

QString fitReason(const Results<double>& r) {
    const ChartNumbers numbers;
    const double needed = r.memory.needed.value();
    return Chart::tr("the weights and one sequence need %1 GB, the replica has %2 GB")
        .arg(numbers.significant(needed / 1e9, 3), numbers.significant(r.memory.usable.value() / 1e9, 3));
}

} // namespace

QString ChartNumbers::percent(double fraction) const {
    const double hundredths = std::abs(fraction) * 100;
    const bool whole = hundredths >= 0.95 && hundredths < 1000;
    const double shown = whole ? std::round(fraction * 100) / 100 : fraction;
    return toQString(tokenscope::percent(shown, whole ? 3 : hundredths < 1 ? 1 : 2, m_format));
}

QString outputName(std::string_view id) { return coreText("Output", outputs()[output_index(id)].label); }

double perMillion(const Evaluated& evaluated, std::string_view id) {
    return evaluated.output(id) / outputs()[output_index(id)].shown_factor;
}

std::optional<Band> perMillionBand(const Snapshot& snapshot, std::string_view id) {
    const auto band = snapshot.band(id);
    return band ? std::optional(in_unit(*band, outputs()[output_index(id)].shown_factor)) : std::nullopt;
}

QString bandLegend(const Snapshot& snapshot) {
    return Chart::tr("5 to 95 % of %1 draws")
        .arg(ChartNumbers().count(static_cast<double>(snapshot.bands->points), 2));
}

double inputNumber(const Evaluated& evaluated, std::string_view id) {
    const Amount& amount = evaluated.inputs.amount(id);
    return amount.is_number() ? amount.value : std::numeric_limits<double>::quiet_NaN();
}

bool isChosen(const Evaluated& evaluated, std::string_view choice, std::string_view option) {
    return evaluated.inputs.choice(choice) == option;
}

QString tierName(const PriceTier& tier) {
    static constexpr std::array<std::pair<std::string_view, const char*>, 6> names = {{
        {"essay-commodity-low", QT_TRANSLATE_NOOP("Chart", "Commodity, low")},
        {"essay-commodity-high", QT_TRANSLATE_NOOP("Chart", "Commodity, high")},
        {"essay-frontier-low", QT_TRANSLATE_NOOP("Chart", "Frontier, low")},
        {"essay-frontier-high", QT_TRANSLATE_NOOP("Chart", "Frontier, high")},
        {"essay-reasoning-low", QT_TRANSLATE_NOOP("Chart", "Reasoning, low")},
        {"essay-reasoning-high", QT_TRANSLATE_NOOP("Chart", "Reasoning, high")},
    }};
    for (const auto& [id, name] : names)
        if (tier.id == id)
            return Chart::tr(name);
    return tierLabel(tier);
}

QString reasonFor(const Evaluated& evaluated, std::string_view id) {
    const double value = evaluated.output(id);
    if (!std::isfinite(value) && doesNotFit(evaluated) && id != "band90")
        return fitReason(evaluated.results);
    return undefinedText(id, evaluated);
}

bool sameInputs(const Evaluated& a, const Evaluated& b) { return a.inputs == b.inputs; }

QString baselineName(const Snapshot& snapshot) {
    return displayName(snapshot.baseline.document, *snapshot.library);
}

QString baselineInSentence(const Snapshot& snapshot) {
    return sameInputs(snapshot.baseline, snapshot.essay) ? Chart::tr("essay’s machine")
                                                         : Chart::tr("“%1”").arg(baselineName(snapshot));
}

} // namespace tokenscope
