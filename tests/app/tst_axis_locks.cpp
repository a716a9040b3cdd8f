// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pinned_row.h"
#include "tests/app/window_bench.h"

#include <QAccessible>
#include <QAccessibleInterface>

#include <algorithm>

using namespace tokenscope;

/// Charts that stay put, in the real window: their axes are locked.
class TestAxisLocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lockedAxesStay();
    void whatLeavesTheFrameIsMarked_data();
    void whatLeavesTheFrameIsMarked();
    void theLockIsOfOneChart();
    void theLockIsSpoken();
    void otherQuantitiesGetOtherAxes();
};

namespace {

const Axis& xAxis(WindowBench& bench) { return bench.frame().shownFigure().panels.front().x; }

std::pair<double, double> rangeOf(const Axis& axis) { return {axis.from, axis.to}; }

} // namespace

void TestAxisLocks::lockedAxesStay() {
    WindowBench bench;
    bench.open("essay-repaired", "dollar");
    const auto before = rangeOf(xAxis(bench));
    bench.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(bench->actions().action(Command::lockAxes)->isChecked());
    bench.type("price.output", QStringLiteral("60"));
    QCOMPARE(rangeOf(xAxis(bench)), before);
    bench.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(xAxis(bench).to >= 60);
}

void TestAxisLocks::whatLeavesTheFrameIsMarked_data() {
    QTest::addColumn<QByteArray>("chart");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("edge");
    QTest::newRow("dots of rows") << QByteArray("stages") << QByteArray("serving.utilisation")
                                  << QStringLiteral("0.1 %") << int(Edge::right);
    QTest::newRow("bars") << QByteArray("dollar") << QByteArray("price.output") << QStringLiteral("60")
                          << int(Edge::right);
    QTest::newRow("a dot in a plane") << QByteArray("sweep") << QByteArray("serving.utilisation")
                                      << QStringLiteral("0.1 %") << int(Edge::top);
}

void TestAxisLocks::whatLeavesTheFrameIsMarked() {
    QFETCH(QByteArray, chart);
    QFETCH(QByteArray, input);
    QFETCH(QString, value);
    QFETCH(int, edge);
    WindowBench bench;
    bench.open("essay-repaired", chart.constData());
    bench.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(bench.frame().figureLayout().overflows.empty());
    bench.type(input.constData(), value);
    const auto& marks = bench.frame().figureLayout().overflows;
    QVERIFY(std::any_of(marks.begin(), marks.end(),
                        [edge](const PlacedOverflow& mark) { return int(mark.edge) == edge; }));
}

// Another chart moves; the locked one keeps its axes until it is in sight again, also where it is pinned.
void TestAxisLocks::theLockIsOfOneChart() {
    WindowBench bench;
    bench.open("essay-repaired", "dollar");
    bench->charts()->setPinned({QStringLiteral("dollar"), QStringLiteral("prices")});
    bench.settle();
    const auto before = rangeOf(xAxis(bench));
    bench.press(Qt::Key_L, Qt::ControlModifier);
    bench->charts()->setCurrent(QStringLiteral("stages"));
    QVERIFY(!bench->actions().action(Command::lockAxes)->isChecked());
    bench.type("price.output", QStringLiteral("60"));
    const Figure& pinned = bench->charts()->pinnedRow()->charts().front()->frame()->shownFigure();
    QCOMPARE(rangeOf(pinned.panels.front().x), before);
    bench->charts()->setCurrent(QStringLiteral("dollar"));
    bench.settle();
    QVERIFY(bench->actions().action(Command::lockAxes)->isChecked());
    QCOMPARE(rangeOf(xAxis(bench)), before);
}

void TestAxisLocks::theLockIsSpoken() {
    WindowBench bench;
    bench.open("essay-repaired", "stages");
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&bench.frame());
    const QString sentence = QStringLiteral("The axes are locked.");
    QVERIFY(!chart->text(QAccessible::Description).contains(sentence));
    bench.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(chart->text(QAccessible::Description).endsWith(sentence));
    bench.type("serving.utilisation", QStringLiteral("0.1 %"));
    QVERIFY(chart->text(QAccessible::Description).contains(QStringLiteral("Marks that lie beyond them: ")));
}

void TestAxisLocks::otherQuantitiesGetOtherAxes() {
    WindowBench bench;
    bench.open("essay-repaired", "stages");
    bench.press(Qt::Key_L, Qt::ControlModifier);
    bench.press(Qt::Key_Y, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(xAxis(bench).to > 1e6); // dollars a year
    QVERIFY(bench.frame().figureLayout().overflows.empty());
    const auto before = rangeOf(xAxis(bench));
    bench.type("serving.utilisation", QStringLiteral("0.1 %"));
    QCOMPARE(rangeOf(xAxis(bench)), before); // and these are locked in turn
}

QTEST_MAIN(TestAxisLocks)
#include "tst_axis_locks.moc"
