// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/task_bench.h"

#include "app/panels/dock.h"
#include "app/panels/explain_panel.h"
#include "core/scenario/scenario_json.h"

#include <cstring>

using namespace tokenscope;

/// What hands do: settings found, typed, dragged, locked, explained and taken back.
class TestTasksControls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoToTheStart();
    void aWrongUnit();
    void aUnitOfMyOwn();
    void aLockedInput();
    void aSettingFound();
    void aNumberExplained();
    void aSettingExplained();
    void theWheel();
    void theChartAsATable();
    void aValueCopied();
    void theKeys();
    void anotherLanguage();
    void inTheDark();
};

void TestTasksControls::undoToTheStart() {
    TaskBench task("Take everything back, to the last bit.", 9);
    const std::string before = write_scenario(task->store().document());
    const auto values = task.now().values;
    task.drag(QStringLiteral("Parameters"), 8e9);
    task.click(QStringLiteral("PUE, value"));
    task.type(QStringLiteral("1.1\n"));
    task.click(QStringLiteral("Weights, FP8"));
    task.menu({QStringLiteral("Scenario"), QStringLiteral("Reasoning model")});
    QVERIFY(write_scenario(task->store().document()) != before);
    task.key("Ctrl+Shift+B");
    while (task->actions().action(Command::undo)->isEnabled())
        task.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(write_scenario(task->store().document()), before);
    QVERIFY(std::memcmp(&values, &task.now().values, sizeof values) == 0);
    task.answer(task.read(QStringLiteral("Nothing edited")), "Nothing edited from Essay, as printed");
}

void TestTasksControls::aWrongUnit() {
    TaskBench task("Can I type watts as a price?", 2);
    task.click(QStringLiteral("PUE, value"));
    task.type(QStringLiteral("700 W\n"));
    task.answer(task.read(QStringLiteral("PUE")), "1.30");
}

void TestTasksControls::aUnitOfMyOwn() {
    TaskBench task("Type a price in cents.", 3);
    task.set("Electricity price", QStringLiteral("8.3 ct/kWh"));
    task.answer(task.read(QStringLiteral("Electricity price")), "0.083");
}

void TestTasksControls::aLockedInput() {
    TaskBench task("Leave one setting out of what moves the cost.", 3);
    task.click(QStringLiteral("PUE"));
    task.key("L");
    task.key("Ctrl+8");
    task.answer(task.frame().figure().subtitle, "locked");
}

void TestTasksControls::aSettingFound() {
    TaskBench task("Where is the wafer price set?", 2);
    task.key("Ctrl+F");
    task.type(QStringLiteral("wafer price\n"));
    task.answer(task.read(QStringLiteral("Wafer price")), "$16,000, plausible");
}

void TestTasksControls::aNumberExplained() {
    TaskBench task("Where does the energy of a token come from?", 1);
    task.click(QStringLiteral("Energy per output token"));
    task.answer(task.read(QStringLiteral("Energy per output token:")), "0.18");
    task.answer(task->dock()->explainPanel().header().title().lines.join(u' '), "PUE");
}

void TestTasksControls::aSettingExplained() {
    TaskBench task("What is this setting, and who says so?", 2);
    task.click(QStringLiteral("PUE, value"));
    task.key("F1");
    task.answer(task.read(QStringLiteral("Essentials PUE: ")), "1.30");
    task.answer(task.description(QStringLiteral("Essentials PUE: ")), "Source: ");
    task.answer(task.description(QStringLiteral("10 % more of it changes")), "Energy per reply +10 %");
}

void TestTasksControls::theWheel() {
    TaskBench task("Nudge the setting that has the focus with the wheel.", 2);
    task.click(QStringLiteral("PUE"));
    task.wheel(QStringLiteral("PUE"), 2);
    task.answer(task.read(QStringLiteral("PUE")), "1.51, plausible");
}

void TestTasksControls::theChartAsATable() {
    TaskBench task("Read the chart as a table.", 1);
    task.key("Ctrl+T");
    task.answer(task.cell(QStringLiteral("Total"), QStringLiteral("Now")), "$0.11");
}

void TestTasksControls::aValueCopied() {
    TaskBench task("Copy one value with its unit.", 3);
    task.key("Ctrl+Shift+C", [&task] {
        task.type(QStringLiteral("knee"));
        task.key("Return");
    });
    task.answer(TaskBench::clipboard(), "295 sequences");
}

void TestTasksControls::theKeys() {
    TaskBench task("Which key shows the table?", 2);
    task.key("?", [&task] {
        task.answer(task.read(QStringLiteral("Keyboard shortcuts")), "Keyboard shortcuts");
        task.key("Escape");
    });
}

void TestTasksControls::anotherLanguage() {
    TaskBench task("Show it in German.", 3);
    task.menu({QStringLiteral("View"), QStringLiteral("Language"), QStringLiteral("Deutsch")});
    task.answer(task.read(QStringLiteral("Kosten je Ausgabetoken")), "$0,11 je Million");
}

void TestTasksControls::inTheDark() {
    TaskBench task("Show it on a dark ground.", 3);
    task.menu({QStringLiteral("View"), QStringLiteral("Appearance"), QStringLiteral("Dark")});
    QVERIFY(task->palette().color(QPalette::Window).lightness() < 80);
    task.answer(task.read(QStringLiteral("Cost per output token")), "$0.11");
}

QTEST_MAIN(TestTasksControls)
#include "tst_tasks_controls.moc"
