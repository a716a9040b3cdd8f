// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/figure_request.h"
#include "app/state/snapshot.h"

class QMimeData;

namespace tokenscope {

enum class CopiedForm { picture, svg, data, altText, caption, citation, markdown, bibtex };

/// What of a figure goes to the clipboard.
QMimeData* copied(CopiedForm form, const FigureRequest& request, const Snapshot& snapshot);

/// The figure as it is dragged into other programs: picture, SVG, description and, if not empty, a file.
QMimeData* dragged(const FigureRequest& request, const Snapshot& snapshot, const QString& file);

} // namespace tokenscope
