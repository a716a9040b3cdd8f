// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/model/evaluate.h"
#include "core/model/output_table.h"
#include "core/scenario/document.h"

#include <QtTest>

#include <cmath>

using namespace tokenscope;

/// What must hold whatever the numbers are, for every preset.
class TestIdentities : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stagesAddUp_data() { presets(); }
    void stagesAddUp();
    void energyIsPowerTimesTime_data() { presets(); }
    void energyIsPowerTimesTime();
    void moneyOfTheServiceIsMoneyOfItsRequests_data() { presets(); }
    void moneyOfTheServiceIsMoneyOfItsRequests();
    void doublingThePriceOfElectricityDoublesOnlyElectricity_data() { presets(); }
    void doublingThePriceOfElectricityDoublesOnlyElectricity();
    void moreComputeIsNeverSlower_data() { presets(); }
    void moreComputeIsNeverSlower();
    void derivativesAreDifferenceQuotients_data() { presets(); }
    void derivativesAreDifferenceQuotients();
    void tracesEqualValues_data() { presets(); }
    void tracesEqualValues();

private:
    static void presets();
    static Inputs inputs();
    static Results<double> results() { return evaluate(to_scenario(inputs())); }
    static Results<double> with(const char* id, double factor);
    static bool near(double a, double b, double tolerance = 1e-9);
};

void TestIdentities::presets() {
    QTest::addColumn<QString>("preset");
    const QStringList ids = presetIds();
    for (const QString& id : ids)
        QTest::newRow(qPrintable(id)) << id;
}

Inputs TestIdentities::inputs() {
    QFETCH(QString, preset);
    Document document;
    document.preset = preset.toStdString();
    return resolve(document, shippedLibrary());
}

Results<double> TestIdentities::with(const char* id, double factor) {
    Inputs changed = inputs();
    changed.amounts[quantity_index(id)].value *= factor;
    return evaluate(to_scenario(changed));
}

bool TestIdentities::near(double a, double b, double tolerance) {
    return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b)) || a == b;
}

void TestIdentities::stagesAddUp() {
    const auto c = results().cost;
    QVERIFY(near((c.capex + c.electricity + c.training).value(), c.per_output_token.value()));
    QVERIFY(c.silicon_die < c.silicon);
    QVERIFY(c.silicon < c.accelerators);
    if (inputs().choice("money.ownership") == "owned")
        QVERIFY(near((c.accelerators + c.servers + c.building).value(), c.capex.value()));
}

void TestIdentities::energyIsPowerTimesTime() {
    const auto r = results();
    const double year = 365.0 * 86400.0;
    QVERIFY(near(r.service.average_power.value() * year, r.service.energy_per_year.value() * year));
    const double by_requests =
        r.energy.per_response.value() * to_scenario(inputs()).service.requests_per_day.value();
    QVERIFY(near(by_requests, r.service.average_power.value()));
    QVERIFY(near(r.energy.per_output_token.value() * r.energy.tokens_per_joule.value(), 1.0));
}

void TestIdentities::moneyOfTheServiceIsMoneyOfItsRequests() {
    const auto r = results();
    const auto requests = to_scenario(inputs()).service.requests_per_day;
    QVERIFY(near((requests * r.cost.per_request).value(), r.service.cost_per_year.value()));
    const double kept = 1.0 - (r.cost.serving_per_request / r.revenue.per_request).value();
    QVERIFY(near(kept, r.margin.gross.value()));
    QVERIFY(r.margin.after_training <= r.margin.gross);
}

void TestIdentities::doublingThePriceOfElectricityDoublesOnlyElectricity() {
    const auto once = results();
    const auto twice = with("facility.electricity_price", 2.0);
    QVERIFY(near(twice.cost.electricity.value(), 2.0 * once.cost.electricity.value()));
    QCOMPARE(twice.cost.capex.value(), once.cost.capex.value());
    QCOMPARE(twice.energy.per_response.value(), once.energy.per_response.value());
}

void TestIdentities::moreComputeIsNeverSlower() {
    for (const char* id : {"accelerator.peak_compute_16bit", "accelerator.peak_compute_8bit",
                           "accelerator.memory_bandwidth", "accelerator.link_bandwidth"})
        QVERIFY2(with(id, 1.5).throughput.per_replica >= results().throughput.per_replica, id);
}

void TestIdentities::derivativesAreDifferenceQuotients() {
    const Inputs base = inputs();
    const auto exact_values = output_values(evaluate(to_dual_scenario(base)));
    for (std::size_t i = 0; i < quantity_input_count; ++i) {
        if (!base.amounts[i].is_number() || base.amounts[i].value == 0.0)
            continue;
        const std::string id(quantity_inputs()[i].id);
        const double step = 1e-5;
        const auto above = output_values(with(id.c_str(), 1.0 + step));
        const auto below = output_values(with(id.c_str(), 1.0 - step));
        for (std::size_t o = 0; o < output_count; ++o) {
            const double scale = base.amounts[i].value * quantity_inputs()[i].factor;
            const double quotient = (above[o] - below[o]) / (2.0 * step);
            const double slope = exact_values[o].partials[i] * scale;
            const double size = std::abs(exact_values[o].value);
            if (!std::isfinite(quotient))
                continue;
            const double forward = (above[o] - exact_values[o].value) / step;
            const double backward = (exact_values[o].value - below[o]) / step;
            const bool kink = std::abs(forward - backward) > 1e-3 * std::abs(quotient) + 1e-6 * size;
            QVERIFY2(kink || std::abs(quotient - slope) <= 1e-4 * std::abs(quotient) + 1e-6 * size,
                     qPrintable(QStringLiteral("%1 by %2: %3 against %4")
                                    .arg(QString::fromStdString(std::string(outputs()[o].id)),
                                         QString::fromStdString(id))
                                    .arg(slope)
                                    .arg(quotient)));
        }
    }
}

void TestIdentities::tracesEqualValues() {
    const auto values = output_values(results());
    const auto traced = output_values(evaluate(to_trace_scenario(inputs())));
    for (std::size_t o = 0; o < output_count; ++o)
        QVERIFY2(near(values[o], traced[o].value(), 1e-14) ||
                     (std::isnan(values[o]) && std::isnan(traced[o].value())),
                 std::string(outputs()[o].id).c_str());
}

QTEST_GUILESS_MAIN(TestIdentities)
#include "tst_identities.moc"
