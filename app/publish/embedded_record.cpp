// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/embedded_record.h"

#include "app/publish/figure_record.h"
#include "app/publish/png_chunks.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace tokenscope {
namespace {

struct Embedded {
    Q_DECLARE_TR_FUNCTIONS(EmbeddedRecord)
};

EmbeddedRecord failed(const QString& error) { return {{}, error}; }

EmbeddedRecord nothingInside() {
    return failed(
        Embedded::tr("it carries no Tokenscope settings: they were left out when it was exported, or "
                     "an optimiser or a converter removed them. If a scenario code is printed on it, "
                     "“Open a copied figure or a code” restores it"));
}

EmbeddedRecord fromBase64(const QByteArray& text) {
    if (text.size() > 2 * largestFigureRecord)
        return failed(Embedded::tr("its settings are larger than 256 kB"));
    const auto decoded = QByteArray::fromBase64Encoding(text.simplified().replace(' ', ""),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? EmbeddedRecord{*decoded, {}} : failed(Embedded::tr("its settings are damaged"));
}

EmbeddedRecord fromPng(const QByteArray& file) {
    const PngText text = pngText(file, recordKeyword, largestFigureRecord);
    switch (text.state) {
    case PngText::State::found:
        return {text.text, {}};
    case PngText::State::tooLarge:
        return failed(Embedded::tr("its settings are larger than 256 kB"));
    case PngText::State::damaged:
        return failed(Embedded::tr("the file is damaged"));
    case PngText::State::absent:
        break;
    }
    return nothingInside();
}

// Text of the first record element. Entities are not expanded: a document type ends the reading.
EmbeddedRecord fromSvg(const QByteArray& file) {
    QXmlStreamReader reader(file);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD && !reader.entityDeclarations().isEmpty())
            return failed(Embedded::tr("it declares entities, which no figure of Tokenscope does"));
        if (token == QXmlStreamReader::StartElement && reader.name() == QLatin1String("record") &&
            reader.namespaceUri() == QLatin1String(recordNamespace))
            return fromBase64(reader.readElementText(QXmlStreamReader::SkipChildElements)
                                  .left(3 * largestFigureRecord)
                                  .toLatin1());
    }
    return reader.hasError() ? failed(Embedded::tr("the file is damaged")) : nothingInside();
}

// The metadata of a PDF stand in the file as plain XML.
EmbeddedRecord fromPdf(const QByteArray& file) {
    const QByteArray begin = "<tokenscope:record>";
    const qsizetype from = file.indexOf(begin);
    const qsizetype to = from < 0 ? -1 : file.indexOf("</tokenscope:record>", from);
    if (from < 0)
        return nothingInside();
    return to < 0 ? failed(Embedded::tr("the file is damaged"))
                  : fromBase64(file.mid(from + begin.size(), to - from - begin.size()));
}

// What converters, browsers and chat programs make of a figure.
bool isOtherPicture(const QByteArray& file) {
    for (const char* start : {"\xFF\xD8\xFF", "GIF8", "II*"})
        if (file.startsWith(start))
            return true;
    return file.startsWith(QByteArray("MM\0*", 4)) || (file.startsWith("RIFF") && file.mid(8, 4) == "WEBP") ||
           (file.startsWith("BM") && file.mid(6, 4) == QByteArray(4, '\0'));
}

} // namespace

FigureFormat figureFormatOf(const QByteArray& file) {
    if (file.startsWith("\x89PNG\r\n\x1a\n"))
        return FigureFormat::png;
    if (file.startsWith("%PDF-"))
        return FigureFormat::pdf;
    if (isOtherPicture(file))
        return FigureFormat::otherPicture;
    const QByteArray start = file.left(1000).trimmed();
    const bool xml = start.startsWith('<') || start.startsWith("\xEF\xBB\xBF<");
    return xml ? FigureFormat::svg : FigureFormat::none;
}

EmbeddedRecord embeddedRecord(const QByteArray& file) {
    if (file.size() > largestFigureFile)
        return failed(Embedded::tr("it is larger than 64 MB"));
    switch (figureFormatOf(file)) {
    case FigureFormat::png:
        return fromPng(file);
    case FigureFormat::svg:
        return fromSvg(file);
    case FigureFormat::pdf:
        return fromPdf(file);
    case FigureFormat::otherPicture:
        return nothingInside();
    case FigureFormat::none:
        break;
    }
    return failed(Embedded::tr("it is no PNG, SVG or PDF"));
}

} // namespace tokenscope
