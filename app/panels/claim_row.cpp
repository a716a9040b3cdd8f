// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/claim_row.h"

#include "app/state/data_names.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"
#include "core/model/output_table.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace tokenscope {
namespace {

struct ClaimRowText {
    Q_DECLARE_TR_FUNCTIONS(Claim)
};

QString nameOf(const std::string& id, const Library& library) {
    const Preset* preset = library.find_preset(id);
    return preset == nullptr ? QString::fromStdString(id) : presetName(*preset);
}

ClaimLine lineOf(const Claim& claim, const Judgement& judgement, const QString& basis) {
    return {basis, figureText(claim, judgement.figure), ratioText(claim, judgement),
            verdictSentence(judgement), judgement.verdict};
}

QString ownBasis(const Claim& claim, const Library& library) {
    if (claim.preset.empty())
        return ClaimRowText::tr("In every scenario (%1)").arg(claimText(claim.basis));
    return ClaimRowText::tr("By its own inputs (%1)").arg(nameOf(claim.preset, library));
}

QString nameOfValue(const QString& id) {
    const std::string key = id.toStdString();
    if (const auto output = find_output(key))
        return coreText("Output", outputs()[*output].label);
    return inputLabel(id);
}

// An expression with the names of inputs and outputs in place of their ids.
QString withNames(const QString& expression) {
    static const QRegularExpression id(QStringLiteral("[a-z_]+\\.[a-z_0-9]+"));
    QString named;
    qsizetype from = 0;
    for (auto match = id.globalMatch(expression); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        named +=
            expression.mid(from, found.capturedStart() - from) + inSentence(nameOfValue(found.captured()));
        from = found.capturedEnd();
    }
    return named + expression.mid(from);
}

ClaimRow rowOf(const Claim& claim, const OwnJudgement& own, const Judgement& here, const QString& scenario,
               const Library& library) {
    ClaimRow row;
    row.id = QString::fromStdString(claim.id);
    row.statement = claimText(claim.statement);
    row.essay = essayText(claim);
    row.inScenario = lineOf(claim, here, ClaimRowText::tr("In this scenario (%1)").arg(scenario));
    row.ownInputs = lineOf(claim, own.first, ownBasis(claim, library));
    if (own.second)
        row.others.push_back(
            lineOf(claim, *own.second,
                   ClaimRowText::tr("By the inputs of %1").arg(nameOf(claim.second_preset, library))));
    row.why = claimText(claim.why);
    row.note = claimText(claim.note);
    row.expression = withNames(toQString(claim.expression));
    return row;
}

} // namespace

QString ClaimRow::spoken(ClaimBasis basis) const {
    const ClaimLine& shown = line(basis);
    QStringList words{statement};
    if (!essay.isEmpty())
        words << ClaimRowText::tr("essay %1").arg(essay);
    words << shown.basis + u": " + shown.figure;
    if (!shown.ratio.isEmpty())
        words << shown.ratio;
    words << shown.words << why;
    return words.join(QStringLiteral("; "));
}

std::vector<ClaimRow> claimRows(const ClaimBook& book, const std::vector<Judgement>& judged,
                                const QString& scenario) {
    std::vector<ClaimRow> rows;
    for (std::size_t i = 0; i < book.claims.size(); ++i)
        rows.push_back(rowOf(book.claims[i], book.own[i], judged[i], scenario, *book.library));
    return rows;
}

std::array<int, 5> verdictCounts(const std::vector<ClaimRow>& rows, ClaimBasis basis) {
    std::array<int, 5> counts{};
    for (const ClaimRow& row : rows)
        ++counts[std::size_t(row.line(basis).verdict)];
    return counts;
}

} // namespace tokenscope
