// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/input_bands.h"

#include "app/panels/entry_text.h"
#include "app/state/number_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tokenscope {
namespace {

struct Bands {
    Q_DECLARE_TR_FUNCTIONS(Bands)
};

constexpr double unlimited = std::numeric_limits<double>::infinity();

// What physics leaves possible, in the file unit, and why not more.
struct Possible {
    double low = -unlimited;
    double high = unlimited;
    QString reason = {};
};

QString gigabytes(double bytes) {
    return toQString(significant(bytes / 1e9, 3, numberFormat())) + QChar::Nbsp + QStringLiteral("GB");
}

QString rate(double tokensPerSecond) {
    return toQString(significant(tokensPerSecond, 4, numberFormat())) + QChar::Nbsp + Bands::tr("tok/s");
}

Possible aboveTheRoofs(const Evaluated& e) {
    const double compute = e.results.decode.roof_compute.value();
    const double accelerators = e.inputs.amount("serving.accelerators_per_replica").value;
    const double weights =
        e.results.decode.roof_weights.value() * e.results.decode.batch.value() / accelerators;
    const double stated = e.results.throughput.per_accelerator.value();
    if (weights < compute)
        return {.high = weights,
                .reason = Bands::tr("Above %1 the weights cannot be read fast enough").arg(rate(weights))};
    const QString share = toQString(percent(stated / compute, 3, numberFormat()));
    return {.high = compute, .reason = Bands::tr("%1 of the compute roof of %2").arg(share, rate(compute))};
}

Possible aboveTheLargestBatch(const Evaluated& e) {
    const double largest = std::floor(e.results.memory.max_batch.value());
    return {.high = largest,
            .reason =
                Bands::tr("Memory holds %1 sequences").arg(toQString(fixed(largest, 0, numberFormat())))};
}

QString doesNotFit(const Evaluated& e) {
    const auto& memory = e.results.memory;
    return Bands::tr("Does not fit: needs %1, has %2")
        .arg(gigabytes(memory.needed.value()), gigabytes(memory.usable.value()));
}

Possible moreParametersThanMemoryHolds(const Evaluated& e) {
    const auto& memory = e.results.memory;
    const double bytesEach = memory.weights.value() / e.inputs.amount("model.total_parameters").value;
    return {.high = (memory.usable.value() - memory.kv_per_sequence.value()) / bytesEach,
            .reason = doesNotFit(e)};
}

Possible fewerAcceleratorsThanNeeded(const Evaluated& e) {
    const auto& memory = e.results.memory;
    const double each = memory.usable.value() / e.inputs.amount("serving.accelerators_per_replica").value;
    return {.low = memory.needed.value() / each, .reason = doesNotFit(e)};
}

Possible physicalLimits(const InputRow& row, const Evaluated& e) {
    if (row.id == "serving.stated_throughput")
        return aboveTheRoofs(e);
    // On a dense model the first edit makes a mixture of experts of it.
    if (row.id == "model.active_experts" && e.inputs.amount("model.experts").value > 1.0)
        return {.high = e.inputs.amount("model.experts").value,
                .reason = Bands::tr("More experts than the model has")};
    if (e.inputs.choice("serving.throughput_mode") != "derived")
        return {};
    if (row.id == "serving.batch")
        return aboveTheLargestBatch(e);
    if (row.id == "model.total_parameters")
        return moreParametersThanMemoryHolds(e);
    if (row.id == "serving.accelerators_per_replica")
        return fewerAcceleratorsThanNeeded(e);
    return {};
}

class BandList {
public:
    explicit BandList(const InputRow& row) : m_row(row) {}

    /// Adds the part of a range that lies on the track.
    void add(double from, double to, BandKind kind, const QString& reason = {}) {
        from = std::max(from, m_row.track.low);
        to = std::min(to, m_row.track.high);
        if (from < to)
            m_bands.push_back({from / m_row.shown_factor, to / m_row.shown_factor, kind, {}, reason});
    }
    std::vector<ControlBand> take() { return std::move(m_bands); }

private:
    const InputRow& m_row;
    std::vector<ControlBand> m_bands;
};

} // namespace

std::vector<ControlBand> inputBands(const InputRow& row, const Evaluated& evaluated) {
    Possible possible = physicalLimits(row, evaluated);
    if (std::isnan(possible.low) || std::isnan(possible.high))
        possible = {};
    const auto clipped = [&](double value) { return std::clamp(value, possible.low, possible.high); };
    BandList bands(row);
    bands.add(-unlimited, possible.low, BandKind::impossible, possible.reason);
    bands.add(possible.low, clipped(row.plausible.low), BandKind::stretch);
    bands.add(clipped(row.plausible.low), clipped(row.plausible.high), BandKind::plausible);
    bands.add(clipped(row.plausible.high), possible.high, BandKind::stretch);
    bands.add(possible.high, unlimited, BandKind::impossible, possible.reason);
    return bands.take();
}

} // namespace tokenscope
