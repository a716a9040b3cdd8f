// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/figure_texts.h"

namespace tokenscope {

enum class CitationStyle { plain, markdown, bibtex };

/// How a figure is cited, with program, model and scenario code.
QString citation(const FigureTexts& texts, CitationStyle style);

/// What stands under a figure in an article: finding, measure, note and source.
QString caption(const FigureTexts& texts);

} // namespace tokenscope
