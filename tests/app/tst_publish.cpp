// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_list.h"
#include "app/publish/embedded_record.h"
#include "app/publish/figure_check.h"
#include "app/publish/figure_file.h"
#include "app/publish/figure_files.h"
#include "app/publish/png_chunks.h"
#include "app/publish/publish.h"
#include "app/publish/svg_device.h"
#include "app/state/library_loader.h"
#include "app/state/store.h"
#include "tests/app/publish_bench.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

#include <cmath>

using namespace tokenscope;

namespace {

constexpr qsizetype largestSvg = 60 * 1024;

void checkSvg(const QByteArray& svg) {
    QXmlStreamReader reader(svg);
    QStringList elements, pictures;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            elements << reader.name().toString();
            if (elements.last() == text("image"))
                pictures << reader.attributes().value(text("href")).toString();
        }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(elements.contains(text("title")) && elements.contains(text("desc")));
    QVERIFY(!elements.contains(text("script")));
    for (const QString& picture : pictures)
        QVERIFY(picture.startsWith(text("data:image/png;base64,")));
    QVERIFY(svg.contains("role=\"img\""));
    static const QRegularExpression undefined(text("[ \"MLCa-]-?nan[ \"MLCaz]"));
    QVERIFY(!QString::fromUtf8(svg).contains(undefined));
    QVERIFY2(svg.size() < largestSvg, QByteArray::number(svg.size()));
}

} // namespace

/// Figures as files: right, small, the same every time, and opened again.
class TestPublish : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChartIsWritten_data();
    void everyChartIsWritten();
    void textsHaveRoom_data();
    void textsHaveRoom();
    void figuresGrowUntilTheirChartsFit();
    void sizes_data();
    void sizes();
    void textsOfAnyKindAreWritten();
    void filesAreTheSameWithinOneProgram_data();
    void filesAreTheSameWithinOneProgram();
};

void TestPublish::everyChartIsWritten_data() {
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QString>("theme");
    for (const ChartEntry& chart : charts())
        for (const QString& theme : figureThemes())
            QTest::addRow("%s, %s", qPrintable(chart.id), qPrintable(theme)) << chart.id << theme;
}

void TestPublish::everyChartIsWritten() {
    QFETCH(QString, chart);
    QFETCH(QString, theme);
    static const SnapshotPointer snapshot = withBands(*snapshotOf(editedDocument()));
    FigureRequest request = requestFor(chart);
    request.theme = theme;
    const QByteArray svg = figureFile(FileKind::svg, request, *snapshot);
    checkSvg(svg);
    QCOMPARE(svg.contains("<image"), chart == text("map"));
    QCOMPARE(figureFile(FileKind::svg, request, *snapshot), svg);
    const QByteArray png = figureFile(FileKind::png, request, *snapshot, 0.5);
    QCOMPARE(QImage::fromData(png).size(), QSize(600, 338));
    QCOMPARE(figureFile(FileKind::png, request, *snapshot, 0.5), png);
    QVERIFY(figureFile(FileKind::pdf, request, *snapshot).startsWith("%PDF-"));
    const QByteArray csv = figureFile(FileKind::csv, request, *snapshot);
    QVERIFY(csv.contains("\nchart,panel,mark,series,x,") && csv.contains("\n# model version: "));
    QCOMPARE(figureFile(FileKind::csv, request, *snapshot), csv);
    QVERIFY(csv.contains(QByteArray('\n' + chart.toUtf8() + ',')));
}

void TestPublish::textsHaveRoom_data() {
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QString>("size");
    for (const ChartEntry& chart : charts())
        for (const FigureSizePreset& size : figureSizePresets())
            QTest::addRow("%s, %s", qPrintable(chart.id), qPrintable(size.id)) << chart.id << size.id;
}

// At every preset size: nothing overlaps, runs off the edge or is smaller than print can show.
void TestPublish::textsHaveRoom() {
    QFETCH(QString, chart);
    QFETCH(QString, size);
    static const SnapshotPointer snapshot = withBands(*snapshotOf(editedDocument()));
    FigureRequest request = requestFor(chart);
    request.size = *figureSizeOf(size);
    const FigurePage page = makePage(request, *snapshot);
    QCOMPARE(touchingTexts(page).join(u'\n'), QString());
    QCOMPARE(textsOffPage(page).join(u'\n'), QString());
    QVERIFY(smallestText(page) * 0.75 >= 6.5);
}

void TestPublish::figuresGrowUntilTheirChartsFit() {
    const SnapshotPointer snapshot = snapshotOf(editedDocument());
    FigureRequest request = requestFor(text("batch"));
    request.size = *figureSizeOf(text("85x120mm"));
    const FigurePage fixed = makePage(request, *snapshot);
    QVERIFY(leftOut(fixed) > 0);
    request.size = *figureSizeOf(text("85mm"));
    const FigurePage grown = makePage(request, *snapshot);
    QCOMPARE(leftOut(grown), 0);
    QCOMPARE(grown.size.width(), fixed.size.width());
    QVERIFY(grown.size.height() > fixed.size.height());
    QVERIFY(figureFile(FileKind::pdf, request, *snapshot).startsWith("%PDF-"));
}

void TestPublish::sizes_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QSizeF>("css"); ///< empty: refused
    QTest::addColumn<double>("scale");
    QTest::newRow("article") << "article" << QSizeF(1200, 675) << 1.0;
    QTest::newRow("pixels") << "800x600" << QSizeF(800, 600) << 1.0;
    QTest::newRow("pixels and dpi") << "1200x600@192" << QSizeF(600, 300) << 2.0;
    QTest::newRow("millimetres") << "254x127mm" << QSizeF(960, 480) << 3.125;
    QTest::newRow("width alone") << "170mm@96" << QSizeF(170, 120) * 96 / 25.4 << 1.0;
    for (const char* words :
         {"", "1200", "5x5", "9000x9000", "1200x", "x675", "nonsense", "170x120cm", "1e9x1"})
        QTest::newRow(words) << words << QSizeF() << 0.0;
}

void TestPublish::sizes() {
    QFETCH(QString, words);
    QFETCH(QSizeF, css);
    QFETCH(double, scale);
    const auto size = figureSizeOf(words);
    QCOMPARE(size.has_value(), !css.isEmpty());
    if (!size)
        return;
    QVERIFY(std::abs(size->cssSize().width() - css.width()) < 1e-6);
    QVERIFY(std::abs(size->cssSize().height() - css.height()) < 1e-6);
    QCOMPARE(size->pictureScale(), scale);
    QVERIFY(figureSizeOf(size->text()) == size);
}

void TestPublish::textsOfAnyKindAreWritten() {
    const SnapshotPointer snapshot = snapshotOf(editedDocument());
    const QByteArray svg = figureFile(FileKind::svg, fullRequest(), *snapshot);
    checkSvg(svg);
    QVERIFY(svg.contains("width=\"170mm\" height=\"120mm\""));
    QVERIFY(svg.contains("R&amp;D &lt;70B&gt;"));
    FigureRequest outlines = fullRequest();
    outlines.outlines = true;
    QVERIFY(!figureFile(FileKind::svg, outlines, *snapshot).contains("<text"));
}

void TestPublish::filesAreTheSameWithinOneProgram_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("PNG") << int(FileKind::png);
    QTest::newRow("SVG") << int(FileKind::svg);
    QTest::newRow("PDF") << int(FileKind::pdf);
    QTest::newRow("CSV") << int(FileKind::csv);
    QTest::newRow("JSON") << int(FileKind::json);
    QTest::newRow("bundle") << int(FileKind::zip);
}

// One figure, others, and the first again: what was drawn in between leaves no trace.
void TestPublish::filesAreTheSameWithinOneProgram() {
    QFETCH(int, kind);
    const SnapshotPointer snapshot = snapshotOf(editedDocument());
    const auto file = [&](const char* chart) {
        return figureFile(FileKind(kind), requestFor(text(chart)), *snapshot);
    };
    const QByteArray first = file("stages");
    QVERIFY(!first.isEmpty());
    QVERIFY(file("stages") == first);
    FigureRequest other = fullRequest();
    other.textSize = text("XL");
    QVERIFY(figureFile(FileKind(kind), other, *snapshot) != first);
    for (const char* chart : {"map", "batch", "energy", "dollar"})
        file(chart);
    QVERIFY(file("stages") == first);
}

QTEST_MAIN(TestPublish)
#include "tst_publish.moc"
