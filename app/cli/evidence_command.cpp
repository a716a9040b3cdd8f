// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/evidence_json.h"
#include "app/state/evidence_book.h"
#include "core/analysis/evidence_match.h"
#include "core/analysis/query_claims.h"
#include "core/text/csv_line.h"
#include "core/text/number_text.h"

#include <cmath>

namespace tokenscope {
namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string number(double value, int digits) {
    return std::isfinite(value) ? significant(value, digits) : "";
}

std::string insideText(const CheckedPoint& checked, const Compared& compared, bool banded) {
    if (!banded || !std::isfinite(compared.predicted))
        return "";
    return within_band(compared.ratio(), checked.band) ? "inside" : "outside";
}

std::vector<std::string> pointRow(const CheckedPoint& checked, const ComparedFigure& figure) {
    const MeasuredPoint& point = *checked.point;
    const std::string note = point.outside.empty() ? point.note : "not described: " + point.outside;
    return {point.id,
            checked.error_class(),
            std::string(figure.name),
            std::string(figure.unit),
            std::string(figure.boundary),
            number(checked.batch, 4) + (point.batch == BatchKnown::not_published ? "*" : ""),
            number(figure.compared.measured, 4),
            number(figure.compared.predicted, 4),
            number(figure.compared.ratio(), 3),
            insideText(checked, figure.compared, figure.banded),
            number(checked.band, 3),
            point.project,
            point.licence,
            point.source,
            note};
}

Rows pointRows(const std::vector<const CheckedPoint*>& points) {
    Rows rows{{"point", "class", "figure", "unit", "boundary", "batch", "measured", "predicted", "ratio",
               "90 % band", "band x/", "project", "licence", "source", "note"}};
    for (const CheckedPoint* checked : points)
        for (const ComparedFigure& figure : compared_figures(*checked))
            rows.push_back(pointRow(*checked, figure));
    return rows;
}

std::vector<std::string> errorRow(const ErrorSummary& e, const std::string& basis) {
    return {
        e.error_class,          e.figure,          basis,
        std::to_string(e.runs), number(e.bias, 3), number(e.spread, 3),
        number(e.median, 3),    number(e.p90, 3),  std::isfinite(e.coverage) ? percent(e.coverage, 3) : ""};
}

Rows errorRows(const EvidenceBook& book) {
    Rows rows{{"class", "figure", "runs of", "n", "bias", "spread", "median", "p90", "inside the band"}};
    for (const ErrorSummary& error : book.errors)
        rows.push_back(errorRow(error, "the shipped points"));
    for (const CalibrationError& fitted : book.calibration)
        rows.push_back(errorRow(fitted.error, fitted.out_of_fold ? "the calibration, left out of the fit"
                                                                 : "the calibration"));
    return rows;
}

Rows claimRows(const std::vector<QueryClaim>& claims) {
    Rows rows{
        {"who", "per", "published", "in this scenario", "unit", "ratio", "counts", "boundary", "source"}};
    for (const QueryClaim& query : claims) {
        const EnergyClaim& claim = *query.claim;
        const double here = query.here.value_or(std::nan(""));
        rows.push_back({claim.who, claim.per, number(*claim.value, 3), number(here, 2), claim.unit,
                        query.same_boundary ? number(here / *claim.value, 2) : "", claim.at, claim.boundary,
                        claim.source});
    }
    return rows;
}

Rows serviceRows(const ClaimBook& services) {
    Rows rows{{"published of a service", "published", "predicted", "unit", "ratio", "preset", "source"}};
    for (std::size_t i = 0; i < services.claims.size(); ++i) {
        const Claim& claim = services.claims[i];
        const Judgement& judged = services.own[i].first;
        rows.push_back({claim.statement, number(claim.essay_low.value_or(std::nan("")), 6),
                        number(judged.figure.low, 6), claim.unit, number(judged.ratio, 4), claim.preset,
                        claim.note});
    }
    return rows;
}

void printTable(const Rows& rows, const std::vector<bool>& right) { printOut(aligned(rows, right) + "\n"); }

std::vector<const CheckedPoint*> chosenPoints(const CommandLine& line, const EvidenceBook& book,
                                              const Inputs& inputs) {
    std::vector<const CheckedPoint*> points;
    if (line.has("match")) {
        const double batch = evaluate(to_scenario(inputs)).decode.batch.value();
        for (const Match& near : match(book.checked, inputs, batch, book.library->catalogue))
            points.push_back(near.point);
    } else {
        for (const CheckedPoint& checked : book.checked)
            points.push_back(&checked);
    }
    return points;
}

} // namespace

int evidenceCommand(const CommandLine& line, const SharedLibrary& library) {
    const Inputs inputs = resolve(requestedDocument(line, line.words.value(0), *library), *library);
    const auto book = loadEvidenceBook(library);
    const auto points = chosenPoints(line, *book, inputs);
    const auto claims = query_claims(library->catalogue, inputs);
    if (line.format == QStringLiteral("json")) {
        printOut(evidenceJson(*book, points, claims));
        return done;
    }
    if (line.format == QStringLiteral("csv")) {
        for (const auto& row : pointRows(points))
            printOut(csv_line(row));
        return done;
    }
    Rows rows = pointRows(points);
    for (auto& row : rows)
        row.erase(row.begin() + 10, row.begin() + 13);
    printTable(rows, {false, false, false, false, false, true, true, true, true, false, false, false});
    printOut("* The batch was not published: as many sequences as the model fits.\n"
             "ratio: predicted / measured. Wall and board figures are never compared with each other.\n\n");
    printTable(errorRows(*book), {false, false, false, true, true, true, true, true, true});
    printTable(serviceRows(*book->services), {false, true, true, false, true, false, false});
    printOut(aligned(claimRows(claims), {false, false, true, true, false, true, false, false, false}));
    return done;
}

} // namespace tokenscope
