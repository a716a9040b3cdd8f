// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/model/evaluate.h"
#include "core/scenario/scenario_json.h"

#include <QtTest>

#include <array>
#include <random>

using namespace tokenscope;

namespace {

// One change of the text: bytes are overwritten, removed, doubled or replaced by what parsers stumble over.
void mutate(std::string& text, std::mt19937_64& random) {
    constexpr std::array<std::string_view, 14> snags = {"{",
                                                        "}",
                                                        "[[[[",
                                                        "\"",
                                                        "\\u0000",
                                                        "null",
                                                        "-1e999",
                                                        "1e-999",
                                                        ":",
                                                        "\xff",
                                                        "\"auto\"",
                                                        "true",
                                                        "999999999999999999999",
                                                        ","};
    const std::size_t at = random() % text.size();
    const std::size_t length = std::min<std::size_t>(1 + random() % 12, text.size() - at);
    switch (random() % 4) {
    case 0:
        text[at] = static_cast<char>(random() % 256);
        break;
    case 1:
        text.erase(at, length);
        break;
    case 2:
        text.insert(at, text.substr(at, length));
        break;
    default:
        text.replace(at, length, snags[random() % snags.size()]);
    }
    if (text.empty())
        text = " ";
}

bool is_one_line(const std::string& said) {
    return !said.empty() && said.size() < 2000 && said.find('\n') == std::string::npos &&
           QString::fromUtf8(said.c_str()).toUtf8().toStdString() == said;
}

} // namespace

/// Thousands of damaged scenario files: each gives a document that can be calculated and written, or a
/// sentence.
class TestScenarioMutations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void damagedFilesGiveADocumentOrASentence();
};

void TestScenarioMutations::damagedFilesGiveADocumentOrASentence() {
    const std::string whole = projectText(QStringLiteral("tests/golden/scenario-v1.tokx"));
    std::mt19937_64 random(19690720);
    int opened = 0, refused = 0;
    for (int run = 0; run < 4000; ++run) {
        std::string text = whole;
        for (auto changes = 1 + random() % 4; changes > 0; --changes)
            mutate(text, random);
        const auto result = read_scenario(text, shippedLibrary());
        if (const auto* error = std::get_if<ScenarioError>(&result)) {
            QVERIFY2(is_one_line(sentence(*error)), sentence(*error).c_str());
            ++refused;
            continue;
        }
        const auto& read = std::get<ReadScenario>(result);
        evaluate(to_scenario(resolve(read.document, shippedLibrary())));
        const auto again = read_scenario(write_scenario(read.document), shippedLibrary());
        QVERIFY(std::holds_alternative<ReadScenario>(again));
        QVERIFY(std::get<ReadScenario>(again).document.overrides == read.document.overrides);
        ++opened;
    }
    QVERIFY2(opened > 100 && refused > 100, qPrintable(QString::number(opened)));
}

QTEST_GUILESS_MAIN(TestScenarioMutations)
#include "tst_scenario_mutations.moc"
