// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace tokenscope {

/// Ways to see colours: as most do, without red, green or blue cones, and on a grey printer.
enum class Vision { usual, protan, deutan, tritan, grey };

/// What a picture looks like to them, after Machado, Oliveira and Fernandes 2009 at full severity.
QImage seenWith(const QImage& picture, Vision vision);

} // namespace tokenscope
