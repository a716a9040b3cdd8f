// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/figure_texts.h"

#include <vector>

namespace tokenscope {

/// A figure of a page and the file that it stands in.
struct GalleryFigure {
    QString file;
    FigureTexts words;
};

/// A page of figures about one scenario, as HTML that needs nothing but their files.
QByteArray galleryPage(const QString& title, const std::vector<GalleryFigure>& figures);

} // namespace tokenscope
