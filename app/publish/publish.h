// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/figure_request.h"
#include "app/state/snapshot.h"

namespace tokenscope {

enum class FileKind { png, svg, pdf, csv, json, zip };

/// By the ending of a file's name; nothing for others.
std::optional<FileKind> fileKindOf(const QString& fileName);
QString fileKindHelp();

/// A complete file of the figure; empty if it would be too large. `scale` PNG pixels make a CSS pixel; 0:
/// what the size asks for.
QByteArray figureFile(FileKind kind, const FigureRequest& request, const Snapshot& snapshot,
                      double scale = 0);

} // namespace tokenscope
