// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/input_value.h"
#include "core/scenario/scenario_code.h"
#include "tests/core/shipped.h"

#include <QtTest>

#include <cmath>
#include <random>
#include <set>

using namespace tokenscope;

namespace {

const std::vector<std::string> chartNames{"stages", "dollar", "margins"};

CodedScenario readBack(const std::string& code) {
    return read_scenario_code(code, shippedLibrary(), chartNames);
}

/// Random documents with every kind of input.
class Documents {
public:
    Document next() {
        Document document;
        const auto& presets = shippedLibrary().presets;
        document.preset = presets[m_random() % presets.size()].id;
        const std::size_t count = m_random() % 8;
        for (std::size_t i = 0; i < count; ++i)
            set(document);
        return document;
    }

private:
    void set(Document& document) {
        const std::size_t input = m_random() % (quantity_input_count + choice_input_count);
        if (input < quantity_input_count)
            setAmount(document, quantity_inputs()[input]);
        else
            setChoice(document, choice_inputs()[input - quantity_input_count]);
    }

    void setAmount(Document& document, const InputRow& row) {
        const double share = std::uniform_real_distribution<>(0.0, 1.0)(m_random);
        const double low = std::max(row.valid.low, 1e-12);
        double value = low * std::pow(row.valid.high / low, share);
        value = row.allowed.front() != 0.0 ? row.allowed.front() : row.whole ? std::round(value) : value;
        if (is_valid(value, row))
            document.overrides[std::string(row.id)] = Amount::of(value);
        else if (row.blank_allowed)
            document.overrides[std::string(row.id)] = Amount::blank();
        else if (row.automatic_allowed)
            document.overrides[std::string(row.id)] = Amount::automatic();
    }

    void setChoice(Document& document, const ChoiceRow& row) {
        const auto keys = choice_keys(row, shippedLibrary());
        document.overrides[std::string(row.id)] = keys[m_random() % keys.size()];
    }

    std::mt19937 m_random{20260101};
};

template <class Ids> bool areDistinct(const Ids& ids) {
    std::set<std::uint64_t> numbers;
    for (const auto& id : ids)
        if (!numbers.insert(code_number(id)).second)
            return false;
    return true;
}

} // namespace

class TestScenarioCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyScenarioComesBack();
    void isReadHoweverItIsTyped_data();
    void isReadHoweverItIsTyped();
    void everyWrongCharacterIsFound();
    void wrongCodesAreRefused_data();
    void wrongCodesAreRefused();
    void namesDifferInTheirNumbers();
    void aFewChangesArePrinted();
};

void TestScenarioCode::everyScenarioComesBack() {
    Documents documents;
    for (int i = 0; i < 2000; ++i) {
        const CodedScenario coded{documents.next(), chartNames[std::size_t(i) % chartNames.size()]};
        QCOMPARE(readBack(scenario_code(coded)), coded);
    }
}

void TestScenarioCode::isReadHoweverItIsTyped_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("as printed") << "-"
                                << "-";
    QTest::newRow("spaces for hyphens") << "-"
                                        << " ";
    QTest::newRow("neither") << "-"
                             << "";
    QTest::newRow("letter O for zero") << "0"
                                       << "o";
    QTest::newRow("letter I for one") << "1"
                                      << "i";
    QTest::newRow("letter L for one") << "1"
                                      << "L";
    QTest::newRow("typographic hyphen") << "-" << QString(QChar(0x2010));
    QTest::newRow("soft hyphen") << "-" << QString(QChar(0x00AD));
}

void TestScenarioCode::isReadHoweverItIsTyped() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    CodedScenario coded;
    coded.document.preset = "essay-repaired";
    coded.document.overrides["serving.batch"] = Amount::of(64);
    QString typed =
        QString::fromStdString(scenario_code(coded)).toLower().replace(from, to, Qt::CaseInsensitive);
    QCOMPARE(readBack(typed.toStdString()), coded);
}

void TestScenarioCode::everyWrongCharacterIsFound() {
    CodedScenario coded;
    coded.document.overrides["facility.pue"] = Amount::of(1.2);
    const std::string code = scenario_code(coded);
    for (std::size_t at = 5; at < code.size(); ++at)
        for (const char c : std::string("0123456789ABCDEFGHJKMNPQRSTVWXYZ")) {
            if (code[at] == c || code[at] == '-')
                continue;
            std::string wrong = code;
            wrong[at] = c;
            QVERIFY_THROWS_EXCEPTION(std::invalid_argument, readBack(wrong));
        }
}

void TestScenarioCode::wrongCodesAreRefused_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const QString good = QString::fromStdString(scenario_code({}));
    QTest::newRow("empty") << ""
                           << "no scenario code";
    QTest::newRow("other text") << "hello"
                                << "no scenario code";
    QTest::newRow("prefix alone") << "TOK1"
                                  << "ends too early";
    QTest::newRow("newer") << QString(good).replace("TOK1", "TOK2")
                           << "version that this program does not read";
    QTest::newRow("letter U") << good + "U"
                              << "is in no scenario code";
    QTest::newRow("cut short") << good.chopped(2) << "wrong or missing";
    QTest::newRow("too long") << good + QString(100000, u'0') << "wrong or missing";
    QTest::newRow("not ASCII") << good + QStringLiteral("é") << "is in no scenario code";
}

void TestScenarioCode::wrongCodesAreRefused() {
    QFETCH(QString, code);
    QFETCH(QString, says);
    try {
        readBack(code.toStdString());
        QFAIL("it was read");
    } catch (const std::invalid_argument& problem) {
        QVERIFY2(QString::fromUtf8(problem.what()).contains(says), problem.what());
    }
}

void TestScenarioCode::namesDifferInTheirNumbers() {
    std::vector<std::string_view> inputs;
    for (const InputRow& row : quantity_inputs())
        inputs.push_back(row.id);
    for (const ChoiceRow& row : choice_inputs()) {
        inputs.push_back(row.id);
        QVERIFY2(areDistinct(choice_keys(row, shippedLibrary())), std::string(row.id).c_str());
    }
    QVERIFY(areDistinct(inputs));
    std::vector<std::string> presets;
    for (const Preset& preset : shippedLibrary().presets)
        presets.push_back(preset.id);
    QVERIFY(areDistinct(presets));
}

// Short enough to be typed: a preset alone, and with four inputs.
void TestScenarioCode::aFewChangesArePrinted() {
    CodedScenario coded;
    QVERIFY(scenario_code(coded).size() <= 20);
    coded.document.overrides = {{"serving.batch", Amount::of(64)},
                                {"facility.pue", Amount::of(1.2)},
                                {"facility.electricity_price", Amount::of(0.08)},
                                {"model.total_parameters", Amount::of(70e9)}};
    QVERIFY(scenario_code(coded).size() <= longest_printed_code);
}

QTEST_GUILESS_MAIN(TestScenarioCode)
#include "tst_scenario_code.moc"
