// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/track_map.h"
#include "app/controls/track_steps.h"

#include <QtTest>

#include <cmath>

using namespace tokenscope;

namespace {

ControlView track(ControlScale scale, double low, double high, double value, double step = 0,
                  bool integer = false) {
    ControlView view;
    view.scale = scale;
    view.low = low;
    view.high = high;
    view.value = value;
    view.step = step;
    view.integer = integer;
    return view;
}

double moved(const ControlView& view, StepSize size, int direction) {
    return std::abs(steppedValue(view, size, direction) - view.value);
}

} // namespace

Q_DECLARE_METATYPE(ControlView)

class TestTrackSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fineIsLessThanStepIsLessThanPage_data();
    void fineIsLessThanStepIsLessThanPage();
    void middleOfLogarithmicTrackIsGeometricMean();
    void positionsAndValuesAgree();
    void endsAreExact();
    void draggedValuesAreRound_data();
    void draggedValuesAreRound();
    void integersMoveByAtLeastOne();
    void pageReachesEveryNamedTick();
    void stepsStayOnTheTrack();
    void stepsComeBackFromOutside();
    void blankStartsAtBaseline();
    void sharedBorderIsTheMorePlausibleBand();
    void invalidTracksDoNoHarm();
};

void TestTrackSteps::fineIsLessThanStepIsLessThanPage_data() {
    QTest::addColumn<ControlView>("view");
    QTest::newRow("parameters") << track(ControlScale::logarithmic, 1e8, 1e13, 70e9);
    QTest::newRow("price") << track(ControlScale::logarithmic, 0.01, 1, 0.083);
    QTest::newRow("tiny") << track(ControlScale::logarithmic, 1e-12, 1e-6, 3e-9);
    QTest::newRow("batch") << track(ControlScale::logarithmic, 1, 4096, 64, 0, true);
    QTest::newRow("pue") << track(ControlScale::linear, 1, 2, 1.3, 0.01);
    QTest::newRow("share") << track(ControlScale::linear, 0, 100, 60);
    QTest::newRow("lifetime") << track(ControlScale::linear, 2, 8, 4);
    QTest::newRow("symmetric") << track(ControlScale::linear, -1, 1, 0);
    ControlView ticked = track(ControlScale::linear, 1, 2, 1.3, 0.01);
    ticked.ticks = {{1.301, QStringLiteral("close")}, {1.4, QStringLiteral("far")}};
    QTest::newRow("tick within a step") << ticked;
    ControlView given = track(ControlScale::linear, 0, 10, 5, 0.5);
    given.fineStep = 0.2;
    given.pageStep = 2;
    QTest::newRow("given") << given;
    given.fineStep = 3;
    given.pageStep = 0.1;
    QTest::newRow("given wrongly") << given;
}

void TestTrackSteps::fineIsLessThanStepIsLessThanPage() {
    QFETCH(ControlView, view);
    for (const int direction : {-1, 1}) {
        const double fine = moved(view, StepSize::fine, direction);
        const double step = moved(view, StepSize::normal, direction);
        const double page = moved(view, StepSize::page, direction);
        QVERIFY2(0 < fine && fine < step && step < page,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(fine).arg(step).arg(page)));
    }
    const StepSizes sizes = stepSizes(view);
    QVERIFY(0 < sizes.fine && sizes.fine < sizes.normal && sizes.normal < sizes.page);
}

void TestTrackSteps::middleOfLogarithmicTrackIsGeometricMean() {
    const TrackMap map(track(ControlScale::logarithmic, 1e8, 1e13, 1e9));
    QVERIFY(std::abs(map.value(0.5) / std::sqrt(1e8 * 1e13) - 1) < 1e-12);
}

void TestTrackSteps::positionsAndValuesAgree() {
    for (const ControlScale scale : {ControlScale::linear, ControlScale::logarithmic}) {
        const TrackMap map(track(scale, 0.5, 800, 3));
        for (const double value : {0.5, 0.7, 12.0, 799.0, 800.0, 2000.0})
            QVERIFY(value > 800 ? map.fraction(value) > 1
                                : std::abs(map.value(map.fraction(value)) / value - 1) < 1e-12);
        QVERIFY(map.fraction(0.1) < 0);
    }
}

void TestTrackSteps::endsAreExact() {
    const ControlView view = track(ControlScale::logarithmic, 0.013, 0.77, 0.1);
    QCOMPARE(TrackMap(view).value(0), 0.013);
    QCOMPARE(TrackMap(view).value(1), 0.77);
    QCOMPARE(draggedValue(view, -3), 0.013);
    QCOMPARE(draggedValue(view, 1), 0.77);
}

void TestTrackSteps::draggedValuesAreRound_data() {
    QTest::addColumn<ControlView>("view");
    QTest::addColumn<double>("fraction");
    QTest::addColumn<double>("value");
    QTest::newRow("three digits") << track(ControlScale::logarithmic, 1e8, 1e13, 1e9) << 0.4123 << 1.15e10;
    QTest::newRow("row's step") << track(ControlScale::linear, 1, 2, 1.3, 0.01) << 0.23456 << 1.23;
    QTest::newRow("whole") << track(ControlScale::logarithmic, 1, 1024, 64, 0, true) << 0.55 << 45.0;
    QTest::newRow("whole, linear") << track(ControlScale::linear, 1, 8, 4, 0, true) << 0.4 << 4.0;
    QTest::newRow("linear without a step") << track(ControlScale::linear, 0, 100, 60) << 0.123456 << 12.3;
}

void TestTrackSteps::draggedValuesAreRound() {
    QFETCH(ControlView, view);
    QFETCH(double, fraction);
    QFETCH(double, value);
    QCOMPARE(draggedValue(view, fraction), value);
}

void TestTrackSteps::integersMoveByAtLeastOne() {
    for (const double value : {1.0, 2.0, 7.0, 64.0}) {
        const ControlView view = track(ControlScale::logarithmic, 1, 4096, value, 0, true);
        for (const StepSize size : {StepSize::fine, StepSize::normal, StepSize::page}) {
            const double up = steppedValue(view, size, 1);
            QVERIFY(up >= value + 1);
            QCOMPARE(up, std::round(up));
        }
    }
}

void TestTrackSteps::pageReachesEveryNamedTick() {
    ControlView view = track(ControlScale::logarithmic, 1e8, 1e13, 1e8);
    view.ticks = {
        {405e9, QStringLiteral("405B")}, {8e9, QStringLiteral("8B")}, {70e9, QStringLiteral("70B")}};
    std::vector<double> visited;
    for (int i = 0; i < 4; ++i) {
        view.value = steppedValue(view, StepSize::page, 1);
        visited.push_back(view.value);
    }
    QCOMPARE(visited[0], 8e9);
    QCOMPARE(visited[1], 70e9);
    QCOMPARE(visited[2], 405e9);
    QVERIFY(visited[3] > 800e9 && visited[3] < 900e9);
    view.value = 1e13;
    QCOMPARE(steppedValue(view, StepSize::page, -1), 405e9);
}

void TestTrackSteps::stepsStayOnTheTrack() {
    ControlView view = track(ControlScale::linear, 1, 2, 1.995, 0.01);
    QCOMPARE(steppedValue(view, StepSize::normal, 1), 2.0);
    view.value = 1;
    QCOMPARE(steppedValue(view, StepSize::page, -1), 1.0);
}

void TestTrackSteps::stepsComeBackFromOutside() {
    const ControlView view = track(ControlScale::linear, 0, 10, 20, 1);
    QCOMPARE(steppedValue(view, StepSize::normal, 1), 20.0);
    QCOMPARE(steppedValue(view, StepSize::normal, -1), 19.0);
}

void TestTrackSteps::blankStartsAtBaseline() {
    ControlView view = track(ControlScale::linear, 0, 10, 0, 1);
    view.blank = true;
    QCOMPARE(startValue(view), 5.0);
    view.baseline = 3;
    QCOMPARE(steppedValue(view, StepSize::normal, 1), 4.0);
}

void TestTrackSteps::sharedBorderIsTheMorePlausibleBand() {
    ControlView view = track(ControlScale::linear, 0, 10, 5);
    view.bands = {{0, 5, BandKind::stretch, {}, {}}, {5, 10, BandKind::plausible, {}, {}}};
    QCOMPARE(bandOf(view, 5)->kind, BandKind::plausible);
    QCOMPARE(bandOf(view, 4)->kind, BandKind::stretch);
    QVERIFY(!bandOf(view, 11));
}

void TestTrackSteps::invalidTracksDoNoHarm() {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const ControlView& view :
         {track(ControlScale::logarithmic, 0, 10, 1), track(ControlScale::linear, 5, 5, 5),
          track(ControlScale::linear, nan, 1, nan)}) {
        QCOMPARE(TrackMap(view).fraction(3), 0.0);
        QVERIFY(!(steppedValue(view, StepSize::normal, 1) > 1e9));
    }
    QCOMPARE(TrackMap(track(ControlScale::logarithmic, 1, 10, 1)).fraction(-4), 0.0);
}

QTEST_APPLESS_MAIN(TestTrackSteps)
#include "tst_track_steps.moc"
