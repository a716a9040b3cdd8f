// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evidence_json.h"

#include "core/scenario/input_value.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace tokenscope {
namespace {

using nlohmann::ordered_json;

ordered_json number(double value) { return std::isfinite(value) ? ordered_json(value) : ordered_json(); }

ordered_json figureJson(const CheckedPoint& checked, const ComparedFigure& figure) {
    const bool judged = figure.banded && std::isfinite(figure.compared.predicted);
    ordered_json json = {{"figure", figure.name},
                         {"unit", figure.unit},
                         {"measured", figure.compared.measured},
                         {"predicted", number(figure.compared.predicted)},
                         {"ratio", number(figure.compared.ratio())},
                         {"inside_band", nullptr},
                         {"boundary", nullptr}};
    if (judged)
        json["inside_band"] = within_band(figure.compared.ratio(), checked.band);
    if (!figure.boundary.empty())
        json["boundary"] = figure.boundary;
    return json;
}

ordered_json pointJson(const CheckedPoint& checked) {
    const MeasuredPoint& point = *checked.point;
    ordered_json inputs = ordered_json::object();
    for (const auto& [id, value] : point.inputs)
        inputs[id] = input_json(id, value);
    ordered_json figures = ordered_json::array();
    for (const ComparedFigure& figure : compared_figures(checked))
        figures.push_back(figureJson(checked, figure));
    return {{"id", point.id},
            {"class", checked.error_class()},
            {"preset", point.preset},
            {"inputs", std::move(inputs)},
            {"assumed", point.assumed},
            {"batch", number(checked.batch)},
            {"batch_is", batch_key(point.batch)},
            {"band90", number(checked.band)},
            {"figures", std::move(figures)},
            {"not_described", point.outside},
            {"power_limited", point.power_limited},
            {"project", point.project},
            {"licence", point.licence},
            {"source", point.source},
            {"how_sure", point.how_sure},
            {"note", point.note}};
}

ordered_json errorJson(const ErrorSummary& e) {
    return {{"class", e.error_class},
            {"figure", e.figure},
            {"n", e.runs},
            {"bias", number(e.bias)},
            {"spread", number(e.spread)},
            {"median", number(e.median)},
            {"p90", number(e.p90)},
            {"coverage", number(e.coverage)}};
}

ordered_json claimJson(const QueryClaim& query) {
    const EnergyClaim& claim = *query.claim;
    const double here = query.here.value_or(std::nan(""));
    return {{"who", claim.who},
            {"claim", claim.claim},
            {"per", claim.per},
            {"published", *claim.value},
            {"unit", claim.unit},
            {"in_this_scenario", number(here)},
            {"counts", claim.at},
            {"compared_at", query.here ? ordered_json(compared_boundary(claim)) : ordered_json()},
            {"ratio", query.same_boundary ? number(here / *claim.value) : ordered_json()},
            {"boundary", claim.boundary},
            {"source", claim.source}};
}

ordered_json serviceJson(const Claim& claim, const Judgement& judged) {
    return {{"id", claim.id},
            {"statement", claim.statement},
            {"published", claim.essay_low.value_or(std::nan(""))},
            {"predicted", number(judged.figure.low)},
            {"unit", claim.unit},
            {"ratio", number(judged.ratio)},
            {"preset", claim.preset},
            {"source", claim.note}};
}

} // namespace

std::string evidenceJson(const EvidenceBook& book, const std::vector<const CheckedPoint*>& points,
                         const std::vector<QueryClaim>& claims) {
    ordered_json json = {{"points", ordered_json::array()},
                         {"errors", ordered_json::array()},
                         {"calibration", ordered_json::array()},
                         {"services", ordered_json::array()},
                         {"queries", ordered_json::array()}};
    for (const CheckedPoint* checked : points)
        json["points"].push_back(pointJson(*checked));
    for (const ErrorSummary& error : book.errors)
        json["errors"].push_back(errorJson(error));
    for (const CalibrationError& fitted : book.calibration) {
        ordered_json row = errorJson(fitted.error);
        row["out_of_fold"] = fitted.out_of_fold;
        row["source"] = fitted.source;
        json["calibration"].push_back(std::move(row));
    }
    for (std::size_t i = 0; i < book.services->claims.size(); ++i)
        json["services"].push_back(serviceJson(book.services->claims[i], book.services->own[i].first));
    for (const QueryClaim& query : claims)
        json["queries"].push_back(claimJson(query));
    return json.dump(2) + "\n";
}

} // namespace tokenscope
