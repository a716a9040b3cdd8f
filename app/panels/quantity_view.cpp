// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/quantity_view.h"

#include "app/panels/input_bands.h"
#include "app/panels/input_tool_tip.h"
#include "app/panels/shown_value.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"
#include "app/state/rounded.h"
#include "core/scenario/input_value.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

struct QuantityView {
    Q_DECLARE_TR_FUNCTIONS(QuantityView)
};

QString spaced(const ValueText& text) {
    if (text.unit == QStringLiteral("$") || text.unit == QStringLiteral("×"))
        return text.unit + text.number;
    return text.unit.isEmpty() ? text.number : text.number + QChar::Nbsp + text.unit;
}

QString titleOf(const InputRow& row, bool computed) {
    if (computed && row.id == "serving.stated_throughput")
        return QuantityView::tr("Throughput");
    if (computed && row.id == "serving.stated_prefill_throughput")
        return QuantityView::tr("Prefill throughput");
    if (computed && row.id == "serving.stated_power")
        return QuantityView::tr("Board power");
    return inputLabel(toQString(row.id));
}

// Typing starts from a number alone: its unit is that of the field, and number words differ between
// languages.
QString entryText(const InputRow& row, const ValueText& text, double value) {
    const bool isLonger = std::isfinite(value) && rounded(value, 6) != value;
    if (isLonger)
        return toQString(full(value, row.shown_factor, numberFormat()));
    if (row.wording != Wording::count || text.unit.isEmpty())
        return text.number;
    return toQString(short_count(value, 6, numberFormat()));
}

QString placeholderOf(const InputRow& row, const ShownValue& shown) {
    if (shown.kind == Amount::Kind::unknown)
        return QCoreApplication::translate("Input", "unknown");
    return row.blank_allowed ? QuantityView::tr("none") : QString();
}

// A bare number or a name, or a text that is marked for translation.
QString tickText(std::string_view english) {
    const QString text = toQString(english);
    const bool number = std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return number ? localDigits(text) : coreText("Tick", english);
}

std::vector<ControlTick> ticksOf(const InputRow& row, const Evaluated& e) {
    std::vector<ControlTick> ticks;
    for (const NamedTick& tick : row.ticks)
        if (!tick.text.empty())
            ticks.push_back({tick.value / row.shown_factor, tickText(tick.text)});
    const double full = std::floor(e.results.memory.max_batch.value());
    if (row.id == "serving.batch" && e.inputs.choice("serving.throughput_mode") == "derived" && full >= 1.0)
        ticks.push_back({full, QuantityView::tr("full")});
    return ticks;
}

QString spokenBand(const std::vector<ControlBand>& bands, double value) {
    for (const ControlBand& band : bands) {
        if (value < band.from || value > band.to)
            continue;
        switch (band.kind) {
        case BandKind::plausible:
            return QuantityView::tr("plausible");
        case BandKind::stretch:
            return QuantityView::tr("stretch");
        case BandKind::implausible:
            return QuantityView::tr("implausible");
        case BandKind::impossible:
            return QuantityView::tr("impossible");
        }
    }
    return QuantityView::tr("beyond the track");
}

// What a change did to the first headline, for those who do not see it.
QString consequenceOf(const Snapshot& snapshot) {
    const double now = snapshot.current.results.cost.per_output_token.value();
    const double before = snapshot.baseline.results.cost.per_output_token.value();
    if (!std::isfinite(now) || !(before > 0.0))
        return {};
    return QuantityView::tr("Cost per output token %1 against the baseline")
        .arg(toQString(change(now / before, numberFormat())));
}

void showTexts(ControlView& view, const InputRow& row, const ShownValue& now, const Snapshot& snapshot) {
    const ValueText text = valueText(row, now);
    view.label = titleOf(row, now.computed);
    view.valueText = text.number.isEmpty() ? placeholderOf(row, now) : text.number;
    view.unitText = text.unit;
    view.editText = entryText(row, text, now.value);
    view.baselineText = spaced(valueText(row, shownValue(row, snapshot.baseline)));
    view.toolTip = inputToolTip(row, snapshot);
    view.valueWords = view.blank
                          ? view.valueText
                          : QuantityView::tr("%1, %2").arg(spaced(text), spokenBand(view.bands, view.value));
    view.consequence = consequenceOf(snapshot);
}

// Whose value differs from the present one and from what the reset button goes back to.
std::vector<ControlReset> resetsOf(const InputRow& row, const Snapshot& snapshot) {
    std::vector<ControlReset> resets;
    Amount offered = snapshot.baseline.inputs.amount(row.id);
    const Amount& now = snapshot.current.inputs.amount(row.id);
    const auto offer = [&](const QString& key, const QString& text) {
        const Amount other = otherAmount(row, key, snapshot);
        if (other.is_number() && !(other == now) && !(other == offered))
            resets.push_back({key, text.arg(inputValueText(toQString(row.id), other))});
        offered = other;
    };
    offer(QStringLiteral("essay"), QuantityView::tr("the essay’s %1"));
    offer(QStringLiteral("preset"), QuantityView::tr("the preset’s %1"));
    return resets;
}

} // namespace

Amount otherAmount(const InputRow& row, const QString& whose, const Snapshot& snapshot) {
    if (whose == QStringLiteral("essay"))
        return snapshot.essay.inputs.amount(row.id);
    const Preset* preset = snapshot.library->find_preset(snapshot.current.document.preset);
    return preset->inputs.amount(row.id);
}

ControlView quantityView(const InputRow& row, const Snapshot& snapshot, bool locked) {
    const ShownValue now = shownValue(row, snapshot.current);
    const ShownValue base = shownValue(row, snapshot.baseline);
    ControlView view;
    view.id = toQString(row.id);
    view.edited = !(snapshot.current.inputs.amount(row.id) == snapshot.baseline.inputs.amount(row.id)) ||
                  now.computed != base.computed;
    view.locked = locked;
    view.computed = now.computed;
    view.blank = !std::isfinite(now.value);
    view.integer = steps_whole(row);
    view.scale =
        row.track.scale == TrackScale::logarithmic ? ControlScale::logarithmic : ControlScale::linear;
    view.low = row.track.low / row.shown_factor;
    view.high = row.track.high / row.shown_factor;
    view.value = view.blank ? view.low : now.value / row.shown_factor;
    view.baseline = base.value / row.shown_factor;
    view.ticks = ticksOf(row, snapshot.current);
    view.bands = inputBands(row, snapshot.current);
    view.resets = resetsOf(row, snapshot);
    showTexts(view, row, now, snapshot);
    return view;
}

} // namespace tokenscope
