// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/table_reader.h"

#include "core/text/number_text.h"

#include <stdexcept>

namespace tokenscope {

using nlohmann::json;

RowReader::RowReader(const json& row, std::string_view table, std::size_t number)
    : m_row(row), m_table(table), m_name("row " + std::to_string(number)),
      m_asked(std::make_shared<std::set<std::string>>()) {
    if (!row.is_object())
        throw std::invalid_argument(m_table + ", " + m_name + ": an object is needed");
}

void RowReader::refuse(std::string_view key, const std::string& why) const {
    throw std::invalid_argument(m_table + ", " + m_name + ", " + std::string(key) + ": " + why);
}

const json* RowReader::find(std::string_view key) const {
    m_asked->insert(m_path + std::string(key));
    const auto at = m_row.find(key);
    return at == m_row.end() || at->is_null() ? nullptr : &*at;
}

bool RowReader::has(std::string_view key) const { return find(key) != nullptr; }

bool RowReader::is(std::string_view key, std::string_view word) const {
    const json* value = find(key);
    return value != nullptr && value->is_string() && value->get_ref<const std::string&>() == word;
}

std::string RowReader::text(std::string_view key) const {
    const json* value = find(key);
    if (value == nullptr)
        return {};
    if (!value->is_string())
        refuse(key, "a text is needed");
    return value->get<std::string>();
}

std::string RowReader::needed_text(std::string_view key) const {
    std::string found = text(key);
    if (found.empty())
        refuse(key, "a text is needed");
    return found;
}

std::optional<bool> RowReader::known_flag(std::string_view key) const {
    const json* value = find(key);
    if (value == nullptr)
        return std::nullopt;
    if (!value->is_boolean())
        refuse(key, "true or false is needed");
    return value->get<bool>();
}

bool RowReader::flag(std::string_view key) const { return known_flag(key).value_or(false); }

std::vector<std::string> RowReader::texts(std::string_view key) const {
    std::vector<std::string> list;
    const json* value = find(key);
    if (value == nullptr)
        return list;
    if (!value->is_array())
        refuse(key, "a list of texts is needed");
    for (const json& item : *value) {
        if (!item.is_string())
            refuse(key, "a list of texts is needed");
        list.push_back(item.get<std::string>());
    }
    return list;
}

std::optional<double> RowReader::number(std::string_view key, Range valid) const {
    const json* value = find(key);
    if (value == nullptr)
        return std::nullopt;
    const double found = value->is_number() ? value->get<double>() : valid.low - 1.0;
    if (!value->is_number() || !(found >= valid.low && found <= valid.high))
        refuse(key, "a number from " + exact(valid.low) + " to " + exact(valid.high) + " is needed");
    return found;
}

double RowReader::needed_number(std::string_view key, Range valid) const {
    const auto found = number(key, valid);
    if (!found)
        refuse(key, "a number is needed");
    return *found;
}

RowReader RowReader::part(std::string_view key) const {
    const json* value = find(key);
    if (value == nullptr || !value->is_object())
        refuse(key, "an object is needed");
    RowReader reader(*value, m_table, 0);
    reader.call(m_name + ", " + std::string(key));
    reader.m_path = m_path + std::string(key) + '/';
    reader.m_asked = m_asked;
    return reader;
}

void RowReader::leave(std::initializer_list<std::string_view> keys) const {
    for (const std::string_view key : keys)
        find(key);
}

void RowReader::refuse_unread() const {
    for (const auto& [key, value] : m_row.items()) {
        if (!m_asked->contains(m_path + key))
            refuse(key, "nothing of this table has this name");
        if (value.is_object())
            part(key).refuse_unread();
    }
}

namespace {

const json& rows_of(const json& root, std::string_view format, std::string_view table) {
    const auto name = std::string(table);
    if (!root.is_object() || root.value("format", json()) != json(std::string(format)))
        throw std::invalid_argument(name + ": \"format\" must be \"" + std::string(format) + "\"");
    if (root.value("version", json()) != 1)
        throw std::invalid_argument(name + ": \"version\" must be 1");
    const auto rows = root.find("rows");
    if (rows == root.end() || !rows->is_array())
        throw std::invalid_argument(name + ": \"rows\" must be a list");
    return *rows;
}

json parsed(std::string_view text, std::string_view table) {
    try {
        return json::parse(text);
    } catch (const json::exception& problem) {
        throw std::invalid_argument(std::string(table) + " is not JSON: " + problem.what());
    }
}

} // namespace

void for_each_row(std::string_view text, std::string_view format, std::string_view table,
                  const std::function<void(RowReader&)>& read) {
    if (text.empty())
        return;
    const json root = parsed(text, table);
    std::size_t number = 0;
    for (const json& row : rows_of(root, format, table)) {
        RowReader reader(row, table, ++number);
        read(reader);
        reader.refuse_unread();
    }
}

} // namespace tokenscope
