// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/figure_page.h"
#include "app/publish/figure_record.h"

#include <QImage>

namespace tokenscope {

inline constexpr double mostPicturePixels = 64e6;

/// Pixels of the PNG of a page; `scale` of them make a CSS pixel.
QImage pagePicture(const FigurePage& page, double scale);

// Complete files. What is drawn, said and stored is the same in all; the same scenario and request give the
// same bytes; of PDF in programs that did the same before, for Qt orders fonts by how it came to know them.

/// Empty if the picture is too large to be made.
QByteArray pngFile(const FigurePage& page, const FigureRecord& record, double scale);
QByteArray svgFile(const FigurePage& page, const FigureRecord& record);
QByteArray pdfFile(const FigurePage& page, const FigureRecord& record);

} // namespace tokenscope
