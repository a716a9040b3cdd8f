// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/influences.h"

#include "core/analysis/sensitivity.h"
#include "core/analysis/sweep.h"
#include "core/analysis/uncertain_inputs.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokenscope {
namespace {

constexpr std::string_view outputId = "cost.per_output_token";
constexpr std::size_t shownInputs = 10;

// Precisions and whole numbers have no value a tenth higher.
bool canVary(const InputRow& row) { return row.allowed[0] == 0.0 && !row.whole; }

InfluenceEnd endAt(const Evaluated& e, std::size_t input, double value) {
    const InputRow& row = quantity_inputs()[input];
    if (value < row.valid.low || value > row.valid.high)
        return {};
    const auto swept = sweep(e.inputs, input, {value});
    return {value, swept.front().outputs[output_index(outputId)] / e.results.cost.per_output_token.value()};
}

std::optional<InfluenceSpan> spanOf(const Snapshot& snapshot, std::size_t input) {
    const Evaluated& now = snapshot.current;
    const Catalogue& catalogue = snapshot.library->catalogue;
    const UncertaintyRow* row = catalogue.find_uncertainty(quantity_inputs()[input].id);
    const auto spread =
        row == nullptr ? std::nullopt : spread_of(*row, now.inputs, now.document.preset, catalogue);
    if (!spread)
        return std::nullopt;
    InfluenceSpan span{endAt(now, input, spread->low), endAt(now, input, spread->high)};
    if (!std::isfinite(span.least.ratio) || !std::isfinite(span.most.ratio))
        return std::nullopt;
    if (span.most.ratio < span.least.ratio)
        std::swap(span.least, span.most);
    return span;
}

} // namespace

double sizeOf(const Influence& influence) {
    return std::fmax(std::abs(std::log(influence.less.ratio)), std::abs(std::log(influence.more.ratio)));
}

std::vector<Influence> strongestInfluences(const Snapshot& snapshot) {
    const Evaluated& e = snapshot.current;
    std::vector<Influence> found;
    for (const Sensitivity& sensitivity : sensitivities(outputId, e.inputs)) {
        const double value = e.inputs.amounts[sensitivity.input].value;
        if (canVary(quantity_inputs()[sensitivity.input]) &&
            !snapshot.exploration.isLocked(sensitivity.input))
            found.push_back({sensitivity.input, endAt(e, sensitivity.input, 0.9 * value),
                             endAt(e, sensitivity.input, 1.1 * value)});
    }
    std::erase_if(found, [](const Influence& influence) { return !(sizeOf(influence) > 1e-9); });
    std::stable_sort(found.begin(), found.end(),
                     [](const Influence& a, const Influence& b) { return sizeOf(a) > sizeOf(b); });
    found.resize(std::min(found.size(), shownInputs));
    for (Influence& influence : found)
        influence.spread = spanOf(snapshot, influence.input);
    return found;
}

} // namespace tokenscope
