// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/analysis/text_cost.h"
#include "core/model/evaluate.h"

#include <QtTest>

using namespace tokenscope;

/// What a text of the user's own takes.
class TestTextCost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void characters_data();
    void characters();
    void writingIsTheCostOfItsTokens();
    void readingIsUnknownWhereItIsNotSeparable();

private:
    static Inputs inputsOf(const char* preset);
};

Inputs TestTextCost::inputsOf(const char* preset) {
    Document document;
    document.preset = preset;
    return resolve(document, shippedLibrary());
}

void TestTextCost::characters_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("words");
    QTest::newRow("empty") << QByteArray() << 0 << 0;
    QTest::newRow("spaces") << QByteArray(" \n\t") << 3 << 0;
    QTest::newRow("words") << QByteArray("What does it cost?\n") << 19 << 4;
    QTest::newRow("umlauts") << QByteArray("Größe für Tränen") << 16 << 3;
    QTest::newRow("emoji") << QByteArray("\xF0\x9F\x99\x82 ok") << 4 << 2;
    QTest::newRow("not UTF-8") << QByteArray("\x80\xFF") << 2 << 1;
}

void TestTextCost::characters() {
    QFETCH(QByteArray, text);
    const TextCount count = count_text({text.constData(), std::size_t(text.size())});
    QTEST(int(count.characters), "characters");
    QTEST(int(count.words), "words");
}

// 4 characters a token, by the rule of thumb that presets ship.
void TestTextCost::writingIsTheCostOfItsTokens() {
    const Inputs inputs = inputsOf("essay-repaired");
    const auto results = evaluate(to_scenario(inputs));
    const TextCost cost = text_cost({4000, 700}, inputs, results);
    QCOMPARE(cost.tokens, 4000.0 / inputs.amount("text.characters_per_token").value);
    QCOMPARE(cost.write.dollars / cost.tokens, results.cost.per_output_token.value());
    QCOMPARE(cost.read.dollars / cost.tokens, results.cost.per_input_token.value());
    QVERIFY(cost.read.dollars < cost.write.dollars && cost.read.seconds < cost.write.seconds);
}

void TestTextCost::readingIsUnknownWhereItIsNotSeparable() {
    const Inputs inputs = inputsOf("essay");
    const TextCost cost = text_cost({400, 70}, inputs, evaluate(to_scenario(inputs)));
    QVERIFY(std::isnan(cost.read.dollars) && std::isnan(cost.read.seconds));
    QVERIFY(cost.write.dollars > 0.0);
}

QTEST_GUILESS_MAIN(TestTextCost)
#include "tst_text_cost.moc"
