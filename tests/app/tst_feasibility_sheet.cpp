// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_bench.h"

#include "app/shell/feasibility_sheet.h"
#include "app/shell/status_line.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace tokenscope;

/// The sheet that says whether the machine can exist, in the real window.
class TestFeasibilitySheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyOpensItOnTheEssaysMachine();
    void theStatusLineOpensIt();
    void aWayMakesTheMachinePossibleInOneUndoStep();
    void itFollowsTheScenario();

private:
    static FeasibilitySheet* sheet(WindowBench& bench) { return bench->findChild<FeasibilitySheet*>(); }
    static QString verdict(WindowBench& bench) {
        return sheet(bench)->findChildren<QLabel*>().first()->text();
    }
    static QList<QPushButton*> ways(WindowBench& bench) {
        QList<QPushButton*> found;
        for (auto* button : sheet(bench)->findChildren<QPushButton*>())
            if (!button->accessibleDescription().isEmpty())
                found << button;
        return found;
    }
};

void TestFeasibilitySheet::aKeyOpensItOnTheEssaysMachine() {
    WindowBench bench;
    bench.press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(sheet(bench)->isVisible());
    QCOMPARE(verdict(bench), QStringLiteral("This machine cannot exist."));
    const auto* checks = sheet(bench)->findChild<QListWidget*>();
    QCOMPARE(checks->item(0)->text(),
             QStringLiteral("✗  Weights and one sequence need 140\u00A0GB; the replica has 80.0\u00A0GB."));
    QCOMPARE(ways(bench).size(), 3);
}

void TestFeasibilitySheet::theStatusLineOpensIt() {
    WindowBench bench;
    QTest::mouseClick(bench->status(), Qt::LeftButton, {}, QPoint(60, 14));
    QVERIFY(sheet(bench)->isVisible());
}

void TestFeasibilitySheet::aWayMakesTheMachinePossibleInOneUndoStep() {
    WindowBench bench;
    bench.press(Qt::Key_M, Qt::ControlModifier);
    const Inputs before = bench.inputs();
    QTest::mouseClick(ways(bench).first(), Qt::LeftButton);
    bench.settle();
    QCOMPARE(verdict(bench),
             QStringLiteral("Nothing forbids this machine, but nothing like it has been measured."));
    QCOMPARE(bench.inputs().amount("model.weight_bits").value, 8.0);
    QCOMPARE(bench->store().undoStack()->count(), 1);
    bench->store().undoStack()->undo();
    bench.settle();
    QVERIFY(bench.inputs() == before);
}

void TestFeasibilitySheet::itFollowsTheScenario() {
    WindowBench bench;
    bench.press(Qt::Key_M, Qt::ControlModifier);
    Document repaired;
    repaired.preset = "essay-repaired";
    bench->store().replaceDocument(repaired, QStringLiteral("Open"));
    bench.settle();
    QCOMPARE(verdict(bench), QStringLiteral("This machine can exist."));
    QVERIFY(ways(bench).isEmpty());
}

QTEST_MAIN(TestFeasibilitySheet)
#include "tst_feasibility_sheet.moc"
