// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "class_errors.h"

#include <string>

namespace tokenscope::calibration {

// Whether a new fit replaces what ships: only where, on combinations left out of it, its loss is 3 % below
// that of the shipped constants; so published figures stay comparable. Constants trade off with each other:
// they are judged, and replaced, together.
bool replaces_shipped(double shipped_loss, double unseen_loss);

// The text of resources/calibration/constants.json, renewed: values, fits, intervals, rows and date.
std::string constants_json(const std::string& present, const Evidence& evidence, const Findings& findings,
                           const std::string& date);

// The text of resources/calibration/classes.json.
std::string classes_json(const std::vector<ClassErrors>& classes, const std::string& date);

} // namespace tokenscope::calibration
