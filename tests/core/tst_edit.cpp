// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/model/evaluate.h"
#include "core/model/output_table.h"
#include "core/scenario/edit.h"
#include "core/scenario/setting.h"

#include <QtTest>

#include <algorithm>
#include <map>

using namespace tokenscope;

/// What setting one input does to the modes of the machine and to the inputs beside it.
class TestEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modesSwitchAlong_data();
    void modesSwitchAlong();
    void aReleasedMachineIsMadeToFit();
    void pricesDoNotReleaseAStatedThroughput();
    void choosingAnAcceleratorClearsItsOverrides();
    void unknownCellsStayUnknown();
    void activeParametersSolveForTheSharedFraction();
    void activeParametersDoNotDependOnTheirPlace();
    void anIdleInputLeavesWhatIsSaidOfIt_data();
    void anIdleInputLeavesWhatIsSaidOfIt();
    void choicesAreSaidToBeIdleToo();
    void settingsAreRefusedInASentence_data();
    void settingsAreRefusedInASentence();

private:
    static Document preset(const char* id);
    static std::string sideEffect(const Edited& edited, const char* id);
};

Document TestEdit::preset(const char* id) {
    Document document;
    document.preset = id;
    return document;
}

std::string TestEdit::sideEffect(const Edited& edited, const char* id) {
    for (const SideEffect& effect : edited.side_effects)
        if (effect.input == id)
            return effect.value;
    return "-";
}

void TestEdit::modesSwitchAlong_data() {
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("switched");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char* start, const char* input, double value, const char* switched,
                        const char* to) {
        QTest::newRow(input) << QByteArray(start) << QByteArray(input) << value << QByteArray(switched)
                             << QByteArray(to);
    };
    row("essay", "model.total_parameters", 8e9, "serving.throughput_mode", "derived");
    row("essay", "serving.batch", 64, "serving.throughput_mode", "derived");
    row("essay", "accelerator.memory_bandwidth", 4e12, "serving.throughput_mode", "derived");
    row("essay-repaired", "serving.stated_throughput", 3000, "serving.throughput_mode", "stated");
    row("essay-repaired", "serving.replicas", 10, "serving.load_mode", "demand");
    row("essay-repaired", "money.rent", 3, "money.ownership", "rented");
    row("essay-repaired", "model.active_experts", 2, "model.experts", "8");
    row("essay", "price.input", 2, "request.input_tokens", "200");
    row("essay-repaired", "training.tokens", 1e13, "training.cost", "");
    row("essay-repaired", "calibration.batch_cap", 512, "serving.batch", "auto");
    row("essay-repaired", "calibration.weight_bytes_4bit", 0.6, "model.weight_bits", "4");
    row("local-8b-4090", "calibration.all_reduce_latency", 1e-5, "serving.accelerators_per_replica", "2");
}

void TestEdit::modesSwitchAlong() {
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, input);
    QFETCH(double, value);
    QFETCH(QByteArray, switched);
    QFETCH(QByteArray, to);
    const Edited edited = with_input(preset(start), shippedLibrary(), input.toStdString(), Amount::of(value));
    QCOMPARE(sideEffect(edited, switched), to.toStdString());
    const InputRow& row = quantity_inputs()[quantity_index(input.toStdString())];
    QVERIFY(acts_now(row, resolve(edited.document, shippedLibrary())));
}

void TestEdit::aReleasedMachineIsMadeToFit() {
    const Edited edited = with_input(preset("essay"), shippedLibrary(), "serving.batch", Amount::of(64));
    QCOMPARE(sideEffect(edited, "serving.accelerators_per_replica"), std::string("2"));
    const auto r = evaluate(to_scenario(resolve(edited.document, shippedLibrary())));
    QVERIFY(r.memory.max_batch.value() >= 1.0);
    const Edited huge =
        with_input(preset("essay"), shippedLibrary(), "model.total_parameters", Amount::of(1e13));
    QCOMPARE(sideEffect(huge, "serving.accelerators_per_replica"), std::string("-"));
}

void TestEdit::pricesDoNotReleaseAStatedThroughput() {
    for (const char* id : {"accelerator.price", "facility.pue", "price.output", "money.lifetime"})
        QVERIFY(with_input(preset("essay"), shippedLibrary(), id, Amount::of(2.0)).side_effects.empty());
}

void TestEdit::choosingAnAcceleratorClearsItsOverrides() {
    Document document = preset("essay-repaired");
    document.overrides["accelerator.tdp"] = Amount::of(500);
    document.overrides["facility.pue"] = Amount::of(1.1);
    const auto chosen =
        with_input(document, shippedLibrary(), "serving.accelerator", std::string("B200 SXM")).document;
    QVERIFY(!chosen.overrides.contains("accelerator.tdp"));
    QVERIFY(chosen.overrides.contains("facility.pue"));
    const Inputs inputs = resolve(chosen, shippedLibrary());
    QCOMPARE(inputs.amount("accelerator.tdp").value, 1000.0);
    QVERIFY(inputs.accelerator.blackwell);
}

void TestEdit::unknownCellsStayUnknown() {
    for (const auto& entry : shippedLibrary().catalogue.accelerators) {
        Document document = preset("essay-repaired");
        document.overrides["serving.accelerator"] = entry.name;
        const Inputs inputs = resolve(document, shippedLibrary());
        for (const auto& [id, value] : entry.inputs)
            QCOMPARE(inputs.amount(id).kind == Amount::Kind::unknown, !value.has_value());
    }
}

void TestEdit::activeParametersSolveForTheSharedFraction() {
    Document document = preset("deepseek-day");
    apply_setting(document, shippedLibrary(), "model.active_parameters=50B");
    const auto r = evaluate(to_scenario(resolve(document, shippedLibrary())));
    QVERIFY(std::abs(r.model.active_parameters.value() / 50e9 - 1.0) < 1e-12);
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument,
                             apply_setting(document, shippedLibrary(), "model.active_parameters=1B"));
}

void TestEdit::activeParametersDoNotDependOnTheirPlace() {
    std::vector<std::string> settings{"model.active_parameters=2B", "model.active_experts=1",
                                      "model.experts=8", "model.total_parameters=8B"};
    Document first = preset("essay-repaired");
    apply_settings(first, shippedLibrary(), settings);
    std::reverse(settings.begin(), settings.end());
    Document second = preset("essay-repaired");
    apply_settings(second, shippedLibrary(), settings);
    QVERIFY(first == second);
    const auto r = evaluate(to_scenario(resolve(first, shippedLibrary())));
    QCOMPARE(r.model.active_parameters.value(), 2e9);
}

void TestEdit::anIdleInputLeavesWhatIsSaidOfIt_data() {
    QTest::addColumn<QString>("id");
    for (const Preset& p : shippedLibrary().presets)
        QTest::newRow(p.id.c_str()) << QString::fromStdString(p.id);
}

// "money.rent does not change the cost: ..." holds of the outputs that the words stand for.
void TestEdit::anIdleInputLeavesWhatIsSaidOfIt() {
    QFETCH(QString, id);
    const std::map<std::string, std::vector<const char*>> outputsOf = {
        {"the throughput of an accelerator", {"throughput.per_accelerator"}},
        {"the utilisation", {"load.utilisation"}},
        {"the cost", {"cost.per_output_token", "cost.per_request"}},
        {"the cost of training", {"cost.training"}},
        {"the revenue", {"revenue.per_request"}},
        {"the power", {"energy.accelerator_power"}}};
    const Inputs inputs = resolve(preset(qPrintable(id)), shippedLibrary());
    const auto before = output_values(evaluate(to_scenario(inputs)));
    for (std::size_t i = 0; i < quantity_input_count; ++i) {
        const std::string input(quantity_inputs()[i].id);
        const std::string said = why_idle(input, inputs);
        QCOMPARE(said.empty(), acts_now(quantity_inputs()[i], inputs));
        if (said.empty() || !inputs.amounts[i].is_number())
            continue;
        const std::string words = " does not change ";
        const auto start = said.find(words) + words.size();
        const auto& named = outputsOf.at(said.substr(start, said.find(':') - start));
        Inputs changed = inputs;
        changed.amounts[i].value = changed.amounts[i].value * 0.5 + 0.1;
        const auto after = output_values(evaluate(to_scenario(changed)));
        for (const char* output : named)
            QVERIFY2(after[output_index(output)] == before[output_index(output)], said.c_str());
    }
}

void TestEdit::choicesAreSaidToBeIdleToo() {
    const Inputs inputs = resolve(preset("essay"), shippedLibrary());
    QVERIFY(!why_idle("serving.engine", inputs).empty());
    QVERIFY(!why_idle("serving.accelerator", inputs).empty());
    QVERIFY(why_idle("money.ownership", inputs).empty());
    QVERIFY(why_idle("serving.engine", resolve(preset("essay-repaired"), shippedLibrary())).empty());
}

void TestEdit::settingsAreRefusedInASentence_data() {
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no such input") << QByteArray("model.size=1")
                                   << QByteArray("no input is called \"model.size\"");
    QTest::newRow("no value") << QByteArray("facility.pue") << QByteArray("is not ID=VALUE");
    QTest::newRow("wrong dimension") << QByteArray("facility.electricity_price=700 W") << QByteArray("power");
    QTest::newRow("out of range") << QByteArray("facility.pue=0.9") << QByteArray("between 1 and 10");
    QTest::newRow("unknown name") << QByteArray("serving.accelerator=H1000") << QByteArray("H100 SXM");
}

void TestEdit::settingsAreRefusedInASentence() {
    QFETCH(QByteArray, setting);
    QFETCH(QByteArray, says);
    Document document;
    try {
        apply_setting(document, shippedLibrary(), setting.toStdString());
    } catch (const std::invalid_argument& error) {
        QVERIFY2(QByteArray(error.what()).contains(says), error.what());
        QVERIFY(document.overrides.empty());
        return;
    }
    QFAIL("accepted");
}

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
