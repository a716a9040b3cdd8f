// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/shown_value.h"

#include "app/state/input_names.h"
#include "app/state/number_format.h"
#include "app/state/rounded.h"
#include "core/scenario/input_value.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>
#include <optional>

namespace tokenscope {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

// What stands in for an input that the present mode does not ask for, in base units.
std::optional<double> computedValue(const InputRow& row, const Evaluated& e) {
    const auto& r = e.results;
    const bool derived = e.inputs.choice("serving.throughput_mode") == "derived";
    if (derived && row.id == "serving.stated_throughput")
        return r.throughput.per_accelerator.value();
    if (derived && row.id == "serving.stated_prefill_throughput")
        return r.prefill.throughput.value();
    if (derived && row.id == "serving.stated_power")
        return r.energy.accelerator_power.value();
    if (row.id == "serving.utilisation" && e.inputs.choice("serving.load_mode") == "demand")
        return r.load.utilisation.value();
    if (row.id == "serving.batch" && !e.inputs.amount("serving.batch").is_number())
        return r.decode.batch.value();
    return std::nullopt;
}

QString paddedDecimals(const QString& number, qsizetype decimals) {
    const QString point = QString::fromStdString(numberFormat().decimal_point);
    const qsizetype at = number.indexOf(point);
    if (number.contains(u'⁻') || number.contains(u'×'))
        return number;
    const QString padded = at < 0 ? number + point : number;
    const qsizetype present = at < 0 ? 0 : number.size() - at - point.size();
    return padded + QString(std::max<qsizetype>(0, decimals - present), u'0');
}

// A field has room for six digits; whole numbers are shown as they are.
double forTheField(double value, const InputRow& row) {
    const double shown = value / row.shown_factor;
    return shown == std::round(shown) ? value : rounded(value, 6);
}

// Prices of small things and factors keep two decimals, so that neighbours read alike.
bool wantsDecimals(const InputRow& row) {
    if (row.wording == Wording::factor || is_bare_factor(row))
        return true;
    return row.unit.starts_with("$/") && row.wording == Wording::plain;
}

} // namespace

ShownValue shownValue(const InputRow& row, const Evaluated& evaluated) {
    const Amount& amount = evaluated.inputs.amount(row.id);
    if (const auto computed = computedValue(row, evaluated))
        return {*computed / row.factor, true, amount.kind};
    return {amount.is_number() ? amount.value : none, false, amount.kind};
}

ValueText valueText(const InputRow& row, const ShownValue& shown) {
    if (!std::isfinite(shown.value)) {
        const bool unknown = shown.kind == Amount::Kind::unknown || shown.computed;
        return {unknown ? QCoreApplication::translate("Input", "unknown") : QString(), {}};
    }
    // A result is an estimate, an input is exact.
    const double value = shown.computed ? rounded(shown.value, 2) : forTheField(shown.value, row);
    const QString text = inputValueText(toQString(row.id), Amount::of(value));
    if (text.startsWith(u'$'))
        return {text.mid(1), QStringLiteral("$")};
    ValueText split{text.section(QChar::Nbsp, 0, 0), text.section(QChar::Nbsp, 1)};
    if (text.startsWith(u'×'))
        split = {text.mid(1), QStringLiteral("×")};
    if (wantsDecimals(row) && !shown.computed)
        split.number = paddedDecimals(split.number, 2);
    return split;
}

} // namespace tokenscope
