// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"

#include <algorithm>
#include <array>
#include <limits>

namespace tokenscope {
namespace {

constexpr int anyNumber = std::numeric_limits<int>::max();

constexpr std::array<Command, 10> table = {{
    {"", "[FILE]", "the window, on FILE if one is given", "essay.tokx", 0, 1, "preset set language", nullptr},
    {"evaluate", "[FILE|-]", "every output with its unit; --batch: one JSON scenario a line",
     "--preset essay", 0, 1, "preset set format batch bands", evaluateCommand},
    {"explain", "OUTPUT [FILE|-]", "how a number comes about, down to inputs and sources",
     "cost.per_output_token", 1, 2, "preset set format bands", explainCommand},
    {"sweep", "INPUT FROM..TO [OUTPUT...] [FILE|-]", "outputs over a range of an input",
     "serving.batch 1..512 --preset essay-repaired", 2, anyNumber, "preset set format", sweepCommand},
    {"solve", "OUTPUT=VALUE [FILE|-] --for INPUT", "inputs at which an output has a value",
     "margin.gross=0 --for serving.utilisation", 1, 2, "preset set for", solveCommand},
    {"claims", "[FILE|-]", "the essay's claims, recomputed, with verdicts", "--format csv", 0, 1,
     "preset set format", claimsCommand},
    {"feasibility", "[FILE|-]", "whether the machine can exist, and what would make it possible",
     "--preset essay", 0, 1, "preset set format", feasibilityCommand},
    {"evidence", "[FILE|-]", "measured points beside the model, its errors, claims per query", "--match", 0,
     1, "preset set format match", evidenceCommand},
    {"export", "CHART|window [FILE|-] -o FILE", "a picture (PNG)", "stages -o stages.png", 1, 2,
     "preset set input output size scale theme language", exportCommand},
    {"list", "inputs|outputs|presets|charts|accelerators|models|tiers", "the names that the others take",
     "inputs", 1, 1, "", listCommand},
}};

} // namespace

std::span<const Command> commands() { return table; }

const Command* findCommand(const QString& name) {
    const auto at = std::find_if(table.begin(), table.end(),
                                 [&](const Command& command) { return name == QLatin1String(command.name); });
    return at == table.end() ? nullptr : &*at;
}

bool takesOption(const Command& command, const QString& option) {
    return QString::fromLatin1(command.options).split(u' ').contains(option);
}

} // namespace tokenscope
