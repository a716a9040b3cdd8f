// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/attribution.h"
#include "core/analysis/path_integral.h"
#include "core/model/output_table.h"
#include "core/scenario/setting.h"
#include "tests/core/shipped.h"

#include <QtTest>

#include <cmath>

using namespace tokenscope;

/// The shares are right where they are known, add up everywhere, and know no order.
class TestAttribution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProductGivesEachFactorItsLogarithm();
    void twoSwitchesGetTheirShapleyValues();
    void addsUpAndIsAntisymmetric_data();
    void addsUpAndIsAntisymmetric();
    void aMarginIsExplainedInPoints();
    void anUndefinedEndHasNoAttribution();
    void aKinkIsIntegratedExactly();
    void aJumpIsReported();

private:
    static Inputs inputsOf(const std::string& preset, const std::vector<std::string>& settings = {}) {
        Document document;
        document.preset = preset;
        for (const std::string& setting : settings)
            apply_setting(document, shippedLibrary(), setting);
        return resolve(document, shippedLibrary());
    }
    static Attribution explained(std::string_view output, const Inputs& from, const Inputs& to) {
        return attribute(output_index(output), from, to).value();
    }
    static double share(const Attribution& attribution, std::string_view input) {
        for (const AttributionShare& each : attribution.shares)
            if (std::find(each.inputs.begin(), each.inputs.end(), input) != each.inputs.end())
                return each.share;
        return std::nan("");
    }
};

// Electricity per token is energy x PUE x price x host overhead.
void TestAttribution::aProductGivesEachFactorItsLogarithm() {
    const Inputs from = inputsOf("essay");
    const Inputs to = inputsOf("essay", {"facility.pue=1.1", "facility.electricity_price=0.12",
                                         "facility.host_overhead=1.43", "money.lifetime=5"});
    const Attribution found = explained("cost.electricity", from, to);
    QCOMPARE(found.shares.size(), std::size_t(3));
    QVERIFY(std::abs(share(found, "facility.pue") - std::log(1.1 / 1.3)) < 1e-13);
    QVERIFY(std::abs(share(found, "facility.electricity_price") - std::log(1.5)) < 1e-13);
    QVERIFY(std::abs(share(found, "facility.host_overhead") - std::log(1.43)) < 1e-13);
    QCOMPARE(found.idle.size(), std::size_t(1));
    QCOMPARE(found.idle.front(), std::string_view("money.lifetime"));
}

// By definition: the mean over both orders.
void TestAttribution::twoSwitchesGetTheirShapleyValues() {
    const char* bits = "model.weight_bits=8";
    const char* engine = "serving.engine=community-2025";
    const auto cost = [](const std::vector<std::string>& settings) {
        return std::log(output_values(evaluate(
            to_scenario(inputsOf("essay-repaired", settings))))[output_index("cost.per_output_token")]);
    };
    const double none = cost({}), first = cost({bits}), second = cost({engine}), both = cost({bits, engine});
    const Attribution found = explained("cost.per_output_token", inputsOf("essay-repaired"),
                                        inputsOf("essay-repaired", {bits, engine}));
    QVERIFY(std::abs(share(found, "model.weight_bits") - 0.5 * (first - none + both - second)) < 1e-12);
    QVERIFY(std::abs(share(found, "serving.engine") - 0.5 * (second - none + both - first)) < 1e-12);
}

void TestAttribution::addsUpAndIsAntisymmetric_data() {
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const QStringList outputs{"cost.per_output_token", "throughput.per_user", "margin.gross",
                              "cost.electricity"};
    for (const Preset& from : shippedLibrary().presets)
        for (const Preset& to : shippedLibrary().presets)
            if (to.order == from.order + 10 || (from.id == "essay" && to.order > from.order))
                for (const QString& output : outputs)
                    QTest::addRow("%s, %s to %s", qPrintable(output), from.id.c_str(), to.id.c_str())
                        << output << QString::fromStdString(from.id) << QString::fromStdString(to.id);
}

void TestAttribution::addsUpAndIsAntisymmetric() {
    QFETCH(QString, output);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const std::string id = output.toStdString();
    const Inputs a = inputsOf(from.toStdString()), b = inputsOf(to.toStdString());
    const Attribution there = explained(id, a, b), back = explained(id, b, a);
    const double scale = std::max(std::abs(there.total()), 1e-300);
    QVERIFY2(std::abs(there.residual()) <= 1e-9 * scale, qPrintable(QString::number(there.residual())));
    QCOMPARE(there.shares.size(), back.shares.size());
    double size = 0;
    for (const AttributionShare& each : there.shares)
        size = std::max(size, std::abs(each.share));
    for (const AttributionShare& each : there.shares)
        QVERIFY2(std::abs(each.share + share(back, each.inputs.front())) <= 1e-12 * size,
                 each.inputs.front().data());
}

void TestAttribution::aMarginIsExplainedInPoints() {
    const Attribution found =
        explained("margin.gross", inputsOf("essay-repaired"),
                  inputsOf("essay-repaired", {"price.tier=essay-commodity-low", "facility.pue=1.1"}));
    QCOMPARE(found.scale, AttributionScale::difference);
    QVERIFY(found.to < 0);
    QVERIFY(share(found, "price.tier") < -1);
    QVERIFY(share(found, "facility.pue") > 0);
}

void TestAttribution::anUndefinedEndHasNoAttribution() {
    const Inputs none =
        inputsOf("llama-405b-8xh100", {"model.weight_bits=16", "serving.accelerators_per_replica=1"});
    QVERIFY(!attribute(output_index("cost.per_output_token"), none, inputsOf("essay")));
}

// |t - 1/3| has the integral 5/18, and its kink lies on no point of any rule.
void TestAttribution::aKinkIsIntegratedExactly() {
    const auto parts = path_integral(
        [](double t) {
            const double at = t - 1.0 / 3.0;
            return PathSample{t, std::abs(at), at < 0 ? -1.0 : 1.0, {std::abs(at), at < 0 ? -1.0 : 1.0}};
        },
        1e-13);
    QVERIFY(std::abs(parts[0] - 5.0 / 18.0) < 1e-12);
    QVERIFY(std::abs(parts[1] - 1.0 / 3.0) < 1e-12);
}

void TestAttribution::aJumpIsReported() {
    QVERIFY_THROWS_EXCEPTION(PathJump, path_integral(
                                           [](double t) {
                                               return PathSample{t, t < 0.4 ? 0.0 : 1.0, 0.0, {0.0}};
                                           },
                                           1e-13));
}

QTEST_GUILESS_MAIN(TestAttribution)
#include "tst_attribution.moc"
