// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/explorer_bar.h"
#include "app/shell/searchable_choice.h"
#include "app/shell/text_sheet.h"
#include "app/shell/window_commands.h"
#include "app/state/attribution_request.h"
#include "app/state/map_request.h"
#include "app/state/sweep_bands.h"
#include "tests/app/window_bench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include <algorithm>
#include <cmath>

using namespace tokenscope;

/// The charts that vary inputs, in the real window.
class TestExploring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSweepsLineIsDraggedInOneUndoStep();
    void theSweepsLineIsMovedByKeys();
    void escapeTakesADragBack();
    void axesStayWhileTheLineIsDragged();
    void theSweepShowsWhatIsChosen();
    void whatDoesNotFitIsNamed();
    void theMapsMarkSetsTwoInputsInOneUndoStep();
    void theMapFollowsTheScenario();
    void theAttributionFollowsOffTheWindowsThread();
    void whatIsNotInViewIsNotKept();
    void theSweepHasABandThatCanBeLeftOut();
    void theTotalFollowsTheExpertsInOneStep();
    void aPastedTextSaysWhatItTakes();
};

void TestExploring::theSweepsLineIsDraggedInOneUndoStep() {
    WindowBench bench;
    bench.open("essay-repaired", "sweep");
    const int before = bench->store().undoStack()->count();
    const double y = 0.5 * (bench.frame().figure().panels[0].y.from + bench.frame().figure().panels[0].y.to);
    const double start = bench.input("serving.batch");
    bench.dragPoints(bench.placeOf(start, y) + QPoint(0, 20), bench.placeOf(16, y) + QPoint(0, 20));
    QVERIFY2(isNear(bench.input("serving.batch"), 16, 0.1),
             qPrintable(QString::number(bench.input("serving.batch"))));
    QCOMPARE(bench->store().undoStack()->count(), before + 1);
    bench->store().undoStack()->undo();
    bench.settle();
    QCOMPARE(bench.input("serving.batch"), start);
}

void TestExploring::theSweepsLineIsMovedByKeys() {
    WindowBench bench;
    bench.open("essay-repaired", "sweep");
    bench.frame().setFocus();
    std::vector<double> moves;
    for (const auto& [key, modifier] : {std::pair(Qt::Key_Right, Qt::ShiftModifier),
                                        {Qt::Key_Right, Qt::NoModifier},
                                        {Qt::Key_PageUp, Qt::NoModifier}}) {
        const double before = bench.input("serving.batch");
        QTest::keyClick(&bench.frame(), key, modifier);
        bench.settle();
        moves.push_back(bench.input("serving.batch") - before);
    }
    QVERIFY(0 < moves[0] && moves[0] <= moves[1] && moves[1] < moves[2]);
    QTest::keyClick(&bench.frame(), Qt::Key_Home);
    bench.settle();
    QCOMPARE(bench.input("serving.batch"), quantity_inputs()[quantity_index("serving.batch")].track.low);
    QVERIFY(bench.frame().currentText().contains(QStringLiteral("per million")));
}

void TestExploring::escapeTakesADragBack() {
    WindowBench bench;
    bench.open("essay-repaired", "sweep");
    const double start = bench.input("serving.batch");
    const int before = bench->store().undoStack()->count();
    const QPoint from = bench.placeOf(start, bench.frame().figure().panels[0].y.to) + QPoint(0, 30);
    QWidget* viewport = bench.frame().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    WindowBench::moveTo(viewport, from - QPoint(80, 0));
    bench.settle();
    QVERIFY(bench.input("serving.batch") < start);
    QTest::keyClick(&bench.frame(), Qt::Key_Escape);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from);
    bench.settle();
    QCOMPARE(bench.input("serving.batch"), start);
    QCOMPARE(bench->store().undoStack()->count(), before);
}

void TestExploring::axesStayWhileTheLineIsDragged() {
    WindowBench bench;
    bench.open("essay-repaired", "sweep");
    const PanelLayout before = bench.frame().figureLayout().panels.front();
    const QPoint from =
        bench.placeOf(bench.input("serving.batch"), bench.frame().figure().panels[0].y.to) + QPoint(0, 30);
    QWidget* viewport = bench.frame().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 6; ++step) {
        WindowBench::moveTo(viewport, from - QPoint(30 * step, 0));
        bench.settle();
        const PanelLayout& now = bench.frame().figureLayout().panels.front();
        QVERIFY(now.x == before.x && now.y == before.y);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, from);
}

void TestExploring::theSweepShowsWhatIsChosen() {
    WindowBench bench;
    bench.open("essay-repaired", "sweep");
    ExplorerBar* bar = bench->charts()->explorerBar();
    QVERIFY(bar->isVisible());
    QLineEdit* field = bar->x()->lineEdit();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("PUE"));
    QTest::keyClick(field, Qt::Key_Return);
    bench.settle();
    QCOMPARE(bench->store().snapshot()->exploration.sweepInput, std::string("facility.pue"));
    QCOMPARE(bench.frame().handle()->x->input, QStringLiteral("facility.pue"));
    QVERIFY(bench.frame().figure().title.contains(QStringLiteral("rises")));
    bench->charts()->setCurrent(QStringLiteral("stages"));
    bench.settle();
    QVERIFY(!bar->isVisible());
}

void TestExploring::whatDoesNotFitIsNamed() {
    WindowBench bench;
    bench.open("essay-repaired", "sweep");
    Exploration next = bench->store().snapshot()->exploration;
    next.sweepInput = "model.total_parameters";
    bench->store().explore(next);
    bench.settle();
    const Figure& figure = bench.frame().figure();
    QVERIFY2(figure.description.contains(QStringLiteral("undefined")), qPrintable(figure.description));
    const auto& rows = figure.table.rows;
    QVERIFY(std::any_of(rows.begin(), rows.end(),
                        [](const QStringList& row) { return row.last().contains(QStringLiteral("GB")); }));
}

void TestExploring::theMapsMarkSetsTwoInputsInOneUndoStep() {
    WindowBench bench;
    bench.open("essay-repaired", "map");
    const int before = bench->store().undoStack()->count();
    const QPoint from = bench.placeOf(bench.input("serving.batch"), bench.input("serving.utilisation"));
    bench.dragPoints(from, bench.placeOf(16, 0.4));
    QVERIFY(isNear(bench.input("serving.batch"), 16, 0.1));
    QVERIFY(isNear(bench.input("serving.utilisation"), 0.4, 0.03));
    QCOMPARE(bench->store().undoStack()->count(), before + 1);
    bench.frame().setFocus();
    QTest::keyClick(&bench.frame(), Qt::Key_Up);
    bench.settle();
    QVERIFY(bench.input("serving.utilisation") > 0.4);
    QVERIFY(isNear(bench.input("serving.batch"), 16, 0.1));
}

void TestExploring::theMapFollowsTheScenario() {
    WindowBench bench;
    bench.open("essay-repaired", "map");
    QSignalSpy changed(&bench->store(), &Store::changed);
    const auto isOwn = [&bench] {
        const SnapshotPointer snapshot = bench->store().snapshot();
        return snapshot->map && snapshot->map->request.gives_same(mapRequest(*snapshot));
    };
    while (!isOwn())
        QVERIFY(changed.wait(20000));
    bench.type("facility.pue", QStringLiteral("1.9"));
    while (!isOwn())
        QVERIFY(changed.wait(20000));
    const SnapshotPointer snapshot = bench->store().snapshot();
    QCOMPARE(snapshot->map->request.inputs.amount("facility.pue").value, 1.9);
}

// While one is calculated, the last one stays: its ends, shares and total belong together.
void TestExploring::theAttributionFollowsOffTheWindowsThread() {
    WindowBench bench;
    bench.open("essay-repaired", "attribution");
    QSignalSpy changed(&bench->store(), &Store::changed);
    const auto isOwn = [&bench] {
        const SnapshotPointer snapshot = bench->store().snapshot();
        return snapshot->attribution &&
               snapshot->attribution->request.givesSame(attributionRequest(*snapshot));
    };
    while (!isOwn())
        QVERIFY(changed.wait(20000));
    const auto before = bench->store().snapshot()->attribution;
    bench->store().apply({QStringLiteral("facility.pue"), Amount::of(1.9)});
    QVERIFY(changed.wait(20000));
    QCOMPARE(bench->store().snapshot()->attribution, before);
    while (!isOwn())
        QVERIFY(changed.wait(20000));
    const Attribution& found = *bench->store().snapshot()->attribution->found;
    QCOMPARE(found.to, bench.now().values[output_index("cost.per_output_token")]);
    QVERIFY(std::abs(found.residual()) < 1e-9);
}

// A figure of a chart that nobody looks at is of the scenario of now, not of when it was last in view.
void TestExploring::whatIsNotInViewIsNotKept() {
    WindowBench bench;
    bench.open("essay-repaired", "attribution");
    QSignalSpy changed(&bench->store(), &Store::changed);
    while (!bench->store().snapshot()->attribution)
        QVERIFY(changed.wait(20000));
    bench->charts()->setCurrent(QStringLiteral("stages"));
    bench->store().apply({QStringLiteral("facility.pue"), Amount::of(1.9)});
    bench.settle();
    QVERIFY(!bench->store().snapshot()->attribution);
    const FoundAttribution fresh = attributionOf(*bench->store().snapshot());
    QCOMPARE(fresh.found->to, bench.now().values[output_index("cost.per_output_token")]);
}

void TestExploring::theSweepHasABandThatCanBeLeftOut() {
    WindowBench bench;
    bench.open("essay-repaired", "sweep");
    QSignalSpy changed(&bench->store(), &Store::changed);
    while (!bench->store().snapshot()->sweepBands)
        QVERIFY(changed.wait(20000));
    const SweepBands& bands = *bench->store().snapshot()->sweepBands;
    QCOMPARE(bands.bands.size(), bands.request.x.size());
    QVERIFY(bands.bands.front().low < bands.bands.front().high);
    QCOMPARE(bench.frame().figure().legend.size(), std::size_t(1));
    bench.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!bench->store().snapshot()->sweepBands);
    QVERIFY(!bench->store().snapshot()->bands);
    QVERIFY(bench.frame().figure().legend.empty());
}

// As many experts again of the same size: one undo step, and the status line says what followed.
void TestExploring::theTotalFollowsTheExpertsInOneStep() {
    WindowBench bench;
    bench.open("deepseek-day", "stages");
    const double total = bench.input("model.total_parameters"), experts = bench.input("model.experts");
    const int before = bench->store().undoStack()->index();
    bench.press(Qt::Key_T, Qt::AltModifier | Qt::ShiftModifier);
    bench.type("model.experts", QString::number(2 * experts));
    QVERIFY(bench.input("model.total_parameters") > 1.8 * total);
    QCOMPARE(bench->store().undoStack()->index(), before + 1);
    const auto& said = bench->store().snapshot()->sideEffects;
    QVERIFY(std::any_of(said.begin(), said.end(),
                        [](const SideEffect& effect) { return effect.input == "model.total_parameters"; }));
    bench->store().undoStack()->undo();
    bench.settle();
    QCOMPARE(bench.input("model.total_parameters"), total);
    QCOMPARE(bench.input("model.experts"), experts);
}

void TestExploring::aPastedTextSaysWhatItTakes() {
    WindowBench bench;
    bench.open("essay-repaired", "stages");
    bench.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto* sheet = bench->findChild<TextSheet*>();
    QVERIFY(sheet != nullptr && sheet->isVisible());
    QGuiApplication::clipboard()->setText(QStringLiteral("What does a token cost? ").repeated(100));
    QTest::keySequence(sheet->text(), QKeySequence::Paste);
    QCOMPARE(sheet->text()->toPlainText().size(), 2400);
    QCOMPARE(sheet->answers()->item(0)->text(), QStringLiteral("Characters: 2,400"));
    QCOMPARE(sheet->answers()->item(1)->text(), QStringLiteral("Words: 500"));
    QVERIFY(sheet->answers()->item(2)->text().contains(QStringLiteral("600")));
    const QString writing = sheet->answers()->item(4)->text();
    QVERIFY(writing.contains(u'$') && writing.contains(QStringLiteral("Wh")));
    bench->store().apply({QStringLiteral("facility.pue"), Amount::of(1.9)});
    bench.settle();
    QVERIFY(sheet->answers()->item(4)->text() != writing); // it follows the scenario
}

QTEST_MAIN(TestExploring)
#include "tst_exploring.moc"
