// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/comparison.h"
#include "core/model/evaluate.h"
#include "core/scenario/between.h"
#include "tests/core/shipped.h"

#include <QtTest>

#include <cmath>

using namespace tokenscope;

/// What a comparison has beside the outputs, and a document on the way from one to another.
class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEssaysFiguresAreTwoMachines();
    void inputsThatAgreeComeLast();
    void aDocumentBetweenEndsExactly();
    void aDocumentBetweenIsHalfwayByRatio();
};

// 700 W / 0.14 J is the essay's 5,000 tok/s; $1e-6 of capex is reached at a fourteenth of it. The four
// machines' figures are those of data/golden.csv.
void TestComparison::theEssaysFiguresAreTwoMachines() {
    std::vector<Inputs> inputs;
    std::vector<Results<double>> results;
    for (const std::string_view id : two_machines)
        inputs.push_back(shippedLibrary().find_preset(id)->inputs);
    for (const Inputs& each : inputs)
        results.push_back(evaluate(to_scenario(each)));
    std::vector<ComparedScenario> scenarios;
    for (std::size_t i = 0; i < inputs.size(); ++i)
        scenarios.push_back({&inputs[i], &results[i]});
    const auto figures = compared_outputs(scenarios);
    const FigureRange energy = range_of(figures, "comparison.throughput_for_energy");
    const FigureRange capex = range_of(figures, "comparison.throughput_for_capex");
    QVERIFY(std::abs(energy.to - 5000) < 1e-9);
    QVERIFY(std::abs(energy.from - 554.496 / 0.14) < 1);
    QVERIFY(std::abs(capex.from - 5000 * 0.071791) < 0.1);
    QVERIFY(std::abs(capex.to - 1317.15 * 0.529253) < 0.2);
    const FigureRange roofline = range_of(figures, "comparison.roofline_share");
    QVERIFY(std::abs(roofline.to - 5000 / (23.9286 * 50)) < 1e-3); // the essay's own, four times too fast
}

void TestComparison::inputsThatAgreeComeLast() {
    const Inputs a = shippedLibrary().find_preset("essay-repaired")->inputs;
    const Inputs b = shippedLibrary().find_preset("essay-repaired-fp8")->inputs;
    const auto results = evaluate(to_scenario(a));
    const std::vector<ComparedScenario> scenarios{{&a, &results}, {&b, &results}};
    const auto inputs = compared_inputs(scenarios);
    QCOMPARE(inputs.front().id, std::string_view("model.weight_bits"));
    QVERIFY(!inputs.front().agrees);
    QVERIFY(inputs.back().agrees);
}

void TestComparison::aDocumentBetweenEndsExactly() {
    Document from, to;
    to.preset = "deepseek-day";
    QVERIFY(document_between(from, to, 0, shippedLibrary()) == from);
    QVERIFY(document_between(from, to, 1, shippedLibrary()) == to);
}

void TestComparison::aDocumentBetweenIsHalfwayByRatio() {
    Document from, to;
    from.overrides["facility.pue"] = Amount::of(1.0);
    to.overrides["facility.pue"] = Amount::of(1.44);
    const Document half = document_between(from, to, 0.5, shippedLibrary());
    QVERIFY(std::abs(resolve(half, shippedLibrary()).amount("facility.pue").value - 1.2) < 1e-12);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
