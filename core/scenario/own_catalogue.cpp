// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/own_catalogue.h"

#include "core/text/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <stdexcept>

namespace tokenscope {
namespace {

using nlohmann::json;

struct Table {
    const char* member; // also the name of its file
    std::array<const char*, 2> keys;
};

// What tells a row of each table from the others.
constexpr std::array tables = {Table{"accelerators", {"name", nullptr}}, Table{"models", {"name", nullptr}},
                               Table{"tiers", {"id", nullptr}}, Table{"prices", {"provider", "model"}},
                               Table{"grids", {"name", nullptr}}};

[[noreturn]] void refuse(const std::string& where, const std::string& why) {
    throw std::invalid_argument("own catalogue, " + where + ": " + why);
}

const Table* find_table(std::string_view member) {
    const auto at = std::find_if(tables.begin(), tables.end(),
                                 [member](const Table& table) { return table.member == member; });
    return at == tables.end() ? nullptr : &*at;
}

std::string path_of(const Table& table) { return std::string("catalogue/") + table.member + ".json"; }

std::string name_of(const json& row, const Table& table) {
    std::string name;
    for (const char* key : table.keys)
        if (key != nullptr)
            name += (name.empty() ? "" : " ") + row.value(key, std::string());
    return name;
}

std::string checked_name(const json& row, const Table& table, std::size_t number) {
    const std::string place = std::string(table.member) + ", row " + std::to_string(number);
    if (!row.is_object())
        refuse(place, "an object is needed");
    for (const char* key : table.keys)
        if (key != nullptr && (!row.contains(key) || !row.at(key).is_string() || row.at(key) == ""))
            refuse(place + ", " + key, "a text is needed");
    return name_of(row, table);
}

bool is_text(const json& object, const char* key) {
    const auto at = object.find(key);
    return at != object.end() && at->is_string() && *at != "";
}

// A figure must not keep the source of the one whose place it takes.
void mark_source(json& object, const std::string& place) {
    if (!is_text(object, "source"))
        refuse(place + ", source", "a text is needed: where the figures of this row come from");
    object["source"] = "own catalogue: " + object["source"].get<std::string>();
    if (!object.contains("how_sure"))
        object["how_sure"] = "assumed";
}

// Of a grid every figure has a source of its own.
void mark_sources(json& row, const Table& table, const std::string& place) {
    if (std::string_view(table.member) != "grids") {
        mark_source(row, place);
        return;
    }
    for (auto& [key, figure] : row.items())
        if (figure.is_object())
            mark_source(figure, place + ", " + key);
}

json merged_rows(json shipped, const json& own, const Table& table) {
    std::map<std::string, bool> seen;
    for (std::size_t i = 0; i < own.size(); ++i) {
        json row = own[i];
        const std::string name = checked_name(row, table, i + 1);
        const std::string place = std::string(table.member) + ", " + name;
        if (!seen.emplace(name, true).second)
            refuse(place, "another row has this name");
        mark_sources(row, table, place);
        const auto same = std::find_if(shipped.begin(), shipped.end(),
                                       [&](const json& other) { return name_of(other, table) == name; });
        if (same == shipped.end())
            shipped.push_back(row);
        else
            same->merge_patch(row);
    }
    return shipped;
}

std::string merged_table(const std::string& shipped, const json& own, const Table& table) {
    if (!own.is_array())
        refuse(table.member, "a list of rows is needed");
    json root = json::parse(shipped);
    root["rows"] = merged_rows(root["rows"], own, table);
    return root.dump();
}

json read_root(std::string_view text) {
    const json root = parsed_json(text, "own catalogue", largest_catalogue);
    if (!root.is_object() || root.value("format", json()) != "tokenscope-catalogue")
        refuse("format", "it must be \"tokenscope-catalogue\"");
    if (root.value("version", json()) != 1)
        refuse("version", "it must be 1; a newer program may have written it");
    return root;
}

bool is_heading(const std::string& member) {
    return member == "format" || member == "version" || member == "note";
}

} // namespace

ResourceText with_own_catalogue(ResourceText shipped, std::string_view own) {
    const json root = read_root(own);
    std::map<std::string, std::string, std::less<>> merged;
    for (const auto& [member, rows] : root.items()) {
        if (is_heading(member))
            continue;
        const Table* table = find_table(member);
        if (table == nullptr)
            refuse(member,
                   "there is no such table; it must be one of accelerators, models, tiers, prices, grids");
        merged[path_of(*table)] = merged_table(shipped(path_of(*table)), rows, *table);
    }
    return [shipped = std::move(shipped), merged = std::move(merged)](std::string_view path) {
        const auto at = merged.find(path);
        return at == merged.end() ? shipped(path) : at->second;
    };
}

} // namespace tokenscope
