// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/calibration_errors.h"
#include "core/analysis/error_summary.h"
#include "core/analysis/evidence.h"
#include "core/analysis/evidence_match.h"
#include "core/analysis/query_claims.h"
#include "core/model/evaluate.h"
#include "shipped.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tokenscope;

namespace {

const std::vector<CheckedPoint>& checked() {
    static const std::vector<CheckedPoint> all = check(shippedPoints(), shippedLibrary());
    return all;
}

const CheckedPoint& checkedPoint(std::string_view id) {
    for (const CheckedPoint& point : checked())
        if (point.point->id == id)
            return point;
    qFatal("no point of this id");
}

Inputs presetInputs(std::string_view id) { return shippedLibrary().find_preset(id)->inputs; }

std::vector<Match> matchesOf(std::string_view preset) {
    const Inputs inputs = presetInputs(preset);
    const double batch = evaluate(to_scenario(inputs)).decode.batch.value();
    return match(checked(), inputs, batch, shippedLibrary().catalogue);
}

bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance * std::abs(b); }

} // namespace

class TestEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPointResolvesToItsMachine();
    void predictsWhatTheProgramEvaluates();
    void comparesMedianIntervalsWithTheStep();
    void neverMixesBoundaries();
    void claimsNothingOutsideItsRange();
    void summarisesLikeAnIndependentComputation();
    void agreesWithTheCalibration();
    void matchesTheNearestMachineFirst_data();
    void matchesTheNearestMachineFirst();
    void comparesQueriesAtTheirOwnBoundary();
    void readsErrorsOfTheCalibration();
};

void TestEvidence::everyPointResolvesToItsMachine() {
    for (const CheckedPoint& point : checked()) {
        const char* id = point.point->id.c_str();
        for (const auto& [input, value] : point.point->inputs) {
            if (const auto* amount = std::get_if<Amount>(&value))
                QVERIFY2(point.inputs.amount(input) == *amount, id);
            else
                QVERIFY2(point.inputs.choice(input) == std::get<std::string>(value), id);
        }
        if (point.point->outside.empty())
            QVERIFY2(point.throughput && point.throughput->predicted > 0.0, id);
    }
}

// Llama 3.1 70B on four H100 at batch 64: calibration gives 546 tok/s an accelerator at 64 and 528 W; the
// leaderboard of ML.ENERGY 628 tok/s and 0.797 J a token.
void TestEvidence::predictsWhatTheProgramEvaluates() {
    const CheckedPoint& point = checkedPoint("ml-energy-llama-3.1-70b-h100-x4-64");
    const auto r = evaluate(to_scenario(resolve(document_of(*point.point), shippedLibrary())));
    QCOMPARE(point.throughput->predicted, r.throughput.per_accelerator.value());
    QCOMPARE(point.power->predicted, r.energy.accelerator_power.value());
    QCOMPARE(point.energy->predicted, r.energy.per_output_token.value());
    QVERIFY(near(point.throughput->predicted, 545.0, 0.01));
    QVERIFY(near(point.power->predicted, 527.8, 0.01));
    QVERIFY(near(point.energy->measured, 0.797, 0.01));
    QCOMPARE(point.throughput->ratio(), point.throughput->predicted / *point.point->throughput);
}

// Others' prompts lengthen the mean interval only.
void TestEvidence::comparesMedianIntervalsWithTheStep() {
    const CheckedPoint& median = checkedPoint("ml-energy-llama-3.1-70b-h100-x4-64");
    const CheckedPoint& mean = checkedPoint("tensorrt-llm-0.14-llama-3.1-70b-h100-x4-467-256-q8");
    const auto results = [](const CheckedPoint& point) { return evaluate(to_scenario(point.inputs)); };
    QCOMPARE(median.user_speed->predicted, 1.0 / results(median).decode.step_time.value());
    QCOMPARE(mean.user_speed->predicted, results(mean).throughput.per_user.value());
    QVERIFY(results(mean).throughput.per_user.value() < 1.0 / results(mean).decode.step_time.value());
}

void TestEvidence::neverMixesBoundaries() {
    std::size_t walls = 0, boards = 0;
    for (const CheckedPoint& point : checked()) {
        if (!point.point->boundary)
            continue;
        const auto r = evaluate(to_scenario(point.inputs));
        const double board = r.energy.accelerator_power.value();
        const bool wall = *point.point->boundary == Boundary::server_wall;
        (wall ? walls : boards) += 1;
        const double expected = wall ? board + point.inputs.amount("calibration.host_power").value : board;
        QVERIFY2(near(point.power->predicted, expected, 1e-12), point.point->id.c_str());
        QVERIFY2(near(point.energy->predicted, expected / point.throughput->predicted, 1e-9),
                 point.point->id.c_str());
        QCOMPARE(wall, point.point->project == "MLPerf");
    }
    QVERIFY(walls >= 15 && boards >= 30);
    for (const ErrorSummary& error : summarise(checked())) {
        const bool energy = error.figure.starts_with("energy") || error.figure.starts_with("power");
        const bool named =
            error.figure.ends_with("at the board") || error.figure.ends_with("at the server wall");
        QCOMPARE(energy, named);
        QVERIFY(error.runs <= shippedPoints().size());
    }
}

void TestEvidence::claimsNothingOutsideItsRange() {
    const CheckedPoint& point = checkedPoint("deepseek-day-decode");
    QVERIFY(!point.judged());
    QVERIFY(std::isnan(point.throughput->predicted));
    for (const ErrorSummary& error : summarise(checked()))
        QVERIFY(error.error_class.find("production") == std::string::npos);
}

// Ratios 2, 1/2, 1 and 4: the mean of the logarithms is ln 4 / 4, their squares are ln² 2 · (1 + 1 + 0 + 4).
void TestEvidence::summarisesLikeAnIndependentComputation() {
    const auto s = summary_of("x", "throughput", {{2.0, 1.5}, {0.5, 2.0}, {1.0, 1.1}, {4.0, 3.9}});
    QCOMPARE(s.runs, std::size_t{4});
    QVERIFY(near(s.bias, std::sqrt(2.0), 1e-12));
    QVERIFY(near(s.spread, std::exp(std::log(2.0) * std::sqrt(6.0 / 4.0)), 1e-12));
    QVERIFY(near(s.median, 2.0, 1e-12));
    QVERIFY(near(s.p90, 3.4, 1e-12)); // 0.7 of the way from 2 to 4
    QCOMPARE(s.coverage, 0.5);
    QVERIFY(std::isnan(summary_of("x", "y", {}).bias));
    QVERIFY(std::isnan(summary_of("x", "y", {{1.0, std::nan("")}}).coverage));
}

// The errors that the fit gives for the same rows of the TensorRT-LLM tables: 145 dense rows, bias 0.99,
// spread 1.08, median 1.06, 90th percentile 1.15.
void TestEvidence::agreesWithTheCalibration() {
    for (const ErrorSummary& error : summarise(checked())) {
        if (error.error_class != "offline, dense" || error.figure != "throughput")
            continue;
        QCOMPARE(error.runs, std::size_t{145});
        QVERIFY(near(error.bias, 0.99, 0.01));
        QVERIFY(near(error.spread, 1.08, 0.01));
        QVERIFY(near(error.median, 1.06, 0.01));
        QVERIFY(near(error.p90, 1.15, 0.01));
        return;
    }
    QFAIL("no such class");
}

void TestEvidence::matchesTheNearestMachineFirst_data() {
    QTest::addColumn<QString>("preset");
    QTest::addColumn<int>("nearest");
    QTest::addColumn<int>("least");
    const auto row = [](const char* preset, Likeness nearest, int least) {
        QTest::newRow(preset) << QString::fromLatin1(preset) << int(nearest) << least;
    };
    row("essay", Likeness::other_count, 12); // 70 billion in 16 bit on one H100 is nobody's machine
    row("essay-repaired", Likeness::same_machine, 8);
    row("essay-repaired-fp8", Likeness::same_machine, 5);
    row("deepseek-day", Likeness::same_machine, 1);
    row("local-8b-4090", Likeness::other_accelerator, 20);
    row("gpt-oss-120b-h100", Likeness::same_machine, 4);
    row("llama-405b-8xh100", Likeness::same_machine, 1);
    row("reasoning", Likeness::same_family, 1);
    row("frontier-estimate", Likeness::unlike, 0); // an invented model
}

void TestEvidence::matchesTheNearestMachineFirst() {
    QFETCH(QString, preset);
    QFETCH(int, nearest);
    QFETCH(int, least);
    const auto matches = matchesOf(preset.toStdString());
    const auto found = std::count_if(matches.begin(), matches.end(),
                                     [&](const Match& m) { return int(m.likeness) == nearest; });
    QVERIFY2(found >= least, qPrintable(QString::number(found)));
    QVERIFY(std::is_sorted(matches.begin(), matches.end(),
                           [](const Match& a, const Match& b) { return a.likeness < b.likeness; }));
    if (!matches.empty())
        QCOMPARE(int(matches.front().likeness), nearest);
    QCOMPARE(matches.empty(), least == 0);
}

// 0.24 Wh of a median Gemini prompt are of the whole facility (Google, August 2025); Epoch's 0.3 Wh of
// servers.
void TestEvidence::comparesQueriesAtTheirOwnBoundary() {
    const Inputs inputs = presetInputs("essay-repaired");
    const auto r = evaluate(to_scenario(inputs));
    const double facility = r.energy.per_response.value() / 3600.0;
    const double pue = inputs.amount("facility.pue").value;
    int energies = 0;
    for (const QueryClaim& query : query_claims(shippedLibrary().catalogue, inputs)) {
        if (query.claim->at == "market-based")
            QVERIFY(!query.here);
        if (query.claim->at == "not stated")
            QVERIFY(!query.same_boundary);
        if (query.claim->quantity != "energy")
            continue;
        ++energies;
        QVERIFY(near(*query.here, query.claim->at == "servers" ? facility / pue : facility, 1e-12));
        QCOMPARE(query.same_boundary, query.claim->at != "not stated");
    }
    QVERIFY(energies >= 6);
}

void TestEvidence::readsErrorsOfTheCalibration() {
    const auto errors = parse_calibration_errors(
        R"({"format": "tokenscope-calibration-classes", "version": 1, "rows": [
            {"class": "offline, dense", "quantity": "throughput", "rows": 145, "bias": 0.99, "spread": 1.09,
             "median": null, "out_of_fold": true, "source": "measurements"}]})");
    QCOMPARE(errors.size(), std::size_t{1});
    QCOMPARE(errors.front().error.runs, std::size_t{145});
    QVERIFY(errors.front().out_of_fold && std::isnan(errors.front().error.median));
    const std::string incomplete =
        R"({"format": "tokenscope-calibration-classes", "version": 1, "rows": [{"class": "x"}]})";
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, parse_calibration_errors(incomplete));
}

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
