// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/analysis/least_change.h"
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

std::vector<MachineCheck> checksOf(const Inputs& inputs) {
    return machine_checks(inputs, evaluate(to_scenario(inputs)));
}

const MachineCheck* find(const std::vector<MachineCheck>& checks, MachineRule rule) {
    for (const MachineCheck& check : checks)
        if (check.rule == rule)
            return &check;
    return nullptr;
}

void set(Inputs& inputs, std::string_view id, double value) {
    inputs.amounts[quantity_index(id)] = Amount::of(value);
}

QStringList changedIds(const PossibleMachine& machine) {
    QStringList ids;
    for (const InputChange& change : machine.changes)
        ids += QString::fromUtf8(quantity_inputs()[change.input].id);
    return ids;
}

} // namespace

/// Whether a machine can exist, and the least change that makes it possible.
class TestFeasibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void presets_data();
    void presets();
    void theEssaysMachineBreaksTwoRules();
    void theEssaysMachineNeedsTwoChanges();
    void everyWayExistsAndNeedsAllItsChanges_data();
    void everyWayExistsAndNeedsAllItsChanges();
    void aThroughputNobodyMeasuredIsImplausible();
    void aTokenTimeThatNoBatchKeepsIsRaised();
    void demandBeyondCapacityNeedsReplicas();
    void aModelThatNoReplicaHoldsHasNoWay();
};

void TestFeasibility::presets_data() {
    QTest::addColumn<int>("expected");
    const auto row = [](const char* preset, Feasibility expected) { QTest::newRow(preset) << int(expected); };
    row("essay", Feasibility::impossible);
    row("essay-repaired", Feasibility::possible);
    row("essay-repaired-fp8", Feasibility::possible);
    row("deepseek-day", Feasibility::possible);
    row("local-8b-4090", Feasibility::possible);
    row("llama-405b-8xh100", Feasibility::possible);
    row("gpt-oss-120b-h100", Feasibility::possible);
}

void TestFeasibility::presets() {
    QFETCH(int, expected);
    QCOMPARE(int(feasibility(checksOf(inputsOf(QTest::currentDataTag())))), expected);
}

// 70 billion parameters of 2 bytes against 80 GiB x 0.955 - 2 GB; 100 tok/s against 3.35 TB/s / 140 GB.
void TestFeasibility::theEssaysMachineBreaksTwoRules() {
    const auto checks = checksOf(inputsOf("essay"));
    const MachineCheck* memory = find(checks, MachineRule::fits_memory);
    QVERIFY(!memory->holds());
    QVERIFY(qAbs(memory->value - 140.1638e9) < 1e5);
    QVERIFY(qAbs(memory->limit - 80.034e9) < 1e6);
    const MachineCheck* speed = find(checks, MachineRule::above_weight_read);
    QVERIFY(!speed->holds());
    QCOMPARE(speed->value, 100.0);
    QVERIFY(qAbs(speed->limit - 3.35e12 / 140e9) < 1e-6);
    QVERIFY(find(checks, MachineRule::under_compute_roof)->holds());
}

void TestFeasibility::theEssaysMachineNeedsTwoChanges() {
    const auto ways = least_changes(inputsOf("essay"));
    QVERIFY(!ways.empty());
    QCOMPARE(changedIds(ways[0]),
             QStringList({QStringLiteral("model.weight_bits"), QStringLiteral("serving.stated_throughput")}));
    QCOMPARE(ways[0].changes[0].to, 8.0);
    // 50 sequences, each at most 3.35e12 / 70e9 tokens a second
    QCOMPARE(ways[0].changes[1].to, 2390.0);
    QVERIFY(ways[0].expected.per_accelerator < 2390.0);
}

void TestFeasibility::everyWayExistsAndNeedsAllItsChanges_data() {
    QTest::addColumn<Inputs>("inputs");
    QTest::newRow("essay") << inputsOf("essay");
    Inputs crowded = inputsOf("essay-repaired");
    set(crowded, "serving.accelerators_per_replica", 1);
    QTest::newRow("70B in 16 bit on one H100") << crowded;
    Inputs large = inputsOf("llama-405b-8xh100");
    set(large, "model.weight_bits", 16);
    QTest::newRow("405B in 16 bit on eight H100") << large;
}

void TestFeasibility::everyWayExistsAndNeedsAllItsChanges() {
    QFETCH(Inputs, inputs);
    const auto ways = least_changes(inputs);
    QVERIFY(!ways.empty());
    for (const PossibleMachine& way : ways) {
        Inputs changed = inputs;
        for (const InputChange& change : way.changes)
            changed.amounts[change.input] = Amount::of(change.to);
        QVERIFY(feasibility(checksOf(changed)) != Feasibility::impossible);
        for (const InputChange& change : way.changes) {
            Inputs without = changed;
            without.amounts[change.input] = inputs.amounts[change.input];
            QVERIFY2(feasibility(checksOf(without)) == Feasibility::impossible,
                     quantity_inputs()[change.input].id.data());
        }
    }
}

void TestFeasibility::aThroughputNobodyMeasuredIsImplausible() {
    Inputs inputs = inputsOf("essay-repaired");
    const auto expected = expected_throughput(inputs);
    inputs.choices[choice_index("serving.throughput_mode")] = "stated";
    set(inputs, "serving.stated_power", 500);
    set(inputs, "serving.stated_throughput", expected.per_accelerator * expected.band90 * 0.99);
    QCOMPARE(int(feasibility(checksOf(inputs))), int(Feasibility::possible));
    set(inputs, "serving.stated_throughput", expected.per_accelerator * expected.band90 * 1.01);
    QCOMPARE(int(feasibility(checksOf(inputs))), int(Feasibility::implausible));
    QVERIFY(least_changes(inputs).empty());
}

void TestFeasibility::aTokenTimeThatNoBatchKeepsIsRaised() {
    Inputs inputs = inputsOf("essay-repaired");
    set(inputs, "serving.token_time_limit", 0.001);
    QCOMPARE(int(feasibility(checksOf(inputs))), int(Feasibility::impossible));
    bool raised = false;
    for (const PossibleMachine& way : least_changes(inputs))
        raised = raised || changedIds(way) == QStringList(QStringLiteral("serving.token_time_limit"));
    QVERIFY(raised);
}

void TestFeasibility::demandBeyondCapacityNeedsReplicas() {
    Inputs inputs = inputsOf("essay-repaired");
    inputs.choices[choice_index("serving.load_mode")] = "demand";
    set(inputs, "serving.replicas", 1);
    QCOMPARE(int(feasibility(checksOf(inputs))), int(Feasibility::impossible));
    const double needed = std::ceil(find(checksOf(inputs), MachineRule::carries_demand)->value);
    bool found = false;
    for (const PossibleMachine& way : least_changes(inputs))
        found = found || (changedIds(way) == QStringList(QStringLiteral("serving.replicas")) &&
                          way.changes[0].to == needed);
    QVERIFY(found);
}

void TestFeasibility::aModelThatNoReplicaHoldsHasNoWay() {
    Inputs inputs = inputsOf("essay-repaired");
    set(inputs, "model.total_parameters", 5e13);
    QCOMPARE(int(feasibility(checksOf(inputs))), int(Feasibility::impossible));
    QVERIFY(least_changes(inputs).empty());
}

QTEST_GUILESS_MAIN(TestFeasibility)
#include "tst_feasibility.moc"
