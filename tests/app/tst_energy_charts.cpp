// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/axis_map.h"
#include "tests/app/chart_bench.h"

#include <QtTest>

#include <cmath>

using namespace tokenscope;

class TestEnergyCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void batchMarksTheScenarioOnTheCurve();
    void batchDerivesAStatedMachine();
    void batchEndsWhereMemoryIsFull();
    void batchNamesItsRoofAlways();
    void batchThatDoesNotFitLeavesTheBaselineFree();
    void energyComparesWithPublishedQueries();
    void yearIsARatioToTheBaseline();
    void yearGrowsWithReplies();
    void sensitivityStartsWithTheStrongest();
};

void TestEnergyCharts::batchMarksTheScenarioOnTheCurve() {
    const Figure made = figureOf("batch", chartSnapshot("essay-repaired"));
    QCOMPARE(
        made.title,
        QStringLiteral("A batch of 64 yields ×46 the tokens of one user, at 41 instead of 57 tok/s each"));
    const QPointF now = marksOf<Dots>(made.panels[0]).back().points[0];
    QCOMPARE(now.x(), 64.0);
    QVERIFY(std::abs(now.y() / 653.003 - 1) < 5e-4);
    const QPointF user = marksOf<Dots>(made.panels[1]).back().points[0];
    QVERIFY(std::abs(user.y() / 40.8586 - 1) < 5e-4);
}

void TestEnergyCharts::batchDerivesAStatedMachine() {
    const Figure made = figureOf("batch", chartSnapshot("essay"));
    const QString title = QString(made.title).replace(QChar::Nbsp, QLatin1Char(' '));
    QVERIFY2(title.startsWith(QStringLiteral("The stated 5,000 tok/s an accelerator is ×7.2 ")),
             qPrintable(made.title));
    QVERIFY2(made.subtitle.contains(QLatin1String("on 2 accelerator")), qPrintable(made.subtitle));
}

void TestEnergyCharts::batchEndsWhereMemoryIsFull() {
    const Snapshot of = chartSnapshot("essay-repaired");
    for (const Curve& curve : marksOf<Curve>(figureOf("batch", of).panels[1]))
        QVERIFY(curve.points.back().x() <= of.current.output("memory.max_batch") * (1 + 1e-9));
}

void TestEnergyCharts::batchNamesItsRoofAlways() {
    const auto labels = marksOf<Label>(figureOf("batch", chartSnapshot("essay-repaired")).panels[0]);
    const auto roof = std::find_if(labels.begin(), labels.end(), [](const Label& label) {
        return label.text.startsWith(QLatin1String("compute roof"));
    });
    QVERIFY(roof != labels.end());
    QVERIFY(roof->required);
}

void TestEnergyCharts::batchThatDoesNotFitLeavesTheBaselineFree() {
    const Figure made =
        figureOf("batch", chartSnapshot("llama-405b-8xh100",
                                        {"model.weight_bits=16", "serving.accelerators_per_replica=1"}));
    for (const Panel& panel : made.panels) {
        const AxisMap y(panel.y, 0, 1);
        const auto labels = marksOf<Label>(panel);
        const auto words = std::find_if(labels.begin(), labels.end(), [](const Label& label) {
            return label.text == QLatin1String("no batch fits");
        });
        QVERIFY(words != labels.end());
        for (const GhostRing& ring : marksOf<GhostRing>(panel))
            QVERIFY(std::abs(y.pixel(words->at.y()) - y.pixel(ring.at.y())) >= 0.25);
    }
}

void TestEnergyCharts::energyComparesWithPublishedQueries() {
    const Figure made = figureOf("energy", chartSnapshot("essay-repaired"));
    QCOMPARE(made.panels[0].rows.size(), std::size_t(11));
    const Dots now = marksOf<Dots>(made.panels[0]).back();
    QVERIFY(std::abs(now.points[0].x() / 0.256149 - 1) < 5e-4);
    QVERIFY(made.panels[0].rows[2].toolTip.contains(QLatin1String("Google technical report")));
    QVERIFY(made.panels[0].rows.back().toolTip.endsWith(QLatin1String("illustrative")));
}

void TestEnergyCharts::yearIsARatioToTheBaseline() {
    const Figure made = figureOf("year", chartSnapshot("essay-repaired"));
    const std::vector<Row>& rows = made.panels[0].rows;
    QCOMPARE(rows.size(), std::size_t(8));
    QCOMPARE(rows[1].cells[0].text, QStringLiteral("9.2") + QChar::Nbsp + QStringLiteral("GWh"));
    QCOMPARE(rows[1].cells[1].text, QStringLiteral("93") + QChar::Nbsp + QStringLiteral("GWh"));
    const auto dots = marksOf<Dots>(made.panels[0]);
    const auto energy =
        std::find_if(dots.begin(), dots.end(), [](const Dots& d) { return d.shape == Shape::triangle; });
    QVERIFY(std::abs(energy->points[0].x() / (3.3658e14 / 3.3215e13) - 1) < 5e-4);
}

void TestEnergyCharts::yearGrowsWithReplies() {
    const Panel panel = figureOf("year", chartSnapshot("essay")).panels[1];
    const Curve curve = marksOf<Curve>(panel).back();
    const QPointF first = curve.points.front(), last = curve.points.back();
    QVERIFY(std::abs(last.y() / first.y() / (last.x() / first.x()) - 1) < 1e-9);
    QCOMPARE(marksOf<GhostRing>(panel)[0].at, QPointF(1e9, 12.5));
}

void TestEnergyCharts::sensitivityStartsWithTheStrongest() {
    const Figure made = figureOf("sensitivity", chartSnapshot("essay-repaired"));
    QCOMPARE(made.title, QStringLiteral("Utilisation and accelerator price move the cost of a token most"));
    const std::vector<Row>& rows = made.panels[0].rows;
    QCOMPARE(rows.size(), std::size_t(10));
    QCOMPARE(rows[0].label, QStringLiteral("Utilisation"));
    const QString strongest = made.table.rows[0].join(u' ');
    QVERIFY2(strongest.contains(spaced("+11 %")) && strongest.contains(spaced("−9 %")),
             qPrintable(strongest));
    const Bars bars = marksOf<Bars>(made.panels[0])[0];
    for (const Bar& bar : bars.bars)
        QCOMPARE(bar.from, 1.0);
}

QTEST_GUILESS_MAIN(TestEnergyCharts)
#include "tst_energy_charts.moc"
