// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/figure_request.h"
#include "app/state/snapshot.h"

namespace tokenscope {

inline QString text(const char* utf8) { return QString::fromUtf8(utf8); }

/// A text that breaks careless writers of XML, CSV and zip.
QString nastyText();

FigureRequest requestFor(const QString& chart);

/// Everything that can be asked of a figure.
FigureRequest fullRequest();

SnapshotPointer snapshotOf(const Document& document);

/// Values that only full precision brings back, and a nasty name.
Document editedDocument();

} // namespace tokenscope
