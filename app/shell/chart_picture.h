// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/charts/theme.h"
#include "app/state/snapshot.h"

#include <QImage>

namespace tokenscope {

/// A figure as it is published: chart, and under it what it assumes and which model it is from.
/// `size` is in logical pixels, `scale` pixels of the picture make one.
QImage chartPicture(const Figure& figure, const Snapshot& snapshot, const Theme& theme, QSize size,
                    qreal scale);

/// "Scenario: Essay, as printed; Batch 64. Tokenscope 0.1, model 1.0".
QString assumptionsText(const Snapshot& snapshot);

/// Writes a PNG. A sentence that says why not; empty when it is there.
QString savePicture(const QImage& picture, const QString& path);

} // namespace tokenscope
