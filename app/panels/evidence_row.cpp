// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/evidence_row.h"

#include "app/state/evidence_text.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"
#include "core/analysis/query_claims.h"

#include <QCoreApplication>

#include <cmath>

namespace tokenscope {
namespace {

struct EvidenceRowText {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

QString estimate(double value) { return toQString(significant(value, 2, numberFormat())); }

QString bandText(const CheckedPoint& point, const Compared& compared) {
    if (!std::isfinite(compared.predicted))
        return {};
    const QString band = predictedValue(point.band);
    return within_band(compared.ratio(), point.band)
               ? EvidenceRowText::tr("Throughput inside the model’s 90 % band, ×/÷%1").arg(band)
               : EvidenceRowText::tr("Throughput outside the model’s 90 % band, ×/÷%1").arg(band);
}

QStringList notesOf(const CheckedPoint& checked) {
    const MeasuredPoint& point = *checked.point;
    QStringList notes;
    if (point.boundary)
        notes << EvidenceRowText::tr("Power metered %1").arg(boundaryName(*point.boundary));
    if (!point.outside.empty())
        notes << EvidenceRowText::tr("Not described by the model: %1").arg(toQString(point.outside));
    else if (point.power_limited)
        notes << EvidenceRowText::tr("Run below the nominal power: its throughput is no peak");
    else if (checked.throughput)
        notes << bandText(checked, *checked.throughput);
    if (!point.note.empty())
        notes << toQString(point.note);
    notes << toQString(point.source) << EvidenceRowText::tr("Licence: %1").arg(toQString(point.licence));
    return notes;
}

EvidenceRow rowOf(const CheckedPoint& checked) {
    EvidenceRow row;
    row.kind = EvidenceRow::Kind::point;
    row.id = toQString(checked.point->id);
    row.title = EvidenceRowText::tr("%1, %2").arg(machineName(checked), toQString(checked.point->project));
    row.detail = machineDetail(checked);
    for (const ComparedFigure& figure : compared_figures(checked))
        row.figures.push_back({figureName(figure), publishedValue(figure.compared.measured),
                               predictedValue(figure.compared.predicted), residualText(figure.compared)});
    row.notes = notesOf(checked);
    return row;
}

EvidenceRow heading(const QString& title, const QString& published, const QString& model) {
    EvidenceRow row;
    row.title = title;
    row.columns[0] = published;
    row.columns[1] = model;
    return row;
}

QString countedText(const QueryClaim& query) {
    const std::string& at = query.claim->at;
    if (at == "not stated")
        return query.here
                   ? EvidenceRowText::tr("What it counts is not stated; beside it this reply at the facility")
                   : EvidenceRowText::tr("What it counts is not stated");
    if (at == "facility")
        return EvidenceRowText::tr("Both at the facility’s meter");
    if (at == "servers")
        return EvidenceRowText::tr("Both at the servers, without the building");
    if (at == "board")
        return EvidenceRowText::tr("Both at the accelerator boards");
    if (at == "site")
        return EvidenceRowText::tr("Both on site only, without the water of power stations");
    if (at == "life cycle")
        return EvidenceRowText::tr("Both with hardware, electricity as in its grid");
    return EvidenceRowText::tr("By certificates bought; the model counts electricity as in its grid");
}

EvidenceRow rowOf(const QueryClaim& query, double replyTokens) {
    const EnergyClaim& claim = *query.claim;
    const QString unit = toQString(claim.unit);
    EvidenceRow row;
    row.kind = EvidenceRow::Kind::published;
    row.title = toQString(claim.who);
    row.detail = EvidenceRowText::tr("%1, %2").arg(toQString(claim.claim), toQString(claim.year));
    const double here = query.here.value_or(std::nan(""));
    row.figures.push_back(
        {EvidenceRowText::tr("%1 per %2").arg(unit, toQString(claim.per)), publishedValue(*claim.value),
         estimate(here),
         query.same_boundary ? toQString(change(here / *claim.value, numberFormat())) : QString()});
    row.notes = {countedText(query), toQString(claim.boundary),
                 EvidenceRowText::tr("Here: a reply of %1 tokens").arg(publishedValue(replyTokens)),
                 toQString(claim.source)};
    return row;
}

EvidenceRow rowOf(const Claim& claim, const Judgement& judged) {
    EvidenceRow row;
    row.kind = EvidenceRow::Kind::published;
    row.title = coreText("ClaimData", claim.statement);
    row.figures.push_back({toQString(claim.unit), publishedValue(claim.essay_low.value_or(std::nan("")), 6),
                           publishedValue(judged.figure.low, 5),
                           toQString(change(judged.ratio, numberFormat()))});
    row.notes = {coreText("ClaimData", claim.why), toQString(claim.note)};
    return row;
}

void addServices(std::vector<EvidenceRow>& rows, const Snapshot& snapshot, const QString& model) {
    if (!snapshot.evidence)
        return;
    const ClaimBook& services = *snapshot.evidence->services;
    rows.push_back(heading(EvidenceRowText::tr("What operators published of a whole service"),
                           EvidenceRowText::tr("published"), model));
    for (std::size_t i = 0; i < services.claims.size(); ++i)
        rows.push_back(rowOf(services.claims[i], services.own[i].first));
}

} // namespace

QString EvidenceRow::spoken() const {
    if (!said.isEmpty())
        return said;
    QStringList words{title};
    if (!detail.isEmpty())
        words << detail;
    for (const EvidenceFigure& figure : figures)
        words << EvidenceRowText::tr("%1: %2, model %3 %4")
                     .arg(figure.name, figure.published, figure.model, figure.residual);
    return (words + notes).join(QStringLiteral("; "));
}

std::vector<EvidenceRow> evidenceRows(const Snapshot& snapshot) {
    const Evaluated& now = snapshot.current;
    const Catalogue& catalogue = snapshot.library->catalogue;
    const QString measured = EvidenceRowText::tr("measured"), model = EvidenceRowText::tr("model");
    std::vector<EvidenceRow> rows;
    auto last = Likeness::unlike;
    for (const Match& near :
         match(checkedPoints(snapshot), now.inputs, now.output("decode.batch"), catalogue)) {
        if (near.likeness != last)
            rows.push_back(heading(likenessName(near.likeness), measured, model));
        last = near.likeness;
        rows.push_back(rowOf(*near.point));
    }
    if (rows.empty())
        rows.push_back(
            heading(EvidenceRowText::tr("Nobody has published a measurement of this model here"), {}, {}));
    addServices(rows, snapshot, model);
    rows.push_back(heading(EvidenceRowText::tr("What others said that one query takes"),
                           EvidenceRowText::tr("published"), EvidenceRowText::tr("here")));
    const double tokens = now.inputs.amount("request.output_tokens").value;
    for (const QueryClaim& query : query_claims(catalogue, now.inputs))
        rows.push_back(rowOf(query, tokens));
    return rows;
}

} // namespace tokenscope
