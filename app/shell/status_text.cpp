// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/status_text.h"

#include "app/panels/decode_step_text.h"
#include "app/state/input_names.h"
#include "app/state/limit_text.h"
#include "app/state/note_text.h"
#include "app/state/number_format.h"
#include "app/state/undefined_text.h"
#include "core/analysis/fitted_range.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenscope {
namespace {

struct Status {
    Q_DECLARE_TR_FUNCTIONS(Status)
};

QString shown(const std::string& text) { return toQString(text); }

QString capacityText(const Results<double>& r) {
    const auto gigabytes = [](double bytes) { return shown(significant(bytes / 1e9, 3, numberFormat())); };
    const double needed = r.memory.needed.value();
    if (needed > r.memory.usable.value())
        return Status::tr("weights and one sequence need %1 GB, the replica has %2 GB")
            .arg(gigabytes(needed), gigabytes(r.memory.usable.value()));
    return Status::tr("it holds %1 sequences")
        .arg(shown(fixed(std::floor(r.memory.max_batch.value()), 0, numberFormat())));
}

QString roofText(const Results<double>& r) {
    const auto rate = [](double value) { return shown(significant(value, 4, numberFormat())); };
    return Status::tr("%1 tok/s for each accelerator; the compute roof is %2")
        .arg(rate(r.throughput.per_accelerator.value()), rate(r.decode.roof_compute.value()));
}

struct Share {
    QString name;
    double share;
};

// The largest term in the words of the limit, then the others from 1 % up.
QString stepText(const Results<double>& r) {
    const auto step = decodeStepShares(r);
    if (!step)
        return {};
    std::array<Share, 4> shares{{{Status::tr("memory"), step->memory},
                                 {Status::tr("compute"), step->compute},
                                 {Status::tr("links"), step->link},
                                 {Status::tr("overhead"), step->overhead}}};
    std::sort(shares.begin(), shares.end(), [](const Share& a, const Share& b) { return a.share > b.share; });
    const NumberFormat format = numberFormat();
    QString text = Status::tr("%1 of a %2 ms step")
                       .arg(shown(percent(shares[0].share, 2, format)),
                            shown(significant(step->total * 1e3, 2, format)));
    QStringList others;
    for (std::size_t i = 1; i < shares.size(); ++i)
        if (shares[i].share >= 0.01)
            others << shares[i].name + u' ' + shown(percent(shares[i].share, 2, format));
    return others.isEmpty() ? text : text + QStringLiteral("; ") + others.join(QStringLiteral(", "));
}

QString detailText(const Results<double>& r) {
    switch (r.decode.limit) {
    case DecodeLimit::memory_capacity:
        return capacityText(r);
    case DecodeLimit::weight_read:
    case DecodeLimit::stated:
        return roofText(r);
    case DecodeLimit::compute:
        if (!std::isfinite(r.decode.cycle.total.value()))
            return roofText(r);
        break;
    default:
        break;
    }
    return stepText(r);
}

QString choiceEffect(const std::string& input, const std::string& value) {
    if (input == "serving.throughput_mode")
        return value == "derived" ? Status::tr("Throughput is now derived")
                                  : Status::tr("Throughput is now stated");
    if (input == "serving.load_mode")
        return value == "typed" ? Status::tr("Utilisation is now typed")
                                : Status::tr("Utilisation now follows from demand");
    if (input == "money.ownership")
        return value == "owned" ? Status::tr("Accelerators are now owned")
                                : Status::tr("Accelerators are now rented");
    const QString id = QString::fromStdString(input);
    return Status::tr("%1 is now %2").arg(inputLabel(id), inputValueText(id, value));
}

QString effectText(const SideEffect& effect, const Inputs& inputs) {
    if (find_choice_input(effect.input))
        return choiceEffect(effect.input, effect.value);
    const QString id = QString::fromStdString(effect.input);
    return Status::tr("%1 is now %2").arg(inputLabel(id), inputValueText(id, inputs.amount(effect.input)));
}

} // namespace

StatusText statusText(const Snapshot& snapshot) {
    const auto& r = snapshot.current.results;
    QStringList effects;
    for (const SideEffect& effect : snapshot.sideEffects)
        effects << effectText(effect, snapshot.current.inputs);
    const bool stated = snapshot.current.inputs.choice("serving.throughput_mode") == "stated";
    if (stated && !std::isfinite(r.throughput.per_accelerator.value()))
        return {Status::tr("Throughput is undefined"),
                undefinedText("throughput.per_accelerator", snapshot.current),
                effects.join(QStringLiteral("; ")), true};
    const bool broken = stated && r.decode.limit != DecodeLimit::stated;
    const bool fits = r.memory.max_batch.value() >= 1.0 || std::isnan(r.memory.max_batch.value());
    QStringList details;
    for (const Note& note : notes(snapshot.current.inputs, r))
        details << noteText(note);
    if (const QString detail = detailText(r); !detail.isEmpty())
        details << detail;
    for (const std::string& note :
         outside_fitted_range(snapshot.current.inputs, r, snapshot.library->catalogue)) {
        if (!details.isEmpty() && !details.last().endsWith(u'.'))
            details.last() += u'.';
        details << coreText("FittedRange", note);
    }
    return {limitSentence(r.decode.limit), details.join(u' '), effects.join(QStringLiteral("; ")),
            broken || !fits};
}

} // namespace tokenscope
