// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_files.h"

#include "core/scenario/input_table.h"
#include "core/text/number_text.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace tokenscope::calibration {
namespace {

using json = nlohmann::ordered_json;

double rounded(double value, int digits) {
    char text[32];
    std::snprintf(text, sizeof text, "%.*g", digits, value);
    return std::strtod(text, nullptr);
}

std::string in_shown_unit(double value, const InputRow& row) {
    return significant(rounded(value / row.shown_factor, 2), 2);
}

std::string source_text(const json& entry, const char* what, int rows, const Interval& interval,
                        const InputRow& row) {
    std::string text = "fit to " + std::to_string(rows) + " published " + what +
                       "; bootstrap 90 %: " + in_shown_unit(interval.low, row) + " to " +
                       in_shown_unit(interval.high, row);
    if (row.shown_factor != 1.0)
        text += " " + std::string(row.shown_unit);
    if (entry.contains("remark"))
        text += ", " + entry.at("remark").get<std::string>();
    return text;
}

// What is written of a constant beside its source.
struct Renewal {
    double fitted = 0.0;
    Interval interval;
    bool replace = false;
    int rows = 0;
};

void renew(json& inputs, const std::string& id, const Renewal& renewal, const char* what) {
    const auto& [fitted, interval, replace, rows] = renewal;
    json& entry = inputs.at(id);
    const InputRow& row = quantity_inputs()[quantity_index(id)];
    if (replace)
        entry["value"] = rounded(fitted, 2);
    entry["source"] = source_text(entry, what, rows, interval, row);
    entry["fit"] = rounded(fitted, 4);
    entry["low"] = rounded(interval.low, 2);
    entry["high"] = rounded(interval.high, 2);
    entry["rows"] = rows;
}

void renew_power(json& inputs, const Findings& findings) {
    for (const PowerFit& fit : findings.power.fits) {
        const std::array names = {"base", "memory", "compute"};
        for (std::size_t k = 0; k < 3; ++k)
            renew(inputs, std::string("calibration.power_") + names[k] + "_" + fit.generation,
                  {fit.constants[k], fit.intervals[k], replaces_shipped(fit.shipped_loss, fit.unseen_loss),
                   fit.rows},
                  "measurements of board power");
    }
}

// One line for each entry: changes are seen at a glance.
std::string lines(const json& object, const char* indent) {
    std::string text;
    for (const auto& [key, value] : object.items())
        text += (text.empty() ? "" : ",\n") + std::string(indent) + json(key).dump() + ": " + value.dump();
    return text + "\n";
}

json figures(const ErrorFigures& f, const std::string& prefix) {
    return {{prefix + "bias", rounded(f.bias, 3)},
            {prefix + "spread", rounded(f.spread, 3)},
            {prefix + "median", rounded(f.median, 3)},
            {prefix + "p90", rounded(f.p90, 3)}};
}

json class_row(const ClassErrors& c) {
    json row = {{"class", c.name}, {"quantity", c.quantity}, {"rows", c.shipped.count}};
    row.update(figures(c.unseen, ""));
    row.update(figures(c.shipped, "in_sample_"));
    row["coverage"] = rounded(c.unseen_coverage, 2);
    row["in_sample_coverage"] = rounded(c.shipped_coverage, 2);
    row["goal_spread"] = c.goal ? json(*c.goal) : json(nullptr);
    row["out_of_fold"] = c.left_out;
    row["source"] = c.left_out ? "published measurements; whole combinations of model and accelerator left "
                                 "out, 10 folds, 3 shuffles"
                               : "published measurements, never fitted";
    if (!c.note.empty())
        row["note"] = c.note;
    return row;
}

} // namespace

bool replaces_shipped(double shipped_loss, double unseen_loss) { return unseen_loss <= 0.97 * shipped_loss; }

std::string constants_json(const std::string& present, const Evidence& evidence, const Findings& findings,
                           const std::string& date) {
    json inputs = json::parse(present).at("inputs");
    const auto rows = static_cast<int>(evidence.fitted_rows().size());
    const bool replace = replaces_shipped(findings.shipped_loss, findings.unseen_loss);
    for (std::size_t k = 0; k < constant_count; ++k)
        renew(inputs, std::string(fitted_constants()[k].id),
              {std::exp(findings.fit.constants[k]), findings.intervals[k], replace, rows}, "measurements");
    renew_power(inputs, findings);
    return "{\n  \"format\": \"tokenscope-calibration\",\n  \"version\": 1,\n  \"date\": \"" + date +
           "\",\n  \"inputs\": {\n" + lines(inputs, "    ") + "  }\n}\n";
}

std::string classes_json(const std::vector<ClassErrors>& classes, const std::string& date) {
    std::string rows;
    for (const ClassErrors& c : classes)
        rows += (rows.empty() ? "    " : ",\n    ") + class_row(c).dump();
    return "{\n  \"format\": \"tokenscope-calibration-classes\",\n  \"version\": 1,\n  \"date\": \"" + date +
           "\",\n  \"rows\": [\n" + rows + "\n  ]\n}\n";
}

} // namespace tokenscope::calibration
