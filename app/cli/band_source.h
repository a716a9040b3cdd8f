// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "core/analysis/uncertainty.h"
#include "core/scenario/document.h"

#include <optional>

namespace tokenscope {

/// The bands that --bands asks for.
class BandSource {
public:
    BandSource(const CommandLine& line, const Library& library);

    const Catalogue& catalogue() const { return m_catalogue; }
    /// Nothing: no bands are asked for.
    std::optional<OutputBands> of(const Document& document, const Inputs& inputs);

private:
    const Catalogue& m_catalogue;
    Sampled m_sampled;
    std::optional<Uncertainty> m_uncertainty;
};

} // namespace tokenscope
