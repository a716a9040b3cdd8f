// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/quantity_control.h"
#include "app/controls/track_widget.h"
#include "tests/app/window_bench.h"

using namespace tokenscope;

/// What is a step of undo, and what is none.
class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysThereAndBackAreNoStep();
    void aCommandDuringADrag_data();
    void aCommandDuringADrag();
};

void TestUndo::keysThereAndBackAreNoStep() {
    WindowBench bench;
    Document start;
    start.overrides["facility.pue"] = Amount::of(1.2);
    bench->store().loadDocument(start);
    bench.settle();
    TrackWidget* track = bench.control("facility.pue")->track();
    QTest::keyClick(track, Qt::Key_Right);
    QTest::keyClick(track, Qt::Key_Left);
    bench.settle();
    QCOMPARE(bench->store().undoStack()->count(), 0);
    QVERIFY(bench->store().document() == start);
    QVERIFY(!bench->session().isDirty());
}

void TestUndo::aCommandDuringADrag_data() {
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<int>("depth"); // of the undo stack in the end, after one edit before the drag
    QTest::newRow("undo") << QKeySequence(QStringLiteral("Ctrl+Z")) << 1;
    QTest::newRow("redo") << QKeySequence(QStringLiteral("Ctrl+Y")) << 2;
    QTest::newRow("set the baseline") << QKeySequence(QStringLiteral("Ctrl+B")) << 3;
    QTest::newRow("swap with the baseline") << QKeySequence(QStringLiteral("Ctrl+Shift+B")) << 3;
    QTest::newRow("reset all") << QKeySequence(QStringLiteral("Ctrl+Shift+R")) << 3;
    QTest::newRow("hold") << QKeySequence(QStringLiteral("Ctrl+H")) << 3;
}

// What a drag shows in passing is nothing that undo leads back to.
void TestUndo::aCommandDuringADrag() {
    QFETCH(QKeySequence, keys);
    QFETCH(int, depth);
    WindowBench bench;
    bench.type("facility.pue", QStringLiteral("1.2"));
    TrackWidget* track = bench.control("request.output_tokens")->track();
    const QPoint middle = track->rect().center();
    QTest::mousePress(track, Qt::LeftButton, Qt::AltModifier, middle);
    WindowBench::moveTo(track, middle + QPoint(30, 0), Qt::AltModifier);
    bench.settle();
    bench.press(Qt::Key(keys[0].key()), keys[0].keyboardModifiers());
    WindowBench::moveTo(track, middle + QPoint(60, 0), Qt::AltModifier);
    QTest::mouseRelease(track, Qt::LeftButton, Qt::AltModifier, middle + QPoint(60, 0));
    bench.settle();
    QUndoStack& stack = *bench->store().undoStack();
    QCOMPARE(stack.index(), depth);
    while (stack.canUndo())
        stack.undo();
    bench.settle();
    QVERIFY(bench->store().document() == Document());
    QVERIFY(bench->store().baseline() == Document());
    QVERIFY(bench->store().held().empty());
}

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
