// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace tokenscope {
namespace {

constexpr int anyNumber = std::numeric_limits<int>::max();

constexpr CommandRow table[] = {
    {"", "[FILE]", "the window, on FILE if one is given", "essay.tokx", 0, 1,
     "catalogue preset set code language", nullptr},
    {"evaluate", "[FILE|-]", "every output with its unit; --batch: one JSON scenario a line",
     "--preset essay", 0, 1, "catalogue preset set code format batch bands", evaluateCommand},
    {"explain", "OUTPUT [FILE|-]", "how a number comes about, down to inputs and sources",
     "cost.per_output_token", 1, 2, "catalogue preset set code format bands", explainCommand},
    {"sweep", "INPUT FROM..TO [OUTPUT...] [FILE|-]", "outputs over a range of an input",
     "serving.batch 1..512 --preset essay-repaired", 2, anyNumber, "catalogue preset set code format",
     sweepCommand},
    {"solve", "OUTPUT=VALUE [FILE|-] --for INPUT", "inputs at which an output has a value",
     "margin.gross=0 --for serving.utilisation", 1, 2, "catalogue preset set code for", solveCommand},
    {"compare", "[PRESET|FILE|-]...",
     "scenarios side by side; without any: why 0.14 J and $1e-6 are two machines",
     "--preset essay --preset essay-repaired", 0, anyNumber, "catalogue preset set format", compareCommand},
    {"attribute", "OUTPUT --from SCENARIO --to SCENARIO", "which inputs make the difference of an output",
     "cost.per_output_token --from essay --to essay-repaired", 1, 1, "catalogue set format from to",
     attributeCommand},
    {"claims", "[FILE|-]", "the essay's claims, recomputed, with verdicts", "--format csv", 0, 1,
     "catalogue preset set code format", claimsCommand},
    {"feasibility", "[FILE|-]", "whether the machine can exist, and what would make it possible",
     "--preset essay", 0, 1, "catalogue preset set code format", feasibilityCommand},
    {"evidence", "[FILE|-]", "measured points beside the model, its errors, claims per query", "--match", 0,
     1, "catalogue preset set code format match", evidenceCommand},
    {"chain", "[FILE|-]", "what a token takes of each link of the supply chain, and what a shock there does",
     "--preset deepseek-day", 0, 1, "catalogue preset set code format", chainCommand},
    {"export", "CHART[,CHART...]|window [FILE|-] -o FILE",
     "a figure as PNG, SVG, PDF, data or all of them; --all: every chart", "stages -o stages.svg", 0, 2,
     "catalogue preset set code input output size scale theme language text-size dpi width-px height-px "
     "width-mm height-mm title subtitle note "
     "source "
     "alt definitions settings outlines no-scenario check all charts formats",
     exportCommand},
    {"text", "FILE|-",
     "what a text of your own takes: tokens, and the cost, energy and time of reading and writing it",
     "letter.txt --preset essay-repaired", 1, 1, "catalogue preset set code format", textCommand},
    {"code", "[FILE|-]", "the scenario as a code that figures print and --code reads",
     "--preset essay-repaired", 0, 1, "catalogue preset set code", codeCommand},
    {"list", "inputs|outputs|presets|charts|accelerators|models|tiers|prices|grids|chain",
     "what the others take, with dates and sources", "inputs", 1, 1, "catalogue format", listCommand},
};

} // namespace

std::span<const CommandRow> commands() { return table; }

const CommandRow* findCommand(const QString& name) {
    const auto at = std::find_if(std::begin(table), std::end(table), [&](const CommandRow& command) {
        return name == QLatin1String(command.name);
    });
    return at == std::end(table) ? nullptr : &*at;
}

bool takesOption(const CommandRow& command, const QString& option) {
    return QString::fromLatin1(command.options).split(u' ').contains(option);
}

} // namespace tokenscope
