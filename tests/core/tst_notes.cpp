// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/analysis/notes.h"
#include "core/model/evaluate.h"
#include "core/scenario/document.h"

#include <QtTest>

using namespace tokenscope;

namespace {

Inputs inputsOf(const char* preset) {
    Document document;
    document.preset = preset;
    return resolve(document, shippedLibrary());
}

std::vector<Note> notesOf(const Inputs& inputs) { return notes(inputs, evaluate(to_scenario(inputs))); }

void set(Inputs& inputs, const char* id, double value) {
    inputs.amounts[quantity_index(id)] = Amount::of(value);
}

} // namespace

/// What is said beside the figures, and what is not.
class TestNotes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void presetsNeedNone();
    void theReplicasThatCarryTheDemandAreNamed();
    void anOwnedFleetKeepsRoomForItsPeak();
    void aTokenTimeThatIsNotKeptIsSaid();
    void aPromptInsideTheStatedThroughputIsSaid();
};

void TestNotes::presetsNeedNone() {
    for (const Preset& preset : shippedLibrary().presets)
        QVERIFY2(notesOf(inputsOf(preset.id.c_str())).empty(), preset.id.c_str());
}

void TestNotes::theReplicasThatCarryTheDemandAreNamed() {
    Inputs inputs = inputsOf("essay-repaired");
    inputs.choices[choice_index("serving.load_mode")] = "demand";
    set(inputs, "serving.replicas", 10);
    set(inputs, "service.requests_per_day", 2e6);
    QVERIFY(notesOf(inputs).empty());
    set(inputs, "serving.replicas", 3);
    const auto said = notesOf(inputs);
    QCOMPARE(said.size(), std::size_t(1));
    QCOMPARE(int(said[0].code), int(Note::Code::overloaded));
    QVERIFY(said[0].value > 1.0);
    set(inputs, "serving.replicas", said[0].limit);
    QVERIFY(notesOf(inputs).empty());
    set(inputs, "serving.replicas", said[0].limit - 1.0);
    QVERIFY(!notesOf(inputs).empty());
}

// 1 / 1.5 of the time.
void TestNotes::anOwnedFleetKeepsRoomForItsPeak() {
    Inputs inputs = inputsOf("essay-repaired");
    set(inputs, "serving.utilisation", 2.0 / 3.0);
    QVERIFY(notesOf(inputs).empty());
    set(inputs, "serving.utilisation", 0.7);
    QCOMPARE(notesOf(inputs), (std::vector<Note>{{Note::Code::no_room_for_the_peak, 0.7, 1.0 / 1.5}}));
    inputs.choices[choice_index("money.ownership")] = "rented";
    QVERIFY(notesOf(inputs).empty());
}

void TestNotes::aTokenTimeThatIsNotKeptIsSaid() {
    Inputs inputs = inputsOf("essay-repaired");
    set(inputs, "serving.token_time_limit", 0.02);
    QVERIFY(notesOf(inputs).empty());
    set(inputs, "serving.token_time_limit", 0.001);
    const auto said = notesOf(inputs);
    QCOMPARE(said.size(), std::size_t(1));
    QCOMPARE(int(said[0].code), int(Note::Code::too_slow));
    QCOMPARE(said[0].limit, 0.001);
    QVERIFY(said[0].value > 0.001);
}

void TestNotes::aPromptInsideTheStatedThroughputIsSaid() {
    Inputs inputs = inputsOf("essay");
    set(inputs, "request.input_tokens", 100);
    const auto said = notesOf(inputs);
    QCOMPARE(said.size(), std::size_t(1));
    QCOMPARE(int(said[0].code), int(Note::Code::prompt_not_separable));
}

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
