// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/feasibility_text.h"

#include "app/state/input_names.h"
#include "app/state/number_format.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace tokenscope {
namespace {

struct FeasibilityText {
    Q_DECLARE_TR_FUNCTIONS(FeasibilityText)
};

QString number(double value, int digits = 3) { return toQString(significant(value, digits, numberFormat())); }

QString whole(double value) { return toQString(count(value, 4, numberFormat())); }

QString withUnit(double value, const QString& unit) { return number(value) + QChar::Nbsp + unit; }

QString gigabytes(double bytes) { return withUnit(bytes / 1e9, QStringLiteral("GB")); }
QString rate(double tokensPerSecond) { return withUnit(tokensPerSecond, FeasibilityText::tr("tok/s")); }
QString milliseconds(double seconds) { return withUnit(seconds * 1e3, QStringLiteral("ms")); }
QString share(double fraction) { return toQString(percent(fraction, 3, numberFormat())); }

} // namespace

QString verdictSentence(Feasibility verdict) {
    switch (verdict) {
    case Feasibility::possible:
        return FeasibilityText::tr("This machine can exist.");
    case Feasibility::implausible:
        return FeasibilityText::tr("Nothing forbids this machine, but nothing like it has been measured.");
    case Feasibility::impossible:
        return FeasibilityText::tr("This machine cannot exist.");
    }
    return {};
}

QString checkSentence(const MachineCheck& check) {
    switch (check.rule) {
    case MachineRule::fits_memory:
        return FeasibilityText::tr("Weights and one sequence need %1; the replica has %2.")
            .arg(gigabytes(check.value), gigabytes(check.limit));
    case MachineRule::holds_batch:
        return FeasibilityText::tr("%1 sequences are in flight; memory holds %2.")
            .arg(whole(check.value), whole(std::floor(check.limit)));
    case MachineRule::under_compute_roof:
        return FeasibilityText::tr("An accelerator gives %1; its compute roof is %2.")
            .arg(rate(check.value), rate(check.limit));
    case MachineRule::above_weight_read:
        return FeasibilityText::tr("One user gets %1; reading the weights once a token allows %2.")
            .arg(rate(check.value), rate(check.limit));
    case MachineRule::keeps_token_time:
        return FeasibilityText::tr("A token takes %1; the limit asked for is %2.")
            .arg(milliseconds(check.value), milliseconds(check.limit));
    case MachineRule::carries_demand:
        return FeasibilityText::tr("Demand is %1 of what the replicas can serve.").arg(share(check.value));
    case MachineRule::as_measured:
        return FeasibilityText::tr(
                   "An accelerator is stated to give %1; nine of ten measurements would stay under %2.")
            .arg(rate(check.value), rate(check.limit));
    }
    return {};
}

QString changesText(const std::vector<InputChange>& changes) {
    QStringList texts;
    for (const InputChange& change : changes) {
        const QString id = toQString(quantity_inputs()[change.input].id);
        const QString label = texts.isEmpty() ? inputLabel(id) : inSentence(inputLabel(id));
        texts << FeasibilityText::tr("%1: %2", "an input and its value")
                     .arg(label, inputValueText(id, Amount::of(change.to)));
    }
    return texts.join(QStringLiteral("; "));
}

QString expectationText(const ExpectedThroughput& expected) {
    if (!std::isfinite(expected.per_accelerator))
        return {};
    return FeasibilityText::tr("The model expects %1 an accelerator of it, ×/÷ %2.")
        .arg(rate(expected.per_accelerator), number(expected.band90));
}

} // namespace tokenscope
