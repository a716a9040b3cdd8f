// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "class_errors.h"

#include <string>

namespace tokenscope::calibration {

// Tables for reading: which rows count, the constants, the errors of every class, what misses its goal.
std::string rows_report(const Mapping& mapping);
std::string constants_report(const Findings& findings, const LogConstants& shipped);
std::string classes_report(const std::vector<ClassErrors>& classes);
std::string misses_report(const std::vector<ClassErrors>& classes);
std::string left_out_report(const char* title, const Evidence& evidence, const Grouping& grouping,
                            const LeftOut& left_out);

} // namespace tokenscope::calibration
