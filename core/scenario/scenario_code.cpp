// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario_code.h"

#include "core/scenario/input_value.h"
#include "core/text/decimal.h"
#include "core/text/number_text.h"
#include "core/text/typed_code.h"

#include <charconv>
#include <stdexcept>
#include <vector>

namespace tokenscope {
namespace {

constexpr std::string_view code_prefix = "TOK1";
constexpr int name_bits = 12;
constexpr int kind_bits = 2;

enum class CodedKind : std::uint64_t { number = 0, blank = 1, automatic = 2 };

// Signed numbers as 0, -1, 1, -2, 2, ...
std::uint64_t folded(int value) {
    return value < 0 ? 2 * static_cast<std::uint64_t>(-value) - 1 : 2 * static_cast<std::uint64_t>(value);
}

int unfolded(std::uint64_t number) {
    if (number > 2000)
        throw std::invalid_argument("the code holds a power of ten that no input has");
    const int half = static_cast<int>((number + 1) / 2);
    return number % 2 == 1 ? -half : half;
}

// A number as the fewest decimal digits that read back as the same double.
void put_value(BitWriter& writer, double value) {
    const Decimal decimal = shortest_decimal(value);
    writer.put(value < 0.0 ? 1 : 0, 1);
    writer.put_number(std::stoull(decimal.digits));
    writer.put_number(folded(decimal.exponent - static_cast<int>(decimal.digits.size()) + 1));
}

double take_value(BitReader& reader) {
    const bool negative = reader.take(1) == 1;
    const std::string digits = std::to_string(reader.take_number());
    const auto value = nearest_double(digits, unfolded(reader.take_number()));
    if (!value)
        throw std::invalid_argument("the code holds a number that is too large or too small");
    return negative ? -*value : *value;
}

void put_amount(BitWriter& writer, const Amount& amount) {
    const CodedKind kind = amount.kind == Amount::Kind::number      ? CodedKind::number
                           : amount.kind == Amount::Kind::automatic ? CodedKind::automatic
                                                                    : CodedKind::blank;
    writer.put(static_cast<std::uint64_t>(kind), kind_bits);
    if (kind == CodedKind::number)
        put_value(writer, amount.value);
}

[[noreturn]] void not_taken(std::string_view id, const std::string& why) {
    throw std::invalid_argument("the code gives " + std::string(id) + " a value that it cannot have; it is " +
                                why);
}

Amount take_amount(BitReader& reader, const InputRow& row) {
    const auto kind = static_cast<CodedKind>(reader.take(kind_bits));
    if (kind == CodedKind::blank && row.blank_allowed)
        return Amount::blank();
    if (kind == CodedKind::automatic && row.automatic_allowed)
        return Amount::automatic();
    if (kind != CodedKind::number)
        not_taken(row.id, "a number");
    const double value = take_value(reader);
    if (!is_valid(value, row))
        not_taken(row.id, valid_range_text(row));
    return Amount::of(value);
}

// The id among `ids` that a code means by `number`.
template <class Ids> std::string named(const Ids& ids, std::uint64_t number, const std::string& kind) {
    for (const auto& id : ids)
        if (code_number(id) == number)
            return std::string(id);
    throw std::invalid_argument("the code names a " + kind + " that this version does not have");
}

std::vector<std::string> preset_ids(const Library& library) {
    std::vector<std::string> ids;
    for (const Preset& preset : library.presets)
        ids.push_back(preset.id);
    return ids;
}

std::vector<std::string> input_ids() {
    std::vector<std::string> ids;
    for (const InputRow& row : quantity_inputs())
        ids.emplace_back(row.id);
    for (const ChoiceRow& row : choice_inputs())
        ids.emplace_back(row.id);
    return ids;
}

void put_input(BitWriter& writer, const std::string& id, const InputValue& value) {
    writer.put(code_number(id), name_bits);
    if (const auto* word = std::get_if<std::string>(&value))
        writer.put(code_number(*word), name_bits);
    else
        put_amount(writer, std::get<Amount>(value));
}

void take_input(BitReader& reader, Document& document, const Library& library) {
    const std::string id = named(input_ids(), reader.take(name_bits), "setting");
    InputValue value;
    if (const auto quantity = find_quantity_input(id))
        value = take_amount(reader, quantity_inputs()[*quantity]);
    else
        value = named(choice_keys(choice_inputs()[choice_index(id)], library), reader.take(name_bits),
                      "value of " + id);
    if (!document.overrides.emplace(id, value).second)
        throw std::invalid_argument("the code sets " + id + " twice");
}

void refuse_newer(std::string_view text) {
    const std::string plain = plain_code(text);
    const std::string begin = plain_code(code_prefix.substr(0, 3));
    if (plain.starts_with(begin) && !plain.starts_with(plain_code(code_prefix)))
        throw std::invalid_argument(
            "the scenario code is of a version that this program does not read; it reads " +
            std::string(code_prefix));
}

} // namespace

std::uint64_t code_number(std::string_view id) {
    std::uint32_t hash = 2166136261U; // FNV-1a, then mixed
    for (const char c : id)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    hash = (hash ^ (hash >> 16)) * 0x85EBCA6BU;
    return (hash ^ (hash >> 13)) & 0xFFF;
}

std::string scenario_code(const CodedScenario& coded) {
    BitWriter writer;
    writer.put(code_number(coded.document.preset), name_bits);
    writer.put(coded.chart.empty() ? 0 : code_number(coded.chart), name_bits);
    writer.put_number(coded.document.overrides.size());
    for (const auto& [id, value] : coded.document.overrides)
        put_input(writer, id, value);
    return typed_code(code_prefix, writer.bits());
}

CodedScenario read_scenario_code(std::string_view text, const Library& library,
                                 std::span<const std::string> charts) {
    refuse_newer(text);
    const Bits bits = bits_of_code(code_prefix, text);
    BitReader reader(bits);
    CodedScenario coded;
    coded.document.preset = named(preset_ids(library), reader.take(name_bits), "preset");
    if (const std::uint64_t chart = reader.take(name_bits); chart != 0)
        coded.chart = named(charts, chart, "chart");
    const std::uint64_t count = reader.take_number();
    if (count > quantity_input_count + choice_input_count)
        throw std::invalid_argument("the code sets more inputs than there are");
    for (std::uint64_t i = 0; i < count; ++i)
        take_input(reader, coded.document, library);
    if (!reader.at_end())
        throw std::invalid_argument("the code is longer than what it says");
    return coded;
}

bool is_scenario_code(std::string_view text) {
    const std::string plain = plain_code(text);
    return text.size() <= longest_typed_code && plain.size() > code_prefix.size() &&
           plain.starts_with(plain_code(code_prefix.substr(0, 3)));
}

} // namespace tokenscope
