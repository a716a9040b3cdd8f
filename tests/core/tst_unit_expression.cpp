// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/number_text.h"
#include "core/text/unit_expression.h"

#include <QtTest>

#include <array>
#include <cmath>

using namespace tokenscope;

namespace {

struct UnitRow {
    const char* text;
    double factor;
    const char* same_as; // another text of the same dimension
};

constexpr double year = 31536000.0;

// Every unit text of the preset and golden tables, and more.
constexpr auto unit_rows = std::to_array<UnitRow>({
    {"$", 1, "USD"},
    {"$/IT W", 1, "$ s/IT J"},
    {"$/Mtok", 1e-6, "$/token"},
    {"$/accelerator-hour", 1 / 3600.0, "$/accelerator/s"},
    {"$/facility kWh", 1 / 3.6e6, "$/facility J"},
    {"$/request", 1, "ct/request"},
    {"$/token", 1, "$/Mtok"},
    {"$/year", 1 / year, "$/s"},
    {"1", 1, ""},
    {"1/wafer", 1, "package/package/wafer"},
    {"1/year", 1 / year, "1/s"},
    {"FLOP/s", 1, "TFLOPS"},
    {"FLOP/token", 1, "GFLOPs/token"},
    {"GB/year", 1e9 / year, "byte/s"},
    {"IT J/token", 1, "board J/token"},
    {"IT W/accelerator", 1, "IT J/s/accelerator"},
    {"W", 1, "J/s"},
    {"W/accelerator", 1, "kW/GPU"},
    {"Wh", 3600, "J"},
    {"accelerator", 1, "GPUs"},
    {"accelerator J/token", 1, "IT J/token"},
    {"bit", 0.125, "byte"},
    {"byte", 1, "GB"},
    {"byte/accelerator", 1, "GB/GPU"},
    {"byte/parameter", 1, "bit/param"},
    {"byte/s", 1, "TB/s"},
    {"byte/token/layer/hidden unit", 1, "byte/(token·layer·hidden unit)"},
    {"character", 1, "characters"},
    {"character/token", 1, "characters per token"},
    {"element/token", 1, "elements/token"},
    {"facility J/IT J", 1, "facility kWh/IT kWh"},
    {"facility J/token", 1, "facility kWh/Mtok"},
    {"facility J/year", 1 / year, "facility W"},
    {"facility W", 1, "facility MWh/h"},
    {"facility Wh/request", 3600, "facility J/request"},
    {"h/year", 3600 / year, "1"},
    {"kg/year", 1 / year, "t/s"},
    {"kgCO2e", 1, "tCO2e"},
    {"kgCO2e/accelerator", 1, "kg CO2e/GPU"},
    {"kgCO2e/facility kWh", 1 / 3.6e6, "gCO2e/facility J"},
    {"kgCO2e/year", 1 / year, "ktCO2e/day"},
    {"litre/IT kWh", 1 / 3.6e6, "l/IT J"},
    {"litre/facility kWh", 1 / 3.6e6, "mL/facility J"},
    {"litre/year", 1 / year, "L/s"},
    {"m", 1, "mm"},
    {"m^2", 1, "mm²"},
    {"marketed GB", 1073741824, "byte"},
    {"package/wafer", 1, "packages per wafer"},
    {"page", 1, "pages"},
    {"parameter", 1, "parameters"},
    {"request", 1, "sequence"},
    {"request/day", 1 / 86400.0, "requests/s"},
    {"row/touched expert", 1, "row/expert"},
    {"s", 1, "ms"},
    {"s/token", 1, "ms/token"},
    {"share of TDP", 1, "% of TDP"},
    {"token", 1, "Mtok"},
    {"token/J", 1, "token s/J/s"},
    {"token/day", 1 / 86400.0, "token/s"},
    {"token/request", 1, "tokens per request"},
    {"token/s", 1, "tok/s"},
    {"token/s/accelerator", 1, "token/(s·accelerator)"},
    {"wafer/h", 1 / 3600.0, "wafers/month"},
    {"wafer/year", 1 / year, "wafer/s"},
    {"word", 1, "words"},
    {"word/page", 1, "words/page"},
    {"word/token", 1, "words/token"},
    {"", 1, "1"},
    {"%", 0.01, "1"},
    {"×", 1, "1"},
    {"GiB", 1073741824, "byte"},
    {"GWh", 3.6e12, "J"},
    {"µs", 1e-6, "s"},
    {"month", year / 12, "s"},
    {"min", 60, "s"},
    {"cm^2", 1e-4, "m²"},
    {"m·s⁻¹", 1, "m/s"},
    {"10^6 litre/year", 1e6 / year, "litre/s"},
    {"/day", 1 / 86400.0, "1/s"},
});

} // namespace

class UnitExpressionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void units_data();
    void units();
    void unknownUnitWord();
    void unitsThatFit();
};

void UnitExpressionTest::units_data() {
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < unit_rows.size(); ++i)
        QTest::addRow("%zu %s", i, unit_rows[i].text) << i;
}

void UnitExpressionTest::units() {
    QFETCH(std::size_t, index);
    const UnitRow& expected = unit_rows[index];
    const auto unit = parse_unit(expected.text);
    QVERIFY(unit);
    QVERIFY2(std::abs(unit->factor / expected.factor - 1.0) < 1e-15, exact(unit->factor).c_str());
    const auto other = parse_unit(expected.same_as);
    QVERIFY(other);
    QVERIFY(unit->dimension == other->dimension);
}

void UnitExpressionTest::unknownUnitWord() {
    std::string word;
    QVERIFY(!parse_unit("$/furlong per fortnight", &word));
    QCOMPARE(word, std::string("furlong"));
    for (const char* text :
         {"$/", "(s", "s)", "s^", "s^x", "s^10", "mtok", "IT token", "marketed GiB", "share of", "0 s"})
        QVERIFY2(!parse_unit(text), text);
    QVERIFY(!parse_unit(std::string(201, 's')));
    QVERIFY(!parse_unit(std::string(200, '(')));
}

void UnitExpressionTest::unitsThatFit() {
    const auto fit = [](const char* given, const char* wanted) {
        return fits(parse_unit(given)->dimension, parse_unit(wanted)->dimension);
    };
    QVERIFY(fit("J", "IT J"));
    QVERIFY(fit("J", "facility J"));
    QVERIFY(fit("IT J", "J"));
    QVERIFY(!fit("IT J", "facility J"));
    QVERIFY(!fit("facility J", "IT J"));
    QVERIFY(fit("J/IT J", "facility J/IT J"));
    QVERIFY(!fit("J", "facility J/IT J"));
    QVERIFY(fit("kg", "kgCO2e"));
    QVERIFY(!fit("kgCO2e", "kg"));
    QVERIFY(fit("1/year", "wafer/year"));
    QVERIFY(!fit("page/year", "wafer/year"));
    QVERIFY(fit("expert", "1"));
    QVERIFY(!fit("token/s", "token/s/accelerator"));
    QVERIFY(!fit("token", "request"));
    QVERIFY(!fit("FLOP", "token"));
    QVERIFY(!fit("byte", "parameter"));
}

QTEST_APPLESS_MAIN(UnitExpressionTest)
#include "tst_unit_expression.moc"
