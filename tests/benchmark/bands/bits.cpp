// SPDX-License-Identifier: GPL-3.0-or-later
// One line for each preset: a hash over the bits of every band. bits.sh compares it between builds.

#include "core/analysis/uncertainty.h"
#include "shipped_scenario.h"

#include <bit>
#include <cinttypes>
#include <cstdio>

namespace {

using namespace tokenscope;

// FNV-1a over the bytes of a number; all that is not a number counts alike.
void add(std::uint64_t& hash, double value) {
    std::uint64_t bits = value == value ? std::bit_cast<std::uint64_t>(value) : 0x7ff8000000000000U;
    for (int i = 0; i < 8; ++i, bits >>= 8U)
        hash = (hash ^ (bits & 0xffU)) * 0x100000001b3U;
}

std::uint64_t hash_of(const OutputBands& bands) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const Band& band : bands.outputs)
        for (const double value : {band.low, band.middle, band.high, band.defined})
            add(hash, value);
    for (const double value : bands.cost.hundred)
        add(hash, value);
    for (const Driver& driver : bands.cost.drivers)
        add(hash, driver.share);
    return hash;
}

} // namespace

int main() {
    const Catalogue catalogue = shipped_catalogue();
    Uncertainty uncertainty(catalogue, 4096);
    for (const char* preset :
         {"essay", "essay-repaired", "essay-repaired-fp8", "deepseek-day", "local-8b-4090",
          "gpt-oss-120b-h100", "llama-405b-8xh100", "reasoning", "frontier-estimate"}) {
        const Inputs inputs = shipped_inputs(preset, catalogue);
        for (const Sampled sampled : {Sampled::everything, Sampled::model_error})
            std::printf("%016" PRIx64 " %s %s\n", hash_of(uncertainty.bands(inputs, preset, sampled, 4096)),
                        preset, sampled == Sampled::everything ? "all" : "model");
    }
    return 0;
}
