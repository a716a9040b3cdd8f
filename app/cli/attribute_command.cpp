// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/several_documents.h"
#include "core/analysis/attribution.h"
#include "core/analysis/named_output.h"
#include "core/model/output_table.h"
#include "core/text/csv_line.h"
#include "core/text/number_text.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <stdexcept>

namespace tokenscope {
namespace {

struct Answer {
    const NamedOutput& output;
    const OutputRow& row;
    Attribution found;

    bool isRatio() const { return found.scale == AttributionScale::ratio; }
    double shown(double share) const { return isRatio() ? std::exp(share) : share / row.factor; }
    // "×1.5", or a difference in the output's unit.
    std::string text(double share) const {
        return isRatio() ? times(shown(share), 4) : significant(shown(share), 4);
    }
};

std::string joined(const std::vector<std::string_view>& ids) {
    std::string text;
    for (const std::string_view id : ids)
        text += (text.empty() ? "" : " ") + std::string(id);
    return text;
}

std::string asJson(const Answer& answer) {
    const Attribution& found = answer.found;
    nlohmann::ordered_json json = {{"output", answer.output.id},
                                   {"unit", std::string(answer.row.unit)},
                                   {"from", found.from / answer.row.factor},
                                   {"to", found.to / answer.row.factor},
                                   {"scale", answer.isRatio() ? "logarithm" : "difference"},
                                   {"shares", nlohmann::ordered_json::array()}};
    const double factor = answer.isRatio() ? 1.0 : answer.row.factor;
    for (const AttributionShare& share : found.shares) {
        json["shares"].push_back({{"inputs", share.inputs}, {"share", share.share / factor}});
        if (answer.isRatio())
            json["shares"].back()["factor"] = std::exp(share.share);
    }
    json["total"] = found.total() / factor;
    json["residual"] = found.residual() / factor;
    json["without_effect"] = found.idle;
    return json.dump(2) + "\n";
}

std::string asCsv(const Answer& answer) {
    std::string text = csv_line({"inputs", "share", answer.isRatio() ? "factor" : "difference"});
    for (const AttributionShare& share : answer.found.shares)
        text += csv_line({joined(share.inputs), exact(share.share), exact(answer.shown(share.share))});
    return text +
           csv_line({"total", exact(answer.found.total()), exact(answer.shown(answer.found.total()))}) +
           csv_line({"residual", exact(answer.found.residual()), ""});
}

std::string asText(const Answer& answer) {
    std::vector<std::vector<std::string>> rows{{answer.isRatio() ? "factor" : "difference", "inputs"}};
    for (const AttributionShare& share : answer.found.shares)
        rows.push_back({answer.text(share.share), joined(share.inputs)});
    rows.push_back({answer.text(answer.found.total()), "together"});
    std::string text = answer.output.label + ": " + significant(answer.found.from / answer.row.factor, 4) +
                       " to " + significant(answer.found.to / answer.row.factor, 4) + " " +
                       std::string(answer.row.unit) + "\n" + aligned(rows, {true, false}) + "residual " +
                       significant(answer.found.residual(), 1) +
                       (answer.isRatio() ? " in the logarithm\n" : "\n");
    return answer.found.idle.empty() ? text : text + "without effect: " + joined(answer.found.idle) + "\n";
}

} // namespace

int attributeCommand(const CommandLine& line, const SharedLibrary& library) {
    if (line.from.isEmpty() || line.to.isEmpty()) {
        printError("attribute needs --from and --to, a preset or a file each, such as: tokenscope attribute "
                   "cost.per_output_token --from essay --to essay-repaired");
        return wrongUsage;
    }
    const NamedOutput output = named_output(line.words.constFirst().toStdString(), library->catalogue);
    const auto inputs = [&](const QString& word) {
        return resolve(document_for(output, presetOrFile(line, word, *library).document, *library), *library);
    };
    const auto found = attribute(output.index, inputs(line.from), inputs(line.to));
    if (!found)
        throw std::invalid_argument(output.label +
                                    " is undefined in one of the scenarios; \"tokenscope explain " +
                                    output.id + "\" says why");
    const Answer answer{output, outputs()[output.index], *found};
    printOut(line.format == QStringLiteral("json")  ? asJson(answer)
             : line.format == QStringLiteral("csv") ? asCsv(answer)
                                                    : asText(answer));
    return done;
}

} // namespace tokenscope
