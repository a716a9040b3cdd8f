// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/analysis/claims.h"
#include "core/analysis/result_json.h"
#include "core/model/evaluate.h"
#include "core/scenario/document.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace tokenscope;
using nlohmann::json;

namespace {

constexpr double tolerance = 5e-4;

} // namespace

/// Every output of every preset against the stored figures, and published days against the sources' own
/// figures.
class TestGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outputAgrees_data();
    void outputAgrees();
    void capacityOnDemandCosts();
    void deepSeeksDayCloses();

private:
    static Inputs inputs(const std::string& preset, const json& set = json::object());
    static std::vector<OutputFigure> figures(const Inputs& inputs);
};

Inputs TestGolden::inputs(const std::string& preset, const json& set) {
    Document document;
    document.preset = preset;
    for (const auto& [id, value] : set.items())
        document.overrides[id] = value.is_string() ? InputValue(value.get<std::string>())
                                                   : InputValue(Amount::of(value.get<double>()));
    return resolve(document, shippedLibrary());
}

std::vector<OutputFigure> TestGolden::figures(const Inputs& inputs) {
    return output_figures(inputs, evaluate(to_scenario(inputs)), shippedLibrary().catalogue);
}

void TestGolden::outputAgrees_data() {
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("stored");
    const json golden = json::parse(projectText(QStringLiteral("tests/golden/golden.json")));
    for (const json& row : golden.at("rows")) {
        const auto preset = QString::fromStdString(row.at("preset"));
        const auto output = QString::fromStdString(row.at("output"));
        const auto set = QString::fromStdString(row.value("set", json::object()).dump());
        QTest::newRow(qPrintable(preset + u' ' + set + u' ' + output))
            << preset << set << output << QString::fromStdString(row.at("value").dump());
    }
}

void TestGolden::outputAgrees() {
    QFETCH(QString, preset);
    QFETCH(QString, set);
    QFETCH(QString, output);
    QFETCH(QString, stored);
    const json wanted = json::parse(stored.toStdString());
    for (const OutputFigure& figure : figures(inputs(preset.toStdString(), json::parse(set.toStdString())))) {
        if (figure.id != output.toStdString())
            continue;
        if (!figure.word.empty())
            QCOMPARE(json(figure.word), wanted);
        else if (wanted == "undefined")
            QVERIFY2(!std::isfinite(figure.value) && !figure.reason.empty(), figure.reason.c_str());
        else
            QVERIFY2(std::abs(figure.value - wanted.get<double>()) <=
                         tolerance * std::abs(wanted.get<double>()),
                     qPrintable(QStringLiteral("%1 against %2").arg(figure.value, 0, 'g', 8).arg(stored)));
        return;
    }
    QFAIL("no such output");
}

// Design, "Demand mode": n accelerators at capital cost c carry the demand, so a million output tokens cost
// n c / demand = $1.554 with their prompts, whatever the batch; what remains of a request is electricity. The
// same accelerators and their hosts take 2.383 J a token, prompts included.
void TestGolden::capacityOnDemandCosts() {
    const Inputs in = inputs(
        "essay-repaired",
        {{"serving.load_mode", "demand"}, {"serving.replicas", 10}, {"service.requests_per_day", 2e6}});
    const auto scenario = to_scenario(in);
    const auto r = evaluate(scenario);
    const double electricity = (r.energy.per_response * scenario.facility.electricity_price).value();
    const double capacity = (r.cost.serving_per_request.value() - electricity) / 500.0 * 1e6;
    QCOMPARE(in.amount("request.output_tokens").value, 500.0);
    QVERIFY2(std::abs(capacity / 1.554 - 1.0) < tolerance, qPrintable(QString::number(capacity)));
    QVERIFY(std::abs(r.load.demanded.value() / 1157.0 - 1.0) < tolerance);
    const double it = r.energy.per_output_token.value() * scenario.facility.host_overhead.value();
    QVERIFY2(std::abs(it / 2.383 - 1.0) < tolerance, qPrintable(QString::number(it)));
}

// What DeepSeek published of a day, beside the preset's figures.
void TestGolden::deepSeeksDayCloses() {
    const auto claims =
        parse_claims(projectText(QStringLiteral("resources/evidence/published_services.json")));
    ClaimContext context;
    context.catalogue = &shippedLibrary().catalogue;
    context.resolve = [](std::string_view preset, const Overrides&) { return inputs(std::string(preset)); };
    const auto own = judge_by_own_inputs(claims, context);
    QCOMPARE(own.size(), std::size_t(5));
    for (std::size_t i = 0; i < own.size(); ++i)
        QVERIFY2(std::abs(own[i].first.ratio - 1.0) < 1e-3, claims[i].id.c_str());
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
