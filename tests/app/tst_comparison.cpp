// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_bench.h"

#include "app/charts/chart_list.h"
#include "app/shell/chart_area.h"
#include "app/shell/comparison_commands.h"
#include "app/shell/menus.h"
#include "app/shell/window_commands.h"
#include "app/state/data_names.h"
#include "app/state/difference_text.h"

#include <QClipboard>
#include <QLineEdit>

using namespace tokenscope;

/// The baseline and the held scenarios, by keys and menus in the real window.
class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyPeeksWhileItIsHeld();
    void losingTheWindowEndsThePeek();
    void textFieldsKeepTheirLetters();
    void anEditEndsThePeek();
    void replayEndsWhereItWas();
    void replayIsInterrupted();
    void theSentenceNamesAllDifferences();
    void theBaselineIsUndone();
    void scenariosAreHeldAndGivenBack();
    void noMoreThanFourAreHeld();
    void holdingLeavesTheDocumentClean();
    void twoMachinesStandSideBySide();
    void agreeingRowsAreASwitch();
    void heldScenariosStandInTheCharts_data();
    void heldScenariosStandInTheCharts();

private:
    static double pue(WindowBench& bench) { return bench.inputs().amount("facility.pue").value; }
    static Figure figure(WindowBench& bench, const QString& chart) {
        return findChart(chart)->make(*bench->store().snapshot());
    }
};

void TestComparison::theKeyPeeksWhileItIsHeld() {
    WindowBench bench;
    bench.type("facility.pue", QStringLiteral("1.1"));
    bench->setFocus();
    QTest::keyPress(&bench.window(), Qt::Key_B);
    bench.settle();
    QCOMPARE(pue(bench), 1.3);
    QVERIFY(bench->store().snapshot()->passing);
    QCOMPARE(bench->store().undoStack()->count(), 1);
    QTest::keyRelease(&bench.window(), Qt::Key_B);
    bench.settle();
    QCOMPARE(pue(bench), 1.1);
    QVERIFY(!bench->store().snapshot()->passing);
}

void TestComparison::losingTheWindowEndsThePeek() {
    WindowBench bench;
    bench.type("facility.pue", QStringLiteral("1.1"));
    bench->setFocus();
    QTest::keyPress(&bench.window(), Qt::Key_B);
    bench.settle();
    QCOMPARE(pue(bench), 1.3);
    QEvent lost(QEvent::WindowDeactivate);
    QApplication::sendEvent(&bench.window(), &lost);
    bench.settle();
    QCOMPARE(pue(bench), 1.1);
}

void TestComparison::textFieldsKeepTheirLetters() {
    WindowBench bench;
    bench.type("facility.pue", QStringLiteral("1.1"));
    auto* field = bench->findChild<QLineEdit*>();
    QVERIFY(field != nullptr);
    field->setFocus();
    field->clear();
    QTest::keyClick(field, Qt::Key_B);
    bench.settle();
    QCOMPARE(field->text().toLower(), QStringLiteral("b"));
    QCOMPARE(pue(bench), 1.1);
}

void TestComparison::anEditEndsThePeek() {
    WindowBench bench;
    bench.type("facility.pue", QStringLiteral("1.1"));
    bench->actions().action(Command::peek)->trigger();
    bench.settle();
    QCOMPARE(pue(bench), 1.3);
    bench->store().apply({QStringLiteral("facility.pue"), Amount::of(1.2), Edit::Phase::single});
    bench.settle();
    QCOMPARE(pue(bench), 1.2);
    QVERIFY(!bench->actions().action(Command::peek)->isChecked());
}

void TestComparison::replayEndsWhereItWas() {
    WindowBench bench;
    bench.type("facility.pue", QStringLiteral("1.1"));
    const Document document = bench->store().document();
    const auto values = bench.now().values;
    QSignalSpy finished(&bench->comparison().replay(), &Replay::finished);
    bool between = false;
    connect(&bench->store(), &Store::changed, this, [&between](const SnapshotPointer& snapshot) {
        const double now = snapshot->current.inputs.amount("facility.pue").value;
        between = between || (now > 1.11 && now < 1.29);
    });
    QVERIFY(bench->comparison().replay().start());
    bench.settle();
    QVERIFY(pue(bench) > 1.2);
    QVERIFY(finished.wait(60000));
    bench.settle();
    QVERIFY(between);
    QVERIFY(bench->store().document() == document);
    for (std::size_t i = 0; i < output_count; ++i)
        QVERIFY2(std::memcmp(&values[i], &bench.now().values[i], sizeof(double)) == 0,
                 outputs()[i].id.data());
    QCOMPARE(bench->store().undoStack()->count(), 1);
}

void TestComparison::replayIsInterrupted() {
    WindowBench bench;
    QVERIFY(!bench->comparison().replay().start());
    bench.type("facility.pue", QStringLiteral("1.1"));
    QVERIFY(bench->comparison().replay().start());
    bench.settle();
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!bench->comparison().replay().isRunning());
    QCOMPARE(pue(bench), 1.3);
}

void TestComparison::theSentenceNamesAllDifferences() {
    WindowBench bench;
    bench->commands().choosePreset(QStringLiteral("deepseek-day"));
    bench.settle();
    bench.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    const QString sentence = QApplication::clipboard()->text();
    QVERIFY(sentence.startsWith(QStringLiteral("Compared with “Essay, as printed”: ")));
    const SnapshotPointer snapshot = bench->store().snapshot();
    const auto ids = differingInputs(snapshot->current.inputs, snapshot->baseline.inputs);
    QCOMPARE(sentence.count(QStringLiteral(" instead of ")), qsizetype(ids.size()));
    QVERIFY2(sentence.contains(QStringLiteral("PUE 1.25 instead of 1.3")), qPrintable(sentence));
}

void TestComparison::theBaselineIsUndone() {
    WindowBench bench;
    bench.type("facility.pue", QStringLiteral("1.1"));
    bench.press(Qt::Key_B, Qt::ControlModifier);
    bench.type("facility.pue", QStringLiteral("1.5"));
    bench.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(pue(bench), 1.1);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(pue(bench), 1.5);
    QCOMPARE(bench->store().snapshot()->baseline.inputs.amount("facility.pue").value, 1.1);
}

void TestComparison::scenariosAreHeldAndGivenBack() {
    WindowBench bench;
    bench.type("facility.pue", QStringLiteral("1.1"));
    bench.press(Qt::Key_H, Qt::ControlModifier);
    bench.press(Qt::Key_H, Qt::ControlModifier);
    const auto held = bench->store().snapshot()->held;
    QCOMPARE(held.size(), std::size_t(2));
    QCOMPARE(held[0]->inputs.amount("facility.pue").value, 1.1);
    const Library& library = bench->store().library();
    QVERIFY(displayName(held[0]->document, library) != displayName(held[1]->document, library));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench->store().snapshot()->held.size(), std::size_t(1));
    QCOMPARE(pue(bench), 1.1);
}

void TestComparison::noMoreThanFourAreHeld() {
    WindowBench bench;
    for (int i = 0; i < 5; ++i)
        bench->comparison().hold(bench->store().document());
    bench.settle();
    QCOMPARE(bench->store().held().size(), mostHeld);
    QVERIFY(!bench->actions().action(Command::hold)->isEnabled());
}

void TestComparison::holdingLeavesTheDocumentClean() {
    WindowBench bench;
    bench.press(Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!bench->session().isDirty());
    bench.type("facility.pue", QStringLiteral("1.1"));
    QVERIFY(bench->session().isDirty());
    QVERIFY(bench->isWindowModified());
}

void TestComparison::twoMachinesStandSideBySide() {
    WindowBench bench;
    bench.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench->charts()->current(), QStringLiteral("compare"));
    QVERIFY(bench->charts()->pinnedRow() != nullptr);
    const Figure made = figure(bench, QStringLiteral("compare"));
    QCOMPARE(made.panels.front().columns.size(), std::size_t(4));
    QStringList cells;
    for (const Row& row : made.panels.front().rows) {
        QCOMPARE(row.cells.size(), std::size_t(4));
        for (const Cell& cell : row.cells)
            cells << cell.text;
    }
    const QString all = cells.join(u' ');
    QVERIFY2(all.contains(QStringLiteral("5,000")), qPrintable(all));  // what the essay states
    QVERIFY2(all.contains(QStringLiteral("$0.072")), qPrintable(all)); // and what that costs
    QVERIFY2(made.title.contains(QStringLiteral("360 to 700")), qPrintable(made.title));
    QVERIFY2(made.note.contains(QStringLiteral("No machine here can have both")), qPrintable(made.note));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench->store().held().empty());
}

void TestComparison::agreeingRowsAreASwitch() {
    WindowBench bench;
    for (const char* id : {"essay-repaired", "essay-repaired-fp8"}) {
        Document held;
        held.preset = id;
        bench->comparison().hold(held);
    }
    bench.settle();
    const std::size_t few = figure(bench, QStringLiteral("compare")).table.rows.size();
    bench.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(figure(bench, QStringLiteral("compare")).table.rows.size() > few);
}

void TestComparison::heldScenariosStandInTheCharts_data() {
    QTest::addColumn<QString>("chart");
    for (const char* chart : {"stages", "margins", "batch", "energy", "year", "spread"})
        QTest::newRow(chart) << QString::fromLatin1(chart);
}

void TestComparison::heldScenariosStandInTheCharts() {
    QFETCH(QString, chart);
    WindowBench bench;
    bench->commands().choosePreset(QStringLiteral("essay-repaired-fp8"));
    Document held;
    held.preset = "essay-repaired";
    bench->comparison().hold(held);
    bench.settle();
    bench.waitForBands();
    const Figure made = figure(bench, chart);
    QCOMPARE(problems(made), QStringList());
    bool named = false;
    const QString name = displayName(held, bench->store().library());
    for (const Panel& panel : made.panels) {
        for (const HoverTarget& target : panel.targets)
            named = named || target.text.contains(name);
        for (const Row& row : panel.rows)
            named = named || row.label.contains(name);
    }
    QVERIFY(named);
}

QTEST_MAIN(TestComparison)
#include "tst_comparison.moc"
