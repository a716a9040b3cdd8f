// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/embedded_record.h"
#include "app/publish/figure_file.h"
#include "app/publish/figure_files.h"
#include "app/publish/png_chunks.h"
#include "app/publish/publish.h"
#include "app/state/library_loader.h"
#include "tests/app/hostile_figures.h"
#include "tests/app/publish_bench.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>
#include <QtTest>

using namespace tokenscope;

/// Figures opened again: what they bring back, and what is refused with a sentence.
class TestReturnedFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackFrom_data();
    void comesBackFrom();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void olderModelShowsBothFigures_data();
    void olderModelShowsBothFigures();
    void withoutScenarioNothingIsInside();
    void convertedPicturesAreExplained_data();
    void convertedPicturesAreExplained();
};

void TestReturnedFigures::comesBackFrom_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("PNG") << int(FileKind::png);
    QTest::newRow("SVG") << int(FileKind::svg);
    QTest::newRow("PDF") << int(FileKind::pdf);
}

void TestReturnedFigures::comesBackFrom() {
    QFETCH(int, kind);
    const SnapshotPointer snapshot = snapshotOf(editedDocument());
    Snapshot compared = *snapshot;
    compared.held = {std::make_shared<const Evaluated>(snapshot->baseline)};
    compared.exploration.sweepInput = "facility.pue";
    compared.exploration.views["stages"] = {false, FunctionalUnit::year};
    compared.exploration.attributionFrom = "preset:essay";
    const QByteArray file = figureFile(FileKind(kind), fullRequest(), compared);
    const ReadRecord read = readFigure(file, text("figure"), *loadLibrary());
    QCOMPARE(read.error, QString());
    QVERIFY(read.record.document == snapshot->current.document);
    QVERIFY(read.record.baseline == snapshot->baseline.document);
    QVERIFY(read.record.request == fullRequest());
    QVERIFY(read.record.held == std::vector<Document>{snapshot->baseline.document});
    QVERIFY(read.record.exploration == compared.exploration);
    QVERIFY(changedFigures(read.record, *loadLibrary()).isEmpty());
}

void TestReturnedFigures::hostileFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    addHostileContainers();
    addHostileRecords();
}

void TestReturnedFigures::hostileFilesAreRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const ReadRecord read = readFigure(bytes, text("figure.png"), *loadLibrary());
    QVERIFY(read.error.startsWith(text("figure.png")));
    QVERIFY2(read.error.contains(QRegularExpression(says)), qPrintable(read.error));
}

void TestReturnedFigures::olderModelShowsBothFigures_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("PNG") << int(FileKind::png);
    QTest::newRow("SVG") << int(FileKind::svg);
    QTest::newRow("PDF") << int(FileKind::pdf);
}

void TestReturnedFigures::olderModelShowsBothFigures() {
    QFETCH(int, kind);
    const FigureRequest request = requestFor(text("stages"));
    const SnapshotPointer snapshot = snapshotOf({});
    FigureRecord older = recordOf(request, *snapshot);
    older.modelVersion = text("0.9");
    older.outputs.front().value *= 2;
    const FigurePage page = makePage(request, *snapshot);
    const QByteArray file = FileKind(kind) == FileKind::png   ? pngFile(page, older, 1)
                            : FileKind(kind) == FileKind::svg ? svgFile(page, older)
                                                              : pdfFile(page, older);
    const ReadRecord read = readFigure(file, text("older"), *loadLibrary());
    QVERIFY2(read.error.isEmpty(), qPrintable(read.error));
    QCOMPARE(read.record.modelVersion, text("0.9"));
    const QStringList changes = changedFigures(read.record, *loadLibrary());
    QCOMPARE(changes.size(), 1);
    QVERIFY(changes.front().contains(text("then")) && changes.front().contains(text("now")));
}

void TestReturnedFigures::withoutScenarioNothingIsInside() {
    FigureRequest request = requestFor(text("dollar"));
    request.embedded = false;
    for (const FileKind kind : {FileKind::png, FileKind::svg, FileKind::pdf}) {
        const ReadRecord read =
            readFigure(figureFile(kind, request, *snapshotOf({})), text("figure"), *loadLibrary());
        QVERIFY(read.error.contains(text("no Tokenscope settings")));
    }
}

void TestReturnedFigures::convertedPicturesAreExplained_data() {
    QTest::addColumn<QByteArray>("format");
    for (const char* format : {"PNG", "JPG", "BMP"})
        QTest::newRow(format) << QByteArray(format);
}

// A figure that was optimised or stored in another format: the sentence names the way by the printed code.
void TestReturnedFigures::convertedPicturesAreExplained() {
    QFETCH(QByteArray, format);
    const QByteArray png = figureFile(FileKind::png, requestFor(text("dollar")), *snapshotOf({}));
    QByteArray converted;
    QBuffer buffer(&converted);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const QImage figure = QImage::fromData(png);
    QImage picture(figure.size(), QImage::Format_RGB32); // without the texts of the file
    QPainter(&picture).drawImage(0, 0, figure);
    QVERIFY(picture.save(&buffer, format.constData()));
    const ReadRecord read = readFigure(converted, text("figure"), *loadLibrary());
    QVERIFY2(read.error.contains(text("a converter removed them")), qPrintable(read.error));
    QVERIFY(read.error.contains(text("scenario code")));
}

QTEST_MAIN(TestReturnedFigures)
#include "tst_returned_figures.moc"
