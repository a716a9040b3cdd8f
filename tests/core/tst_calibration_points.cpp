// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/model/evaluate.h"
#include "core/model/output_table.h"
#include "core/scenario/document.h"
#include "core/scenario/setting.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace tokenscope;
using nlohmann::json;

/// The throughput model against the golden points of its calibration: shapes and parts from the catalogue.
class TestCalibrationPoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointAgrees_data();
    void pointAgrees();

private:
    static Inputs inputsOf(const json& point);
};

void TestCalibrationPoints::pointAgrees_data() {
    QTest::addColumn<QString>("text");
    const json golden = json::parse(projectText(QStringLiteral("tests/golden/calibration_points.json")));
    for (const json& point : golden.at("rows")) {
        const auto name = QStringLiteral("%1 on %2 x%3, batch %4")
                              .arg(QString::fromStdString(point.at("model")),
                                   QString::fromStdString(point.at("accelerator")))
                              .arg(point.at("accelerators").get<int>())
                              .arg(QString::fromStdString(point.at("batch").dump()));
        QTest::newRow(qPrintable(name)) << QString::fromStdString(point.dump());
    }
}

Inputs TestCalibrationPoints::inputsOf(const json& point) {
    Document document;
    document.preset = "essay-repaired";
    const auto word = [&](const char* id, const char* key) {
        document.overrides[id] = point.at(key).get<std::string>();
    };
    const auto number = [&](const char* id, const char* key) {
        document.overrides[id] = Amount::of(point.at(key).get<double>());
    };
    word("model.name", "model");
    word("serving.accelerator", "accelerator");
    word("serving.engine", "engine");
    number("serving.accelerators_per_replica", "accelerators");
    number("model.weight_bits", "weight_bits");
    number("model.kv_bits", "kv_bits");
    number("request.input_tokens", "input_tokens");
    number("request.output_tokens", "output_tokens");
    if (point.at("batch").is_number())
        number("serving.batch", "batch");
    else
        document.overrides["serving.batch"] = Amount::automatic();
    return resolve(document, shippedLibrary());
}

void TestCalibrationPoints::pointAgrees() {
    QFETCH(QString, text);
    const json point = json::parse(text.toStdString());
    const auto r = evaluate(to_scenario(inputsOf(point)));
    QCOMPARE(std::string(limit_key(r.decode.limit)), point.at("limit").get<std::string>());
    const auto compare = [&](const char* key, double value) {
        if (!point.contains(key) || !point.at(key).is_number())
            return;
        const double stored = point.at(key).get<double>();
        QVERIFY2(
            std::abs(value - stored) <= 1e-5 * std::abs(stored),
            qPrintable(QStringLiteral("%1: %2 against %3").arg(QLatin1String(key)).arg(value).arg(stored)));
    };
    compare("batch_used", r.decode.batch.value());
    compare("throughput_per_accelerator", r.throughput.per_accelerator.value());
    compare("throughput_per_user", r.throughput.per_user.value());
    compare("step_time_ms", r.decode.step_time.value() * 1e3);
    compare("power_per_accelerator", r.energy.accelerator_power.value());
    compare("joule_per_token", r.energy.per_output_token.value());
    compare("band90", r.band90.value());
    compare("time_to_first_token_ms", r.prefill.time_to_first_token.value() * 1e3);
}

QTEST_GUILESS_MAIN(TestCalibrationPoints)
#include "tst_calibration_points.moc"
