// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/input_row.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope {

// One row of a shipped table. Every reader throws std::invalid_argument, naming table, row and key.
class RowReader {
public:
    RowReader(const nlohmann::json& row, std::string_view table, std::size_t number);

    // Rows are named in messages by their number until they have told their name.
    void call(const std::string& name) { m_name = name; }
    [[noreturn]] void refuse(std::string_view key, const std::string& why) const;

    bool has(std::string_view key) const; // and not null
    bool is(std::string_view key, std::string_view word) const;
    std::string text(std::string_view key) const;
    std::string needed_text(std::string_view key) const;
    bool flag(std::string_view key) const;
    std::optional<bool> known_flag(std::string_view key) const;
    std::vector<std::string> texts(std::string_view key) const;
    // Both ends included; null or missing is "unknown".
    std::optional<double> number(std::string_view key, Range valid) const;
    double needed_number(std::string_view key, Range valid) const;
    RowReader part(std::string_view key) const;
    const nlohmann::json& object() const { return m_row; }
    // Keys that only people read, in the file.
    void leave(std::initializer_list<std::string_view> keys) const;
    // Refuses a key that nothing has asked for, here or in a part: it is misspelt, or it does nothing.
    void refuse_unread() const;

private:
    const nlohmann::json* find(std::string_view key) const;

    const nlohmann::json& m_row;
    std::string m_table, m_name;
    std::string m_path;                             // of a part: "inputs/"
    std::shared_ptr<std::set<std::string>> m_asked; // keys with their path, of the row and its parts
};

// Calls `read` for each row of {"format": FORMAT, "version": 1, "rows": [...]}. An empty text has none. A key
// that `read` does not ask for is refused.
void for_each_row(std::string_view text, std::string_view format, std::string_view table,
                  const std::function<void(RowReader&)>& read);

// Any number, any number that is not negative.
inline constexpr Range any_number{-1e300, 1e300};
inline constexpr Range not_negative{0.0, 1e300};

} // namespace tokenscope
