// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/analysis/explanation.h"
#include "core/analysis/sensitivity.h"
#include "core/model/evaluate.h"
#include "core/model/output_table.h"
#include "core/scenario/document.h"
#include "core/text/display_unit.h"

#include <QtTest>

#include <cmath>
#include <functional>
#include <map>
#include <set>

using namespace tokenscope;

/// Explanations and sensitivities read off the formulas themselves.
class TestExplanation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOutputReachesItsInputs_data();
    void everyOutputReachesItsInputs();
    void costNamesItsStages();
    void thePathNotTakenIsShown();
    void aPartOfATakenPathCountsAsTaken();
    void conversionsHaveNamesAndUnits();
    void elasticitiesOfOneUnitSumToItsExponent();

private:
    static Inputs preset(const char* id);
    static std::set<std::string> inputsOf(const Explanation& explanation);
};

Inputs TestExplanation::preset(const char* id) {
    Document document;
    document.preset = id;
    return resolve(document, shippedLibrary());
}

std::set<std::string> TestExplanation::inputsOf(const Explanation& explanation) {
    std::set<std::string> ids;
    std::function<void(const Explanation&)> visit = [&](const Explanation& e) {
        if (!e.input.empty())
            ids.insert(e.input);
        for (const auto& part : e.parts)
            visit(part);
    };
    visit(explanation);
    return ids;
}

void TestExplanation::everyOutputReachesItsInputs_data() {
    QTest::addColumn<QByteArray>("output");
    for (const auto& row : outputs())
        QTest::newRow(std::string(row.id).c_str()) << QByteArray::fromStdString(std::string(row.id));
}

// The inputs in the tree are just those to which the output has a derivative, or that decide a branch.
void TestExplanation::everyOutputReachesItsInputs() {
    QFETCH(QByteArray, output);
    const Inputs inputs = preset("essay-repaired");
    const auto values = output_values(evaluate(to_dual_scenario(inputs)));
    const auto& value = values[output_index(output.toStdString())];
    const auto ids = inputsOf(explain(output.toStdString(), inputs));
    for (std::size_t i = 0; i < quantity_input_count; ++i)
        if (value.partials[i] != 0.0 && std::isfinite(value.partials[i]))
            QVERIFY2(ids.contains(std::string(quantity_inputs()[i].id)),
                     std::string(quantity_inputs()[i].id).c_str());
}

void TestExplanation::costNamesItsStages() {
    const auto cost = explain("cost.per_output_token", preset("essay-repaired"));
    QCOMPARE(cost.formula, std::string("data-centre capex + electricity + training"));
    QCOMPARE(cost.parts.size(), std::size_t(3));
    QVERIFY(cost.substituted.find("$1.065/Mtok") != std::string::npos);
    const auto silicon = explain("cost.silicon", preset("essay-repaired"));
    QVERIFY2(silicon.formula.starts_with("hardware per token"), silicon.formula.c_str());
}

void TestExplanation::thePathNotTakenIsShown() {
    bool rejected = false;
    std::function<void(const Explanation&)> visit = [&](const Explanation& e) {
        rejected = rejected || !e.taken;
        for (const auto& part : e.parts)
            visit(part);
    };
    visit(explain("service.accelerators", preset("essay-repaired")));
    QVERIFY(rejected);
}

// Owned machines pay for electricity; that it also stands in the path of rented ones must not grey it.
void TestExplanation::aPartOfATakenPathCountsAsTaken() {
    const auto electricity = explain("cost.electricity", preset("essay-repaired"));
    bool found = false;
    for (const auto& part : electricity.parts) {
        found = found || part.input == "facility.electricity_price";
        QVERIFY2(part.input != "facility.electricity_price" || part.taken, part.label.c_str());
    }
    QVERIFY(found);
}

// A year is 365 days in the tree, never 31,536,000 of something.
void TestExplanation::conversionsHaveNamesAndUnits() {
    std::map<std::string, std::string> found;
    const auto visit = [&found](const auto& self, const Explanation& e) -> void {
        QVERIFY2(e.substituted.find("31,5") == std::string::npos, e.substituted.c_str());
        if (e.constant)
            found[e.label] = constant_text(e.value, e.unit);
        for (const auto& part : e.parts)
            self(self, part);
    };
    for (const auto& row : outputs())
        visit(visit, explain(row.id, preset("essay-repaired")));
    const std::map<std::string, std::string> expected{{"one year", "365\u00a0days"},
                                                      {"byte per bit", "0.125\u00a0byte"},
                                                      {"gigabyte to gibibyte", "0.9313"},
                                                      {"thickness of a wafer", "0.775\u00a0mm"},
                                                      {"density of silicon", "2,329\u00a0kg/m³"}};
    QCOMPARE(found, expected);
}

// Rescale the dollar: the cost of a token has exponent 1 in it, so the elasticities to all prices sum to 1.
void TestExplanation::elasticitiesOfOneUnitSumToItsExponent() {
    double sum = 0.0;
    for (const auto& s : sensitivities("cost.per_output_token", preset("essay-repaired"))) {
        const auto unit = quantity_inputs()[s.input].unit;
        if (unit.starts_with("$"))
            sum += s.elasticity;
    }
    QVERIFY2(std::abs(sum - 1.0) < 1e-9, qPrintable(QString::number(sum, 'g', 12)));
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
