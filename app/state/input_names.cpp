// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/input_names.h"

#include "app/state/number_format.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokenscope {
namespace {

QString precision(double bits) {
    return bits >= 16.0  ? QStringLiteral("BF16")
           : bits >= 8.0 ? QStringLiteral("FP8")
                         : QStringLiteral("FP4");
}

QString numberText(double value, const InputRow& row) {
    const NumberFormat format = numberFormat();
    if (row.allowed[0] != 0.0)
        return precision(value);
    if (row.wording == Wording::count)
        return toQString(count(value, 6, format));
    const QString number = toQString(full(value, row.shown_factor, format));
    if (row.wording == Wording::money)
        return QStringLiteral("$") + number;
    if (row.wording == Wording::factor)
        return QStringLiteral("×") + number;
    const auto unit = row.shown_unit.empty() ? row.unit : row.shown_unit;
    if (unit == "1" || row.id == "facility.pue")
        return number;
    return number + QChar::Nbsp + coreText("Unit", unit);
}

QString amountText(const Amount& amount, const InputRow& row) {
    switch (amount.kind) {
    case Amount::Kind::number:
        return numberText(amount.value, row);
    case Amount::Kind::automatic:
        return QCoreApplication::translate("Input", "automatic");
    case Amount::Kind::blank:
        return QCoreApplication::translate("Input", "blank");
    case Amount::Kind::unknown:
        return QCoreApplication::translate("Input", "unknown");
    }
    return {};
}

QString choiceText(const std::string& key, const ChoiceRow& row) {
    for (const ChoiceOption& option : row.options)
        if (!option.key.empty() && option.key == key)
            return coreText("Input", option.label);
    return key.empty() ? QCoreApplication::translate("Input", "none") : QString::fromStdString(key);
}

} // namespace

QString coreText(const char* context, std::string_view english) {
    return QCoreApplication::translate(context, std::string(english).c_str());
}

QString inSentence(const QString& name) {
    const QLocale::Language language = QLocale().language();
    const bool capitalNouns = language == QLocale::German || language == QLocale::Luxembourgish;
    const bool acronym = name.size() > 1 && !name.at(1).isLower();
    return capitalNouns || acronym || name.isEmpty() ? name : name.at(0).toLower() + name.mid(1);
}

QString inputLabel(const QString& id) {
    const std::string key = id.toStdString();
    if (const auto quantity = find_quantity_input(key))
        return coreText("Input", quantity_inputs()[*quantity].label);
    if (const auto choice = find_choice_input(key))
        return coreText("Input", choice_inputs()[*choice].label);
    return id;
}

QString inputValueText(const QString& id, const InputValue& value) {
    const std::string key = id.toStdString();
    if (const auto* amount = std::get_if<Amount>(&value))
        return amountText(*amount, quantity_inputs()[quantity_index(key)]);
    return choiceText(std::get<std::string>(value), choice_inputs()[choice_index(key)]);
}

QString setInputText(const QString& id, const InputValue& value) {
    return QCoreApplication::translate("Edit", "Set %1 to %2").arg(inputLabel(id), inputValueText(id, value));
}

} // namespace tokenscope
