// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/number_text.h"
#include "entry_error_rows.h"
#include "entry_value_rows.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <random>

using namespace tokenscope;

class EntryParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void errors_data();
    void errors();
    void blankAndAutomatic();
    void longTextIsRefused();
    void previews();
    void shownTextReadsBack_data();
    void shownTextReadsBack();
    void anyBytesAreHandled();
};

namespace {

template <class Rows> void add_rows(const Rows& rows) {
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QByteArray text = QString::fromUtf8(rows[i].text).simplified().toUtf8();
        QTest::addRow("%zu %s in %s", i, text.constData(), std::string(rows[i].context().unit).c_str()) << i;
    }
}

constexpr std::array<Context, 8> displayed = {parameters, electricity, share,      hardware_price,
                                              compute,    die_area,    time_limit, lifetime};

} // namespace

void EntryParserTest::values_data() { add_rows(value_rows); }

void EntryParserTest::values() {
    QFETCH(std::size_t, index);
    const ValueRow& expected = value_rows[index];
    const EntryResult result = parse_entry(expected.text, expected.context());
    if (const auto* error = std::get_if<EntryError>(&result)) {
        QVERIFY2(std::isnan(expected.value), sentence(*error).c_str());
        return;
    }
    const auto* read = std::get_if<EntryValue>(&result);
    QVERIFY(read);
    const double tolerance = 4e-16 * std::abs(expected.value);
    QVERIFY2(std::abs(read->value - expected.value) <= tolerance, exact(read->value).c_str());
    QCOMPARE(read->ambiguous, expected.ambiguous);
}

void EntryParserTest::errors_data() { add_rows(error_rows); }

void EntryParserTest::errors() {
    QFETCH(std::size_t, index);
    const ErrorRow& expected = error_rows[index];
    const EntryResult result = parse_entry(expected.text, expected.context());
    const auto* error = std::get_if<EntryError>(&result);
    QVERIFY(error);
    const QString words = QString::fromStdString(sentence(*error)).replace(QChar(0xa0), QChar(u' '));
    if (expected.sentence)
        QCOMPARE(words, QString::fromUtf8(expected.sentence));
    QCOMPARE(static_cast<int>(error->problem), static_cast<int>(expected.problem));
    QVERIFY(!words.contains(QStringLiteral("%1")) && !words.contains(QStringLiteral("%3")));
}

void EntryParserTest::blankAndAutomatic() {
    QVERIFY(std::holds_alternative<EntryBlank>(parse_entry("", power())));
    QVERIFY(std::holds_alternative<EntryBlank>(parse_entry(" \u00a0", power())));
    QVERIFY(std::holds_alternative<EntryBlank>(parse_entry("–", power())));
    QVERIFY(std::holds_alternative<EntryBlank>(parse_entry("=baseline", power())));
    QVERIFY(std::holds_alternative<EntryAuto>(parse_entry("auto", batch())));
    QVERIFY(std::holds_alternative<EntryAuto>(parse_entry(" AUTO ", batch())));
    QVERIFY(std::holds_alternative<EntryAuto>(parse_entry("=baseline", batch())));
}

void EntryParserTest::longTextIsRefused() {
    const std::string zeros(199, '0');
    QVERIFY(std::holds_alternative<EntryValue>(parse_entry(zeros + "5", parameters())));
    const EntryResult result = parse_entry(zeros + "50", parameters());
    QVERIFY(std::holds_alternative<EntryError>(result));
    QCOMPARE(QString::fromStdString(sentence(std::get<EntryError>(result))),
             QStringLiteral("The text is too long; this needs a number of parameters, e.g. 70B"));
}

void EntryParserTest::previews() {
    const auto preview = [](const char* text, const EntryContext& context) {
        const EntryResult result = parse_entry(text, context);
        const auto* value = std::get_if<EntryValue>(&result);
        return value ? QString::fromStdString(value->preview).replace(QChar(0xa0), QChar(u' ')) : QString();
    };
    QCOMPARE(preview("8 ct/kWh", electricity()), QStringLiteral("= $0.08/kWh"));
    QCOMPARE(preview("70B", parameters()), QStringLiteral("= 70,000,000,000 parameter"));
    QCOMPARE(preview("1.234", german(parameters())), QStringLiteral("= 1.234 parameter"));
    QCOMPARE(preview("0.6", share()), QStringLiteral("= 60 %"));
    QCOMPARE(preview("31k$", hardware_price()), QStringLiteral("= $31,000"));
    QCOMPARE(preview("0.05 s", time_limit()), QStringLiteral("= 50 ms"));
    QCOMPARE(preview("1.43x", host_overhead()), QStringLiteral("= ×1.43"));
    QCOMPARE(preview("+10 %", electricity()), QStringLiteral("= $0.088/kWh"));
}

void EntryParserTest::shownTextReadsBack_data() {
    QTest::addColumn<std::size_t>("which");
    for (std::size_t i = 0; i < displayed.size(); ++i)
        QTest::addRow("%s", std::string(displayed[i]().unit).c_str()) << i;
}

void EntryParserTest::shownTextReadsBack() {
    QFETCH(std::size_t, which);
    const EntryContext context = displayed[which]();
    const std::string_view unit = context.shown_unit.empty() ? context.unit : context.shown_unit;
    std::mt19937_64 random(which + 1);
    std::uniform_real_distribution<double> exponent(-12.0, 20.0);
    for (int i = 0; i < 10000; ++i) {
        const double value =
            std::pow(10.0, exponent(random)) * (i % 7 == 0 && !context.is_share ? -1.0 : 1.0);
        const std::string text = with_unit(full(value, context.shown_factor), unit);
        const EntryResult result = parse_entry(text, context);
        QVERIFY2(std::holds_alternative<EntryValue>(result), text.c_str());
        QVERIFY2(std::get<EntryValue>(result).value == value, text.c_str());
    }
}

void EntryParserTest::anyBytesAreHandled() {
    const std::string alphabet = "0123456789.,'+-*x/%$^()=eBkMG Wh\xc2\xa0\xe2\x88\x92\xc3\x97tokens";
    std::mt19937_64 random(7);
    for (int i = 0; i < 5000; ++i) {
        std::string text(random() % 12, ' ');
        for (char& c : text)
            c = alphabet[random() % alphabet.size()];
        const EntryResult result = parse_entry(text, i % 2 == 0 ? share() : electricity());
        if (const auto* value = std::get_if<EntryValue>(&result))
            QVERIFY2(std::isfinite(value->value), text.c_str());
    }
}

QTEST_APPLESS_MAIN(EntryParserTest)
#include "tst_entry_parser.moc"
