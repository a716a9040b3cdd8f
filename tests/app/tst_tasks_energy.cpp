// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/task_bench.h"

using namespace tokenscope;

/// Questions about energy, water and carbon.
class TestTasksEnergy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStageThatMovesWithThePue();
    void aReplyBesideAWebSearch();
    void aYearOfWater();
    void tenTimesTheDemand();
    void dearerElectricity();
};

void TestTasksEnergy::theStageThatMovesWithThePue() {
    TaskBench task("Which stage moves when PUE goes to 1.1?", 4);
    task.click(QStringLiteral("PUE, value"));
    task.type(QStringLiteral("1.1\n"));
    task.key("Ctrl+1");
    task.key("Ctrl+T");
    task.answer(task.cell(QStringLiteral("Electricity"), QStringLiteral("Now, $/Mtok")), "$0.0034");
}

void TestTasksEnergy::aReplyBesideAWebSearch() {
    TaskBench task("How does a reply compare with a web search?", 1);
    task.key("Ctrl+5");
    task.answer(task.chartTitle(), "web search");
}

void TestTasksEnergy::aYearOfWater() {
    TaskBench task("How much water and carbon does the service take a year?", 2);
    task.key("Ctrl+6");
    task.key("Ctrl+T");
    task.answer(task.cell(QStringLiteral("Water a year"), QStringLiteral("Now")), "31 ML");
    task.answer(task.cell(QStringLiteral("Carbon a year"), QStringLiteral("Now")), "3.7 kt");
}

void TestTasksEnergy::tenTimesTheDemand() {
    TaskBench task("What does the service take a year when ten times as many replies are asked for?", 4);
    task.set("Replies a day", QStringLiteral("*10"));
    task.key("Ctrl+6");
    task.answer(task.chartTitle(), "92 GWh");
}

void TestTasksEnergy::dearerElectricity() {
    TaskBench task("How much dearer is a token when electricity costs twice as much?", 3);
    task.set("Electricity price", QStringLiteral("*2"));
    task.answer(task.read(QStringLiteral("Cost per output token")), "up +4 %");
}

QTEST_MAIN(TestTasksEnergy)
#include "tst_tasks_energy.moc"
