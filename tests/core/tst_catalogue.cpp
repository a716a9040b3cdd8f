// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include <QtTest>

#include <algorithm>

using namespace tokenscope;

/// The shipped catalogues, and what a broken one is told.
class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasEveryRow_data();
    void hasEveryRow();
    void presetMatchesItsAccelerator_data();
    void presetMatchesItsAccelerator();
    void presetMatchesItsTier_data();
    void presetMatchesItsTier();
    void everyRowHasASource();
    void absentCellsAreUnknown();
    void unsourcedFiguresAreAssumed();
    void marksWhatWasFitted_data();
    void marksWhatWasFitted();
    void findsNothingUnderAWrongName();
    void refusesABadRow_data();
    void refusesABadRow();
    void refusesBadRowsOfOtherTables();
    void uncertainInputsExist();
};

namespace {

const Catalogue& catalogue() { return shippedLibrary().catalogue; }

std::optional<double> figure(const InputFigures& figures, std::string_view id) {
    const auto at =
        std::find_if(figures.begin(), figures.end(), [id](const auto& f) { return f.first == id; });
    return at == figures.end() ? std::nullopt : at->second;
}

void addPresets() {
    QTest::addColumn<QString>("preset");
    const QStringList ids = presetIds();
    for (const QString& id : ids)
        QTest::newRow(qPrintable(id)) << id;
}

std::string table(const char* format, const char* rows) {
    return std::string(R"({"format": ")") + format + R"(", "version": 1, "rows": [)" + rows + "]}";
}

template <class Rows> void verifySources(const Rows& rows) {
    for (const auto& row : rows) {
        QVERIFY(!row.source.empty());
        QVERIFY(!row.how_sure.empty());
    }
}

} // namespace

void TestCatalogue::hasEveryRow_data() {
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("wanted");
    QTest::newRow("accelerators") << int(catalogue().accelerators.size()) << 26;
    QTest::newRow("models") << int(catalogue().models.size()) << 25;
    QTest::newRow("tiers") << int(catalogue().tiers.size()) << 23;
    QTest::newRow("prices") << int(catalogue().prices.size()) << 85;
    QTest::newRow("chain") << int(catalogue().chain.size()) << 87;
    QTest::newRow("grids") << int(catalogue().grids.size()) << 31;
    QTest::newRow("environment") << int(catalogue().environment.size()) << 58;
    QTest::newRow("energy claims") << int(catalogue().energy_claims.size()) << 22;
    QTest::newRow("uncertainty") << int(catalogue().uncertainty.size()) << 47;
}

void TestCatalogue::hasEveryRow() {
    QFETCH(int, rows);
    QFETCH(int, wanted);
    QCOMPARE(rows, wanted);
}

void TestCatalogue::presetMatchesItsAccelerator_data() { addPresets(); }

void TestCatalogue::presetMatchesItsAccelerator() {
    QFETCH(QString, preset);
    const Inputs& inputs = shippedLibrary().find_preset(preset.toStdString())->inputs;
    const AcceleratorEntry* entry = catalogue().find_accelerator(inputs.choice("serving.accelerator"));
    QVERIFY(entry != nullptr);
    for (const auto& [id, value] : entry->inputs)
        QVERIFY2(value && inputs.amount(id) == Amount::of(*value), id.c_str());
}

void TestCatalogue::presetMatchesItsTier_data() { addPresets(); }

void TestCatalogue::presetMatchesItsTier() {
    QFETCH(QString, preset);
    const Inputs& inputs = shippedLibrary().find_preset(preset.toStdString())->inputs;
    const PriceTier* tier = catalogue().find_tier(inputs.choice("price.tier"));
    QVERIFY(tier != nullptr);
    QCOMPARE(inputs.amount("price.input"), Amount::of(tier->input));
    QCOMPARE(inputs.amount("price.cached_input"), tier->cached ? Amount::of(*tier->cached) : Amount::blank());
    QCOMPARE(inputs.amount("price.output"), Amount::of(tier->output));
}

void TestCatalogue::everyRowHasASource() {
    verifySources(catalogue().accelerators);
    verifySources(catalogue().models);
    verifySources(catalogue().tiers);
    verifySources(catalogue().prices);
    verifySources(catalogue().chain);
    verifySources(catalogue().environment);
    verifySources(catalogue().energy_claims);
    verifySources(catalogue().uncertainty);
}

void TestCatalogue::absentCellsAreUnknown() {
    const AcceleratorEntry* b300 = catalogue().find_accelerator("B300 SXM");
    QVERIFY(!figure(b300->inputs, "accelerator.price"));
    const AcceleratorEntry* a100 = catalogue().find_accelerator("A100 80GB SXM");
    QCOMPARE(figure(a100->inputs, "accelerator.peak_compute_8bit"), std::optional<double>(0.0));
    const auto bare = parse_catalogue(
        {.accelerators = table("tokenscope-accelerators",
                               R"({"name": "X", "inputs": {}, "source": "s", "how_sure": "assumed"})")});
    QCOMPARE(bare.accelerators.front().inputs.size(), std::size_t(11));
    QVERIFY(!figure(bare.accelerators.front().inputs, "accelerator.tdp"));
    QCOMPARE(figure(bare.accelerators.front().inputs, "accelerator.derate"), std::optional<double>(1.0));
}

void TestCatalogue::unsourcedFiguresAreAssumed() {
    for (const AcceleratorEntry& entry : catalogue().accelerators) {
        if (entry.how_sure != "recalled")
            continue;
        for (const auto& [id, value] : entry.inputs)
            if (value && id != "accelerator.derate")
                QVERIFY2(std::find(entry.assumed.begin(), entry.assumed.end(), id) != entry.assumed.end(),
                         (entry.name + id).c_str());
    }
}

void TestCatalogue::marksWhatWasFitted_data() {
    QTest::addColumn<QString>("accelerator");
    QTest::addColumn<bool>("blackwell");
    QTest::addColumn<bool>("fitted");
    QTest::newRow("H100") << QStringLiteral("H100 SXM") << false << true;
    QTest::newRow("GB300") << QStringLiteral("GB300 NVL72 (per GPU)") << true << true;
    QTest::newRow("L40S") << QStringLiteral("L40S") << false << true;
    QTest::newRow("MI300X") << QStringLiteral("MI300X") << false << false;
    QTest::newRow("RTX 4090") << QStringLiteral("RTX 4090") << false << false;
}

void TestCatalogue::marksWhatWasFitted() {
    QFETCH(QString, accelerator);
    QFETCH(bool, blackwell);
    QFETCH(bool, fitted);
    const AcceleratorEntry* entry = catalogue().find_accelerator(accelerator.toStdString());
    QVERIFY(entry != nullptr);
    QCOMPARE(entry->traits, (AcceleratorTraits{blackwell, fitted}));
}

void TestCatalogue::findsNothingUnderAWrongName() {
    QVERIFY(catalogue().find_accelerator("H100") == nullptr);
    QVERIFY(catalogue().find_model("") == nullptr);
    QVERIFY(catalogue().find_tier("free") == nullptr);
    QVERIFY(catalogue().find_grid("Atlantis") == nullptr);
    QVERIFY(catalogue().find_link("Unobtainium") == nullptr);
    QVERIFY(catalogue().find_uncertainty("model.experts") == nullptr);
}

void TestCatalogue::refusesABadRow_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("sentence");
    const auto accelerator = [](const char* rows) {
        return QByteArray(table("tokenscope-accelerators", rows).c_str());
    };
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray("accelerator catalogue is not JSON: ");
    QTest::newRow("other format") << QByteArray(R"({"format": "x"})")
                                  << QByteArray("accelerator catalogue: \"format\" must be");
    QTest::newRow("rows missing") << QByteArray(R"({"format": "tokenscope-accelerators", "version": 1})")
                                  << QByteArray("accelerator catalogue: \"rows\" must be a list");
    QTest::newRow("row is a number") << accelerator("7")
                                     << QByteArray("accelerator catalogue, row 1: an object is needed");
    QTest::newRow("no name") << accelerator("{}")
                             << QByteArray("accelerator catalogue, row 1, name: a text is needed");
    QTest::newRow("no inputs") << accelerator(R"({"name": "X"})")
                               << QByteArray("accelerator catalogue, X, inputs: an object is needed");
    QTest::newRow("unknown input") << accelerator(R"({"name": "X", "inputs": {"accelerator.colour": 1}})")
                                   << QByteArray(
                                          "accelerator catalogue, X, inputs, accelerator.colour: no input");
    QTest::newRow("text for a number")
        << accelerator(R"({"name": "X", "inputs": {"accelerator.tdp": "hot"}})")
        << QByteArray("accelerator catalogue, X, inputs, accelerator.tdp: a number");
    QTest::newRow("out of range")
        << accelerator(R"({"name": "X", "inputs": {"accelerator.tdp": -1}})")
        << QByteArray("accelerator catalogue, X, inputs, accelerator.tdp: the value must be");
    QTest::newRow("flag is a text") << accelerator(R"({"name": "X", "blackwell": "yes", "inputs": {}})")
                                    << QByteArray(
                                           "accelerator catalogue, X, blackwell: true or false is needed");
    QTest::newRow("unknown key") << accelerator(
                                        R"({"name": "X", "inputs": {}, "source": "s", "how_sure": "assumed",
                                            "colour": "green"})")
                                 << QByteArray("accelerator catalogue, X, colour: nothing of this table has "
                                               "this name");
    QTest::newRow("no source") << accelerator(R"({"name": "X", "inputs": {}})")
                               << QByteArray("accelerator catalogue, X, source: a text is needed");
    QTest::newRow("twice") << accelerator(
                                  R"({"name": "X", "inputs": {}, "source": "s", "how_sure": "assumed"},
                                             {"name": "X", "inputs": {}, "source": "s", "how_sure": "assumed"})")
                           << QByteArray("accelerator catalogue, X, name: another row has this name");
}

void TestCatalogue::refusesABadRow() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, sentence);
    try {
        parse_catalogue({.accelerators = text.toStdString()});
        QFAIL("was accepted");
    } catch (const std::invalid_argument& problem) {
        QVERIFY2(QByteArray(problem.what()).startsWith(sentence), problem.what());
    }
}

void TestCatalogue::refusesBadRowsOfOtherTables() {
    const auto tier =
        table("tokenscope-price-tiers", R"({"id": "x", "label": "X", "as_of": "2026", "input": -1})");
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, parse_catalogue({.tiers = tier}));
    const auto link = table("tokenscope-chain", R"({"stage": "wafer", "item": "share", "low": 1})");
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, parse_catalogue({.chain = link}));
    const auto grid =
        table("tokenscope-grids", R"({"name": "X", "carbon": {"value": 1, "unit": "gCO2e/kWh"}})");
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, parse_catalogue({.grids = grid}));
    const auto wide =
        table("tokenscope-uncertainty",
              R"({"input": "facility.pue", "shape": "uniform", "unit": "1", "p5": 2, "p95": 1})");
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, parse_catalogue({.uncertainty = wide}));
}

void TestCatalogue::uncertainInputsExist() {
    for (const UncertaintyRow& row : catalogue().uncertainty)
        QVERIFY2(find_quantity_input(row.input) || row.input == "calibration.model_error" ||
                     row.input == "calibration.power_error",
                 row.input.c_str());
}

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
