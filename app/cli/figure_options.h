// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_line.h"
#include "app/publish/figure_request.h"
#include "app/publish/publish.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// What is wrong with the options of export, as one sentence; empty: nothing.
QString figureUsageError(const CommandLine& line);

/// The figure that the options ask for, of these charts.
FigureRequest figureRequest(const CommandLine& line, const QStringList& charts);

/// Pixels of a PNG per CSS pixel; 0: what the size asks for.
double figureScale(const CommandLine& line);

/// Files of --all.
std::vector<std::pair<FileKind, QString>> galleryFormats(const CommandLine& line);

/// Puts --axis and --per into the views of the charts.
void addViews(const CommandLine& line, const QStringList& charts, Exploration& exploration);

/// Why the chart cannot have what --axis or --per ask for; empty if it can, or if they are not given.
QString viewError(const CommandLine& line, const QString& chart, const Snapshot& snapshot);

} // namespace tokenscope
