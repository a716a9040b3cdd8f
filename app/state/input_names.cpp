// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/input_names.h"

#include "app/state/number_format.h"
#include "core/scenario/input_value.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace tokenscope {
namespace {

QString precision(double bits) {
    return bits >= 16.0  ? QStringLiteral("BF16")
           : bits >= 8.0 ? QStringLiteral("FP8")
                         : QStringLiteral("FP4");
}

struct Counted {
    const char* one;
    const char* many;
};

constexpr std::array counted = {
    Counted{QT_TRANSLATE_NOOP("Unit", "accelerator"), QT_TRANSLATE_NOOP("Unit", "accelerators")},
    Counted{QT_TRANSLATE_NOOP("Unit", "expert"), QT_TRANSLATE_NOOP("Unit", "experts")},
    Counted{QT_TRANSLATE_NOOP("Unit", "layer"), QT_TRANSLATE_NOOP("Unit", "layers")},
    Counted{QT_TRANSLATE_NOOP("Unit", "head"), QT_TRANSLATE_NOOP("Unit", "heads")},
    Counted{QT_TRANSLATE_NOOP("Unit", "die"), QT_TRANSLATE_NOOP("Unit", "dies")},
    Counted{QT_TRANSLATE_NOOP("Unit", "package"), QT_TRANSLATE_NOOP("Unit", "packages")},
    Counted{QT_TRANSLATE_NOOP("Unit", "wafer"), QT_TRANSLATE_NOOP("Unit", "wafers")},
    Counted{QT_TRANSLATE_NOOP("Unit", "year"), QT_TRANSLATE_NOOP("Unit", "years")},
    Counted{QT_TRANSLATE_NOOP("Unit", "token"), QT_TRANSLATE_NOOP("Unit", "tokens")},
    Counted{QT_TRANSLATE_NOOP("Unit", "sequence"), QT_TRANSLATE_NOOP("Unit", "sequences")}};

// "1 expert", "2 experts".
QString unitOf(double value, std::string_view unit) {
    for (const Counted& each : counted)
        if (unit == each.one || unit == each.many)
            return coreText("Unit", value == 1 ? each.one : each.many);
    return coreText("Unit", unit);
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
    if (unit == "1" || is_bare_factor(row))
        return number;
    return number + QChar::Nbsp + unitOf(value / row.shown_factor, unit);
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
