// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/quantity_text.h"

#include "app/panels/unit_words.h"
#include "app/state/band_words.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"
#include "core/text/display_unit.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

constexpr double wordsFrom = 1e6;
constexpr double shownWholeBelow = 1000;
constexpr int stepDigits = 3;

QuantityText split(const std::string& text) {
    const QString whole = toQString(text);
    const qsizetype at = whole.lastIndexOf(QChar::Nbsp);
    return at < 0 ? QuantityText{whole, {}} : QuantityText{whole.left(at), whole.mid(at + 1)};
}

// Small whole numbers are shown as they are: a batch of 128 is no estimate.
QString plainNumber(double value, int digits) {
    const NumberFormat format = numberFormat();
    if (value == std::round(value) && std::abs(value) < shownWholeBelow)
        return toQString(fixed(value, 0, format));
    return toQString(std::abs(value) >= wordsFrom ? count(value, digits, format)
                                                  : significant(value, digits, format));
}

// The SI prefix that suits the value; nothing where the unit takes none.
QuantityText prefixed(double value, std::string_view unit, int digits) {
    const NumberFormat format = numberFormat();
    if (unit == "facility J/year")
        return split(watt_hours(value, "/year", digits, format));
    if (unit == "facility W")
        return split(physical(value, "W", digits, format));
    if (unit == "facility Wh/request")
        return split(physical(value, "Wh", digits, format));
    if (unit == "byte")
        return split(physical(value, "B", digits, format));
    if (unit == "s" || unit == "FLOP/token")
        return split(physical(value, unit, digits, format));
    return {};
}

// Of things that are counted no whole one is rounded away below 1,000.
int digitsOf(const OutputRow& row, double value, int digits) {
    const bool counted = row.wording == Wording::count || row.unit == "request";
    return counted && std::abs(value) >= 100 ? std::max(digits, 3) : digits;
}

QuantityText moneyText(double value, std::string_view unit, int digits) {
    return {toQString(money(value, digits, numberFormat())), unitWords(unit)};
}

} // namespace

QString QuantityText::joined() const {
    return number.isEmpty() || unit.isEmpty() ? number + unit : QString(number + QChar::Nbsp + unit);
}

QuantityText outputText(const OutputRow& row, double baseValue, int digits) {
    const double value = std::abs(baseValue) < row.rounding ? 0.0 : baseValue / row.factor;
    const double shown = value / row.shown_factor;
    if (!std::isfinite(value))
        return {toQString(undefined_text), {}};
    switch (row.wording) {
    case Wording::money:
        return moneyText(shown, row.shown_unit, digits);
    case Wording::share:
        return split(percent(value, digits, numberFormat()));
    case Wording::factor:
        return {toQString(times(value, digits, numberFormat())), {}};
    case Wording::count:
        return {plainNumber(value, digitsOf(row, value, digits)), unitWords(row.unit)};
    case Wording::plain:
        break;
    }
    const QuantityText scaled = prefixed(value, row.unit, digits);
    if (!scaled.number.isEmpty())
        return scaled;
    return {plainNumber(shown, digitsOf(row, shown, digits)), unitWords(row.unit)};
}

namespace {

NumberWords endsOf(const OutputRow& row, const Band& band) {
    const auto text = [&row](double value, int digits) {
        return outputText(row, value * row.factor, digits);
    };
    // The unit changes inside a band only where it has a prefix.
    const bool prefixes = text(band.low, 2).unit != text(band.high, 2).unit;
    const bool whole = prefixes || row.wording == Wording::share;
    return [text, whole](double value, int digits) {
        return whole ? text(value, digits).joined() : text(value, digits).number;
    };
}

} // namespace

QString outputBandText(const OutputRow& row, const std::optional<Band>& band) {
    return band ? labelledBand(band, endsOf(row, *band)) : QString();
}

QString outputBandEnds(const OutputRow& row, const std::optional<Band>& band) {
    return band ? bandWords(band, endsOf(row, *band)) : QString();
}

QuantityText stepText(double baseValue, std::string_view baseSymbol, int digits) {
    const DisplayUnit unit = display_unit(baseValue, baseSymbol);
    const double shown = baseValue / unit.factor;
    const int exact = std::max(digits, stepDigits);
    if (!unit.unit.starts_with('$'))
        return {plainNumber(shown, exact), unitWords(unit.unit)};
    const NumberFormat format = numberFormat();
    const bool small = std::abs(shown) < 1000.0 && digits < stepDigits;
    return {toQString(small ? price(shown, format) : money(shown, exact, format)), unitWords(unit.unit)};
}

QuantityText constantText(double baseValue, std::string_view baseSymbol) {
    constexpr int digits = 4;
    const DisplayUnit unit = display_unit(baseValue, baseSymbol);
    if (unit.unit.starts_with('$'))
        return stepText(baseValue, baseSymbol);
    return {toQString(count(baseValue / unit.factor, digits, numberFormat())), unitWords(unit.unit)};
}

QuantityText inputText(const InputRow& row, double fileValue) {
    const QString text = inputValueText(toQString(row.id), Amount::of(fileValue));
    if (row.wording == Wording::factor)
        return {text.mid(text.startsWith(u'×') ? 1 : 0), {}};
    const qsizetype at = text.indexOf(QChar::Nbsp);
    if (row.wording == Wording::count || at < 0)
        return {text, {}};
    if (!row.shown_unit.empty())
        return {text.left(at), text.mid(at + 1)};
    const QString dollar = row.unit.starts_with("$/") ? QStringLiteral("$") : QString();
    return {dollar + text.left(at), unitWords(row.unit)};
}

QString baseUnitText(double baseValue, std::string_view baseSymbol) {
    const QString number = toQString(significant(baseValue, 2, numberFormat()));
    const QString words = unitWords(baseSymbol);
    if (baseSymbol.starts_with('$') && !words.startsWith(u'$'))
        return number + QStringLiteral(" $ ") + words;
    return words.isEmpty() ? number : QString(number + QChar::Nbsp + words);
}

} // namespace tokenscope
