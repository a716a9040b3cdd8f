// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/task_bench.h"

using namespace tokenscope;

/// Questions that compare: with the baseline, with other scenarios, with the essay and with measurements.
class TestTasksCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whyTheRepairedEssayCostsMore();
    void twoMachines();
    void heldScenarios();
    void peekingAtTheBaseline();
    void replayingAChange();
    void whatIHaveChanged();
    void theBaselineTheOtherWayRound();
    void aMeasuredMachine();
    void howFarTheModelIsOff();
};

void TestTasksCompare::whyTheRepairedEssayCostsMore() {
    TaskBench task("Why does a token of the repaired essay cost ten times as much?", 3);
    task.menu({QStringLiteral("Scenario"), QStringLiteral("Essay, repaired")});
    task.key("Alt+4");
    task.answer(task.chartTitle(), "×10");
}

void TestTasksCompare::twoMachines() {
    TaskBench task("Can one machine reach both the essay’s joule and its dollar?", 1);
    task.key("Ctrl+Shift+M");
    task.answer(task.chartTitle(), "360 to 700");
}

void TestTasksCompare::heldScenarios() {
    TaskBench task("Which settings set two scenarios of mine apart?", 6);
    task.key("Ctrl+H");
    task.click(QStringLiteral("PUE, value"));
    task.type(QStringLiteral("1.1\n"));
    task.key("Ctrl+H");
    task.key("Alt+3");
    task.key("Ctrl+T");
    task.answer(task.cell(QStringLiteral("PUE"), QStringLiteral("Essay, as printed, edited")), "1.1");
}

void TestTasksCompare::peekingAtTheBaseline() {
    TaskBench task("What did it cost before my change?", 4);
    task.click(QStringLiteral("PUE, value"));
    task.type(QStringLiteral("1.9\n"));
    task.click(QStringLiteral("Stages"));
    task.hold("B");
    task.answer(task.read(QStringLiteral("PUE")), "1.30");
    task.release("B");
    task.answer(task.read(QStringLiteral("PUE")), "1.90");
}

void TestTasksCompare::replayingAChange() {
    TaskBench task("What did my last change do? Show me again.", 3);
    task.click(QStringLiteral("PUE, value"));
    task.type(QStringLiteral("1.9\n"));
    task.key("Ctrl+R");
    task.answer(task.read(QStringLiteral("PUE")), "1.3");
    QTRY_VERIFY_WITH_TIMEOUT(!task->store().snapshot()->passing, 10000);
    task.answer(task.read(QStringLiteral("PUE")), "1.90");
}

void TestTasksCompare::whatIHaveChanged() {
    TaskBench task("What have I changed? In words to paste into a mail.", 3);
    task.click(QStringLiteral("PUE, value"));
    task.type(QStringLiteral("1.1\n"));
    task.key("Ctrl+Shift+D");
    task.answer(TaskBench::clipboard(), "Compared with “Essay, as printed”: PUE 1.1 instead of 1.3");
}

void TestTasksCompare::theBaselineTheOtherWayRound() {
    TaskBench task("Compare the other way round.", 3);
    task.click(QStringLiteral("PUE, value"));
    task.type(QStringLiteral("1.1\n"));
    task.key("Ctrl+Shift+B");
    task.answer(task.read(QStringLiteral("Scenario")), "compared with Essay, as printed, edited");
}

void TestTasksCompare::aMeasuredMachine() {
    TaskBench task("Open the scenario of a machine that was measured.", 5);
    task.menu({QStringLiteral("Scenario"), QStringLiteral("Essay, repaired")});
    task.key("F7");
    task.key("Down");
    task.key("Return");
    task.answer(task.status(), "Opened the scenario of a measurement");
}

void TestTasksCompare::howFarTheModelIsOff() {
    TaskBench task("How far is the model from what was measured?", 1);
    task.key("Alt+2");
    task.answer(task.chartTitle(), "361 measurements");
}

QTEST_MAIN(TestTasksCompare)
#include "tst_tasks_compare.moc"
