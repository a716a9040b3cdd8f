// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/uncertain_inputs.h"
#include "uncertainty_case.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace tokenscope;

class TestUncertainInputs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointsOfAShapeAreItsPercentiles_data();
    void pointsOfAShapeAreItsPercentiles();
    void rulesOfTheTable_data();
    void rulesOfTheTable();
};

void TestUncertainInputs::pointsOfAShapeAreItsPercentiles_data() {
    QTest::addColumn<int>("shape");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("middle");
    QTest::addColumn<double>("high");
    QTest::newRow("lognormal") << int(Distribution::lognormal) << 0.05 << 0.08 << 0.155;
    QTest::newRow("PUE") << int(Distribution::lognormal_above_one) << 1.08 << 1.3 << 1.54;
    QTest::newRow("logit-normal") << int(Distribution::logit_normal) << 0.25 << 0.6 << 0.85;
    QTest::newRow("beta") << int(Distribution::beta) << 0.55 << 0.8 << 0.9;
    QTest::newRow("triangular") << int(Distribution::triangular) << 0.04 << 0.08 << 0.13;
    QTest::newRow("uniform") << int(Distribution::uniform) << 10.5 << 15.0 << 19.5;
    QTest::newRow("value at an end") << int(Distribution::triangular) << 1.25 << 1.25 << 1.55;
}

void TestUncertainInputs::pointsOfAShapeAreItsPercentiles() {
    QFETCH(int, shape);
    QFETCH(double, low);
    QFETCH(double, middle);
    QFETCH(double, high);
    const StandardVariate variate(static_cast<Distribution>(shape), {low, high});
    const std::array standard = {variate.at(0.05), variate.at(0.5), variate.at(0.95)};
    std::array<double, 3> values{};
    fill({static_cast<Distribution>(shape), low, middle, high}, {0.0, 1e9}, standard, values);
    QVERIFY(near(values[0], low, 1e-9));
    QVERIFY(near(values[1], middle, 1e-9));
    QVERIFY(near(values[2], high, 1e-9));
}

void TestUncertainInputs::rulesOfTheTable_data() {
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("input");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high"); // equal to low: exact
    const auto row = [](const char* name, const char* preset, const char* input, double value, double low,
                        double high) {
        QTest::newRow(name) << QString(preset) << QString(input) << value << low << high;
    };
    row("absolute", "essay-repaired", "request.output_tokens", 500, 200, 1000);
    row("elsewhere by factors", "essay-repaired", "request.output_tokens", 2000, 900, 4400);
    row("relative", "essay-repaired", "request.input_tokens", 1000, 400, 2500);
    row("0 is exact", "essay-repaired", "request.input_tokens", 0, 0, 0);
    row("multiplier", "reasoning", "request.reasoning_multiplier", 20, 10, 100);
    row("1 is exact", "reasoning", "request.reasoning_multiplier", 1, 0, 0);
    row("multiplier elsewhere", "essay", "request.reasoning_multiplier", 20, 0, 0);
    row("estimated model", "frontier-estimate", "model.total_parameters", 1e12, 4e11, 2.5e12);
    row("published model", "essay-repaired", "model.total_parameters", 70e9, 0, 0);
    row("outside without factors", "essay-repaired", "facility.pue", 1.0, 0, 0);
    row("another country", "essay-repaired", "facility.electricity_price", 0.2, 0.13, 0.32);
    row("own price range", "frontier-estimate", "accelerator.price", 35000, 30000, 47409);
    row("host of a B200", "frontier-estimate", "facility.host_overhead", 1.25, 1.15, 1.35);
    row("host of an H100", "essay-repaired", "facility.host_overhead", 1.43, 1.25, 1.55);
    row("a decision", "essay-repaired", "serving.batch", 64, 0, 0);
}

void TestUncertainInputs::rulesOfTheTable() {
    QFETCH(QString, preset);
    QFETCH(QString, input);
    QFETCH(double, value);
    QFETCH(double, low);
    QFETCH(double, high);
    const Case c = makeCase(preset, {{input.toStdString(), Amount::of(value)}});
    const auto found = uncertain_inputs(c.inputs, c.document.preset, shippedLibrary().catalogue);
    const auto at = std::find_if(found.begin(), found.end(), [&](const UncertainInput& u) {
        return quantity_inputs()[u.input].id == input.toStdString();
    });
    QCOMPARE(at != found.end(), low != high);
    if (low == high)
        return;
    QVERIFY(near(at->spread.low, low, 1e-12));
    QVERIFY(near(at->spread.high, high, 1e-12));
}

QTEST_APPLESS_MAIN(TestUncertainInputs)
#include "tst_uncertain_inputs.moc"
