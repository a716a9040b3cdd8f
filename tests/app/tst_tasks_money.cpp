// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/task_bench.h"

#include "app/panels/chain_panel.h"
#include "app/panels/dock.h"
#include "app/panels/shock_box.h"

#include <QLabel>

using namespace tokenscope;

/// Questions about what a token costs, what it brings, and who pays.
class TestTasksMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUtilisationAtWhichTheCommodityTierBreaksEven();
    void theTiersThatPay();
    void deepSeeksDay();
    void whatMovesTheCostMost();
    void whereADollarGoes();
    void rentInsteadOfOwning();
    void hiddenReasoning();
    void cachedPrompts();
    void aPriceThatCoversTheCost();
    void memoryAtTwiceThePrice();
    void memoryAtTwiceThePriceByItsOwnInput();
};

void TestTasksMoney::theUtilisationAtWhichTheCommodityTierBreaksEven() {
    TaskBench task("At which utilisation does the commodity tier break even on the essay's machine?", 6);
    task.key("Ctrl+F");
    task.type(QStringLiteral("Price tier\n"));
    task.choose(QStringLiteral("Price tier"), QStringLiteral("Essay: commodity, low"));
    task.key("Ctrl+G");
    task.answer(task.read(QStringLiteral("Set utilisation")), "Set utilisation to 12.05 %");
    task.click(QStringLiteral("Set utilisation"));
    task.answer(task.read(QStringLiteral("Gross margin")), "Gross margin: 0 %");
}

void TestTasksMoney::theTiersThatPay() {
    TaskBench task("Which price tiers pay, and from which utilisation on?", 2);
    task.key("Ctrl+3");
    task.answer(task.chartTitle(), "breaks even at");
    task.key("Ctrl+T");
    task.answer(task.cell(QStringLiteral("Commodity, low"), QStringLiteral("Break-even")), "12 %");
}

void TestTasksMoney::deepSeeksDay() {
    TaskBench task("What did DeepSeek’s published day take, cost and bring?", 5);
    task.menu({QStringLiteral("Scenario"), QStringLiteral("DeepSeek’s published day")});
    task.answer(task.read(QStringLiteral("Gross margin")), "85 %");
}

void TestTasksMoney::whatMovesTheCostMost() {
    TaskBench task("Which input moves the cost of a token most?", 1);
    task.key("Ctrl+8");
    task.answer(task.chartTitle(), "Throughput and utilisation move the cost of a token most");
}

void TestTasksMoney::whereADollarGoes() {
    TaskBench task("Of the price of a million tokens, how much is cost and how much stays?", 1);
    task.key("Ctrl+2");
    task.answer(task.chartTitle(), "Of $5.00, $0.11 is cost");
}

void TestTasksMoney::rentInsteadOfOwning() {
    TaskBench task("What does a token cost when accelerators are rented?", 3);
    task.key("Ctrl+F");
    task.type(QStringLiteral("Accelerators are"));
    task.click(QStringLiteral("Accelerators are, rented"));
    task.answer(task.read(QStringLiteral("Cost per output token")), "$0.15 per million");
}

void TestTasksMoney::hiddenReasoning() {
    TaskBench task("What does a reply take when ten tokens are thought for each that is shown?", 3);
    task.set("Reasoning multiplier", QStringLiteral("10"));
    task.answer(task.read(QStringLiteral("Energy per 500-token reply")), "up ×10 from 0.025");
}

void TestTasksMoney::cachedPrompts() {
    TaskBench task("How much cheaper is a long prompt when 90 % of it is cached?", 9);
    task.menu({QStringLiteral("Scenario"), QStringLiteral("Essay, repaired")});
    task.set("Prompt", QStringLiteral("8000"));
    task.key("Ctrl+B");
    task.set("Cached share", QStringLiteral("90 %"));
    task.answer(task.read(QStringLiteral("Gross margin")), "90 %");
}

void TestTasksMoney::aPriceThatCoversTheCost() {
    TaskBench task("Which output price covers the cost with a margin of one half?", 6);
    task.key("Ctrl+G");
    task.type(QStringLiteral("50 %"));
    task.key("Shift+Tab");
    task.key("Shift+Tab");
    task.type(QStringLiteral("Output price\n"));
    task.answer(task.read(QStringLiteral("Set output price")), "Set output price to 0.1517 $/Mtok");
}

void TestTasksMoney::memoryAtTwiceThePrice() {
    TaskBench task("What if high-bandwidth memory costs twice as much?", 5);
    task.menu({QStringLiteral("Scenario"), QStringLiteral("Essay, repaired")});
    task.key("Shift+F7");
    task.clickRow(QStringLiteral("Links of the supply chain"), QStringLiteral("High-bandwidth memory"));
    task.answer(task->dock()->chainPanel().shockBox().result().text(),
                "cost $1.169 instead of $1.142 (+2.4 %)");
    task.click(QStringLiteral("Put the shock into the scenario"));
    task.answer(task.read(QStringLiteral("Cost per output token")), "$1.2 per million");
}

// What an accelerator costs is an input of its own, which this one does not move.
void TestTasksMoney::memoryAtTwiceThePriceByItsOwnInput() {
    TaskBench task("What does the price of high-bandwidth memory move by itself?", 6);
    task.menu({QStringLiteral("Scenario"), QStringLiteral("Essay, repaired")});
    task.set("Price of high-bandwidth memory", QStringLiteral("*2"));
    task.key("F1");
    task.answer(task.read(QStringLiteral("Cost per output token")), "$1.1 per million");
    task.answer(task.description(QStringLiteral("Silicon Price of high-bandwidth memory")),
                "The maker pays it");
}

QTEST_MAIN(TestTasksMoney)
#include "tst_tasks_money.moc"
