// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/input_bands.h"

#include "app/panels/entry_text.h"
#include "app/state/number_format.h"
#include "core/analysis/feasibility.h"
#include "core/analysis/fitted_range.h"
#include "core/analysis/weight_roof.h"
#include "core/model/error_band.h"

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
    const double weights = weight_read_roof(e.inputs, e.results, e.results.decode.batch.value());
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

Possible shorterThanReadingTheWeights(const Evaluated& e) {
    const double least = 1.0 / e.results.decode.roof_weights.value();
    const QString time =
        toQString(significant(least * 1e3, 3, numberFormat())) + QChar::Nbsp + QStringLiteral("ms");
    return {.low = least, .reason = Bands::tr("Reading the weights once a token takes %1").arg(time)};
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
    if (row.id == "serving.token_time_limit")
        return shorterThanReadingTheWeights(e);
    if (row.id == "serving.batch")
        return aboveTheLargestBatch(e);
    if (row.id == "model.total_parameters")
        return moreParametersThanMemoryHolds(e);
    if (row.id == "serving.accelerators_per_replica")
        return fewerAcceleratorsThanNeeded(e);
    return {};
}

// What nobody has measured, in the file unit, and why it is not believed.
using Believable = Possible;

Believable underTheModelsUpperBound(const Evaluated& e) {
    const ExpectedThroughput expected = expected_throughput(e.inputs);
    const double most = expected.per_accelerator * expected.band90;
    if (!std::isfinite(most))
        return {};
    return {.high = most,
            .reason =
                Bands::tr("Nine of ten measurements of such a machine would stay under %1").arg(rate(most))};
}

// As far again as the usual range is wide, by ratio or by difference as the track is.
Believable nearTheUsual(const InputRow& row) {
    const auto [low, high] = row.plausible;
    if (!(low < high))
        return {};
    const QString reason = Bands::tr("Further from the usual %1 to %2 than that range is wide")
                               .arg(fileValueText(row, low), fileValueText(row, high));
    if (row.track.scale == TrackScale::logarithmic && low > 0.0)
        return {low * low / high, high * high / low, reason};
    return {low - (high - low), high + (high - low), reason};
}

Believable believableRange(const InputRow& row, const Evaluated& e) {
    if (row.id == "serving.stated_throughput")
        return underTheModelsUpperBound(e);
    if (row.id == "serving.batch")
        return {.high = largest_fitted_batch, .reason = Bands::tr("No batch above 2,048 was measured")};
    if (row.id == "serving.accelerators_per_replica")
        return {.high = widest_fitted_replica,
                .reason = Bands::tr("No replica of more than eight accelerators was measured")};
    return nearTheUsual(row);
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

// A range that is not known limits nothing.
Possible known(Possible range) {
    return std::isnan(range.low) || std::isnan(range.high) ? Possible{} : range;
}

} // namespace

std::vector<ControlBand> inputBands(const InputRow& row, const Evaluated& evaluated) {
    const Possible possible = known(physicalLimits(row, evaluated));
    const Believable believable = known(believableRange(row, evaluated));
    const auto inPossible = [&](double value) { return std::clamp(value, possible.low, possible.high); };
    const double low = inPossible(believable.low), high = inPossible(believable.high);
    const auto inside = [&](double value) {
        return std::clamp(value, std::min(low, high), std::max(low, high));
    };
    BandList bands(row);
    bands.add(-unlimited, possible.low, BandKind::impossible, possible.reason);
    bands.add(possible.low, low, BandKind::implausible, believable.reason);
    bands.add(low, inside(row.plausible.low), BandKind::stretch);
    bands.add(inside(row.plausible.low), inside(row.plausible.high), BandKind::plausible);
    bands.add(inside(row.plausible.high), high, BandKind::stretch);
    bands.add(high, possible.high, BandKind::implausible, believable.reason);
    bands.add(possible.high, unlimited, BandKind::impossible, possible.reason);
    return bands.take();
}

} // namespace tokenscope
