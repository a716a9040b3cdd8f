// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/band_source.h"
#include "core/analysis/result_json.h"

#include <nlohmann/json_fwd.hpp>

namespace tokenscope {

/// The outputs, with bands where they are asked for.
std::vector<OutputFigure> figuresOf(const Document& document, const Inputs& inputs,
                                    const Results<double>& results, BandSource& bands);

/// What is to be known beside the figures, a sentence each: what overloads the machine, and in what respect
/// it lies outside of what the model was fitted to.
std::vector<std::string> noteLines(const Inputs& inputs, const Results<double>& results,
                                   const Catalogue& catalogue);

/// `root` with the lines as member `name`, if there are any.
nlohmann::ordered_json withLines(nlohmann::ordered_json root, const char* name,
                                 const std::vector<std::string>& lines);

/// A line each on standard error.
void printErrors(const std::vector<std::string>& lines);

} // namespace tokenscope
