// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/band_source.h"

#include <algorithm>
#include <thread>

namespace tokenscope {

BandSource::BandSource(const CommandLine& line, const Library& library)
    : m_catalogue(library.catalogue),
      m_sampled(line.bands == QLatin1String("model") ? Sampled::model_error : Sampled::everything) {
    if (!line.bands.isEmpty())
        m_uncertainty.emplace(m_catalogue, Uncertainty::points_at_rest, Uncertainty::stored_seed,
                              std::max(1U, std::thread::hardware_concurrency()));
}

std::optional<OutputBands> BandSource::of(const Document& document, const Inputs& inputs) {
    if (!m_uncertainty)
        return std::nullopt;
    return m_uncertainty->bands(inputs, document.preset, m_sampled, Uncertainty::points_at_rest);
}

} // namespace tokenscope
