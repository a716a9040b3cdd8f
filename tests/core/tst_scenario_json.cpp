// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/scenario/input_value.h"
#include "core/scenario/scenario_json.h"

#include <QtTest>

#include <nlohmann/json.hpp>

#include <random>

using namespace tokenscope;

/// Scenario files: what is written is read back bit for bit, and files that lie are refused in a sentence.
class TestScenarioJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTripIsExact();
    void unitsAreConverted_data();
    void unitsAreConverted();
    void unknownKeysAreKept();
    void membersBesideAValueAreKeptWithIt();
    void newerVersionsAreSaid();
    void everyVersionIsRead();
    void badFilesAreRefused_data();
    void badFilesAreRefused();

private:
    static ReadScenario read(const std::string& text);
};

ReadScenario TestScenarioJson::read(const std::string& text) {
    const auto result = read_scenario(text, shippedLibrary());
    if (const auto* error = std::get_if<ScenarioError>(&result))
        qFatal("%s", sentence(*error).c_str());
    return std::get<ReadScenario>(result);
}

void TestScenarioJson::roundTripIsExact() {
    std::mt19937_64 random(20261124);
    for (int run = 0; run < 200; ++run) {
        Document document;
        document.name = "R&D <70B> \"x\" – €";
        document.preset = "essay-repaired";
        for (const InputRow& row : quantity_inputs()) {
            if (random() % 3 != 0 || row.whole || row.allowed[0] != 0.0)
                continue;
            std::uniform_real_distribution<double> values(row.track.low, row.track.high);
            document.overrides[std::string(row.id)] = Amount::of(values(random));
        }
        document.overrides["serving.batch"] = Amount::automatic();
        document.overrides["serving.accelerator"] = std::string("B200 SXM");
        QVERIFY(read(write_scenario(document)).document == document);
    }
}

void TestScenarioJson::unitsAreConverted_data() {
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<double>("value");
    const auto row = [](const char* input, const char* entry, double value) {
        QTest::newRow(qPrintable(QString::fromLatin1(input) + QString::fromUtf8(entry)))
            << QString::fromLatin1(input) << QString::fromUtf8(entry) << value;
    };
    row("facility.electricity_price", R"({"value": 8, "unit": "ct/kWh"})", 0.08);
    row("facility.electricity_price", R"({"value": 80, "unit": "$/MWh"})", 0.08);
    row("accelerator.memory_capacity", R"({"value": 80, "unit": "GB"})", 80.0);
    row("accelerator.memory_bandwidth", R"({"value": 3.35, "unit": "TB/s"})", 3.35e12);
    row("accelerator.die_area", R"({"value": 814, "unit": "mm^2"})", 814e-6);
    row("accelerator.tdp", R"({"value": 0.7, "unit": "kW"})", 700.0);
    row("facility.pue", R"({"value": 1.2})", 1.2);
    row("serving.utilisation", R"({"value": 60, "unit": "%"})", 0.6);
}

void TestScenarioJson::unitsAreConverted() {
    QFETCH(QString, input);
    QFETCH(QString, entry);
    QFETCH(double, value);
    const auto text =
        QStringLiteral(R"({"format": "tokenscope-scenario", "version": 1, "inputs": {"%1": %2}})")
            .arg(input, entry);
    const auto scenario = read(text.toStdString());
    const auto amount = std::get<Amount>(scenario.document.overrides.at(input.toStdString()));
    QVERIFY2(std::abs(amount.value / value - 1.0) < 1e-12,
             qPrintable(QString::number(amount.value, 'g', 17)));
}

void TestScenarioJson::unknownKeysAreKept() {
    const std::string text = R"({"format": "tokenscope-scenario", "version": 1, "author": "Ada",
        "inputs": {"model.future": {"value": 3, "unit": "1"}, "facility.pue": {"value": 1.2, "unit": "facility J/IT J"}}})";
    const auto scenario = read(text);
    QCOMPARE(scenario.ignored.size(), std::size_t(2));
    const std::string written = write_scenario(scenario.document);
    QVERIFY(written.find("\"author\": \"Ada\"") != std::string::npos);
    QVERIFY(written.find("model.future") != std::string::npos);
}

void TestScenarioJson::membersBesideAValueAreKeptWithIt() {
    const auto scenario = read(R"({"format": "tokenscope-scenario", "version": 1,
        "inputs": {"facility.pue": {"value": 1.2, "note": "measured", "by": {"name": "Ada"}}}})");
    QCOMPARE(scenario.ignored, (std::vector<std::string>{"facility.pue.by", "facility.pue.note"}));
    const auto again = read(write_scenario(scenario.document));
    QVERIFY(again.document == scenario.document);
    Document without = scenario.document;
    without.overrides.clear();
    QVERIFY(write_scenario(without).find("note") == std::string::npos);
}

void TestScenarioJson::newerVersionsAreSaid() {
    QVERIFY(read(R"({"format": "tokenscope-scenario", "version": 2})").newer);
    QVERIFY(!read(R"({"format": "tokenscope-scenario", "version": 1})").newer);
}

// Written once, by the program of that version; never again.
void TestScenarioJson::everyVersionIsRead() {
    const std::string text = projectText(QStringLiteral("tests/golden/scenario-v1.tokx"));
    const auto scenario = read(text);
    QVERIFY(scenario.ignored.empty() && scenario.duplicates.empty() && !scenario.newer);
    QCOMPARE(scenario.document.name, std::string("Every input, version 1"));
    const auto stored = nlohmann::json::parse(text).at("inputs");
    QCOMPARE(scenario.document.overrides.size(), stored.size());
    for (const auto& [id, value] : scenario.document.overrides)
        QVERIFY2(input_json(id, value) == stored.at(id), id.c_str());
    QVERIFY(read(write_scenario(scenario.document)).document == scenario.document);
}

void TestScenarioJson::badFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto input = [](const QByteArray& entry) {
        return QByteArray(R"({"format": "tokenscope-scenario", "version": 1,
"inputs": {)") +
               entry + "}}";
    };
    QTest::newRow("empty") << QByteArray() << QStringLiteral("not JSON");
    QTest::newRow("not JSON") << QByteArray("PK\x03\x04") << QStringLiteral("not JSON");
    QTest::newRow("a list") << QByteArray("[]") << QStringLiteral("not a scenario");
    QTest::newRow("another format") << QByteArray(R"({"format": "tokenscope-preset"})")
                                    << QStringLiteral("not a scenario");
    QTest::newRow("no version") << QByteArray(R"({"format": "tokenscope-scenario"})")
                                << QStringLiteral("version");
    QTest::newRow("deep") << QByteArray(2000, '[') << QStringLiteral("nested deeper");
    QTest::newRow("large") << QByteArray(1'000'001, ' ') << QStringLiteral("more than 1,000,000 bytes");
    QTest::newRow("infinite") << input(R"("facility.pue": {"value": 1e999})")
                              << QStringLiteral("line 2: facility.pue: a number too large");
    QTest::newRow("unknown preset")
        << QByteArray(R"({"format": "tokenscope-scenario", "version": 1, "preset": "x"})")
        << QStringLiteral("no preset is called \"x\"");
    QTest::newRow("wrong unit") << input(R"("facility.electricity_price": {"value": 700, "unit": "W"})")
                                << QStringLiteral("line 2: facility.electricity_price: \"W\"");
    QTest::newRow("out of range") << input(R"("facility.pue": {"value": 0.5})")
                                  << QStringLiteral("between 1 and 10");
    QTest::newRow("not whole") << input(R"("model.layers": {"value": 80.5})")
                               << QStringLiteral("a whole number");
    QTest::newRow("a text for a number")
        << input(R"("facility.pue": {"value": "1.2"})") << QStringLiteral("a number in");
    QTest::newRow("null for a number")
        << input(R"("facility.pue": {"value": null})") << QStringLiteral("a number in");
    QTest::newRow("no value") << input(R"("facility.pue": 1.2)") << QStringLiteral("has no value");
    QTest::newRow("unknown accelerator")
        << input(R"("serving.accelerator": {"value": "H1000"})") << QStringLiteral("H1000");
    QTest::newRow("bad UTF-8") << input("\"facility.pue\": {\"value\": 1.2, \"unit\": \"\xff\xfe\"}")
                               << QStringLiteral("line 2: the file is not JSON from column 52 on");
    QTest::newRow("automatic in another unit")
        << input(R"("serving.batch": {"value": "auto", "unit": "furlong"})") << QStringLiteral("\"furlong\"");
    QTest::newRow("blank in another unit")
        << input(R"("training.cost": {"value": null, "unit": "furlong"})") << QStringLiteral("\"furlong\"");
    QTest::newRow("choice with a unit") << input(R"("serving.engine": {"value": "current", "unit": "W"})")
                                        << QStringLiteral("has no unit \"W\"");
    QTest::newRow("unit of another type")
        << input(R"("facility.pue": {"value": 1.2, "unit": 3})") << QStringLiteral("3 stands where a unit");
    QTest::newRow("no unit in a bare range")
        << input(R"("serving.replicas": {"value": -1})") << QStringLiteral("between 1 and 1,000,000,000");
    QTest::newRow("long text, cut between characters")
        << input("\"facility.pue\": {\"value\": \"" + QByteArray("\xc3\xa4").repeated(100) + "\"}")
        << QString(39, QChar(0xe4)) + QChar(0x2026) + QStringLiteral(" stands");
}

void TestScenarioJson::badFilesAreRefused() {
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto result = read_scenario(text.toStdString(), shippedLibrary());
    QVERIFY(std::holds_alternative<ScenarioError>(result));
    const auto said = QString::fromStdString(sentence(std::get<ScenarioError>(result)));
    QVERIFY2(!says.isEmpty() && said.contains(says) && !said.contains(u'\n'), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestScenarioJson)
#include "tst_scenario_json.moc"
