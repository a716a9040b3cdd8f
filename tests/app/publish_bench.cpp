// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/publish_bench.h"

#include "app/publish/figure_size.h"
#include "app/state/library_loader.h"
#include "app/state/store.h"

#include <QCoreApplication>

namespace tokenscope {

QString nastyText() {
    return QStringLiteral("R&D <70B> \"x\" </title><script>alert(1)</script> ]]> ü€ – ") + QChar(1) +
           QChar(0xFFFF);
}

FigureRequest requestFor(const QString& chart) {
    FigureRequest request;
    request.charts = {chart};
    return request;
}

FigureRequest fullRequest() {
    FigureRequest request = requestFor(text("stages"));
    request.size = *figureSizeOf(text("170x120mm@300"));
    request.theme = text("print");
    request.textSize = text("L");
    request.title = nastyText();
    request.subtitle = text("measure");
    request.note = text("note");
    request.source = text("source");
    request.altText = text("alt");
    request.definitions = request.settings = true;
    return request;
}

SnapshotPointer snapshotOf(const Document& document) {
    Store store(loadLibrary());
    store.loadDocument(document);
    QCoreApplication::processEvents();
    return store.snapshot();
}

Document editedDocument() {
    Document document;
    document.name = nastyText().toStdString();
    document.preset = "essay-repaired";
    document.overrides = {{"serving.batch", Amount::of(48)},
                          {"facility.pue", Amount::of(1.1999999999999997)}};
    return document;
}

} // namespace tokenscope
