// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/png_chunks.h"

#include <QtEndian>

#include <zlib.h>

#include <optional>

namespace tokenscope {
namespace {

constexpr qsizetype signatureSize = 8;
constexpr qsizetype endSize = 12; ///< of the last chunk, which is empty

quint32 checksum(const QByteArray& bytes) {
    return quint32(crc32(0, reinterpret_cast<const Bytef*>(bytes.constData()), uInt(bytes.size())));
}

QByteArray bigEndian(quint32 value) {
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

quint32 number(const QByteArray& bytes, qsizetype at) {
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

// Unpacks up to `most` bytes; nothing: damaged or more.
std::optional<QByteArray> unpacked(const QByteArray& packed, qsizetype most) {
    QByteArray text(most + 1, Qt::Uninitialized);
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.constData()));
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(text.data());
    stream.avail_out = uInt(text.size());
    const int result = inflate(&stream, Z_FINISH);
    const qsizetype size = text.size() - qsizetype(stream.avail_out);
    inflateEnd(&stream);
    text.truncate(size);
    if (result != Z_STREAM_END && size <= most)
        return std::nullopt;
    return text;
}

PngText bounded(const std::optional<QByteArray>& text, qsizetype most) {
    if (!text)
        return {PngText::State::damaged};
    return text->size() > most ? PngText{PngText::State::tooLarge} : PngText{PngText::State::found, *text};
}

// After the keyword of iTXt stand two flags, a language and a translated keyword.
PngText internationalText(const QByteArray& rest, qsizetype most) {
    const qsizetype language = rest.indexOf('\0', 2);
    const qsizetype keyword = language < 0 ? -1 : rest.indexOf('\0', language + 1);
    if (keyword < 0)
        return {PngText::State::damaged};
    const QByteArray text = rest.mid(keyword + 1);
    return bounded(rest[0] == 1 ? unpacked(text, most) : std::optional(text), most);
}

PngText textOfChunk(const QByteArray& type, const QByteArray& rest, qsizetype most) {
    if (type == "iTXt")
        return internationalText(rest, most);
    return bounded(type == "zTXt" ? unpacked(rest.mid(1), most) : std::optional(rest), most);
}

} // namespace

QByteArray withPngText(const QByteArray& png, const QByteArray& keyword, const QByteArray& text,
                       bool compressed) {
    QByteArray content = "iTXt" + keyword + '\0' + (compressed ? '\1' : '\0') + '\0' + '\0' + '\0';
    content += compressed ? qCompress(text, 9).mid(4) : text;
    const QByteArray chunk = bigEndian(quint32(content.size() - 4)) + content + bigEndian(checksum(content));
    return png.left(png.size() - endSize) + chunk + png.right(endSize);
}

PngText pngText(const QByteArray& png, const QByteArray& keyword, qsizetype most) {
    const QByteArray start = keyword + '\0';
    for (qsizetype at = signatureSize; at + endSize <= png.size();) {
        const qsizetype length = number(png, at);
        if (length > png.size() - at - endSize)
            return {PngText::State::damaged};
        const QByteArray type = png.mid(at + 4, 4);
        const bool isText = type == "iTXt" || type == "zTXt" || type == "tEXt";
        if (isText && png.mid(at + 8, start.size()) == start && length >= start.size()) {
            const QByteArray content = png.mid(at + 4, length + 4);
            if (checksum(content) != number(png, at + 8 + length))
                return {PngText::State::damaged};
            return textOfChunk(type, content.mid(4 + start.size()), most);
        }
        if (type == "IEND")
            break;
        at += length + endSize;
    }
    return {};
}

} // namespace tokenscope
