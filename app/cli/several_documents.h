// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

namespace tokenscope {

/// A scenario of a comparison and the name that the words give it: a preset or a file.
struct NamedDocument {
    QString name;
    Document document;
};

/// The preset of this name, or else the file ("-": standard input). Throws std::invalid_argument with one
/// sentence.
NamedDocument presetOrFile(const CommandLine& line, const QString& word, const Library& library);

} // namespace tokenscope
