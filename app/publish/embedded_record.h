// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tokenscope {

enum class FigureFormat {
    none,
    png,
    svg,
    pdf,
    otherPicture, ///< JPEG, GIF, WebP, BMP, TIFF: no figure keeps its settings in them
};

/// Judged by the first bytes.
FigureFormat figureFormatOf(const QByteArray& file);

/// The record's JSON found in a picture, not yet checked, or a sentence in the program's language that says
/// why there is none. At most largestFigureRecord bytes are ever unpacked.
struct EmbeddedRecord {
    QByteArray json;
    QString error;
};
EmbeddedRecord embeddedRecord(const QByteArray& file);

/// Where the record stands in each format.
inline constexpr char recordKeyword[] = "org.tokenscope.figure";
inline constexpr char recordNamespace[] = "https://tokenscope.org/ns/figure";

} // namespace tokenscope
