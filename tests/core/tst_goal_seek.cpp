// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/analysis/goal_seek.h"
#include "core/analysis/named_output.h"
#include "core/analysis/result_json.h"
#include "core/analysis/sweep.h"
#include "core/model/evaluate.h"
#include "core/scenario/input_value.h"

#include <QtTest>

#include <cmath>

using namespace tokenscope;

namespace {

Document documentOf(const char* preset) {
    Document document;
    document.preset = preset;
    return document;
}

Inputs inputsOf(const char* preset) { return resolve(documentOf(preset), shippedLibrary()); }

Solutions solve(const Inputs& inputs, const char* input, const char* output, double target) {
    const InputRow& row = quantity_inputs()[quantity_index(input)];
    return solve_for(inputs, quantity_index(input), output_index(output),
                     target * outputs()[output_index(output)].factor, row.track.low, row.track.high);
}

double at(Inputs inputs, const char* input, double value, const char* output) {
    inputs.amounts[quantity_index(input)] = Amount::of(value);
    return output_values(evaluate(to_scenario(inputs)))[output_index(output)];
}

} // namespace

/// Where an output has a value: only at values that the input may have.
class TestGoalSeek : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheBreakEven();
    void valuesThatAnInputCannotHaveAreNoSolutions_data();
    void valuesThatAnInputCannotHaveAreNoSolutions();
    void aWholeNumberIsFoundExactly();
    void aPlateauIsOneStretch();
    void aStretchEndsWhereTheOutputLeavesIt();
    void sweepsUseValidValues_data();
    void sweepsUseValidValues();
    void everyListedNumberHasItsName();
};

void TestGoalSeek::findsTheBreakEven() {
    const Inputs inputs = inputsOf("essay-repaired");
    const auto found = solve(inputs, "serving.utilisation", "margin.gross", 0.0);
    QCOMPARE(found.inputs.size(), std::size_t(1));
    QVERIFY(found.stretches.empty() && found.jumps.empty());
    const double expected = evaluate(to_scenario(inputs)).margin.break_even_utilisation.value();
    QVERIFY(std::abs(found.inputs.front() / expected - 1.0) < 1e-9);
}

void TestGoalSeek::valuesThatAnInputCannotHaveAreNoSolutions_data() {
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::newRow("bits") << QByteArray("model.weight_bits") << 8.0 << 16.0;
    QTest::newRow("accelerators") << QByteArray("serving.accelerators_per_replica") << 2.0 << 3.0;
}

// The target lies in the middle of what two neighbouring values give.
void TestGoalSeek::valuesThatAnInputCannotHaveAreNoSolutions() {
    QFETCH(QByteArray, input);
    QFETCH(double, from);
    QFETCH(double, to);
    const Inputs inputs = inputsOf("essay-repaired");
    const double low = at(inputs, input, from, "throughput.per_user");
    const double high = at(inputs, input, to, "throughput.per_user");
    const auto found = solve(inputs, input, "throughput.per_user", 0.5 * (low + high));
    QVERIFY(found.inputs.empty() && found.stretches.empty());
    QCOMPARE(found.jumps.size(), std::size_t(1));
    QCOMPARE(found.jumps[0].from, from);
    QCOMPARE(found.jumps[0].to, to);
    QCOMPARE(found.jumps[0].output_from, low);
    QCOMPARE(found.jumps[0].output_to, high);
}

// The search steps over most of the 10,000 numbers.
void TestGoalSeek::aWholeNumberIsFoundExactly() {
    Inputs inputs = inputsOf("essay-repaired");
    inputs.choices[choice_index("serving.load_mode")] = "demand";
    const double target = at(inputs, "serving.replicas", 7777, "load.utilisation");
    QCOMPARE(solve(inputs, "serving.replicas", "load.utilisation", target).inputs,
             std::vector<double>{7777.0});
    const auto between = solve(inputs, "serving.replicas", "load.utilisation", target * 0.99999);
    QVERIFY(between.inputs.empty());
    QCOMPARE(between.jumps[0].from, 7777.0);
    QCOMPARE(between.jumps[0].to, 7778.0);
}

void TestGoalSeek::aPlateauIsOneStretch() {
    const auto found = solve(inputsOf("essay"), "serving.batch", "throughput.per_accelerator", 5000.0);
    const InputRow& row = quantity_inputs()[quantity_index("serving.batch")];
    QVERIFY(found.inputs.empty());
    QCOMPARE(found.stretches.size(), std::size_t(1));
    QCOMPARE(found.stretches[0].from, row.track.low);
    QCOMPARE(found.stretches[0].to, row.track.high);
}

// A batch above what memory holds is cut to it.
void TestGoalSeek::aStretchEndsWhereTheOutputLeavesIt() {
    const Inputs inputs = inputsOf("essay-repaired");
    const double most = evaluate(to_scenario(inputs)).memory.max_batch.value();
    const auto found = solve(inputs, "serving.batch", "decode.batch", most);
    QCOMPARE(found.stretches.size(), std::size_t(1));
    QVERIFY(found.stretches[0].from >= std::floor(most) && found.stretches[0].from <= most + 1.0);
}

void TestGoalSeek::sweepsUseValidValues_data() {
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("count");
    QTest::newRow("bits") << QByteArray("model.weight_bits") << 4.0 << 16.0 << 3;
    QTest::newRow("bits downwards") << QByteArray("model.weight_bits") << 16.0 << 8.0 << 2;
    QTest::newRow("few whole numbers") << QByteArray("serving.accelerators_per_replica") << 1.0 << 8.0 << 8;
    QTest::newRow("a continuous one") << QByteArray("facility.pue") << 1.0 << 2.0 << 25;
}

void TestGoalSeek::sweepsUseValidValues() {
    QFETCH(QByteArray, input);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, count);
    const InputRow& row = quantity_inputs()[quantity_index(input.toStdString())];
    const auto values = valid_values(row, low, high, 25);
    QCOMPARE(values.front(), low);
    QCOMPARE(values.back(), high);
    QCOMPARE(int(values.size()), count);
    for (double value : values)
        QVERIFY(is_valid(value, row));
}

// What evaluate lists is what explain, sweep and solve take, with the same value.
void TestGoalSeek::everyListedNumberHasItsName() {
    const auto& library = shippedLibrary();
    for (const Preset& preset : library.presets) {
        const Document document = documentOf(preset.id.c_str());
        const Inputs inputs = resolve(document, library);
        for (const OutputFigure& figure :
             output_figures(inputs, evaluate(to_scenario(inputs)), library.catalogue)) {
            if (!figure.word.empty())
                continue;
            const auto output = named_output(figure.id, library.catalogue);
            const Inputs own = resolve(document_for(output, document, library), library);
            const double value =
                output_values(evaluate(to_scenario(own)))[output.index] / outputs()[output.index].factor;
            QCOMPARE(QString::fromStdString(output.label), QString::fromStdString(figure.label));
            QVERIFY2(std::abs(value - figure.value) <= 1e-12 * std::abs(value) ||
                         (std::isnan(value) && std::isnan(figure.value)),
                     (preset.id + " " + figure.id).c_str());
        }
    }
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, named_output("decode.limit", library.catalogue));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, named_output("margin.no-such", library.catalogue));
}

QTEST_GUILESS_MAIN(TestGoalSeek)
#include "tst_goal_seek.moc"
