// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/measured_point.h"
#include "shipped.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tokenscope;

namespace {

std::size_t countOf(std::string_view project) {
    return static_cast<std::size_t>(
        std::count_if(shippedPoints().begin(), shippedPoints().end(),
                      [project](const MeasuredPoint& point) { return point.project == project; }));
}

const std::string rowStart = R"({"format": "tokenscope-measured", "version": 1, "rows": [)";
const std::string goodRow =
    R"({"id": "a", "project": "MLPerf", "group": "offline", "preset": "essay-repaired",
        "inputs": {"model.name": "Llama 3.1 8B", "serving.batch": "auto"}, "assumed": ["model.kv_bits"],
        "batch": "measured", "throughput": 100, "power": 500, "energy": 5, "boundary": "board",
        "licence": "Apache-2.0", "source": "a table", "how_sure": "seen_in_source"})";

std::vector<MeasuredPoint> parsed(const std::string& rows) {
    return parse_measured_points(rowStart + rows + "]}", shippedLibrary());
}

std::string with(const std::string& from, const std::string& to) {
    std::string row = goodRow;
    const auto at = row.find(from);
    if (at == std::string::npos)
        qFatal("the row does not have this text");
    return row.replace(at, from.size(), to);
}

} // namespace

class TestMeasuredPoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shipsEnoughPoints();
    void keepsWithinTheLicences();
    void refuses_data();
    void refuses();
    void acceptsAGoodRow();
};

void TestMeasuredPoints::shipsEnoughPoints() {
    QVERIFY(shippedPoints().size() >= 120);
    std::set<std::string> ids, models, accelerators;
    for (const MeasuredPoint& point : shippedPoints()) {
        const Inputs inputs = resolve(document_of(point), shippedLibrary());
        ids.insert(point.id);
        models.insert(inputs.choice("model.name"));
        accelerators.insert(inputs.choice("serving.accelerator"));
        QVERIFY2(!point.source.empty() && !point.licence.empty(), point.id.c_str());
    }
    QCOMPARE(ids.size(), shippedPoints().size());
    QVERIFY(models.size() >= 12);
    QVERIFY(accelerators.size() >= 12);
}

// The leaderboard of ML.ENERGY has no licence: single figures of it may be cited, 60 at most, and the reply
// lengths and the published claims are figures of it too.
void TestMeasuredPoints::keepsWithinTheLicences() {
    std::size_t lengths = 0;
    const std::string text = projectText(QStringLiteral("resources/evidence/reasoning_lengths.json"));
    for (auto at = text.find("ML.ENERGY"); at != std::string::npos; at = text.find("ML.ENERGY", at + 1))
        ++lengths;
    std::size_t claims = 0;
    for (const EnergyClaim& claim : shippedLibrary().catalogue.energy_claims)
        claims += claim.who == "ML.ENERGY" ? 1 : 0;
    QVERIFY(lengths > 0);
    QVERIFY2(countOf("ML.ENERGY") + lengths + claims <= 60, qPrintable(QString::number(lengths + claims)));
    QCOMPARE(countOf("MLPerf") + countOf("TensorRT-LLM") + countOf("DeepSeek") + countOf("ML.ENERGY"),
             shippedPoints().size());
    for (const MeasuredPoint& point : shippedPoints()) {
        const bool single = point.project == "ML.ENERGY";
        const std::string licence = single                        ? "single cited figures"
                                    : point.project == "DeepSeek" ? "CC0-1.0"
                                                                  : "Apache-2.0";
        QCOMPARE(point.licence, licence);
    }
}

void TestMeasuredPoints::refuses_data() {
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const std::string& text, const char* sentence) {
        QTest::newRow(name) << QString::fromStdString(text) << QString::fromUtf8(sentence);
    };
    row("model", with("Llama 3.1 8B", "Llama 9"),
        "measured points, a, inputs, model.name: \"Llama 9\" is not known; it must be one of");
    row("input", with("\"serving.batch\"", "\"serving.bunch\""), "serving.bunch: no input has this name");
    row("value", with("\"auto\"", "0"), "serving.batch: the value must be a number between 1 and");
    row("preset", with("essay-repaired", "essay-mended"), "preset: no preset is called \"essay-mended\"");
    row("source", with("a table", ""), "a, source: a text is needed");
    row("licence", with("Apache-2.0", ""), "a, licence: a text is needed");
    row("assumed", with("model.kv_bits", "model.kv"), "assumed: no input is called model.kv");
    row("no model", with("\"model.name\": \"Llama 3.1 8B\", ", ""), "a, model: a text is needed");
    row("boundary", with("\"board\"", "\"rack\""),
        "boundary: \"rack\" is not known; it must be one of board, server wall, facility");
    row("no boundary", with("\"boundary\": \"board\",", ""),
        "boundary: a power or an energy needs one of board, server wall, facility");
    row("boundary of nothing", with("\"power\": 500, \"energy\": 5,", ""),
        "boundary: there is no power and no energy");
    row("no figure", with("\"throughput\": 100, \"power\": 500, \"energy\": 5, \"boundary\": \"board\",", ""),
        "throughput: at least one measured figure is needed");
    row("speed", with("\"power\": 500", "\"user_speed\": 5, \"power\": 500"), "interval: a text is needed");
    row("negative", with("\"throughput\": 100", "\"throughput\": -1"), "throughput: a number from");
    row("batch", with("\"measured\"", "\"guessed\""),
        "batch: \"guessed\" is not known; it must be one of measured, derived, not published");
    row("key", with("\"power\"", "\"watts\": 5, \"power\""), "watts: nothing of this table has this name");
    row("twice", goodRow + "," + goodRow, "a, id: another row has this id");
}

void TestMeasuredPoints::refuses() {
    QFETCH(QString, row);
    QFETCH(QString, sentence);
    try {
        parsed(row.toStdString());
    } catch (const std::invalid_argument& problem) {
        QVERIFY2(QString::fromUtf8(problem.what()).contains(sentence), problem.what());
        return;
    }
    QFAIL("the row was accepted");
}

void TestMeasuredPoints::acceptsAGoodRow() {
    const auto read = parsed(goodRow);
    QCOMPARE(read.size(), std::size_t{1});
    QCOMPARE(*read.front().boundary, Boundary::board);
    QVERIFY(std::get<Amount>(read.front().inputs.at("serving.batch")) == Amount::automatic());
}

QTEST_APPLESS_MAIN(TestMeasuredPoints)
#include "tst_measured_points.moc"
