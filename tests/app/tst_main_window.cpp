// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_bench.h"

#include "app/panels/dock.h"
#include "app/panels/headline_strip.h"
#include "app/shell/chart_area.h"
#include "app/shell/menus.h"
#include "app/shell/status_line.h"
#include "app/shell/top_bar.h"
#include "app/shell/window_commands.h"
#include "app/state/data_names.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>

using namespace tokenscope;

/// The window, driven by keys and mouse: every change reaches every view, and undo restores it bit for bit.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraggedSliderChangesTheHeadlineAndUndoRestoresEverything();
    void oneDragIsOneUndoStep();
    void typedValuesCount();
    void aWrongUnitKeepsTheValue();
    void anEditSwitchesTheModeAndSaysSo();
    void keysStepAWholeBatch();
    void presetsAreOneUndoStep();
    void theBaselineIsSetAndSwapped();
    void resetAllGoesBackToTheBaseline();
    void aComputedThroughputCanBeTypedAgain();
    void chartsHaveKeys();
    void theTableTwinShowsAllColumns();
    void panesAreCycled();
    void tabFollowsTheReadingOrder();
    void theWindowItselfHasTheFocusAtFirst();
    void everyActionHasATextAndAKey();

private:
    static QString headline(WindowBench& bench, std::size_t column) {
        return bench->headline()->columns()[column]->accessibleName() + u' ' +
               bench->headline()->columns()[column]->figure().value.joined();
    }
};

void TestMainWindow::aDraggedSliderChangesTheHeadlineAndUndoRestoresEverything() {
    WindowBench bench;
    bench.waitForBands();
    const auto before = bench.now().values;
    const QString text = headline(bench, 0);
    bench.drag("model.total_parameters", 8e9);
    QVERIFY(headline(bench, 0) != text);
    QVERIFY(bench.inputs().amount("model.total_parameters").value < 2e10);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    bench.waitForBands();
    QCOMPARE(headline(bench, 0), text);
    for (std::size_t i = 0; i < output_count; ++i)
        QVERIFY2(std::memcmp(&before[i], &bench.now().values[i], sizeof(double)) == 0,
                 outputs()[i].id.data());
}

void TestMainWindow::oneDragIsOneUndoStep() {
    WindowBench bench;
    bench.drag("facility.pue", 1.6);
    QCOMPARE(bench->store().undoStack()->count(), 1);
    QVERIFY(bench->store().undoStack()->undoText().startsWith(QStringLiteral("Set PUE to ")));
    QVERIFY(bench->actions().action(Command::undo)->isEnabled());
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.inputs().amount("facility.pue").value, 1.3);
    bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bench.inputs().amount("facility.pue").value > 1.5);
}

void TestMainWindow::typedValuesCount() {
    WindowBench bench;
    bench.type("facility.pue", QStringLiteral("1.1"));
    QCOMPARE(bench.inputs().amount("facility.pue").value, 1.1);
    bench.type("facility.electricity_price", QStringLiteral("8.3 ct/kWh"));
    QCOMPARE(bench.inputs().amount("facility.electricity_price").value, 0.083);
    bench.type("model.total_parameters", QStringLiteral("405B"));
    QCOMPARE(bench.inputs().amount("model.total_parameters").value, 405e9);
    QCOMPARE(bench->store().undoStack()->count(), 3);
}

void TestMainWindow::aWrongUnitKeepsTheValue() {
    WindowBench bench;
    const double before = bench.inputs().amount("facility.electricity_price").value;
    bench.type("facility.electricity_price", QStringLiteral("700 W"));
    QCOMPARE(bench.inputs().amount("facility.electricity_price").value, before);
    QCOMPARE(bench->store().undoStack()->count(), 0);
}

void TestMainWindow::anEditSwitchesTheModeAndSaysSo() {
    WindowBench bench;
    QCOMPARE(bench.inputs().choice("serving.throughput_mode"), std::string("stated"));
    bench.type("serving.batch", QStringLiteral("64"));
    QCOMPARE(bench.inputs().choice("serving.throughput_mode"), std::string("derived"));
    QVERIFY(bench->status()->text().contains(QStringLiteral("Throughput is now derived")));
    const QString count = QStringLiteral("Accelerators per replica is now 2\u00a0accelerators");
    QVERIFY2(bench->status()->text().contains(count), qPrintable(bench->status()->text()));
    QVERIFY(bench.control("serving.stated_throughput")->view().computed);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.inputs().choice("serving.throughput_mode"), std::string("stated"));
}

void TestMainWindow::keysStepAWholeBatch() {
    WindowBench bench;
    bench.type("serving.batch", QStringLiteral("64"));
    TrackWidget* track = bench.control("serving.batch")->track();
    track->setFocus();
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_PageUp, Qt::Key_Left}) {
        QTest::keyClick(track, key);
        bench.settle();
        const double batch = bench.inputs().amount("serving.batch").value;
        QCOMPARE(batch, std::round(batch));
    }
    QVERIFY(bench.inputs().amount("serving.batch").value > 64);
}

void TestMainWindow::presetsAreOneUndoStep() {
    WindowBench bench;
    for (QAction* action : bench->menus().presets()->actions()) {
        const std::string before = bench.now().document.preset;
        action->trigger();
        bench.settle();
        QCOMPARE(bench.now().document.preset, action->data().toString().toStdString());
        QVERIFY(action->isChecked());
        if (bench.now().document.preset == before)
            continue;
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.now().document.preset, before);
        bench.press(Qt::Key_Y, Qt::ControlModifier);
    }
}

void TestMainWindow::theBaselineIsSetAndSwapped() {
    WindowBench bench;
    bench.type("facility.pue", QStringLiteral("1.1"));
    bench.press(Qt::Key_B, Qt::ControlModifier);
    const SnapshotPointer shown = bench->store().snapshot();
    QCOMPARE(shown->baseline.inputs.amount("facility.pue").value, 1.1);
    QCOMPARE(displayName(shown->baseline.document, *shown->library),
             QStringLiteral("Essay, as printed, edited"));
    bench.type("facility.pue", QStringLiteral("1.5"));
    bench.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.inputs().amount("facility.pue").value, 1.1);
    QCOMPARE(bench->store().snapshot()->baseline.inputs.amount("facility.pue").value, 1.5);
}

void TestMainWindow::resetAllGoesBackToTheBaseline() {
    WindowBench bench;
    bench.type("facility.pue", QStringLiteral("1.1"));
    bench.type("serving.batch", QStringLiteral("8"));
    bench.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bench.inputs() == bench->store().snapshot()->baseline.inputs);
    QVERIFY(!bench->actions().action(Command::resetAll)->isEnabled());
}

void TestMainWindow::aComputedThroughputCanBeTypedAgain() {
    WindowBench bench;
    bench->commands().choosePreset(QStringLiteral("essay-repaired"));
    bench.settle();
    QuantityControl* control = bench.control("serving.stated_throughput");
    QVERIFY(control->view().computed);
    Q_EMIT control->edited({control->id(), ControlEdit::Kind::toggleLink, 0, {}, ControlEdit::Phase::single});
    bench.settle();
    QCOMPARE(bench.inputs().choice("serving.throughput_mode"), std::string("stated"));
    QVERIFY(!control->view().computed);
}

void TestMainWindow::chartsHaveKeys() {
    WindowBench bench;
    bench.press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(bench->charts()->current(), QStringLiteral("margins"));
    bench.press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(bench->charts()->focusTarget()->inherits("QTableView"));
    bench.press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!bench->charts()->focusTarget()->inherits("QTableView"));
}

void TestMainWindow::theTableTwinShowsAllColumns() {
    WindowBench bench({1366, 768});
    bench.press(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(bench->charts()->current(), QStringLiteral("energy"));
    bench.press(Qt::Key_T, Qt::ControlModifier);
    auto* table = qobject_cast<QTableView*>(bench->charts()->focusTarget());
    QVERIFY(table != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(table->horizontalHeader()->length() <= table->viewport()->width(), 1000);
    const auto labels = table->parentWidget()->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [table](const QLabel* label) {
        return label->isVisible() && label->text() == table->accessibleName();
    }));
}

void TestMainWindow::panesAreCycled() {
    WindowBench bench;
    QSet<QWidget*> visited;
    for (int i = 0; i < 4; ++i) {
        bench.press(Qt::Key_F6, Qt::NoModifier);
        visited.insert(QApplication::focusWidget());
    }
    QCOMPARE(visited.size(), 4);
    QWidget* first = QApplication::focusWidget();
    bench.press(Qt::Key_F6, Qt::NoModifier);
    bench.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), first);
}

void TestMainWindow::tabFollowsTheReadingOrder() {
    WindowBench bench;
    const auto paneOf = [&](const QWidget* widget) {
        const std::array<QWidget*, 5> panes = {bench->inputs(), bench->headline(), bench->charts(),
                                               bench->dock(), bench->topBar()};
        const auto* found = std::find_if(panes.begin(), panes.end(),
                                         [&](const QWidget* pane) { return pane->isAncestorOf(widget); });
        return int(found - panes.begin());
    };
    std::vector<int> panes;
    int sliders = 0;
    for (int presses = 0; presses < 400 && (panes.empty() || panes.back() < 4); ++presses) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget* focused = QApplication::focusWidget();
        sliders += qobject_cast<const TrackWidget*>(focused) != nullptr;
        if (panes.empty() || panes.back() != paneOf(focused))
            panes.push_back(paneOf(focused));
    }
    QVERIFY2(sliders > 10, qPrintable(QString::number(sliders)));
    QCOMPARE(panes, (std::vector<int>{0, 1, 2, 3, 4}));
}

void TestMainWindow::theWindowItselfHasTheFocusAtFirst() {
    WindowBench bench;
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&bench.window()));
}

void TestMainWindow::everyActionHasATextAndAKey() {
    WindowBench bench;
    QSet<QKeySequence> keys;
    std::vector<QAction*> actions = bench->actions().all();
    for (QAction* action : bench->menus().charts()->actions())
        actions.push_back(action);
    for (const QAction* action : actions) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->text()));
        for (const QKeySequence& sequence : action->shortcuts()) {
            QVERIFY2(!keys.contains(sequence), qPrintable(sequence.toString()));
            keys.insert(sequence);
        }
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
