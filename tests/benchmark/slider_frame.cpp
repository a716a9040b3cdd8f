// SPDX-License-Identifier: GPL-3.0-or-later
// Drags a slider in the window of 1600 x 1000 and times each tick until everything is painted; then times one
// widget that paints the same three charts by hand from the same snapshots. Reported, never asserted.

#include "app/charts/chart_list.h"
#include "app/charts/figure_painter.h"
#include "tests/app/window_bench.h"

#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>
#include <cstdio>

using namespace tokenscope;

namespace {

constexpr int ticks = 300;

/// Main chart and two pinned ones where the window has them.
class HandPainted : public QWidget {
public:
    SnapshotPointer snapshot;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme theme = Theme::light();
        const auto paint = [&](const char* id, const QRectF& bounds, Variant variant) {
            paintFigure(painter, findChart(QString::fromLatin1(id))->make(*snapshot), theme, bounds, variant);
        };
        paint("stages", {332, 164, 928, 480}, Variant::main);
        paint("dollar", {332, 644, 464, 328}, Variant::pinned);
        paint("batch", {796, 644, 464, 328}, Variant::pinned);
    }
};

void report(const char* what, std::vector<double> milliseconds) {
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double share) {
        return milliseconds[static_cast<std::size_t>(share * double(milliseconds.size() - 1))];
    };
    std::printf("%-28s median %6.2f ms   p99 %6.2f ms\n", what, at(0.5), at(0.99));
}

void paintEverything() {
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
}

Edit tick(Edit::Phase phase, int i) {
    const double utilisation = 0.3 + 0.6 * double(i % ticks) / ticks;
    return {QStringLiteral("serving.utilisation"), Amount::of(utilisation), phase};
}

/// A tick's values are painted at once, its bands as soon as they are drawn.
struct DragTimes {
    std::vector<double> values, bands;
};

DragTimes dragTheSlider(WindowBench& bench, std::vector<SnapshotPointer>& snapshots) {
    DragTimes times;
    Store& store = bench->store();
    store.apply(tick(Edit::Phase::begin, 0));
    paintEverything();
    for (int i = 0; i < ticks; ++i) {
        QElapsedTimer timer;
        timer.start();
        store.apply(tick(Edit::Phase::update, i));
        paintEverything();
        times.values.push_back(double(timer.nsecsElapsed()) / 1e6);
        while (!store.snapshot()->hasOwnBands())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        paintEverything();
        times.bands.push_back(double(timer.nsecsElapsed()) / 1e6);
        snapshots.push_back(store.snapshot());
    }
    store.apply(tick(Edit::Phase::end, ticks / 2));
    paintEverything();
    return times;
}

std::vector<double> paintByHand(const std::vector<SnapshotPointer>& snapshots) {
    HandPainted picture;
    picture.resize(1600, 1000);
    picture.snapshot = snapshots.front();
    picture.show();
    paintEverything();
    std::vector<double> times;
    for (const auto& snapshot : snapshots) {
        QElapsedTimer timer;
        timer.start();
        picture.snapshot = snapshot;
        picture.update();
        paintEverything();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    WindowBench bench;
    Document document;
    document.preset = "essay-repaired";
    bench->store().loadDocument(document);
    paintEverything();
    std::vector<SnapshotPointer> snapshots;
    const DragTimes times = dragTheSlider(bench, snapshots);
    report("window, tick to frame", times.values);
    report("the same with its bands", times.bands);
    report("three charts by hand", paintByHand(snapshots));
    return 0;
}
