// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/event_storm.h"

#include "core/scenario/scenario_json.h"

#include <QPixmapCache>

#include <cstring>
#include <malloc.h>

using namespace tokenscope;

namespace {

constexpr std::uint32_t usualSeed = 20261125;
constexpr std::uint32_t usualEvents = 10'000;
constexpr int rounds = 10;          ///< after each, all is undone, redone, and begun anew
constexpr int warmUpRounds = 5;     ///< until caches, fonts and pools have their size
constexpr double mostGrowth = 16e6; ///< byte, over the rounds after these: fonts and texts that are kept

std::uint32_t fromEnvironment(const char* name, std::uint32_t usual) {
    bool given = false;
    const std::uint32_t value = qEnvironmentVariable(name).toUInt(&given);
    return given ? value : usual;
}

// Small blocks and those that have pages of their own: which a large one is, changes with time.
double bytesInUse() {
    const struct mallinfo2 now = mallinfo2();
    return static_cast<double>(now.uordblks + now.hblkhd);
}

// In the same state every time: the first chart, bands drawn, no picture kept; a change of appearance also
// empties what every panel keeps of its latest 4,000 texts.
double bytesAtRest(WindowBench& bench) {
    bench->charts()->setCurrent(QStringLiteral("stages"));
    bench->actions().action(Command::showBands)->setChecked(true);
    bench.settle();
    bench.waitForBands();
    for (const char* name : {"dark", "light"}) {
        bench->setAppearance(QString::fromLatin1(name));
        bench.settle();
    }
    QPixmapCache::clear();
    return bytesInUse();
}

/// What the undo stack must hold: the work at every depth.
class History {
public:
    explicit History(Store& store) : m_store(store), m_states{state()}, m_inputs{QString()} {}

    std::size_t depth() const { return m_depth; }

    /// Checks the stack after a burst, and takes over what it did.
    void follow(const EventStorm::Burst& burst) {
        using Steps = EventStorm::Steps;
        const auto before = m_depth;
        const std::string now = state();
        if (burst.steps == Steps::back || burst.steps == Steps::forth) {
            const auto presses = static_cast<std::size_t>(burst.presses);
            m_depth = burst.steps == Steps::back ? before - std::min(before, presses)
                                                 : std::min(before + presses, m_states.size() - 1);
        } else if (now != m_states[before]) {
            QVERIFY2(burst.steps != Steps::none, "what is no edit has changed the work");
            push(burst, now);
        } else {
            forgetUndone(burst);
        }
        QCOMPARE(m_store.undoStack()->index(), static_cast<int>(m_depth));
        QCOMPARE(m_store.undoStack()->count(), static_cast<int>(m_states.size()) - 1);
        QVERIFY2(now == m_states[m_depth], "the work is not what stood at this depth");
    }

private:
    std::string state() const {
        std::string all = write_scenario(m_store.document()) + write_scenario(m_store.baseline());
        for (const Document& held : m_store.held())
            all += write_scenario(held);
        return all;
    }

    // Keys on the same input soon after one another are one step, and none when they end where they began.
    void push(const EventStorm::Burst& burst, const std::string& now) {
        const auto index = static_cast<std::size_t>(m_store.undoStack()->index());
        const bool merged = !burst.input.isEmpty() && m_inputs[m_depth] == burst.input &&
                            (index == m_depth || index + 1 == m_depth);
        m_depth = merged ? index : m_depth + 1;
        m_states.resize(m_depth + 1);
        m_inputs.resize(m_depth + 1);
        m_states.back() = now;
        m_inputs.back() = burst.input;
    }

    // There and back again is a new beginning all the same: there is nothing left to redo.
    void forgetUndone(const EventStorm::Burst& burst) {
        if (burst.input.isEmpty() || m_store.undoStack()->count() != static_cast<int>(m_depth))
            return;
        m_states.resize(m_depth + 1);
        m_inputs.resize(m_depth + 1);
    }

    Store& m_store;
    std::vector<std::string> m_states;
    std::vector<QString> m_inputs;
    std::size_t m_depth = 0;
};

} // namespace

/// Whatever hands do, in whatever order: the scenario stays consistent, undo exact and memory flat.
class TestRandomEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theScenarioStaysConsistent_data();
    void theScenarioStaysConsistent();
    void memoryStaysFlat();
    void keysThereAndBackAreNoStep();
    void aCommandDuringADrag_data();
    void aCommandDuringADrag();

private:
    static void checkInputs(const Inputs& inputs);
    static void checkResults(WindowBench& bench);
    static void playRound(WindowBench& bench, EventStorm& storm, History& history, int events);
    static void undoAndRedoEverything(WindowBench& bench, const History& history, const std::string& start);

    std::unique_ptr<WindowBench> m_bench;
    std::unique_ptr<EventStorm> m_storm;
    int m_events = 0;
    std::vector<double> m_inUse;
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

void TestRandomEvents::playRound(WindowBench& bench, EventStorm& storm, History& history, int events) {
    for (int done = 0; done < events;) {
        const EventStorm::Burst burst = storm.next();
        bench.settle();
        done += burst.events;
        history.follow(burst);
        checkInputs(bench.inputs());
        checkResults(bench);
        if (QTest::currentTestFailed()) {
            qWarning().noquote() << "after" << done << "events of this round:" << burst.what;
            return;
        }
    }
}

void TestRandomEvents::undoAndRedoEverything(WindowBench& bench, const History& history,
                                             const std::string& start) {
    const std::string end = write_scenario(bench->store().document());
    const auto press = [&bench](Qt::Key key, std::size_t times) {
        for (std::size_t i = 0; i < times; ++i)
            QTest::keyClick(&bench.window(), key, Qt::ControlModifier);
        bench.settle();
    };
    const std::size_t all = static_cast<std::size_t>(bench->store().undoStack()->count());
    press(Qt::Key_Z, history.depth());
    QCOMPARE(write_scenario(bench->store().document()), start);
    QVERIFY(!bench->store().undoStack()->canUndo());
    press(Qt::Key_Y, history.depth());
    QCOMPARE(write_scenario(bench->store().document()), end);
    checkResults(bench);
    press(Qt::Key_Z, all);
    QCOMPARE(write_scenario(bench->store().document()), start);
}

// How many events, and which: TOKENSCOPE_EVENTS and TOKENSCOPE_SEED.
void TestRandomEvents::initTestCase() {
    m_events = static_cast<int>(fromEnvironment("TOKENSCOPE_EVENTS", usualEvents));
    const std::uint32_t seed = fromEnvironment("TOKENSCOPE_SEED", usualSeed);
    qInfo("seed %u, %d events", seed, m_events);
    m_bench = std::make_unique<WindowBench>(QSize(1024, 640));
    m_storm = std::make_unique<EventStorm>(*m_bench, seed);
}

void TestRandomEvents::theScenarioStaysConsistent_data() {
    QTest::addColumn<int>("round");
    for (int round = 1; round <= rounds; ++round)
        QTest::addRow("round %d", round) << round;
}

void TestRandomEvents::theScenarioStaysConsistent() {
    WindowBench& bench = *m_bench;
    History history(bench->store());
    const std::string start = write_scenario(bench->store().document());
    playRound(bench, *m_storm, history, m_events / rounds);
    if (QTest::currentTestFailed())
        return;
    undoAndRedoEverything(bench, history, start);
    bench.press(Qt::Key_N, Qt::ControlModifier);
    m_inUse.push_back(bytesAtRest(bench));
    qInfo("%.1f MB in use", m_inUse.back() / 1e6);
}

void TestRandomEvents::memoryStaysFlat() {
    QCOMPARE(m_inUse.size(), std::size_t(rounds));
    const double growth = m_inUse.back() - m_inUse[warmUpRounds - 1];
    QVERIFY2(growth < mostGrowth, qPrintable(QStringLiteral("memory grew by %1 bytes").arg(growth)));
}

void TestRandomEvents::keysThereAndBackAreNoStep() {
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

void TestRandomEvents::aCommandDuringADrag_data() {
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
void TestRandomEvents::aCommandDuringADrag() {
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
    checkResults(bench);
    QUndoStack& stack = *bench->store().undoStack();
    QCOMPARE(stack.index(), depth);
    while (stack.canUndo())
        stack.undo();
    bench.settle();
    QVERIFY(bench->store().document() == Document());
    QVERIFY(bench->store().baseline() == Document());
    QVERIFY(bench->store().held().empty());
}

QTEST_MAIN(TestRandomEvents)
#include "tst_random_events.moc"
