// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

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
    void deepSeeksDayCloses_data();
    void deepSeeksDayCloses();

private:
    static std::vector<OutputFigure> figures(const std::string& preset);
};

std::vector<OutputFigure> TestGolden::figures(const std::string& preset) {
    Document document;
    document.preset = preset;
    const Inputs inputs = resolve(document, shippedLibrary());
    return output_figures(inputs, evaluate(to_scenario(inputs)), shippedLibrary().catalogue);
}

void TestGolden::outputAgrees_data() {
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("stored");
    const json golden = json::parse(projectText(QStringLiteral("tests/golden/golden.json")));
    for (const json& row : golden.at("rows")) {
        const auto preset = QString::fromStdString(row.at("preset"));
        const auto output = QString::fromStdString(row.at("output"));
        QTest::newRow(qPrintable(preset + u' ' + output))
            << preset << output << QString::fromStdString(row.at("value").dump());
    }
}

void TestGolden::outputAgrees() {
    QFETCH(QString, preset);
    QFETCH(QString, output);
    QFETCH(QString, stored);
    const json wanted = json::parse(stored.toStdString());
    for (const OutputFigure& figure : figures(preset.toStdString())) {
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

void TestGolden::deepSeeksDayCloses_data() {
    QTest::addColumn<QString>("output");
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("published");
    QTest::addColumn<double>("within");
    // DeepSeek, open-infra-index, day 6 (CC0): nodes of 8, dollars a day, margin.
    QTest::newRow("nodes on average")
        << QStringLiteral("service.accelerators_average") << 1.0 / 8 << 226.75 << 1e-3;
    QTest::newRow("nodes at peak") << QStringLiteral("service.accelerators") << 1.0 / 8 << 278.0 << 1e-3;
    QTest::newRow("cost a day") << QStringLiteral("service.paid_per_day") << 1.0 << 87072.0 << 1e-3;
    QTest::newRow("revenue a day") << QStringLiteral("service.revenue_per_year") << 1.0 / 365 << 562027.0
                                   << 1e-3;
    QTest::newRow("margin") << QStringLiteral("margin.gross") << 1.0 << 0.845 << 1e-3;
}

void TestGolden::deepSeeksDayCloses() {
    QFETCH(QString, output);
    QFETCH(double, factor);
    QFETCH(double, published);
    QFETCH(double, within);
    double value = 0.0;
    for (const OutputFigure& figure : figures("deepseek-day")) {
        if (figure.id == output.toStdString())
            value = figure.value * factor;
        // What is paid a day: accelerators on average, at two dollars an hour.
        if (output == QStringLiteral("service.paid_per_day") && figure.id == "service.accelerators_average")
            value = figure.value * 24.0 * 2.0;
    }
    QVERIFY2(std::abs(value / published - 1.0) < within, qPrintable(QString::number(value)));
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
