// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/entry_text.h"

#include "app/state/input_names.h"
#include "app/state/number_format.h"
#include "app/state/text_pattern.h"
#include "core/text/entry_error.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokenscope {
namespace {

QString dimensionText(const std::string& name) { return coreText("Dimension", name); }

QString allowedText(const InputRow& row) {
    QStringList values;
    for (const double value : row.allowed)
        values << fileValueText(row, value);
    return values.join(QStringLiteral(", "));
}

QString rangeErrorText(const InputRow& row, const RangeError& error) {
    if (row.allowed[0] != 0.0)
        return QCoreApplication::translate("Entry", "This must be one of %1").arg(allowedText(row));
    const bool inside = error.value >= row.valid.low && error.value <= row.valid.high;
    if (row.whole && inside)
        return QCoreApplication::translate("Entry", "%1 is not a whole number")
            .arg(fileValueText(row, error.value));
    return QCoreApplication::translate("Entry", "%1 is out of range; it must be between %2 and %3")
        .arg(fileValueText(row, error.value), fileValueText(row, row.valid.low),
             fileValueText(row, row.valid.high));
}

// An empty separator would be the end of the text to the reader of numbers.
char separator(const QString& text, char standard) {
    if (text.isEmpty())
        return standard;
    return text[0].unicode() < 128 ? text[0].toLatin1() : ' ';
}

} // namespace

QString entryErrorText(const EntryError& error) {
    const QString sentence = filledPattern(
        coreText("Entry", sentence_pattern(error.problem)),
        {QString::fromStdString(error.typed), dimensionText(error.found), dimensionText(error.needed)});
    if (error.example.empty())
        return sentence;
    return filledPattern(coreText("Entry", example_pattern()),
                         {sentence, QString::fromStdString(error.example)});
}

TypedEntry readTyped(const InputRow& row, const QString& text, const Amount& current,
                     const Amount& baseline) {
    const QLocale locale;
    return read_typed(row, text.toStdString(), current, baseline, separator(locale.decimalPoint(), '.'),
                      separator(locale.groupSeparator(), ','));
}

QString entryErrorText(const InputRow& row, const TypedEntry& entry) {
    if (const auto* error = std::get_if<EntryError>(&entry))
        return entryErrorText(*error);
    if (const auto* error = std::get_if<RangeError>(&entry))
        return rangeErrorText(row, *error);
    return {};
}

QString fileValueText(const InputRow& row, double value) {
    return inputValueText(toQString(row.id), Amount::of(value));
}

} // namespace tokenscope
