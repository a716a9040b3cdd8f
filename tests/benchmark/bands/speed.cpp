// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: speed SAMPLES. Bands of essay-repaired without a peak (so that no sample is rejected): drawn afresh,
// and stored points evaluated again after one input moved. One JSON object: processor time in seconds, one
// thread, the best of five; and the percentiles, which the other programs have to find too.

#include "core/analysis/uncertainty.h"
#include "shipped_scenario.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

using namespace tokenscope;

constexpr const char* preset = "essay-repaired";
constexpr int runs = 5;

double processor_seconds() { return double(std::clock()) / CLOCKS_PER_SEC; }

template <class Run> double best_of(Run run) {
    double best = 1e9;
    for (int i = 0; i < runs; ++i) {
        const double start = processor_seconds();
        run(i);
        best = std::min(best, processor_seconds() - start);
    }
    return best;
}

void print(const OutputBands& bands) {
    for (std::size_t i = 0; i < output_count; ++i) {
        const Band band = in_unit(bands.outputs[i], outputs()[i].factor);
        std::printf("%s\n  \"%s\": [%.9g, %.9g, %.9g]", i == 0 ? "" : ",", outputs()[i].id.data(), band.low,
                    band.middle, band.high);
    }
}

} // namespace

int main(int argc, char** argv) {
    const std::size_t samples = argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 100000;
    const Catalogue catalogue = shipped_catalogue();
    Inputs inputs = shipped_inputs(preset, catalogue);
    inputs.amounts[quantity_index("service.peak_to_average")] = Amount::of(1.0);

    OutputBands bands;
    const double afresh = best_of([&](int i) {
        Uncertainty uncertainty(catalogue, samples, std::uint64_t(i));
        bands = uncertainty.bands(inputs, preset, Sampled::everything, samples);
    });
    Uncertainty uncertainty(catalogue, samples);
    bands = uncertainty.bands(inputs, preset, Sampled::everything, samples);
    Inputs dragged = inputs;
    const double stored = best_of([&](int i) {
        dragged.amounts[quantity_index("facility.electricity_price")] = Amount::of(0.08 + 0.001 * i);
        uncertainty.bands(dragged, preset, Sampled::everything, samples);
    });
    std::printf("{\"afresh\": %.6f, \"stored\": %.6f, \"percentiles\": {", afresh, stored);
    print(bands);
    std::printf("}}\n");
    return 0;
}
