// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/decode_step_text.h"

#include "app/panels/explain_row.h"
#include "app/state/limit_text.h"
#include "app/state/number_format.h"

#include <QCoreApplication>

#include <cmath>

namespace tokenscope {
namespace {

struct Decode {
    Q_DECLARE_TR_FUNCTIONS(Decode)
};

} // namespace

std::optional<DecodeStepShares> decodeStepShares(const Results<double>& results) {
    const auto& cycle = results.decode.cycle;
    const double total = cycle.total.value();
    if (!std::isfinite(total) || !(total > 0.0))
        return std::nullopt;
    return DecodeStepShares{total, cycle.memory.value() / total, cycle.compute.value() / total,
                            cycle.link.value() / total, cycle.overhead.value() / total};
}

QString durationText(double seconds) { return toQString(physical(seconds, "s", 2, numberFormat())); }

std::optional<ExplainRow> decodeStepRow(const Snapshot& snapshot) {
    const Results<double>& results = snapshot.current.results;
    const auto shares = decodeStepShares(results);
    if (!shares)
        return std::nullopt;
    ExplainRow row;
    row.kind = ExplainRow::Kind::decodeStep;
    row.label = Decode::tr("Step of %1, limited by %2")
                    .arg(durationText(shares->total), limitName(results.decode.limit));
    const auto add = [&](const QString& label, double share, Role role, qreal opacity) {
        if (share > 0.0)
            row.shares.push_back({label, durationText(share * shares->total), share, role, opacity});
    };
    add(Decode::tr("memory"), shares->memory, Role::capex, 1);
    add(Decode::tr("compute"), shares->compute, Role::silicon, 1);
    add(Decode::tr("link"), shares->link, Role::capex, 0.55);
    add(Decode::tr("overhead"), shares->overhead, Role::network, 1);
    return row;
}

} // namespace tokenscope
