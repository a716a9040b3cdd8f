// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/measured_point.h"

#include "core/scenario/override_reader.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace tokenscope {
namespace {

constexpr std::array boundaries = {std::pair{std::string_view("board"), Boundary::board},
                                   std::pair{std::string_view("server wall"), Boundary::server_wall},
                                   std::pair{std::string_view("facility"), Boundary::facility}};
constexpr std::array batches = {std::pair{std::string_view("measured"), BatchKnown::measured},
                                std::pair{std::string_view("derived"), BatchKnown::derived},
                                std::pair{std::string_view("not published"), BatchKnown::not_published}};
constexpr std::array intervals = {std::pair{std::string_view("median"), TokenInterval::median},
                                  std::pair{std::string_view("mean"), TokenInterval::mean}};
constexpr Range positive{1e-12, 1e12};

template <class Names> auto value_of(const RowReader& row, std::string_view key, const Names& names) {
    const std::string word = row.needed_text(key);
    std::string known;
    for (const auto& [name, value] : names) {
        if (word == name)
            return value;
        known += (known.empty() ? "" : ", ") + std::string(name);
    }
    row.refuse(key, "\"" + word + "\" is not known; it must be one of " + known);
}

template <class Names, class Value> std::string_view key_of(Value value, const Names& names) {
    for (const auto& [name, named] : names)
        if (named == value)
            return name;
    return {};
}

void read_scenario(MeasuredPoint& point, const RowReader& row, const Library& library) {
    point.preset = row.needed_text("preset");
    if (library.find_preset(point.preset) == nullptr)
        row.refuse("preset", "no preset is called \"" + point.preset + "\"");
    point.inputs = read_overrides(row, "inputs");
    check_choices(row, "inputs", point.inputs, library);
    const auto named = point.inputs.find("model.name");
    point.model =
        named == point.inputs.end() ? row.needed_text("model") : std::get<std::string>(named->second);
    point.assumed = row.texts("assumed");
    for (const std::string& id : point.assumed)
        if (!find_quantity_input(id) && !find_choice_input(id))
            row.refuse("assumed", "no input is called " + id);
    point.batch = value_of(row, "batch", batches);
}

void read_figures(MeasuredPoint& point, const RowReader& row) {
    point.throughput = row.number("throughput", positive);
    point.user_speed = row.number("user_speed", positive);
    if (point.user_speed)
        point.interval = value_of(row, "interval", intervals);
    point.power = row.number("power", positive);
    point.energy = row.number("energy", positive);
    if (!point.throughput && !point.user_speed && !point.power && !point.energy)
        row.refuse("throughput", "at least one measured figure is needed");
    const bool metered = point.power || point.energy;
    if (metered != row.has("boundary"))
        row.refuse("boundary", metered ? "a power or an energy needs one of board, server wall, facility"
                                       : "there is no power and no energy that it would belong to");
    if (metered)
        point.boundary = value_of(row, "boundary", boundaries);
}

MeasuredPoint read_point(RowReader& row, const Library& library, std::set<std::string>& seen) {
    MeasuredPoint point;
    point.id = row.needed_text("id");
    row.call(point.id);
    if (!seen.insert(point.id).second)
        row.refuse("id", "another row has this id");
    point.project = row.needed_text("project");
    point.group = row.needed_text("group");
    point.licence = row.needed_text("licence");
    read_scenario(point, row, library);
    read_figures(point, row);
    point.power_limited = row.flag("power_limited");
    point.outside = row.text("outside");
    point.source = row.needed_text("source");
    point.how_sure = row.needed_text("how_sure");
    point.note = row.text("note");
    return point;
}

} // namespace

std::vector<MeasuredPoint> parse_measured_points(std::string_view text, const Library& library) {
    std::vector<MeasuredPoint> points;
    std::set<std::string> seen;
    for_each_row(text, "tokenscope-measured", "measured points",
                 [&](RowReader& row) { points.push_back(read_point(row, library, seen)); });
    return points;
}

std::string title_of(const MeasuredPoint& point) {
    const auto count = point.inputs.find("serving.accelerators_per_replica");
    const auto accelerator = point.inputs.find("serving.accelerator");
    if (count == point.inputs.end() || accelerator == point.inputs.end())
        return point.model + ", " + point.project;
    return point.model + " on " + exact(std::get<Amount>(count->second).value) + " × " +
           std::get<std::string>(accelerator->second) + ", " + point.project;
}

Document document_of(const MeasuredPoint& point) {
    Document document;
    document.name = title_of(point);
    document.preset = point.preset;
    document.overrides = point.inputs;
    return document;
}

std::string_view boundary_key(Boundary boundary) { return key_of(boundary, boundaries); }

std::string_view batch_key(BatchKnown batch) { return key_of(batch, batches); }

} // namespace tokenscope
