// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/figure_painter.h"
#include "app/charts/held_axes.h"
#include "app/charts/series_geometry.h"
#include "tests/app/figure_samples.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace tokenscope;

namespace {

struct Case {
    Figure figure;
    Variant variant;
    QSizeF size;
    qreal textScale;
};

QList<Case> cases() {
    QList<Case> all;
    for (const Figure& figure : {samples::stages(), samples::waterfall(), samples::curves()}) {
        for (const qreal scale : {1.0, 1.3}) {
            all.append({figure, Variant::main, {930, 480}, scale});
            all.append({figure, Variant::main, {1400, 900}, scale});
            all.append({figure, Variant::compact, {712, 460}, scale});
            all.append({figure, Variant::pinned, {464, 328}, scale});
            all.append({figure, Variant::gallery, {360, 300}, scale});
            all.append({figure, Variant::gallery, {240, 200}, scale});
            all.append({figure, Variant::exported, {642, 453}, scale});
        }
    }
    return all;
}

QList<PlacedText> textsOf(const FigureLayout& layout) {
    QList<PlacedText> texts;
    for (const PlacedText& text : layout.fixedTexts)
        texts.append(text);
    for (const PlacedText& text : layout.texts)
        texts.append(text);
    return texts;
}

QImage painted(const Figure& figure, const Theme& theme, qreal ratio) {
    QImage image(QSize(930, 480) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    paintFigure(painter, figure, theme, QRectF(0, 0, 930, 480), Variant::main);
    return image;
}

Panel withDot(double x) {
    Panel panel = samples::stages().panels.front();
    Dots dots;
    dots.points = {{x, 1}};
    panel.marks = {dots};
    return panel;
}

} // namespace

class TestFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsDoNotOverlap_data() {
        QTest::addColumn<int>("index");
        const QList<Case> all = cases();
        for (int i = 0; i < all.size(); ++i)
            QTest::addRow("%s %gx%g at %g", qPrintable(all[i].figure.id), all[i].size.width(),
                          all[i].size.height(), all[i].textScale)
                << i;
    }

    void textsDoNotOverlap() {
        QFETCH(int, index);
        const Case one = cases().at(index);
        Theme theme = Theme::light();
        theme.textScale = one.textScale;
        TextShaper shaper(theme);
        const QRectF bounds(QPointF(), one.size);
        const FigureLayout layout = layOut(one.figure, shaper, bounds, one.variant);
        const QList<PlacedText> texts = textsOf(layout);
        QVERIFY(texts.size() > 3);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QVERIFY2(bounds.contains(texts[i].box), qPrintable(texts[i].text));
            for (qsizetype j = i + 1; j < texts.size(); ++j)
                QVERIFY2(!texts[i].box.intersects(texts[j].box),
                         qPrintable(texts[i].text + u" | " + texts[j].text));
        }
    }

    void plotsKeepRoom() {
        for (const Case& one : cases()) {
            TextShaper shaper(Theme::light());
            for (const PanelLayout& panel :
                 layOut(one.figure, shaper, QRectF({}, one.size), one.variant).panels)
                QVERIFY2(panel.frame.plot.width() > 60 && panel.frame.plot.height() > 30,
                         qPrintable(QStringLiteral("%1 %2: plot %3 x %4")
                                        .arg(one.figure.id)
                                        .arg(one.size.width())
                                        .arg(panel.frame.plot.width())
                                        .arg(panel.frame.plot.height())));
        }
    }

    void barsOnLogarithmicAxesAreRefused() {
        Figure figure = samples::waterfall();
        QVERIFY(problems(figure).isEmpty());
        figure.panels.front().x.scale = Scale::log10;
        figure.panels.front().x.from = 0.1;
        QCOMPARE(problems(figure).size(), 1);
        TextShaper shaper(Theme::light());
        const FigureLayout layout = layOut(figure, shaper, QRectF(0, 0, 464, 328), Variant::pinned);
        QVERIFY(seriesOf(figure.panels.front(), layout.panels.front()).lines.empty());
    }

    void barsOnRatioAxesStartAtOne() {
        Figure figure = samples::waterfall();
        figure.panels.front().x.scale = Scale::ratio;
        figure.panels.front().x.from = 0.1;
        QVERIFY(!problems(figure).isEmpty());
        for (Mark& mark : figure.panels.front().marks) {
            for (Bar& bar : std::get<Bars>(mark).bars)
                bar.from = 1;
        }
        QVERIFY(problems(figure).isEmpty());
    }

    void valuesWithoutPlaceGoToTheGutter_data() {
        QTest::addColumn<double>("value");
        QTest::newRow("zero") << 0.0;
        QTest::newRow("below zero") << -1.0;
        QTest::newRow("undefined") << std::numeric_limits<double>::quiet_NaN();
    }

    void valuesWithoutPlaceGoToTheGutter() {
        QFETCH(double, value);
        Figure figure = samples::stages();
        figure.panels = {withDot(value)};
        TextShaper shaper(Theme::light());
        const FigureLayout layout = layOut(figure, shaper, QRectF(0, 0, 930, 480), Variant::main);
        const PanelLayout& panel = layout.panels.front();
        QVERIFY(seriesOf(figure.panels.front(), panel).dots.front().points.isEmpty());
        QVERIFY(panel.frame.gutter > 0);
        const auto word = std::find_if(layout.texts.begin(), layout.texts.end(), [](const PlacedText& text) {
            return text.text == QLatin1String(QTest::currentDataTag());
        });
        QVERIFY(word != layout.texts.end());
        QVERIFY(word->box.right() < panel.frame.plot.left());
    }

    void curvesBreakWhereTheyAreUndefined() {
        Figure figure = samples::curves();
        Curve curve;
        curve.points = {{1, 20}, {2, 40}, {3, 0}, {4, 50}, {5, std::nan("")}, {6, 70}, {7, 80}};
        figure.panels.front().marks = {curve};
        TextShaper shaper(Theme::light());
        const FigureLayout layout = layOut(figure, shaper, QRectF(0, 0, 930, 480), Variant::main);
        const PanelSeries series = seriesOf(figure.panels.front(), layout.panels.front());
        QCOMPARE(series.lines.size(), size_t(2));
        for (const SeriesLine& line : series.lines)
            QCOMPARE(line.points.size(), 2);
    }

    void curvesStayInThePlot() {
        Figure figure = samples::curves();
        Curve curve;
        curve.points = {{1e-3, 1e-3}, {1e6, 1e6}};
        figure.panels.front().marks = {curve};
        TextShaper shaper(Theme::light());
        const FigureLayout layout = layOut(figure, shaper, QRectF(0, 0, 930, 480), Variant::main);
        const PanelSeries series = seriesOf(figure.panels.front(), layout.panels.front());
        QCOMPARE(series.lines.size(), size_t(1));
        QCOMPARE(series.lines.front().points, (QList<QPointF>{{1, 1}, {3, 3}}));
    }

    void valuesBeyondHeldAxesAreMarked() {
        const Figure held = samples::stages();
        Figure figure = withAxesOf(samples::stages(1e4), held);
        TextShaper shaper(Theme::light());
        const FigureLayout before = layOut(held, shaper, QRectF(0, 0, 930, 480), Variant::main);
        const FigureLayout layout = layOut(figure, shaper, QRectF(0, 0, 930, 480), Variant::main, &before);
        QCOMPARE(layout.panels.front().frame, before.panels.front().frame);
        QCOMPARE(layout.overflows.size(), size_t(5));
        QCOMPARE(layout.overflows.back().edge, Edge::right);
    }

    void paintingIsDeterministic() {
        for (const qreal ratio : {1.0, 2.0})
            QCOMPARE(painted(samples::stages(), Theme::light(), ratio),
                     painted(samples::stages(), Theme::light(), ratio));
        QVERIFY(painted(samples::stages(), Theme::dark(), 1) !=
                painted(samples::stages(), Theme::light(), 1));
    }

    void linesFallOnWholePixels() {
        const QImage image = painted(samples::stages(), Theme::light(), 1);
        TextShaper shaper(Theme::light());
        const FigureLayout layout = layOut(samples::stages(), shaper, QRectF(0, 0, 930, 480), Variant::main);
        const QRectF& plot = layout.panels.front().frame.plot;
        int gridPixels = 0;
        for (int x = 0; x < image.width(); ++x)
            gridPixels +=
                image.pixel(x, int(plot.top()) + 2) == Theme::light().color(Role::gridLine).rgb() ? 1 : 0;
        QCOMPARE(gridPixels, 6);
    }

    void digitsShareOneWidth() {
        TextShaper shaper(Theme::light());
        QCOMPARE(shaper.width(QStringLiteral("$1.11"), {13, 400}),
                 shaper.width(QStringLiteral("$8.88"), {13, 400}));
    }

    void decimalPointsAlign() {
        QCOMPARE(decimalIndex(QStringLiteral("$0.069")), 2);
        QCOMPARE(decimalIndex(QStringLiteral("$1,234.5 M")), 6);
        QCOMPARE(decimalIndex(QStringLiteral("$1")), 2);
        QCOMPARE(decimalIndex(QStringLiteral("unknown")), 7);
    }

    void ticksAndRangesAreRound() {
        const AxisRange range = decadeRange({0.0054, 0.88, 0, -1, std::nan("")});
        QCOMPARE(range.from, 1e-3);
        QCOMPARE(range.to, 1.0);
        QCOMPARE(roundRange({0.3, 2.31}, true).to, 2.5);
        const auto ticks = decadeTicks({1e-9, 1e-6}, samples::dollars);
        QCOMPARE(std::count_if(ticks.begin(), ticks.end(), [](const Tick& tick) { return !tick.minor; }), 4);
        QCOMPARE(evenTicks({0, 2.5}, 6, samples::dollars).size(), size_t(6));
    }
};

QTEST_MAIN(TestFigure)
#include "tst_figure.moc"
