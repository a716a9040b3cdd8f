// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/state/feasibility_text.h"
#include "core/model/evaluate.h"
#include "core/text/csv_line.h"

#include <nlohmann/json.hpp>

#include <array>

namespace tokenscope {
namespace {

using nlohmann::ordered_json;

struct RuleWord {
    const char *id, *unit;
};

// In the order of MachineRule.
constexpr std::array<RuleWord, 7> ruleWords = {{{"fits-memory", "byte"},
                                                {"holds-batch", "request"},
                                                {"under-compute-roof", "token/s/accelerator"},
                                                {"above-weight-read", "token/s"},
                                                {"keeps-token-time", "s/token"},
                                                {"carries-demand", "1"},
                                                {"as-measured", "token/s/accelerator"}}};
constexpr std::array verdictWords = {"possible", "implausible", "impossible"};

const RuleWord& wordOf(const MachineCheck& check) { return ruleWords.at(std::size_t(check.rule)); }

ordered_json changesJson(const PossibleMachine& way) {
    ordered_json changes = ordered_json::object();
    for (const InputChange& change : way.changes) {
        const InputRow& row = quantity_inputs()[change.input];
        changes[std::string(row.id)] = {
            {"from", change.from}, {"to", change.to}, {"unit", std::string(row.unit)}};
    }
    return changes;
}

std::string asJson(const std::vector<MachineCheck>& checks, const std::vector<PossibleMachine>& ways) {
    ordered_json json = {{"verdict", verdictWords.at(std::size_t(feasibility(checks)))},
                         {"checks", ordered_json::array()},
                         {"least_changes", ordered_json::array()}};
    for (const MachineCheck& check : checks)
        json["checks"].push_back({{"rule", wordOf(check).id},
                                  {"holds", check.holds()},
                                  {"value", check.value},
                                  {"limit", check.limit},
                                  {"unit", wordOf(check).unit}});
    for (const PossibleMachine& way : ways)
        json["least_changes"].push_back(
            {{"changes", changesJson(way)},
             {"expected_throughput", way.expected.per_accelerator}, // null where it is undefined
             {"band90", way.expected.band90}});
    return json.dump(2) + "\n";
}

std::string asCsv(const std::vector<MachineCheck>& checks) {
    std::string text = csv_line({"rule", "holds", "value", "limit", "unit"});
    for (const MachineCheck& check : checks)
        text += csv_line({wordOf(check).id, check.holds() ? "yes" : "no", ordered_json(check.value).dump(),
                          ordered_json(check.limit).dump(), wordOf(check).unit});
    return text;
}

std::string asText(const std::vector<MachineCheck>& checks, const std::vector<PossibleMachine>& ways) {
    QString text = verdictSentence(feasibility(checks)) + u'\n';
    for (const MachineCheck& check : checks)
        text += (check.holds() ? QStringLiteral("  yes  ") : QStringLiteral("  NO   ")) +
                checkSentence(check) + u'\n';
    if (!ways.empty())
        text += QStringLiteral("It could with:\n");
    for (const PossibleMachine& way : ways)
        text += QStringLiteral("  - ") + changesText(way.changes) + QStringLiteral(". ") +
                expectationText(way.expected) + u'\n';
    return text.toStdString();
}

} // namespace

int feasibilityCommand(const CommandLine& line, const SharedLibrary& library) {
    const Inputs inputs = resolve(requestedDocument(line, line.words.value(0), *library), *library);
    const auto checks = machine_checks(inputs, evaluate(to_scenario(inputs)));
    if (line.format == QStringLiteral("csv")) {
        printOut(asCsv(checks));
        return done;
    }
    const auto ways = least_changes(inputs);
    printOut(line.format == QStringLiteral("json") ? asJson(checks, ways) : asText(checks, ways));
    return done;
}

} // namespace tokenscope
