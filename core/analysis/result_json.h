// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/uncertainty.h"
#include "core/model/results.h"
#include "core/scenario/inputs.h"
#include "core/scenario/library.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope {

inline constexpr std::string_view model_version = "1.0";

// An output as files and pipes give it.
struct OutputFigure {
    std::string id, label, unit;
    double value = 0.0;       // file unit; NaN is undefined
    std::string word;         // of decode.limit
    std::string reason;       // why there is no value
    std::optional<Band> band; // file unit; where bands are asked for and the figure is a number
};

// All outputs in table order, decode.limit among them, then the margin of every tier.
std::vector<OutputFigure> output_figures(const Inputs& inputs, const Results<double>& results,
                                         const Catalogue& catalogue, const OutputBands* bands = nullptr);

// {"model_version", "inputs": {ID: {"value","unit"}}, "outputs": {ID: {"value","unit"}}}; with bands an
// output has "p5", "p50" and "p95" too, and "defined" where it has a value at a share of the points only.
nlohmann::ordered_json result_json(const Inputs& inputs, const std::vector<OutputFigure>& figures);

} // namespace tokenscope
