// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/figure_size.h"

namespace tokenscope {

/// The measures of a figure as they are typed, with or without a unit; empty: not given. Pixels, paper and
/// dots per inch: two of them give the third.
struct TypedSize {
    QString pixelWidth = {};  ///< "1004", "1004 px"
    QString pixelHeight = {}; ///< may be missing where the width on paper is known: the figure then grows
    QString paperWidth = {};  ///< "85", "85 mm", "8.5 cm", "3.35 in", "240 pt"
    QString paperHeight = {}; ///< may be missing: the figure then grows
    QString dpi = {};         ///< "300", "300 dpi", "118 dpcm"

    bool isEmpty() const;
};

/// A size, or in the program's language what is wrong with the words, and where.
struct SizeAnswer {
    std::optional<FigureSize> size = {};
    QString problem = {};
};

/// One of pixels and paper is enough; all three together are refused.
SizeAnswer sizeOf(const TypedSize& typed);

} // namespace tokenscope
