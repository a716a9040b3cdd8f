// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/band_source.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/analysis/explanation.h"
#include "core/model/evaluate.h"
#include "core/model/output_table.h"
#include "core/model/undefined.h"
#include "core/text/display_unit.h"
#include "core/text/number_text.h"

#include <cmath>
#include <functional>
#include <optional>
#include <stdexcept>

namespace tokenscope {
namespace {

struct Printer {
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

    std::string provenance(const std::string& id) const {
        if (document.overrides.contains(id))
            return "set here";
        const auto at = preset.provenance.find(id);
        if (at == preset.provenance.end())
            return "catalogue";
        return at->second.source + (at->second.how_sure == "assumed" ? " (assumed)" : "");
    }

    std::string heading(const Explanation& e) const {
        if (!e.input.empty())
            return e.label + " = " + with_unit(significant(e.value, 4), e.unit == "1" ? "" : e.unit) + "  [" +
                   e.input + "; " + provenance(e.input) + "]" + band(e);
        return e.label + " = " +
               (e.constant ? constant_text(e.value, e.unit) : base_value_text(e.value, e.unit) + band(e));
    }

    std::string tree(const Explanation& e, const std::string& indent) const {
        std::string text = indent + (e.taken ? "" : "(not taken) ") + heading(e) + "\n";
        if (e.repeated)
            return text.substr(0, text.size() - 1) + "  (as above)\n";
        if (!e.formula.empty() && e.formula != e.substituted) {
            text += indent + "    = " + e.formula + "\n";
            text += indent + "    = " + e.substituted + "\n";
        }
        for (const auto& part : e.parts)
            text += tree(part, indent + "  ");
        return text;
    }
};

} // namespace

int explainCommand(const CommandLine& line, const SharedLibrary& library) {
    if (line.words.isEmpty() || line.words.size() > 2) {
        printError(
            "explain takes an output and, if wanted, a file; \"tokenscope list outputs\" names the outputs");
        return wrongUsage;
    }
    const std::string id = line.words.first().toStdString();
    if (!find_output(id))
        throw std::invalid_argument("no output is called \"" + id +
                                    "\"; \"tokenscope list outputs\" names them");
    const Document document = requestedDocument(line, line.words.value(1), *library);
    const Inputs inputs = resolve(document, *library);
    const Explanation explanation = explain(id, inputs);
    const auto reason = why_undefined(id, explanation.value, inputs, evaluate(to_scenario(inputs)));
    if (!reason.empty()) {
        printOut(explanation.label + " is undefined: " + reason + "\n");
        return done;
    }
    const Printer printer{*library->find_preset(document.preset),
                          document,
                          inputs,
                          library->catalogue,
                          BandSource(line, *library).of(document, inputs),
                          line.bands == QLatin1String("all")};
    printOut(printer.tree(explanation, ""));
    return done;
}

} // namespace tokenscope
