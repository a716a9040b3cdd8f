// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/noted_result.h"
#include "app/state/source_text.h"
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
#include <optional>

namespace tokenscope {
namespace {

using nlohmann::ordered_json;

// Where the values of inputs come from.
struct Sources {
    const Document& document;
    const Inputs& inputs;
    const Library& library;
    const std::optional<OutputBands> bands;
    const bool sampled_inputs;

    // Nine of ten values lie in it; none without --bands and for what is exact.
    std::optional<Range> range(const Explanation& e) const {
        if (!bands)
            return {};
        if (!e.output.empty()) {
            const Band& found = bands->outputs[output_index(e.output)];
            return wide(found.low, found.high);
        }
        const UncertaintyRow* row = uncertainty(e);
        const auto spread =
            row == nullptr ? std::nullopt : spread_of(*row, inputs, document.preset, library.catalogue);
        return spread ? wide(spread->low, spread->high) : std::nullopt;
    }

    // An output that is nowhere defined has ends that are no numbers.
    static std::optional<Range> wide(double low, double high) {
        return low < high ? std::optional(Range{low, high}) : std::nullopt;
    }

    std::string band(const Explanation& e) const {
        const auto found = range(e);
        if (!found)
            return "";
        const auto text = [&e](double v) {
            return e.output.empty() ? with_unit(significant(v, 2), e.unit == "1" ? "" : e.unit)
                                    : base_value_text(v, e.unit, 2);
        };
        const UncertaintyRow* row = e.output.empty() ? uncertainty(e) : nullptr;
        const bool assumed = row != nullptr && row->how_sure == "assumed";
        return "  (nine of ten: " + text(found->low) + " to " + text(found->high) +
               (assumed ? ", assumed)" : ")");
    }

    const UncertaintyRow* uncertainty(const Explanation& e) const {
        return sampled_inputs ? library.catalogue.find_uncertainty(e.input) : nullptr;
    }

    std::string of(const std::string& id) const {
        return sourceText(origin_of(id, document, library)).toStdString();
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
    if (const auto range = sources.range(e))
        json["nine_of_ten"] = {range->low, range->high};
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
    const auto range = sources.range(e);
    std::string text = csv_line(
        {std::to_string(depth), e.label, e.input, std::isfinite(e.value) ? exact(e.value) : "", e.unit,
         e.formula, e.substituted, e.taken ? "yes" : "no", e.input.empty() ? "" : sources.of(e.input),
         range ? exact(range->low) : "", range ? exact(range->high) : ""});
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
                         "source", "p5", "p95"}) +
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
    const Sources sources{document, inputs, *library, BandSource(line, *library).of(document, inputs),
                          line.bands == QLatin1String("all")};
    printOut(reason.empty() ? explanationText(format, explanation, sources)
                            : undefinedText(format, output, reason));
    return done;
}

} // namespace tokenscope
