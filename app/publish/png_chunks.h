// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tokenscope {

/// The PNG with an iTXt chunk before its end: `text` in UTF-8 under a Latin-1 keyword of 1 to 79 characters.
QByteArray withPngText(const QByteArray& png, const QByteArray& keyword, const QByteArray& text,
                       bool compressed);

struct PngText {
    enum class State { found, absent, tooLarge, damaged };
    State state = State::absent;
    QByteArray text = {};
};

/// The first text of a keyword, from iTXt, zTXt or tEXt; at most `most` bytes are unpacked. The picture
/// itself is not decoded.
PngText pngText(const QByteArray& png, const QByteArray& keyword, qsizetype most);

} // namespace tokenscope
