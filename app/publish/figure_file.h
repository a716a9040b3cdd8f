// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/figure_record.h"

namespace tokenscope {

/// The record of a figure's bytes, found and checked; the error names `name`.
ReadRecord readFigure(const QByteArray& bytes, const QString& name, const Library& library);

/// The same of a file, which is opened for reading only. Files that are no regular files are refused.
ReadRecord readFigureFile(const QString& path, const Library& library);

/// Whether a file begins like a PNG, an SVG or a PDF.
bool isFigureFile(const QString& path);

} // namespace tokenscope
