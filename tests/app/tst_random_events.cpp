// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/event_storm.h"

#include <QPixmapCache>

#include <cstring>
#include <malloc.h>

using namespace tokenscope;

namespace {

constexpr std::uint32_t usualSeed = 20261125;
constexpr int usualEvents = 10'000;
constexpr int rounds = 10; ///< after each, all is undone, redone, and begun anew
/// Byte by which the least in use of the second half may exceed that of the first: less than a kilobyte for
/// each event. What is in use at one moment varies by more, with what charts keep for their next view.
constexpr double mostGrowth = 4e6;

double bytesInUse() {
    const auto heap = mallinfo2();
    return static_cast<double>(heap.uordblks + heap.hblkhd);
}

template <class Number> Number fromEnvironment(const char* name, Number standard) {
    const QString text = qEnvironmentVariable(name);
    return text.isEmpty() ? standard : static_cast<Number>(text.toUInt());
}

} // namespace

/// Whatever hands do, in whatever order: the scenario stays consistent, undo exact and memory flat.
/// TOKENSCOPE_SEED and TOKENSCOPE_EVENTS ask for other events and for more.
class TestRandomEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theScenarioStaysConsistent();

private:
    static void checkInputs(const Inputs& inputs);
    static void checkResults(WindowBench& bench);
    static void playRound(WindowBench& bench, EventStorm& storm, int until);
    static void undoAndRedoEverything(WindowBench& bench, const UndoRecord& record, const std::string& start);
    static double beginAnew(WindowBench& bench, UndoRecord& record);
};

void TestRandomEvents::checkInputs(const Inputs& inputs) {
    const auto rows = quantity_inputs();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Amount& amount = inputs.amounts[i];
        if (!amount.is_number())
            continue;
        const bool inside = amount.value >= rows[i].valid.low && amount.value <= rows[i].valid.high;
        QVERIFY2(inside, rows[i].id.data());
        QVERIFY2(!rows[i].whole || amount.value == std::round(amount.value), rows[i].id.data());
        if (rows[i].allowed[0] != 0.0)
            QVERIFY2(std::find(rows[i].allowed.begin(), rows[i].allowed.end(), amount.value) !=
                         rows[i].allowed.end(),
                     rows[i].id.data());
    }
}

void TestRandomEvents::checkResults(WindowBench& bench) {
    const Evaluated& shown = bench.now();
    QVERIFY(shown.document == bench->store().document());
    const Evaluated fresh = evaluated(shown.document, bench->store().library());
    QVERIFY(fresh.inputs == shown.inputs);
    for (std::size_t i = 0; i < output_count; ++i)
        QVERIFY2(std::memcmp(&fresh.values[i], &shown.values[i], sizeof(double)) == 0,
                 outputs()[i].id.data());
}

void TestRandomEvents::playRound(WindowBench& bench, EventStorm& storm, int until) {
    while (storm.events() < until) {
        const QString what = storm.burst();
        checkInputs(bench.inputs());
        checkResults(bench);
        if (QTest::currentTestFailed()) {
            qWarning().noquote() << "after" << storm.events() << "events:" << what;
            return;
        }
    }
}

void TestRandomEvents::undoAndRedoEverything(WindowBench& bench, const UndoRecord& record,
                                             const std::string& start) {
    const std::string end = record.work();
    const auto press = [&bench](Qt::Key key, std::size_t times) {
        for (std::size_t i = 0; i < times; ++i)
            QTest::keyClick(&bench.window(), key, Qt::ControlModifier);
        bench.settle();
    };
    press(Qt::Key_Z, record.depth());
    QVERIFY(record.work() == start);
    QVERIFY(!bench->store().undoStack()->canUndo());
    press(Qt::Key_Y, record.depth());
    QVERIFY(record.work() == end);
    checkResults(bench);
    press(Qt::Key_Y, record.steps() - record.depth());
    QVERIFY(!bench->store().undoStack()->canRedo());
    press(Qt::Key_Z, record.steps());
    QVERIFY(record.work() == start);
}

// Returns what a step of undo had cost, in byte.
double TestRandomEvents::beginAnew(WindowBench& bench, UndoRecord& record) {
    bench.press(Qt::Key_1, Qt::ControlModifier);
    bench->store().setSampling(true);
    bench.settle();
    bench.waitForBands();
    const double before = bytesInUse();
    const auto steps = static_cast<double>(record.steps());
    bench->store().undoStack()->clear();
    const double cost = (before - bytesInUse()) / steps;
    bench.press(Qt::Key_N, Qt::ControlModifier);
    record.begin();
    // Empties what panels keep of the texts that they laid out.
    for (const char* appearance : {"dark", "light"}) {
        bench->setAppearance(QString::fromLatin1(appearance));
        bench.settle();
    }
    QPixmapCache::clear();
    return cost;
}

void TestRandomEvents::theScenarioStaysConsistent() {
    const auto seed = fromEnvironment("TOKENSCOPE_SEED", usualSeed);
    const int events = fromEnvironment("TOKENSCOPE_EVENTS", usualEvents);
    qInfo("seed %u, %d events", seed, events);
    WindowBench bench({1024, 640});
    UndoRecord record(bench->store());
    EventStorm storm(bench, record, seed);
    const std::string start = record.work();
    std::vector<double> inUse;
    for (int round = 1; round <= rounds; ++round) {
        bench->store().setSampling(round == 1); // The rest with the processor to themselves.
        playRound(bench, storm, events * round / rounds);
        if (QTest::currentTestFailed())
            return;
        const std::size_t steps = record.steps();
        undoAndRedoEverything(bench, record, start);
        const double cost = beginAnew(bench, record);
        inUse.push_back(bytesInUse());
        qInfo("%d events: %zu steps of %.1f kB; then %.2f MB in use", storm.events(), steps, cost / 1e3,
              inUse.back() / 1e6);
    }
    const auto half = inUse.begin() + rounds / 2;
    const double growth = *std::min_element(half, inUse.end()) - *std::min_element(inUse.begin(), half);
    QVERIFY2(growth < mostGrowth, qPrintable(QStringLiteral("memory grew by %1 bytes").arg(growth)));
}

QTEST_MAIN(TestRandomEvents)
#include "tst_random_events.moc"
