// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/model/evaluate.h"
#include "core/model/output_table.h"
#include "core/scenario/setting.h"

#include <QtTest>

#include <cmath>

using namespace tokenscope;

/// What must hold whatever the numbers are, for every preset and every mode of load.
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
    /// What returns `price` in so many payments, one at the end of each year, to whoever asks this interest.
    static double yearlyPayment(double price, double interest, double years);
    static bool near(double a, double b, double tolerance = 1e-9);
};

void TestIdentities::presets() {
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QStringList>("settings");
    const QStringList ids = presetIds();
    for (const QString& id : ids)
        QTest::newRow(qPrintable(id)) << id << QStringList();
    const auto row = [](const char* name, const char* settings) {
        QTest::newRow(name) << QStringLiteral("essay-repaired") << QString::fromLatin1(settings).split(u' ');
    };
    row("demand", "serving.load_mode=demand serving.replicas=10 service.requests_per_day=2M");
    row("demand, one sequence", "serving.load_mode=demand serving.replicas=1000 service.requests_per_day=2M");
    row("saturated", "serving.load_mode=demand serving.replicas=2 service.requests_per_day=2M");
    row("time limit", "serving.token_time_limit=0.02");
    row("rented", "money.ownership=rented");
}

Inputs TestIdentities::inputs() {
    QFETCH(QString, preset);
    QFETCH(QStringList, settings);
    Document document;
    document.preset = preset.toStdString();
    for (const QString& setting : settings)
        apply_setting(document, shippedLibrary(), setting.toStdString());
    return resolve(document, shippedLibrary());
}

Results<double> TestIdentities::with(const char* id, double factor) {
    Inputs changed = inputs();
    changed.amounts[quantity_index(id)].value *= factor;
    return evaluate(to_scenario(changed));
}

double TestIdentities::yearlyPayment(double price, double interest, double years) {
    double worth = 0.0; // of payments of one dollar
    for (int year = 1; year <= qRound(years); ++year)
        worth += std::pow(1.0 + interest, -year);
    return price / worth;
}

bool TestIdentities::near(double a, double b, double tolerance) {
    return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b)) || a == b;
}

// A year of the service costs what its parts cost, each taken from the fleet as a whole: accelerators and
// building paid back with interest, or rent; electricity; training.
void TestIdentities::stagesAddUp() {
    const auto r = results();
    const auto s = to_scenario(inputs());
    QVERIFY(r.cost.silicon_die < r.cost.silicon);
    QVERIFY(r.cost.silicon < r.cost.accelerators);
    const double year = 365.0 * 86400.0;
    const double interest = s.money.cost_of_capital.value() * year;
    double accelerator = s.money.rent.value() * year;
    double electricity = 0.0;
    if (inputs().choice("money.ownership") == "owned") {
        const double building = s.facility.provisioned_power.value() * s.facility.capex_per_watt.value();
        accelerator = yearlyPayment((s.accelerator.price * s.money.server_overhead).value(), interest,
                                    s.money.lifetime.value() / year) +
                      yearlyPayment(building, interest, s.facility.lifetime.value() / year);
        electricity = (r.service.average_power * s.facility.electricity_price).value() * year;
        QVERIFY(near((r.cost.accelerators + r.cost.servers + r.cost.building).value(), r.cost.capex.value()));
    }
    const double training = (r.cost.training * r.service.tokens_per_day).value() * year;
    const double parts = r.service.accelerators_average.value() * accelerator + electricity + training;
    QCOMPARE(s.money.residual_fraction.value(), 0.0);
    QVERIFY(near(parts, r.service.cost_per_year.value() * year));
}

// All joules of a request, from the board power of the accelerators that are paid for, busy or idle.
void TestIdentities::energyIsPowerTimesTime() {
    const auto r = results();
    const double seconds = r.energy.per_output_token.value() / r.energy.accelerator_power.value();
    const double tokens = r.service.tokens_per_day.value();
    QVERIFY(near(seconds * tokens, r.service.accelerators_average.value() * r.load.busy_share.value()));
    const double by_requests =
        r.energy.per_response.value() * to_scenario(inputs()).service.requests_per_day.value();
    QVERIFY(near(by_requests, r.service.average_power.value()));
    QVERIFY(near(r.energy.per_output_token.value() * r.energy.tokens_per_joule.value(), 1.0));
}

void TestIdentities::moneyOfTheServiceIsMoneyOfItsRequests() {
    const auto r = results();
    const auto s = to_scenario(inputs());
    const double output = (s.request.output_tokens * s.request.reasoning_multiplier * s.price.output).value();
    const double computed = 1.0 - s.request.cached_input_fraction.value();
    const double cached = s.request.cached_input_fraction.value();
    const double input =
        s.request.input_tokens.value() *
        (computed * s.price.input.value() + cached * s.price.cached_input.value_or(s.price.input).value());
    QVERIFY(near((output + input) * s.service.requests_per_day.value(), r.service.revenue_per_year.value()));
    const double earned = r.service.revenue_per_year.value() - r.service.cost_per_year.value();
    QVERIFY(near(earned / r.service.revenue_per_year.value(), r.margin.after_training.value()));
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
