// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/requested_values.h"

#include "core/model/output_table.h"
#include "core/scenario/typed_entry.h"
#include "core/text/entry_parser.h"
#include "core/text/plain_text.h"

#include <limits>
#include <stdexcept>

namespace tokenscope {

std::size_t requestedInput(const QString& id) {
    if (const auto found = find_quantity_input(id.toStdString()))
        return *found;
    throw std::invalid_argument("no quantity input is called \"" + excerpt(id.toStdString()) +
                                "\"; \"tokenscope list inputs\" names them");
}

NamedOutput requestedOutput(const QString& id, const Library& library) {
    return named_output(id.toStdString(), library.catalogue);
}

double requestedNumber(const InputRow& row, const QString& text) {
    const Amount current = Amount::of(row.track.low);
    const auto result = read_typed(row, text.toStdString(), current, current);
    if (const auto* error = std::get_if<EntryError>(&result))
        throw std::invalid_argument(sentence(row, *error));
    if (const auto* error = std::get_if<RangeError>(&result))
        throw std::invalid_argument(sentence(row, *error));
    const Amount amount = std::get<TypedAmount>(result).amount;
    if (!amount.is_number())
        throw std::invalid_argument(std::string(row.id) + ": a number is needed");
    return amount.value;
}

double requestedTarget(const NamedOutput& output, const QString& text) {
    const OutputRow& row = outputs()[output.index];
    EntryContext context;
    context.unit = row.unit;
    context.current = context.baseline = std::numeric_limits<double>::quiet_NaN();
    context.is_count = row.wording == Wording::count;
    context.is_share = row.wording == Wording::share;
    const EntryResult result = parse_entry(text.toStdString(), context);
    if (const auto* error = std::get_if<EntryError>(&result))
        throw std::invalid_argument(output.id + ": " + sentence(*error));
    return std::get<EntryValue>(result).value * row.factor;
}

} // namespace tokenscope
