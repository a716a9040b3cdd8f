// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/state/claim_book.h"
#include "core/text/csv_line.h"
#include "core/text/number_text.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace tokenscope {
namespace {

using nlohmann::ordered_json;

std::string figureText(const ClaimFigure& figure) {
    if (std::isnan(figure.low))
        return "undefined";
    const std::string low = significant(figure.low, 4);
    return figure.low == figure.high ? low : low + ".." + significant(figure.high, 4);
}

std::string essayText(const Claim& claim) {
    if (!claim.essay_low)
        return "";
    const std::string low = significant(*claim.essay_low, 4);
    return claim.essay_high && *claim.essay_high != *claim.essay_low
               ? low + ".." + significant(*claim.essay_high, 4)
               : low;
}

std::string ratioText(const Judgement& judgement) {
    return std::isnan(judgement.ratio) ? "" : significant(judgement.ratio, 3);
}

ordered_json judgementJson(const Judgement& judgement) {
    ordered_json json = {{"value", nullptr}, {"verdict", verdict_text(judgement)}, {"ratio", nullptr}};
    if (!std::isnan(judgement.figure.low))
        json["value"] = judgement.figure.low == judgement.figure.high
                            ? ordered_json(judgement.figure.low)
                            : ordered_json::array({judgement.figure.low, judgement.figure.high});
    if (!std::isnan(judgement.ratio))
        json["ratio"] = judgement.ratio;
    return json;
}

std::string asJson(const ClaimBook& book, const std::vector<Judgement>& live) {
    ordered_json rows = ordered_json::array();
    for (std::size_t i = 0; i < book.claims.size(); ++i) {
        const Claim& claim = book.claims[i];
        ordered_json row = {{"id", claim.id},
                            {"statement", claim.statement},
                            {"essay", essayText(claim)},
                            {"unit", claim.unit},
                            {"preset", claim.preset},
                            {"own", judgementJson(book.own[i].first)},
                            {"why", claim.why},
                            {"note", claim.note}};
        if (book.own[i].second) {
            row["second_preset"] = claim.second_preset;
            row["second"] = judgementJson(*book.own[i].second);
        }
        row["here"] = judgementJson(live[i]);
        rows.push_back(std::move(row));
    }
    return rows.dump(2) + "\n";
}

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(const ClaimBook& book, const std::vector<Judgement>& live) {
    Rows rows{{"claim", "essay", "by its own inputs", "ratio", "verdict", "second", "verdict",
               "in this scenario", "verdict", "unit", "why"}};
    for (std::size_t i = 0; i < book.claims.size(); ++i) {
        const Claim& claim = book.claims[i];
        const OwnJudgement& own = book.own[i];
        rows.push_back({claim.id, essayText(claim), figureText(own.first.figure), ratioText(own.first),
                        verdict_text(own.first), own.second ? figureText(own.second->figure) : "",
                        own.second ? verdict_text(*own.second) : "", figureText(live[i].figure),
                        verdict_text(live[i]), claim.unit, claim.why});
    }
    return rows;
}

} // namespace

int claimsCommand(const CommandLine& line, const SharedLibrary& library) {
    const Inputs inputs = resolve(requestedDocument(line, line.words.value(0), *library), *library);
    const auto book = loadClaimBook(library);
    const auto live = judge_in_scenario(book->claims, book->context, inputs);
    if (line.format == QStringLiteral("json")) {
        printOut(asJson(*book, live));
        return done;
    }
    const Rows rows = rowsOf(*book, live);
    if (line.format == QStringLiteral("csv")) {
        for (const auto& row : rows)
            printOut(csv_line(row));
        return done;
    }
    printOut(aligned(rows, {false, true, true, true, false, true, false, true, false, false, false}));
    return done;
}

} // namespace tokenscope
