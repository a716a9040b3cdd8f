// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/two_machines.h"

#include "app/charts/chart_text.h"

#include <QStringList>

namespace tokenscope {
namespace {

// The essay's two figures are one machine only where the two throughputs meet.
QString verdict(const std::vector<ComparedOutput>& figures) {
    const FigureRange energy = range_of(figures, "comparison.throughput_for_energy");
    const FigureRange capex = range_of(figures, "comparison.throughput_for_capex");
    if (energy.from > energy.to || capex.from > capex.to)
        return {};
    return energy.from > capex.to ? Chart::tr("No machine here can have both, for they lie at least %1 apart")
                                        .arg(ChartNumbers().times(energy.from / capex.to))
                                  : Chart::tr("The two ranges meet, so one machine may have both");
}

QString reached(const SideBySide& scenario) {
    const ChartNumbers numbers;
    const Evaluated& each = *scenario.evaluated;
    return Chart::tr("%1 makes %2 tok/s, at %3 J and %4 of capex per million tokens")
        .arg(scenario.name, numbers.count(each.output("throughput.per_accelerator"), 2),
             numbers.significant(each.output("energy.per_output_token")),
             numbers.price(perMillion(each, "cost.capex")));
}

} // namespace

QString twoMachinesNote(const std::vector<SideBySide>& scenarios,
                        const std::vector<ComparedOutput>& figures) {
    const QString both = verdict(figures);
    if (both.isEmpty())
        return {};
    if (scenarios.size() > 2)
        return both + u'.';
    QStringList each;
    for (const SideBySide& scenario : scenarios)
        each << reached(scenario);
    return Chart::tr("%1: %2.").arg(both, each.join(QStringLiteral("; ")));
}

} // namespace tokenscope
