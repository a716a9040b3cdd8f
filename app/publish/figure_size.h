// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

namespace tokenscope {

/// How large a figure is, whatever the window is. Pixels, millimetres and dots per inch: two give the third.
struct FigureSize {
    enum class Unit { pixels, millimetres };
    double width = 1200;
    double height = 675;
    Unit unit = Unit::pixels;
    double dpi = 0;     ///< 0: 96 for pixels, 300 for millimetres
    bool grows = false; ///< only the width is fixed: `height` is the least, and the charts get what they need

    /// In CSS pixels, of which 96 make an inch: what SVG and PDF are written in.
    QSizeF cssSize() const;
    /// Pixels of a PNG for one CSS pixel.
    double pictureScale() const;
    /// By how much marks and texts grow beyond the sizes of the visual specification: 1 on paper; a picture
    /// in pixels is shown smaller than it is, the more so the larger it is.
    double zoom() const;
    /// "1200x675", "170x120mm", "170x120mm@600", "170mm" of one that grows.
    QString text() const;

    friend bool operator==(const FigureSize&, const FigureSize&) = default;
};

struct FigureSizePreset {
    QString id; ///< "article"
    QString name;
    FigureSize size;
};

/// In the program's language.
std::vector<FigureSizePreset> figureSizePresets();

/// "article", "1200x675", "170mm" (which grows), "170x120mm", each with "@300". Nothing where the words are
/// no size, or one of sides beyond 10 to 8192 pixels or 20 to 1000 mm, or 30 to 2400 dpi.
std::optional<FigureSize> figureSizeOf(const QString& words);

/// Of a figure on paper that only has a width, in millimetres like it.
double leastPaperHeight(double width);

/// What is out of range, as a sentence in the program's language without its full stop; empty: nothing.
QString problemOf(const FigureSize& size);

/// CSS pixels, of which 96 make an inch of 25.4 mm.
inline constexpr double cssPerMillimetre = 96 / 25.4;

/// What figureSizeOf() takes, for a sentence.
QString figureSizeHelp();

} // namespace tokenscope
