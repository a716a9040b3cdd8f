// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/number_text.h"

#include <QtTest>

#include <charconv>
#include <cmath>
#include <limits>
#include <random>

using namespace tokenscope;

namespace {

void row(const char* name, const std::string& actual, const char* expected) {
    QTest::newRow(name) << QString::fromStdString(actual) << QString::fromUtf8(expected);
}

const NumberFormat german = [] {
    NumberFormat format;
    format.decimal_point = ",";
    format.group_separator = ".";
    format.million = "Millionen";
    format.billion = "Milliarden";
    format.points = "Punkte";
    return format;
}();

constexpr double undefined_value = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite_value = std::numeric_limits<double>::infinity();

void significant_rows() {
    row("significant: zero", significant(0.0, 2), "0");
    row("significant: minus zero", significant(-0.0, 2), "0");
    row("significant: keeps its zeros", significant(8.0, 2), "8.0");
    row("significant: groups", significant(31234.0, 2), "31,000");
    row("significant: millions", significant(1234567.0, 9), "1,234,567.00");
    row("significant: carries", significant(99.96, 2), "100");
    row("significant: small", significant(0.00544, 2), "0.0054");
    row("significant: smallest plain", significant(1e-4, 1), "0.0001");
    row("significant: below", significant(9.9e-5, 2), "9.9 × 10⁻⁵");
    row("significant: greatest plain", significant(9.9e14, 2), "990,000,000,000,000");
    row("significant: above", significant(1e15, 2), "1.0 × 10¹⁵");
    row("significant: negative", significant(-1234.0, 3), "−1,230");
    row("significant: undefined", significant(undefined_value, 2), "–");
    row("significant: infinite", significant(infinite_value, 2), "–");
    row("significant: German", significant(1234.5, 5, german), "1.234,5");
    row("significant: ties to even as printf", significant(2.5, 1), "2");
    row("significant: digits clamped", significant(1.5, 0), "2");
}

void fixed_rows() {
    row("fixed: groups", fixed(1234.5, 2), "1,234.50");
    row("fixed: no decimals", fixed(1234.5678, 0), "1,235");
    row("fixed: rounds to zero", fixed(-0.001, 2), "0.00");
    row("fixed: below one", fixed(0.05, 2), "0.05");
    row("fixed: negative", fixed(-0.5, 1), "−0.5");
    row("fixed: huge", fixed(1e20, 2), "1.00000000000000 × 10²⁰");
    row("fixed: undefined", fixed(infinite_value, 2), "–");
    row("fixed: German", fixed(1234.5, 2, german), "1.234,50");
}

void power_rows() {
    row("scientific", scientific(8.8e-7, 2), "8.8 × 10⁻⁷");
    row("scientific: one digit", scientific(8.8e-7, 1), "9 × 10⁻⁷");
    row("scientific: negative", scientific(-1.25e10, 3), "−1.25 × 10¹⁰");
    row("power of ten: negative", power_of_ten(-6), "10⁻⁶");
    row("power of ten: two digits", power_of_ten(12), "10¹²");
    row("power of ten: zero", power_of_ten(0), "10⁰");
    row("power of ten: all digits", power_of_ten(-345), "10⁻³⁴⁵");
}

void count_rows() {
    row("count: billion", count(70e9, 2), "70 billion");
    row("count: exact", count(405e9, 3), "405 billion");
    row("count: million", count(1.8e6, 2), "1.8 million");
    row("count: trillion", count(180e12, 2), "180 trillion");
    row("count: one", count(1e12, 2), "1 trillion");
    row("count: carries into the next word", count(999.96e6, 2), "1 billion");
    row("count: thousands stay digits", count(12345.0, 2), "12,000");
    row("count: few", count(3.0, 2), "3");
    row("count: fraction", count(0.5, 2), "0.5");
    row("count: thousand trillion", count(5e15, 2), "5,000 trillion");
    row("count: beyond words", count(1.5e25, 2), "1.5 × 10²⁵");
    row("count: negative", count(-2e6, 2), "−2 million");
    row("count: zero", count(0.0, 2), "0");
    row("count: German", count(1.8e9, 2, german), "1,8 Milliarden");
    row("count: undefined", count(undefined_value, 2), "–");
    row("short count: 70B", short_count(70e9, 2), "70B");
    row("short count: 405B", short_count(405e9, 3), "405B");
    row("short count: 1T", short_count(1e12, 2), "1T");
    row("short count: 1.5k", short_count(1500.0, 2), "1.5k");
    row("short count: 8", short_count(8.0, 2), "8");
    row("short count: 1.8M", short_count(1.8e6, 2), "1.8M");
}

void money_rows() {
    row("money: cents", money(0.884), "$0.88");
    row("money: thousands", money(31234.0), "$31,000");
    row("money: small", money(0.00544), "$0.0054");
    row("money: million", money(9e6), "$9.0 million");
    row("money: billion", money(13.4e9), "$13 billion");
    row("money: per token", money(8.8e-7), "$8.8 × 10⁻⁷");
    row("money: loss", money(-0.5), "−$0.50");
    row("money: zero", money(0.0), "$0");
    row("money: three digits", money(1234.0, 3), "$1,230");
    row("money: undefined", money(undefined_value), "–");
    row("price: two decimals", price(2.5), "$2.50");
    row("price: whole", price(15.0), "$15.00");
    row("price: part of a sum", price(1.1283), "$1.13");
    row("price: below ten cents", price(0.075), "$0.075");
    row("price: ten cents", price(0.1), "$0.10");
    row("price: almost ten cents", price(0.0996), "$0.10");
    row("price: tiny", price(0.0054), "$0.0054");
    row("price: loss", price(-1.5), "−$1.50");
    row("price: zero", price(0.0), "$0.00");
    row("price: thousands", price(31000.0), "$31,000.00");
    row("price: German", price(2.5, german), "$2,50");
}

void physical_rows() {
    row("physical: MW", physical(1.1e6, "W"), "1.1 MW");
    row("physical: GB", physical(650e9, "B"), "650 GB");
    row("physical: TFLOP/s", physical(989.4e12, "FLOP/s"), "990 TFLOP/s");
    row("physical: three digits", physical(989.4e12, "FLOP/s", 3), "989 TFLOP/s");
    row("physical: carries into the next prefix", physical(999960.0, "W"), "1.0 MW");
    row("physical: bare", physical(700.0, "W", 3), "700 W");
    row("physical: bare below one", physical(0.18, "J/token"), "0.18 J/token");
    row("physical: milli", physical(0.0046, "Wh"), "4.6 mWh");
    row("physical: milliseconds", physical(0.29, "s"), "290 ms");
    row("physical: microseconds", physical(25e-6, "s"), "25 µs");
    row("physical: no kiloseconds", physical(7200.0, "s"), "7,200 s");
    row("physical: millimetres", physical(0.3, "m"), "300 mm");
    row("physical: below nano", physical(3e-12, "J"), "0.0030 nJ");
    row("physical: exa", physical(2.5e21, "B"), "2,500 EB");
    row("physical: zero", physical(0.0, "W"), "0 W");
    row("physical: negative", physical(-1.1e6, "W"), "−1.1 MW");
    row("physical: undefined", physical(undefined_value, "W"), "–");
    row("watt hours: a year", watt_hours(9.2e9 * 3600.0, "/year"), "9.2 GWh/year");
    row("watt hours: a reply", watt_hours(0.29 * 3600.0), "0.29 Wh");
}

void percent_rows() {
    row("percent", percent(0.6), "60 %");
    row("percent: two digits", percent(0.816), "82 %");
    row("percent: exact", percent(0.5625, 4), "56.25 %");
    row("percent: whole", percent(1.0), "100 %");
    row("percent: no zeros", percent(0.05), "5 %");
    row("percent: small", percent(0.00044), "0.044 %");
    row("percent: negative", percent(-0.34), "−34 %");
    row("percent: zero", percent(0.0), "0 %");
    row("percent: undefined", percent(undefined_value), "–");
}

void change_rows() {
    row("times", times(11.2), "×11");
    row("times: undefined", times(infinite_value), "–");
    row("change: ratio", change(11.2), "×11");
    row("change: from 1.5", change(1.5), "×1.5");
    row("change: to 0.67", change(0.67), "×0.67");
    row("change: small ratio", change(0.59), "×0.59");
    row("change: more", change(1.12), "+12 %");
    row("change: less", change(0.92), "−8 %");
    row("change: just below 1.5", change(1.499), "+50 %");
    row("change: below one per cent", change(1.004), "+0.4 %");
    row("change: almost one per cent", change(0.9904), "−1 %");
    row("change: none", change(1.0), "0 %");
    row("change: next to none", change(1.00001), "0 %");
    row("change: from nothing", change(infinite_value), "–");
    row("change: undefined", change(undefined_value), "–");
    row("points: less", points(-0.34), "−34 points");
    row("points: more", points(0.034), "+3 points");
    row("points: one", points(0.01), "+1 point");
    row("points: none", points(0.001), "0 points");
    row("points: German", points(-0.34, german), "−34 Punkte");
    row("points: undefined", points(undefined_value), "–");
}

void full_rows() {
    row("full: per cent without rounding", full(0.07, 0.01), "7");
    row("full: every digit", full(0.1 + 0.2), "0.30000000000000004");
    row("full: as typed", full(70e9), "70,000,000,000");
    row("full: milliseconds", full(0.05, 1e-3), "50");
    row("full: other factor", full(7200.0, 3600.0), "2");
    row("full: large", full(1.5e25), "1.5 × 10²⁵");
    row("full: German", full(1234.5, 1.0, german), "1.234,5");
    row("full: undefined", full(undefined_value), "–");
    row("exact: shortest", exact(0.1), "0.1");
    row("exact: large", exact(7e10), "7e+10");
    row("exact: negative", exact(-0.5), "-0.5");
}

void unit_rows() {
    row("with unit: suffix", with_unit("0.08", "kg/kWh"), "0.08 kg/kWh");
    row("with unit: dollar", with_unit("2.50", "$/Mtok"), "$2.50/Mtok");
    row("with unit: negative dollar", with_unit("−2.50", "$/Mtok"), "−$2.50/Mtok");
    row("with unit: factor", with_unit("1.43", "×"), "×1.43");
    row("with unit: plain", with_unit("5", "1"), "5");
    row("with unit: none", with_unit("5", ""), "5");
}

} // namespace

class NumberTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void exactReadsBack();
};

void NumberTextTest::text_data() {
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");
    significant_rows();
    fixed_rows();
    power_rows();
    count_rows();
    money_rows();
    physical_rows();
    percent_rows();
    change_rows();
    full_rows();
    unit_rows();
}

void NumberTextTest::text() {
    QFETCH(QString, actual);
    QFETCH(QString, expected);
    QCOMPARE(actual.replace(QChar(0xa0), QChar(u' ')), expected);
}

void NumberTextTest::exactReadsBack() {
    std::mt19937_64 random(1);
    std::uniform_real_distribution<double> exponent(-300.0, 300.0);
    for (int i = 0; i < 10000; ++i) {
        const double value = std::pow(10.0, exponent(random));
        const std::string text = exact(value);
        double back = 0.0;
        std::from_chars(text.data(), text.data() + text.size(), back);
        QVERIFY2(back == value, text.c_str());
    }
}

QTEST_APPLESS_MAIN(NumberTextTest)
#include "tst_number_text.moc"
