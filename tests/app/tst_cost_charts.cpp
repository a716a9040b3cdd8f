// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/chart_bench.h"

#include <QtTest>

#include <cmath>

using namespace tokenscope;

class TestCostCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stagesShareOutTheCost();
    void stagesOfARentedMachineShowTheRent();
    void stagesShowAnotherBaseline();
    void stagesSayZeroInWords();
    void dollarEndsAtThePrice();
    void dollarNamesALoss();
    void tablesReadLikeTheirCharts();
    void marginsCrossZeroAtTheBreakEven();
    void marginsMarkTheScenariosOwnPrice();
};

void TestCostCharts::stagesShareOutTheCost() {
    const Figure made = figureOf("stages", chartSnapshot("essay-repaired"));
    QCOMPARE(made.title, spaced("Hardware and building are 93 % of the cost of a token; electricity is 3 %"));
    const std::vector<Row>& rows = made.panels[0].rows;
    QCOMPARE(rows.size(), std::size_t(9));
    QCOMPARE(cellsOf(rows[0]), QStringList({QStringLiteral("$1.07"), QStringLiteral("$1"), spaced("+7 %")}));
    QCOMPARE(cellsOf(rows[3]),
             QStringList({QStringLiteral("$0.0071"), QStringLiteral("$0.001"), QStringLiteral("×7.1")}));
    QCOMPARE(cellsOf(rows[8]),
             QStringList({QStringLiteral("$1.14"), QStringLiteral("$1.02"), spaced("+12 %")}));
    QCOMPARE(rows[3].depth, 3);
    QCOMPARE(marksOf<GhostRing>(made.panels[0]).size(), std::size_t(5));
    QCOMPARE(marksOf<RecomputedTick>(made.panels[0]).size(), std::size_t(9));
    QCOMPARE(marksOf<Stair>(made.panels[0])[2].text, QStringLiteral("1/11"));
}

void TestCostCharts::stagesOfARentedMachineShowTheRent() {
    const Figure made = figureOf("stages", chartSnapshot("deepseek-day"));
    QCOMPARE(made.title, spaced("Rent is 77 % of the cost of a token; training is 23 %"));
    QStringList labels;
    for (const Row& row : made.panels[0].rows)
        labels << row.label;
    QCOMPARE(labels.join(u'|'), QStringLiteral("Rent of the accelerators|Electricity|Training|Total"));
    QCOMPARE(made.panels[0].rows[1].cells[0].text, QStringLiteral("in the rent"));
}

void TestCostCharts::stagesShowAnotherBaseline() {
    const Figure made = figureOf("stages", chartSnapshot("essay-repaired-fp8", {}, "essay-repaired"));
    QCOMPARE(made.legend.size(), std::size_t(4));
    QCOMPARE(made.legend.back().text, QStringLiteral("Essay, repaired"));
    QCOMPARE(figureOf("stages", chartSnapshot("essay")).legend.size(), std::size_t(2));
}

void TestCostCharts::stagesSayZeroInWords() {
    const Figure made = figureOf("stages", chartSnapshot("essay-repaired", {"training.cost=0"}));
    QCOMPARE(made.panels[0].rows[7].cells[0].text, QStringLiteral("zero"));
}

void TestCostCharts::dollarEndsAtThePrice() {
    const Figure made = figureOf("dollar", chartSnapshot("essay-repaired"));
    QCOMPARE(made.title, QStringLiteral("Of $5.00, $1.14 is cost and $3.86 stays"));
    const std::vector<Bar> bars = marksOf<Bars>(made.panels[0])[0].bars;
    QCOMPARE(bars.size(), std::size_t(9));
    QCOMPARE(bars.back().to, 5.0);
    for (std::size_t i = 0; i + 1 < 6; ++i)
        QCOMPARE(bars[i].to, bars[i + 1].from);
    QVERIFY(std::abs(bars[5].to - bars[6].to) < 1e-9);
    QCOMPARE(bars[7].inside, spaced("77 % of price"));
    const std::vector<Row>& rows = made.panels[0].rows;
    QCOMPARE(rows[7].label, QStringLiteral("Left after training"));
    QVERIFY(made.shortSubtitle.contains(QStringLiteral("prompts left out")));
    QCOMPARE(rows[7].key, QStringLiteral("cost.per_output_token"));
    QCOMPARE(rows[8].key, QStringLiteral("price.output"));
}

void TestCostCharts::dollarNamesALoss() {
    const Figure made =
        figureOf("dollar", chartSnapshot("essay-repaired", {"price.tier=essay-commodity-low"}));
    QCOMPARE(made.title, QStringLiteral("A price of $0.60 does not cover a cost of $1.14: $0.54 is lost"));
    QCOMPARE(made.panels[0].rows[7].label, QStringLiteral("Loss after training"));
    QCOMPARE(marksOf<Region>(made.panels[0]).size(), std::size_t(1));
}

void TestCostCharts::tablesReadLikeTheirCharts() {
    const DataTable dollar = figureOf("dollar", chartSnapshot("essay-repaired")).table;
    QCOMPARE(dollar.columns[2].header, QStringLiteral("Share of the price"));
    QCOMPARE(dollar.rows[7][2], spaced("77 %"));
    QCOMPARE(dollar.rows[8][2], spaced("100 %"));
    const DataTable stages = figureOf("stages", chartSnapshot("essay-repaired")).table;
    QCOMPARE(stages.columns.size(), std::size_t(6));
    QVERIFY(stages.rows[3][0].startsWith(QString(3, QChar(0x2003))));
    QVERIFY(!stages.rows[0][0].at(0).isSpace());
    const Figure other = figureOf("stages", chartSnapshot("essay-repaired-fp8", {}, "essay-repaired"));
    QCOMPARE(other.table.columns[5].header, QStringLiteral("Essay, repaired, $/Mtok"));
    QCOMPARE(other.table.rows[0].size(), 7);
}

void TestCostCharts::marginsCrossZeroAtTheBreakEven() {
    const Snapshot of = chartSnapshot("essay-repaired");
    const Figure made = figureOf("margins", of);
    QCOMPARE(made.title, spaced("The $5.00 tier breaks even at 13 % utilisation; the $0.60 tier never does"));
    const double breakEven = of.current.output("margin.break_even_utilisation");
    for (const Curve& curve : marksOf<Curve>(made.panels[0])) {
        if (curve.width != 3)
            continue;
        for (const QPointF& point : curve.points)
            QCOMPARE(point.y() > 0, point.x() > breakEven);
    }
}

void TestCostCharts::marginsMarkTheScenariosOwnPrice() {
    QCOMPARE(figureOf("margins", chartSnapshot("essay-repaired")).panels[0].endLabels.size(), std::size_t(4));
    const auto labels =
        figureOf("margins", chartSnapshot("essay-repaired", {"price.output=7"})).panels[0].endLabels;
    QCOMPARE(labels.size(), std::size_t(5));
    QCOMPARE(labels[3].text, QStringLiteral("The price set here"));
    QCOMPARE(labels[3].weight, 600);
}

QTEST_GUILESS_MAIN(TestCostCharts)
#include "tst_cost_charts.moc"
