// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/publish.h"

#include "app/publish/bundle.h"
#include "app/publish/figure_data.h"
#include "app/publish/figure_files.h"

#include <QFileInfo>

#include <array>

namespace tokenscope {
namespace {

struct KindName {
    FileKind kind;
    const char* suffix;
};
constexpr std::array<KindName, 6> kinds{{{FileKind::png, "png"},
                                         {FileKind::svg, "svg"},
                                         {FileKind::pdf, "pdf"},
                                         {FileKind::csv, "csv"},
                                         {FileKind::json, "json"},
                                         {FileKind::zip, "zip"}}};

} // namespace

std::optional<FileKind> fileKindOf(const QString& fileName) {
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    for (const KindName& kind : kinds)
        if (suffix == QLatin1String(kind.suffix))
            return kind.kind;
    return std::nullopt;
}

QString fileKindHelp() { return QStringLiteral(".png, .svg, .pdf, .csv, .json or .zip"); }

QByteArray figureFile(FileKind kind, const FigureRequest& request, const Snapshot& snapshot, double scale) {
    const FigurePage page = makePage(request, snapshot);
    const FigureRecord record = recordOf(request, snapshot);
    const double pixels = scale > 0 ? scale : request.size.pictureScale();
    switch (kind) {
    case FileKind::png:
        return pngFile(page, record, pixels);
    case FileKind::svg:
        return svgFile(page, record);
    case FileKind::pdf:
        return pdfFile(page, record);
    case FileKind::csv:
        return csvFile(page, record);
    case FileKind::json:
        return jsonFile(page, record, snapshot.current);
    case FileKind::zip:
        return bundleFile(page, record, snapshot.current, pixels);
    }
    return {};
}

} // namespace tokenscope
