// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/figure_clipboard.h"

#include "app/charts/data_table_model.h"
#include "app/publish/citation.h"
#include "app/publish/figure_files.h"
#include "app/publish/publish.h"

#include <QMimeData>
#include <QUrl>

namespace tokenscope {
namespace {

QString textOf(CopiedForm form, const FigurePage& page) {
    switch (form) {
    case CopiedForm::altText:
        return page.words.altText;
    case CopiedForm::caption:
        return caption(page.words);
    case CopiedForm::markdown:
        return citation(page.words, CitationStyle::markdown);
    case CopiedForm::bibtex:
        return citation(page.words, CitationStyle::bibtex);
    default:
        return citation(page.words, CitationStyle::plain);
    }
}

QString tablesOf(const FigurePage& page) {
    QStringList tables;
    for (const PagePart& part : page.parts)
        tables << toTsv(part.figure.table);
    return tables.join(u'\n');
}

// The PNG itself, with its scenario, and a plain picture for programs that take no PNG.
void addPicture(QMimeData& data, const FigureRequest& request, const Snapshot& snapshot) {
    const QByteArray png = figureFile(FileKind::png, request, snapshot);
    data.setData(QStringLiteral("image/png"), png);
    data.setImageData(QImage::fromData(png));
}

void addSvg(QMimeData& data, const FigureRequest& request, const Snapshot& snapshot) {
    data.setData(QStringLiteral("image/svg+xml"), figureFile(FileKind::svg, request, snapshot));
}

} // namespace

QMimeData* copied(CopiedForm form, const FigureRequest& request, const Snapshot& snapshot) {
    auto* data = new QMimeData;
    const FigurePage page = makePage(request, snapshot);
    if (form == CopiedForm::picture) {
        addPicture(*data, request, snapshot);
    } else if (form == CopiedForm::svg) {
        addSvg(*data, request, snapshot);
        data->setText(QString::fromUtf8(data->data(QStringLiteral("image/svg+xml"))));
    } else if (form == CopiedForm::data) {
        data->setData(QStringLiteral("text/csv"), figureFile(FileKind::csv, request, snapshot));
        data->setText(tablesOf(page));
    } else {
        data->setText(textOf(form, page));
    }
    return data;
}

QMimeData* dragged(const FigureRequest& request, const Snapshot& snapshot, const QString& file) {
    auto* data = new QMimeData;
    addPicture(*data, request, snapshot);
    addSvg(*data, request, snapshot);
    data->setText(makePage(request, snapshot).words.altText);
    if (!file.isEmpty())
        data->setUrls({QUrl::fromLocalFile(file)});
    return data;
}

} // namespace tokenscope
