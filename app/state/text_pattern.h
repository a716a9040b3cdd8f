// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tokenscope {

/// Replaces %1, %2, ... in one pass, so that a % in an argument stays as it is; a pattern may leave some out.
QString filledPattern(const QString& pattern, const QStringList& arguments);

} // namespace tokenscope
