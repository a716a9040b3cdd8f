// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/control_metrics.h"
#include "tests/app/control_bench.h"

#include <QAbstractButton>

using namespace tokenscope;

namespace {

using Bench = ControlBench;
ControlView parameters() {
    ControlView view = utilisation();
    view.scale = ControlScale::logarithmic;
    view.low = 1e8;
    view.high = 1e13;
    view.value = 70.123456789e9;
    view.step = 0;
    view.ticks.clear();
    return view;
}

using Kind = ControlEdit::Kind;
using Phase = ControlEdit::Phase;

void moveTo(TrackWidget* track, const QPoint& point, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QMouseEvent event(QEvent::MouseMove, point, track->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                      modifiers);
    QCoreApplication::sendEvent(track, &event);
}

} // namespace

class TestQuantityControl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keys_data();
    void keys();
    void keysThatAreNoSteps();
    void dragIsOneGesture();
    void pressAndReleaseOnTheThumbChangesNothing();
    void dragBackToTheStartGivesTheFirstValue();
    void escapeEndsADragAtItsStart();
    void dragSnapsToNamedTicks();
    void altDragsFreely();
    void clickOnALabelTakesItsValue();
    void wheelNeedsFocus();
    void showingAndFocusingKeepsTheValue();
    void ownersAnswerWins();
    void lockedAndComputedIconsAskTheOwner();
    void disabledControlIsInert();
};

void TestQuantityControl::initTestCase() { QVERIFY(fontsAvailable()); }

void TestQuantityControl::keys_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<double>("value");
    const auto row = [](const char* name, int key, int modifiers, double value) {
        QTest::newRow(name) << key << modifiers << value;
    };
    row("right", Qt::Key_Right, Qt::NoModifier, 61);
    row("up", Qt::Key_Up, Qt::NoModifier, 61);
    row("left", Qt::Key_Left, Qt::NoModifier, 59);
    row("down", Qt::Key_Down, Qt::NoModifier, 59);
    row("shift right", Qt::Key_Right, Qt::ShiftModifier, 60.1);
    row("shift left", Qt::Key_Left, Qt::ShiftModifier, 59.9);
    row("page up", Qt::Key_PageUp, Qt::NoModifier, 82);
    row("page down", Qt::Key_PageDown, Qt::NoModifier, 30);
    row("home", Qt::Key_Home, Qt::NoModifier, 0);
    row("end", Qt::Key_End, Qt::NoModifier, 100);
}

void TestQuantityControl::keys() {
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(double, value);
    Bench bench(utilisation());
    QTest::keyClick(bench.control.track(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(bench.edits.size(), size_t(1));
    QCOMPARE(bench.edits[0].id, QStringLiteral("serving.utilisation"));
    QCOMPARE(bench.edits[0].kind, Kind::value);
    QCOMPARE(bench.edits[0].phase, Phase::single);
    QCOMPARE(bench.edits[0].value, value);
}

void TestQuantityControl::keysThatAreNoSteps() {
    Bench bench(utilisation());
    QTest::keyClick(bench.control.track(), Qt::Key_Backspace);
    QTest::keyClick(bench.control.track(), Qt::Key_Delete);
    QTest::keyClick(bench.control.track(), Qt::Key_L);
    QCOMPARE(bench.edits.size(), size_t(3));
    QCOMPARE(bench.edits[0].kind, Kind::reset);
    QCOMPARE(bench.edits[1].kind, Kind::reset);
    QCOMPARE(bench.edits[2].kind, Kind::toggleLock);
}

void TestQuantityControl::dragIsOneGesture() {
    Bench bench(utilisation());
    TrackWidget* track = bench.control.track();
    QTest::mousePress(track, Qt::LeftButton, {}, bench.at(60));
    for (const double value : {62.0, 65.0, 68.0})
        moveTo(track, bench.at(value));
    QTest::mouseRelease(track, Qt::LeftButton, {}, bench.at(68));
    QCOMPARE(bench.edits.size(), size_t(4));
    QCOMPARE(bench.edits[0].phase, Phase::begin);
    QCOMPARE(bench.edits[1].phase, Phase::update);
    QCOMPARE(bench.edits[2].phase, Phase::update);
    QCOMPARE(bench.edits[3].phase, Phase::end);
    QCOMPARE(bench.edits[3].value, 68.0);
}

void TestQuantityControl::pressAndReleaseOnTheThumbChangesNothing() {
    Bench bench(parameters());
    QTest::mouseClick(bench.control.track(), Qt::LeftButton, {}, bench.at(70e9) + QPoint(2, 0));
    QVERIFY(bench.edits.empty());
    QCOMPARE(bench.control.view().value, 70.123456789e9);
}

void TestQuantityControl::dragBackToTheStartGivesTheFirstValue() {
    Bench bench(parameters());
    TrackWidget* track = bench.control.track();
    const QPoint start = bench.at(70e9);
    QTest::mousePress(track, Qt::LeftButton, {}, start);
    moveTo(track, start + QPoint(30, 0));
    QCOMPARE(roundedToDigits(bench.edits.back().value, 3), bench.edits.back().value);
    moveTo(track, start);
    QTest::mouseRelease(track, Qt::LeftButton, {}, start);
    QCOMPARE(bench.edits.back().value, 70.123456789e9);
}

void TestQuantityControl::escapeEndsADragAtItsStart() {
    Bench bench(utilisation());
    TrackWidget* track = bench.control.track();
    QTest::mousePress(track, Qt::LeftButton, {}, bench.at(20));
    moveTo(track, bench.at(40));
    QTest::keyClick(track, Qt::Key_Escape);
    QCOMPARE(bench.edits.back().phase, Phase::cancel);
    QCOMPARE(bench.edits.back().value, 60.0);
    QCOMPARE(bench.control.view().value, 60.0);
    const size_t count = bench.edits.size();
    moveTo(track, bench.at(80));
    QTest::mouseRelease(track, Qt::LeftButton, {}, bench.at(80));
    QCOMPARE(bench.edits.size(), count);
}

void TestQuantityControl::dragSnapsToNamedTicks() {
    Bench bench(utilisation());
    TrackWidget* track = bench.control.track();
    QTest::mousePress(track, Qt::LeftButton, {}, bench.at(60));
    moveTo(track, bench.at(82) + QPoint(5, 0));
    QCOMPARE(bench.edits.back().value, 82.0);
    QCOMPARE(bench.edits.back().text, QStringLiteral("82 DeepSeek"));
    moveTo(track, bench.at(82) + QPoint(9, 0));
    QVERIFY(bench.edits.back().value > 84);
    QVERIFY(bench.edits.back().text.isEmpty());
    QTest::mouseRelease(track, Qt::LeftButton, {}, bench.at(82) + QPoint(9, 0));
}

void TestQuantityControl::altDragsFreely() {
    Bench bench(utilisation());
    TrackWidget* track = bench.control.track();
    QTest::mousePress(track, Qt::LeftButton, {}, bench.at(60));
    moveTo(track, bench.at(82) + QPoint(5, 0), Qt::AltModifier);
    QCOMPARE(bench.edits.back().value, 84.0);
    QTest::mouseRelease(track, Qt::LeftButton, {}, bench.at(84));
}

void TestQuantityControl::clickOnALabelTakesItsValue() {
    Bench bench(utilisation());
    const QPoint label(bench.at(82).x() - 20, int(control_metrics::pitch - control_metrics::labelRow - 6));
    QTest::mouseClick(bench.control.track(), Qt::LeftButton, {}, label);
    QCOMPARE(bench.edits.size(), size_t(1));
    QCOMPARE(bench.edits[0].value, 82.0);
    QTest::mouseClick(bench.control.track(), Qt::LeftButton, {}, QPoint(bench.at(55).x(), label.y()));
    QCOMPARE(bench.edits.size(), size_t(1));
}

void TestQuantityControl::wheelNeedsFocus() {
    Bench bench(utilisation());
    TrackWidget* track = bench.control.track();
    const auto turn = [track](int angle) {
        QWheelEvent event(QPointF(50, 10), track->mapToGlobal(QPointF(50, 10)), {}, QPoint(0, angle),
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(track, &event);
        return event.isAccepted();
    };
    QVERIFY(turn(120));
    QCOMPARE(bench.edits.back().value, 61.0);
    track->clearFocus();
    QVERIFY(!turn(120));
    QCOMPARE(bench.edits.size(), size_t(1));
}

void TestQuantityControl::showingAndFocusingKeepsTheValue() {
    Bench bench(parameters());
    bench.control.show(bench.view);
    bench.control.track()->clearFocus();
    bench.control.track()->setFocus();
    bench.control.resize(250, 62);
    bench.control.show(bench.view);
    QVERIFY(bench.edits.empty());
    QCOMPARE(bench.control.view().value, 70.123456789e9);
}

void TestQuantityControl::ownersAnswerWins() {
    QuantityControl control(Theme::light());
    control.show(utilisation());
    connect(&control, &QuantityControl::edited, &control, [&control] { control.show(utilisation()); });
    control.track()->stepBy(StepSize::normal, 1);
    QCOMPARE(control.view().value, 60.0);
}

void TestQuantityControl::lockedAndComputedIconsAskTheOwner() {
    ControlView view = utilisation();
    view.locked = true;
    view.computed = true;
    Bench bench(view);
    for (QAbstractButton* button : bench.control.findChildren<QAbstractButton*>())
        button->click();
    QCOMPARE(bench.edits.size(), size_t(3));
    QCOMPARE(bench.edits[0].kind, Kind::toggleLink);
    QCOMPARE(bench.edits[1].kind, Kind::toggleLock);
    QCOMPARE(bench.edits[2].kind, Kind::reset);
}

void TestQuantityControl::disabledControlIsInert() {
    ControlView view = utilisation();
    view.enabled = false;
    Bench bench(view);
    QTest::mouseClick(bench.control.track(), Qt::LeftButton, {}, bench.at(20));
    QTest::keyClick(bench.control.track(), Qt::Key_Right);
    QVERIFY(bench.edits.empty());
}

QTEST_MAIN(TestQuantityControl)
#include "tst_quantity_control.moc"
