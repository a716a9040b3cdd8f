// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/figure_files.h"

#include "app/publish/embedded_record.h"
#include "app/publish/picture_file.h"
#include "app/publish/png_chunks.h"
#include "app/publish/svg_device.h"
#include "app/publish/svg_engine.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>
#include <QScopeGuard>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace tokenscope {
namespace {

constexpr int pdfDotsPerPixel = 10; ///< of the grid that lines fall on
constexpr double dotsPerMetre = 96 / 0.0254;
constexpr double pointsPerPixel = 72.0 / 96.0;

QString program() { return QStringLiteral("Tokenscope " TOKENSCOPE_VERSION); }

QByteArray packedRecord(const FigureRecord& record) {
    return record.request.embedded ? writeRecord(record).toBase64() : QByteArray();
}

QString length(double css, const FigureSize& size) {
    const bool paper = size.unit == FigureSize::Unit::millimetres;
    return QString::number(paper ? css / cssPerMillimetre : css, 'g', 7) +
           (paper ? QStringLiteral("mm") : QStringLiteral("px"));
}

QString viewBox(const QSizeF& size) {
    return QStringLiteral("0 0 %1 %2").arg(size.width(), 0, 'g', 7).arg(size.height(), 0, 'g', 7);
}

void writeSvgHead(QXmlStreamWriter& xml, const FigurePage& page, const FigureRecord& record) {
    const QString id = record.request.charts.join(u'-');
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    xml.writeAttribute(QStringLiteral("width"), length(page.size.width(), record.request.size));
    xml.writeAttribute(QStringLiteral("height"), length(page.size.height(), record.request.size));
    xml.writeAttribute(QStringLiteral("viewBox"), viewBox(page.size));
    xml.writeAttribute(QStringLiteral("role"), QStringLiteral("img"));
    xml.writeAttribute(QStringLiteral("aria-labelledby"),
                       id + QStringLiteral("-title ") + id + QStringLiteral("-desc"));
    xml.writeAttribute(QStringLiteral("font-family"), QStringLiteral("Inter, Helvetica, Arial, sans-serif"));
    xml.writeAttribute(QStringLiteral("overflow"), QStringLiteral("hidden"));
    for (const auto& [name, text] : {std::pair(QStringLiteral("title"), page.words.title),
                                     std::pair(QStringLiteral("desc"), page.words.altText)}) {
        xml.writeStartElement(name);
        xml.writeAttribute(QStringLiteral("id"), id + u'-' + name);
        xml.writeCharacters(xmlText(text));
        xml.writeEndElement();
    }
}

void writeSvgMetadata(QXmlStreamWriter& xml, const FigureRecord& record) {
    const QByteArray packed = packedRecord(record);
    if (packed.isEmpty())
        return;
    xml.writeStartElement(QStringLiteral("metadata"));
    xml.writeStartElement(QStringLiteral("tokenscope:record"));
    xml.writeAttribute(QStringLiteral("xmlns:tokenscope"), QLatin1String(recordNamespace));
    xml.writeCharacters(QString::fromLatin1(packed));
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray xmpText(const QString& text) { return xmlText(text).toHtmlEscaped().toUtf8(); }

QByteArray localized(const char* element, const QString& text) {
    return QByteArray("<dc:") + element + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + xmpText(text) +
           "</rdf:li></rdf:Alt></dc:" + element + ">\n";
}

QByteArray xmpPacket(const FigurePage& page, const FigureRecord& record) {
    QByteArray xmp = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                     "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                     "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                     "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                     "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:tokenscope=\"";
    xmp += recordNamespace;
    xmp += "\">\n<dc:format>application/pdf</dc:format>\n";
    xmp += localized("title", page.words.title) + localized("description", page.words.altText);
    xmp += "<dc:source>" + xmpText(page.words.source) + "</dc:source>\n";
    xmp += "<xmp:CreatorTool>" + xmpText(program()) + "</xmp:CreatorTool>\n";
    if (const QByteArray packed = packedRecord(record); !packed.isEmpty())
        xmp += "<tokenscope:record>" + packed + "</tokenscope:record>\n";
    return xmp + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

void preparePdf(QPdfWriter& writer, const FigurePage& page, const FigureRecord& record) {
    writer.setResolution(96 * pdfDotsPerPixel);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(page.size * pointsPerPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setTitle(page.words.title);
    writer.setCreator(program());
    writer.setDocumentXmpMetadata(xmpPacket(page, record));
    if (record.request.embedded)
        writer.addFileAttachment(QStringLiteral("figure.json"), writeRecord(record),
                                 QStringLiteral("application/json"));
}

// What differs between two runs: the date, which is optional, and the identity, here that of the content.
QByteArray withoutMakingTime(QByteArray pdf) {
    for (const char* key : {"/CreationDate", "/ModDate"})
        for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1))
            if (const qsizetype end = pdf.indexOf(')', at); end > at && end - at < 60)
                std::fill(pdf.begin() + at, pdf.begin() + end + 1, ' ');
    const qsizetype trailer = pdf.lastIndexOf("/ID [");
    const qsizetype end = trailer < 0 ? -1 : pdf.indexOf(']', trailer);
    if (end < 0)
        return pdf;
    const QByteArray content = pdf.left(trailer);
    const QByteArray id = QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex();
    qsizetype digit = 0;
    for (qsizetype at = trailer + 5; at < end; ++at)
        if (std::isxdigit(static_cast<unsigned char>(pdf[at])) != 0)
            pdf[at] = id[digit++ % id.size()];
    return pdf;
}

} // namespace

QImage pagePicture(const FigurePage& page, double scale) {
    const QSizeF pixels = page.size * scale;
    if (pixels.width() * pixels.height() > mostPicturePixels)
        return {};
    const QSize whole(qMax(1, qRound(pixels.width())), qMax(1, qRound(pixels.height())));
    QImage picture(whole, page.ground ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (picture.isNull())
        return picture;
    picture.fill(page.ground ? page.theme.color(Role::chartGround) : QColor(Qt::transparent));
    QPainter painter(&picture);
    painter.scale(scale, scale);
    paintPage(painter, page);
    painter.end();
    picture.setDotsPerMeterX(qRound(dotsPerMetre * scale));
    picture.setDotsPerMeterY(qRound(dotsPerMetre * scale));
    return picture;
}

QByteArray pngFile(const FigurePage& page, const FigureRecord& record, double scale) {
    QByteArray png = pictureFile(pagePicture(page, scale));
    if (png.isEmpty())
        return png;
    png = withPngText(png, "Title", page.words.title.toUtf8(), false);
    png = withPngText(png, "Description", page.words.altText.toUtf8(), false);
    png = withPngText(png, "Source", page.words.source.toUtf8(), false);
    png = withPngText(png, "Software", program().toUtf8(), false);
    return record.request.embedded ? withPngText(png, recordKeyword, writeRecord(record), true) : png;
}

QByteArray svgFile(const FigurePage& page, const FigureRecord& record) {
    SvgDevice device(page.size, record.request.outlines ? SvgText::outlines : SvgText::texts);
    QPainter painter(&device);
    paintPage(painter, page);
    painter.end();
    QByteArray head;
    QXmlStreamWriter xml(&head);
    xml.writeStartDocument();
    xml.writeCharacters(QStringLiteral("\n"));
    writeSvgHead(xml, page, record);
    writeSvgMetadata(xml, record);
    xml.writeCharacters(QStringLiteral("\n"));
    return head + device.elements() + "</svg>\n";
}

QByteArray pdfFile(const FigurePage& page, const FigureRecord& record) {
    // Qt writes fonts in the order of a hash table.
    QHashSeed::setDeterministicGlobalSeed();
    const auto seeded = qScopeGuard([] { QHashSeed::resetRandomGlobalSeed(); });
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    preparePdf(writer, page, record);
    QPainter painter(&writer);
    painter.scale(pdfDotsPerPixel, pdfDotsPerPixel);
    paintPage(painter, page);
    painter.end();
    return withoutMakingTime(pdf);
}

} // namespace tokenscope
