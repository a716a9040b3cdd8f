// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/gallery_page.h"

#include "app/publish/citation.h"
#include "app/publish/svg_device.h"

#include <QLocale>

namespace tokenscope {
namespace {

// Two columns where there is room; figures bring their own titles.
constexpr char style[] =
    "body{font:15px/1.5 Inter,Helvetica,Arial,sans-serif;color:#1F2328;margin:32px auto;"
    "max-width:1240px;padding:0 24px}h1{font-size:26px;font-weight:600}"
    "main{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(560px,100%),1fr));"
    "gap:40px}figure{margin:0}img{width:100%;height:auto}"
    "figcaption{color:#57606A;font-size:13px}";

QString html(const QString& text) { return xmlText(text).toHtmlEscaped(); }

QString figureElement(const GalleryFigure& figure) {
    return QStringLiteral("<figure><img src=\"%1\" alt=\"%2\"><figcaption>%3</figcaption></figure>\n")
        .arg(html(figure.file), html(figure.words.altText),
             html(citation(figure.words, CitationStyle::plain)));
}

} // namespace

QByteArray galleryPage(const QString& title, const std::vector<GalleryFigure>& figures) {
    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\">"
                                  "<title>%2</title>\n<style>%3</style></head>\n<body><h1>%2</h1>\n<main>\n")
                       .arg(QLocale().name().left(2), html(title), QLatin1String(style));
    for (const GalleryFigure& figure : figures)
        page += figureElement(figure);
    return (page + QStringLiteral("</main></body>\n</html>\n")).toUtf8();
}

} // namespace tokenscope
