// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/attribution_ends.h"
#include "app/shell/explorer_bar.h"
#include "app/shell/searchable_choice.h"
#include "app/state/attribution_request.h"
#include "tests/app/window_bench.h"

#include <QLineEdit>

using namespace tokenscope;

/// The chart "Why" between any two scenarios, in the real window.
class TestAttributionEnds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAttributionIsBetweenAnyTwo();
    void choosingTheOtherEndSwaps();
    void whatIsNoLongerHeldFallsBack();
};

// From a preset to what is held, chosen by keys; the factors multiply to the ratio of the two.
void TestAttributionEnds::theAttributionIsBetweenAnyTwo() {
    WindowBench bench;
    bench.open("essay-repaired", "attribution");
    Document held;
    held.preset = "deepseek-day";
    bench->store().setHeld({held}, {});
    bench.settle();
    AttributionEnds* ends = bench->charts()->explorerBar()->ends();
    QVERIFY(ends->isVisible());
    QSignalSpy changed(&bench->store(), &Store::changed);
    for (const auto& [choice, words] : {std::pair(ends->from(), QStringLiteral("Preset: Essay, as printed")),
                                        {ends->to(), QStringLiteral("Held")}}) {
        choice->setFocus();
        choice->lineEdit()->selectAll();
        QTest::keyClicks(choice->lineEdit(), words);
        QTest::keyClick(choice->lineEdit(), Qt::Key_Return);
        bench.settle();
    }
    const auto wanted = [&bench] { return attributionRequest(*bench->store().snapshot()); };
    QCOMPARE(wanted().from.key, std::string("preset:essay"));
    QCOMPARE(wanted().to.key, std::string("held:0"));
    while (!bench->store().snapshot()->attribution ||
           !bench->store().snapshot()->attribution->request.givesSame(wanted()))
        QVERIFY(changed.wait(20000));
    const SnapshotPointer snapshot = bench->store().snapshot();
    const std::size_t cost = output_index("cost.per_output_token");
    QCOMPARE(snapshot->attribution->found->to, snapshot->held.front()->values[cost]);
    QVERIFY(std::abs(snapshot->attribution->found->residual()) < 1e-9);
    const Figure& figure = bench.frame().figure();
    for (const std::string key : {"preset:essay", "held:0"})
        for (const QString& text : {figure.title, figure.description, figure.table.caption})
            QVERIFY2(text.contains(attributionName(*snapshot, key)), qPrintable(text));
}

void TestAttributionEnds::choosingTheOtherEndSwaps() {
    WindowBench bench;
    bench.open("essay-repaired", "attribution");
    AttributionEnds* ends = bench->charts()->explorerBar()->ends();
    ends->from()->setFocus();
    QTest::keyClick(ends->from(), Qt::Key_Up); // from the baseline to the scenario itself
    bench.settle();
    const AttributionRequest request = attributionRequest(*bench->store().snapshot());
    QCOMPARE(request.from.key, std::string("current"));
    QCOMPARE(request.to.key, std::string("baseline"));
}

void TestAttributionEnds::whatIsNoLongerHeldFallsBack() {
    WindowBench bench;
    bench.open("essay-repaired", "attribution");
    Exploration next = bench->store().snapshot()->exploration;
    next.attributionTo = "held:3";
    bench->store().explore(next);
    bench.settle();
    QVERIFY(attributionRequest(*bench->store().snapshot()).isUsual());
    QVERIFY(problems(bench.frame().figure()).isEmpty());
}

QTEST_MAIN(TestAttributionEnds)
#include "tst_attribution_ends.moc"
