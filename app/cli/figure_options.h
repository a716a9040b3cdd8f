// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/publish/figure_request.h"
#include "app/publish/publish.h"

namespace tokenscope {

/// What is wrong with the options of export, as one sentence; empty: nothing.
QString figureUsageError(const CommandLine& line);

/// The figure that the options ask for, of these charts.
FigureRequest figureRequest(const CommandLine& line, const QStringList& charts);

/// Pixels of a PNG per CSS pixel; 0: what the size asks for.
double figureScale(const CommandLine& line);

/// Files of --all.
std::vector<std::pair<FileKind, QString>> galleryFormats(const CommandLine& line);

} // namespace tokenscope
