// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sweep_band.h"

#include "app/charts/chart_text.h"
#include "app/charts/value_axis.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

const OutputRow& rowOf(const SweepBands& bands) { return outputs()[bands.request.output]; }

bool isDefined(const Band& band) {
    return std::isfinite(band.low) && std::isfinite(band.high) && band.low < band.high;
}

// There and back, inside the plot.
Region areaOf(const SweepBands& bands, std::size_t first, std::size_t end, const Axis& y) {
    Region region;
    region.role = Role::band;
    const auto add = [&](std::size_t i, double value) {
        region.outline.push_back(
            {bands.request.x[i], std::clamp(shownValueOf(rowOf(bands), value), y.from, y.to)});
    };
    for (std::size_t i = first; i < end; ++i)
        add(i, bands.bands[i].low);
    for (std::size_t i = end; i-- > first;)
        add(i, bands.bands[i].high);
    return region;
}

} // namespace

const SweepBands* sweepBandsOf(const Snapshot& snapshot) {
    const SweepBands* bands = snapshot.sweepBands.get();
    const bool same = bands != nullptr && bands->request.asksSame(sweepBandsRequest(snapshot));
    return same ? bands : nullptr;
}

std::vector<double> bandEnds(const SweepBands& bands) {
    std::vector<double> ends;
    for (const Band& band : bands.bands)
        if (isDefined(band))
            ends.insert(ends.end(),
                        {shownValueOf(rowOf(bands), band.low), shownValueOf(rowOf(bands), band.high)});
    return ends;
}

void addSweepBand(Panel& panel, const SweepBands& bands) {
    const std::size_t count = bands.bands.size();
    for (std::size_t first = 0; first < count; ++first) {
        std::size_t end = first;
        while (end < count && isDefined(bands.bands[end]))
            ++end;
        if (end > first + 1)
            panel.marks.push_back(areaOf(bands, first, end, panel.y));
        first = end;
    }
}

QString sweepBandWords(const SweepBands& bands, double input) {
    const auto& x = bands.request.x;
    const auto at = std::find_if(x.begin(), x.end(), [input](double each) {
        return std::abs(each - input) <= 1e-9 * std::abs(input);
    });
    const auto index = static_cast<std::size_t>(at - x.begin());
    if (index >= bands.bands.size() || !isDefined(bands.bands[index]))
        return {};
    const Band& band = bands.bands[index];
    return Chart::tr("%1 to %2", "a range of values")
        .arg(outputWords(rowOf(bands), band.low), outputWords(rowOf(bands), band.high));
}

} // namespace tokenscope
