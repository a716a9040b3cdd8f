// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/noted_result.h"
#include "core/analysis/explanation.h"
#include "core/analysis/named_output.h"
#include "core/model/evaluate.h"
#include "core/model/output_table.h"
#include "core/model/undefined.h"
#include "core/text/csv_line.h"
#include "core/text/display_unit.h"
#include "core/text/number_text.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <functional>
#include <optional>

namespace tokenscope {
namespace {

using nlohmann::ordered_json;

// Where the values of inputs come from.
struct Sources {
    const Preset& preset;
    const Document& document;
    const Inputs& inputs;
    const Catalogue& catalogue;
    const std::optional<OutputBands> bands;
    const bool sampled_inputs;

    std::string between(double low, double high, const std::function<std::string(double)>& text) const {
        return low == high ? "" : "  (nine of ten: " + text(low) + " to " + text(high) + ")";
    }

    // Nine of ten values lie in it; empty without --bands and for what is exact.
    std::string band(const Explanation& e) const {
        if (!bands)
            return "";
        if (!e.output.empty()) {
            const Band& found = bands->outputs[output_index(e.output)];
            return found.defined > 0.0 ? between(found.low, found.high,
                                                 [&](double v) { return base_value_text(v, e.unit, 2); })
                                       : "";
        }
        const UncertaintyRow* row = sampled_inputs ? catalogue.find_uncertainty(e.input) : nullptr;
        const auto spread =
            row == nullptr ? std::nullopt : spread_of(*row, inputs, document.preset, catalogue);
        if (!spread)
            return "";
        const std::string text = between(spread->low, spread->high, [&](double v) {
            return with_unit(significant(v, 2), e.unit == "1" ? "" : e.unit);
        });
        return row->how_sure == "assumed" ? text.substr(0, text.size() - 1) + ", assumed)" : text;
    }

    std::string of(const std::string& id) const {
        if (document.overrides.contains(id))
            return "set here";
        const auto at = preset.provenance.find(id);
        if (at == preset.provenance.end() || !(preset.inputs.amount(id) == inputs.amount(id)))
            return "catalogue";
        return at->second.source + (at->second.how_sure == "assumed" ? " (assumed)" : "");
    }
};

std::string heading(const Explanation& e, const Sources& sources) {
    if (!e.input.empty())
        return e.label + " = " + with_unit(significant(e.value, 4), e.unit == "1" ? "" : e.unit) + "  [" +
               e.input + "; " + sources.of(e.input) + "]" + sources.band(e);
    return e.label + " = " +
           (e.constant ? constant_text(e.value, e.unit) : base_value_text(e.value, e.unit) + sources.band(e));
}

std::string asText(const Explanation& e, const Sources& sources, const std::string& indent = {}) {
    std::string text = indent + (e.taken ? "" : "(not taken) ") + heading(e, sources) + "\n";
    if (e.repeated)
        return text.substr(0, text.size() - 1) + "  (as above)\n";
    if (!e.formula.empty() && e.formula != e.substituted) {
        text += indent + "    = " + e.formula + "\n";
        text += indent + "    = " + e.substituted + "\n";
    }
    for (const auto& part : e.parts)
        text += asText(part, sources, indent + "  ");
    return text;
}

ordered_json asJson(const Explanation& e, const Sources& sources) {
    ordered_json json = {{"label", e.label}, {"value", e.value}, {"unit", e.unit}}; // undefined is null
    if (!e.input.empty()) {
        json["input"] = e.input;
        json["source"] = sources.of(e.input);
        return json;
    }
    json["formula"] = e.formula;
    json["substituted"] = e.substituted;
    json["taken"] = e.taken;
    if (e.repeated)
        json["repeated"] = true;
    for (const auto& part : e.parts)
        json["parts"].push_back(asJson(part, sources));
    return json;
}

std::string asCsv(const Explanation& e, const Sources& sources, int depth = 0) {
    std::string text = csv_line(
        {std::to_string(depth), e.label, e.input, std::isfinite(e.value) ? exact(e.value) : "", e.unit,
         e.formula, e.substituted, e.taken ? "yes" : "no", e.input.empty() ? "" : sources.of(e.input)});
    for (const auto& part : e.parts)
        text += asCsv(part, sources, depth + 1);
    return text;
}

std::string undefinedText(const std::string& format, const NamedOutput& output, const std::string& reason) {
    if (format == "json")
        return ordered_json({{"label", output.label}, {"value", nullptr}, {"reason", reason}}).dump(2) + "\n";
    return format == "csv" ? csv_line({"label", "reason"}) + csv_line({output.label, reason})
                           : output.label + " is undefined: " + reason + "\n";
}

std::string explanationText(const std::string& format, const Explanation& e, const Sources& sources) {
    if (format == "json")
        return asJson(e, sources).dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
    if (format == "csv")
        return csv_line({"depth", "label", "input", "value", "unit", "formula", "substituted", "taken",
                         "source"}) +
               asCsv(e, sources);
    return asText(e, sources);
}

} // namespace

int explainCommand(const CommandLine& line, const SharedLibrary& library) {
    const NamedOutput output = named_output(line.words.constFirst().toStdString(), library->catalogue);
    const Document document =
        document_for(output, requestedDocument(line, line.words.value(1), *library), *library);
    const Inputs inputs = resolve(document, *library);
    const auto id = outputs()[output.index].id;
    Explanation explanation = explain(id, inputs);
    explanation.label = output.label;
    const auto results = evaluate(to_scenario(inputs));
    const auto reason = why_undefined(id, explanation.value, inputs, results);
    printErrors(noteLines(inputs, results, library->catalogue));
    const std::string format = line.format.toStdString();
    const Sources sources{*library->find_preset(document.preset),
                          document,
                          inputs,
                          library->catalogue,
                          BandSource(line, *library).of(document, inputs),
                          line.bands == QLatin1String("all")};
    printOut(reason.empty() ? explanationText(format, explanation, sources)
                            : undefinedText(format, output, reason));
    return done;
}

} // namespace tokenscope
