// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace tokenscope {

/// A picture as PNG; empty if it could not be written.
QByteArray pictureFile(const QImage& picture);

} // namespace tokenscope
