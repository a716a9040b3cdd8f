// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/input_tool_tip.h"

#include "app/panels/entry_text.h"
#include "app/state/band_words.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"
#include "app/state/rounded.h"
#include "app/state/source_text.h"
#include "core/analysis/supply_chain.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace tokenscope {
namespace {

struct InputToolTip {
    Q_DECLARE_TR_FUNCTIONS(InputToolTip)
};

struct ModeText {
    ActsIn acts;
    const char* text;
};
constexpr std::array modeTexts{
    ModeText{ActsIn::stated_throughput,
             QT_TRANSLATE_NOOP("InputToolTip", "Acts when throughput is stated; an edit switches to that.")},
    ModeText{ActsIn::typed_load,
             QT_TRANSLATE_NOOP("InputToolTip", "Acts when the load is typed; an edit switches to that.")},
    ModeText{ActsIn::demand_load,
             QT_TRANSLATE_NOOP("InputToolTip",
                               "Acts when the load follows from demand; an edit switches to that.")},
    ModeText{ActsIn::owned, QT_TRANSLATE_NOOP("InputToolTip",
                                              "Acts when accelerators are owned; an edit switches to that.")},
    ModeText{
        ActsIn::rented,
        QT_TRANSLATE_NOOP("InputToolTip", "Acts when accelerators are rented; an edit switches to that.")},
    ModeText{ActsIn::mixture_of_experts,
             QT_TRANSLATE_NOOP("InputToolTip", "Acts in a mixture of experts; an edit makes the model one.")},
    ModeText{
        ActsIn::several_accelerators,
        QT_TRANSLATE_NOOP("InputToolTip", "Acts when a replica has several accelerators; an edit adds one.")},
    ModeText{ActsIn::four_bit_weights,
             QT_TRANSLATE_NOOP("InputToolTip", "Acts with FP4 weights; an edit switches to them.")},
    ModeText{ActsIn::eight_bit_weights,
             QT_TRANSLATE_NOOP("InputToolTip", "Acts with FP8 weights; an edit switches to them.")},
    ModeText{
        ActsIn::idle_power,
        QT_TRANSLATE_NOOP("InputToolTip",
                          "Acts when accelerators are owned or idle at times; an edit makes them owned.")},
    ModeText{ActsIn::with_building,
             QT_TRANSLATE_NOOP("InputToolTip",
                               "Acts when the building costs something; an edit gives it a price.")},
    ModeText{
        ActsIn::with_training_cost,
        QT_TRANSLATE_NOOP("InputToolTip", "Acts when training costs something; an edit derives its cost.")},
    ModeText{ActsIn::derived_training_cost,
             QT_TRANSLATE_NOOP("InputToolTip", "Acts while the training cost is blank; an edit blanks it.")},
    ModeText{ActsIn::automatic_batch,
             QT_TRANSLATE_NOOP("InputToolTip", "Acts with an automatic batch; an edit switches to that.")},
    ModeText{ActsIn::with_prompt,
             QT_TRANSLATE_NOOP("InputToolTip", "Acts when there is a prompt; an edit adds one.")},
    ModeText{ActsIn::with_cached_prompt,
             QT_TRANSLATE_NOOP("InputToolTip", "Acts when part of a prompt is cached; an edit adds that.")}};

const char* modeText(ActsIn acts) {
    if (acts == ActsIn::always)
        return "";
    for (const ModeText& mode : modeTexts)
        if (mode.acts == acts)
            return mode.text;
    return QT_TRANSLATE_NOOP("InputToolTip", "Acts when throughput is derived; an edit switches to that.");
}

std::optional<Spread> spreadOf(std::string_view id, const Snapshot& snapshot) {
    const Catalogue& catalogue = snapshot.library->catalogue;
    const UncertaintyRow* rule = catalogue.find_uncertainty(id);
    const Evaluated& now = snapshot.current;
    return rule == nullptr ? std::nullopt : spread_of(*rule, now.inputs, now.document.preset, catalogue);
}

QString rangeText(const InputRow& row, const Range& range) {
    return InputToolTip::tr("%1 to %2").arg(fileValueText(row, range.low), fileValueText(row, range.high));
}

// Whoever doubles such a price and sees no token become dearer is told why.
bool isPaidByTheMaker(std::string_view id) {
    return std::any_of(supply_links().begin(), supply_links().end(),
                       [id](const SupplyLink& link) { return link.price == id && !link.part.empty(); });
}

} // namespace

QString inputSourceText(std::string_view id, const Snapshot& snapshot) {
    return sourceText(origin_of(id, snapshot.current.document, *snapshot.library));
}

QString inputBandText(std::string_view id, const Snapshot& snapshot) {
    const auto spread = spreadOf(id, snapshot);
    if (!spread)
        return {};
    const InputRow& row = quantity_inputs()[quantity_index(id)];
    // The ends have sources, which give them to three digits.
    return labelledBand(Band{spread->low, spread->middle, spread->high, 1.0},
                        [&row](double value, int) { return fileValueText(row, rounded(value, 3)); });
}

QStringList inputLines(std::string_view id, const Snapshot& snapshot) {
    QStringList lines;
    const auto quantity = find_quantity_input(id);
    const InputRow* row = quantity ? &quantity_inputs()[*quantity] : nullptr;
    if (row != nullptr && row->plausible.low < row->plausible.high)
        lines << InputToolTip::tr("Usual: %1").arg(rangeText(*row, row->plausible));
    if (row != nullptr)
        lines << InputToolTip::tr("Possible: %1").arg(rangeText(*row, row->valid));
    if (const QString source = inputSourceText(id, snapshot); !source.isEmpty())
        lines << InputToolTip::tr("Source: %1").arg(source);
    if (row == nullptr)
        return lines;
    if (const QString band = inputBandText(id, snapshot); !band.isEmpty()) {
        const UncertaintyRow* rule = snapshot.library->catalogue.find_uncertainty(id);
        lines << InputToolTip::tr("Uncertain, %1; %2")
                     .arg(band, sourceText({InputOrigin::From::preset, rule->source, rule->how_sure}));
    }
    if (isPaidByTheMaker(id))
        lines << InputToolTip::tr(
            "The maker pays it: the accelerator’s price is an input of its own and stays. "
            "“Chain” in the side panel passes a rise on.");
    if (const char* mode = modeText(row->acts); *mode != '\0')
        lines << InputToolTip::tr(mode);
    return lines;
}

QString inputToolTip(const InputRow& row, const Snapshot& snapshot) {
    const QString id = toQString(row.id);
    const QString value = inputLabel(id) + u": " + inputValueText(id, snapshot.current.inputs.amount(row.id));
    return (QStringList{value} + inputLines(row.id, snapshot)).join(u'\n');
}

} // namespace tokenscope
