// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/task_bench.h"

using namespace tokenscope;

/// Questions about the machine: what fits, how fast it is, what limits it.
class TestTasksMachine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEssaysMachineMadePossible();
    void theLargestBatch();
    void speedAgainstThroughput();
    void whatLimitsDecode();
    void aContextBeyondTheMemory();
    void smallerWeights();
    void anotherAccelerator();
    void theLineOfTheSweep();
    void theMarkOfTheMap();
};

void TestTasksMachine::theEssaysMachineMadePossible() {
    TaskBench task("What would make the essay’s claim of one H100 possible?", 2);
    task.key("Ctrl+M");
    task.answer(task.read(QStringLiteral("This machine cannot")), "This machine cannot exist.");
    task.click(QStringLiteral("Weights"));
    task.answer(task.read(QStringLiteral("Nothing forbids")), "Nothing forbids this machine");
}

void TestTasksMachine::theLargestBatch() {
    TaskBench task("What is the largest batch that fits in memory?", 4);
    task.menu({QStringLiteral("Scenario"), QStringLiteral("Essay, repaired")});
    task.key("Ctrl+4");
    task.key("Ctrl+T");
    task.answer(task.cell(QStringLiteral("Memory full"), QStringLiteral("Batch")), "785");
}

void TestTasksMachine::speedAgainstThroughput() {
    TaskBench task("How much speed for each user does throughput cost?", 3);
    task.menu({QStringLiteral("Scenario"), QStringLiteral("Essay, repaired")});
    task.key("Ctrl+0");
    task.answer(task.chartTitle(), "each user slows");
}

void TestTasksMachine::whatLimitsDecode() {
    TaskBench task("What limits the speed of the repaired machine?", 2);
    task.menu({QStringLiteral("Scenario"), QStringLiteral("Essay, repaired")});
    task.answer(task.status(), "limited by memory bandwidth");
}

void TestTasksMachine::aContextBeyondTheMemory() {
    TaskBench task("Does a prompt of ten million tokens fit?", 5);
    task.menu({QStringLiteral("Scenario"), QStringLiteral("Essay, repaired")});
    task.set("Prompt", QStringLiteral("10M"));
    task.answer(task.status(), "need 3,420 GB, the replica has 320 GB");
}

void TestTasksMachine::smallerWeights() {
    TaskBench task("What do FP8 weights do to the cost of a token?", 3);
    task.menu({QStringLiteral("Scenario"), QStringLiteral("Essay, repaired")});
    task.click(QStringLiteral("Weights, FP8"));
    task.answer(task.read(QStringLiteral("Cost per output token")), "$0.77 per million");
}

void TestTasksMachine::anotherAccelerator() {
    TaskBench task("How fast is the repaired machine with B200 accelerators?", 5);
    task.menu({QStringLiteral("Scenario"), QStringLiteral("Essay, repaired")});
    task.key("Ctrl+F");
    task.type(QStringLiteral("Accelerator\n"));
    task.type(QStringLiteral("B200"));
    task.answer(task.read(QStringLiteral("Speed for one user")), "41 tok/s");
}

void TestTasksMachine::theLineOfTheSweep() {
    TaskBench task("At which batch does a token cost what I point at in the sweep?", 4);
    task.menu({QStringLiteral("Scenario"), QStringLiteral("Essay, repaired")});
    task.key("Alt+5");
    const Axis& y = task.frame().figure().panels[0].y;
    task.dragInChart({64, 0.5 * (y.from + y.to)}, {16, 0.5 * (y.from + y.to)});
    task.answer(task.read(QStringLiteral("Batch")), "16");
}

void TestTasksMachine::theMarkOfTheMap() {
    TaskBench task("Does it pay at a batch of 16 and 40 % utilisation?", 4);
    task.menu({QStringLiteral("Scenario"), QStringLiteral("Essay, repaired")});
    task.key("Alt+6");
    task.dragInChart({64, 0.6}, {16, 0.4});
    task.answer(task.read(QStringLiteral("Batch")), "16");
    task.answer(task.read(QStringLiteral("Gross margin")), "−2.9 %");
}

QTEST_MAIN(TestTasksMachine)
#include "tst_tasks_machine.moc"
