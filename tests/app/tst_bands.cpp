// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_list.h"
#include "app/cli/command_line.h"
#include "app/panels/headline_figure.h"
#include "app/panels/input_tool_tip.h"
#include "app/state/band_words.h"
#include "app/state/library_loader.h"
#include "app/state/store.h"
#include "core/analysis/result_json.h"
#include "core/scenario/setting.h"

#include <nlohmann/json.hpp>

#include <QtTest>

using namespace tokenscope;

namespace {

Edit utilisation(double value, Edit::Phase phase) {
    return {QStringLiteral("serving.utilisation"), Amount::of(value), phase};
}

Document documentOf(const std::string& preset) {
    Document document;
    document.preset = preset;
    return document;
}

} // namespace

class TestBands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_library = loadLibrary(); }
    void bandsFollowInTheSameRevision();
    void theLatestEditWins();
    void aDragDrawsFewerPoints();
    void sampledAtOnceTheyAreTheSame();
    void headlineAndToolTipsNameThem();
    void chartsShowThem_data();
    void chartsShowThem();
    void spreadIsAHundredDots();
    void filesHoldThem();
    void rangesKeepTheirEndsApart();
    void commandLine_data();
    void commandLine();

private:
    SnapshotPointer sampled(const Document& document) const {
        Snapshot snapshot;
        snapshot.library = m_library;
        snapshot.current = evaluated(document, *m_library);
        snapshot.baseline = evaluated({}, *m_library);
        snapshot.essay = snapshot.baseline;
        return withBands(snapshot);
    }

    std::shared_ptr<const Library> m_library;
};

void TestBands::bandsFollowInTheSameRevision() {
    Store store(m_library);
    QSignalSpy changes(&store, &Store::changed);
    store.loadDocument(documentOf("essay-repaired"));
    QTRY_VERIFY(store.snapshot()->hasOwnBands() &&
                store.snapshot()->current.document.preset == "essay-repaired");
    QVERIFY(changes.size() >= 2);
    const auto first = changes[changes.size() - 2][0].value<SnapshotPointer>();
    QCOMPARE(first->revision, store.snapshot()->revision);
    QVERIFY(!first->hasOwnBands());
    const auto band = store.snapshot()->band("cost.per_output_token");
    QVERIFY(band && band->low < band->middle && band->middle < band->high);
}

void TestBands::theLatestEditWins() {
    Store store(m_library);
    store.loadDocument(documentOf("essay-repaired"));
    quint64 latest = 0;
    connect(&store, &Store::changed, &store, [&latest](const SnapshotPointer& snapshot) {
        QVERIFY(snapshot->revision >= latest);
        QVERIFY(snapshot->bandsRevision <= snapshot->revision);
        latest = snapshot->revision;
    });
    for (const double value : {0.4, 0.5, 0.6, 0.7}) {
        store.apply(utilisation(value, Edit::Phase::single));
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(store.snapshot()->hasOwnBands());
    const OutputBands expected = Uncertainty(m_library->catalogue)
                                     .bands(store.snapshot()->current.inputs, "essay-repaired",
                                            Sampled::everything, Uncertainty::points_at_rest);
    QVERIFY(store.snapshot()->bands->outputs == expected.outputs);
}

void TestBands::aDragDrawsFewerPoints() {
    Store store(m_library);
    store.loadDocument(documentOf("deepseek-day")); // rented: no point is impossible
    store.apply({QStringLiteral("facility.pue"), Amount::of(1.2), Edit::Phase::begin});
    QTRY_VERIFY(store.snapshot()->dragging && store.snapshot()->hasOwnBands());
    QCOMPARE(store.snapshot()->bands->points, Uncertainty::points_while_dragging);
    store.apply({QStringLiteral("facility.pue"), Amount::of(1.3), Edit::Phase::end});
    QTRY_VERIFY(!store.snapshot()->dragging && store.snapshot()->hasOwnBands());
    QCOMPARE(store.snapshot()->bands->points, Uncertainty::points_at_rest);
}

void TestBands::sampledAtOnceTheyAreTheSame() {
    Store store(m_library);
    store.loadDocument(documentOf("reasoning"));
    QTRY_VERIFY(store.snapshot()->hasOwnBands() && store.snapshot()->current.document.preset == "reasoning");
    QVERIFY(withBands(*store.snapshot())->bands->outputs == store.snapshot()->bands->outputs);
}

void TestBands::headlineAndToolTipsNameThem() {
    const auto snapshot = sampled(documentOf("essay-repaired"));
    for (const HeadlineFigure& figure : headlineFigures(*snapshot)) {
        QVERIFY2(figure.range.startsWith(QStringLiteral("5–95")), qPrintable(figure.output));
        QVERIFY(spokenText(figure).contains(figure.range));
        QVERIFY(sentence(figure, {}, {}).contains(figure.range));
    }
    const InputRow& pue = quantity_inputs()[quantity_index("facility.pue")];
    const QString band = inputBandText("facility.pue", *snapshot);
    QVERIFY2(band.contains(QStringLiteral("1.08")) && band.contains(QStringLiteral("1.54")),
             qPrintable(band));
    QVERIFY(inputToolTip(pue, *snapshot).contains(band));
    QVERIFY(inputBandText("serving.batch", *snapshot).isEmpty());
}

void TestBands::chartsShowThem_data() {
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("setting");
    for (const Preset& preset : m_library->presets)
        QTest::newRow(preset.id.c_str()) << QString::fromStdString(preset.id) << QString();
    QTest::newRow("does not fit") << "essay-repaired"
                                  << "serving.accelerators_per_replica=1";
    QTest::newRow("no price") << "essay-repaired"
                              << "price.output=0";
    QTest::newRow("demand") << "essay-repaired"
                            << "serving.load_mode=demand";
}

void TestBands::chartsShowThem() {
    QFETCH(QString, preset);
    QFETCH(QString, setting);
    Document document = documentOf(preset.toStdString());
    if (!setting.isEmpty())
        apply_setting(document, *m_library, setting.toStdString());
    const auto snapshot = sampled(document);
    const bool spread = snapshot->band("cost.per_output_token").has_value();
    for (const ChartEntry& chart : charts()) {
        const Figure figure = chart.make(*snapshot);
        QCOMPARE(problems(figure), QStringList());
        QVERIFY(!figure.description.isEmpty());
        if (chart.id != QLatin1String("stages") || !spread)
            continue;
        const auto& marks = figure.panels.front().marks;
        const auto bars = std::count_if(marks.begin(), marks.end(), [](const Mark& mark) {
            return std::holds_alternative<SpreadBar>(mark);
        });
        QVERIFY(bars >= 3);
        QVERIFY(!figure.table.rows.back().back().isEmpty());
    }
}

void TestBands::spreadIsAHundredDots() {
    const auto snapshot = sampled(documentOf("essay-repaired"));
    const Figure figure = findChart(QStringLiteral("spread"))->make(*snapshot);
    std::size_t dots = 0, pale = 0;
    for (const Mark& mark : figure.panels.front().marks)
        if (const auto* some = std::get_if<Dots>(&mark)) {
            dots += some->points.size();
            pale += some->opacity < 1 ? some->points.size() : 0;
        }
    QCOMPARE(dots, std::size_t{100});
    QVERIFY(pale >= 8 && pale <= 12); // a twentieth at either end
    QVERIFY(figure.panels[1].rows.size() >= 5);
}

void TestBands::filesHoldThem() {
    const auto snapshot = sampled(documentOf("essay-repaired"));
    const Evaluated& now = snapshot->current;
    const auto json = result_json(
        now.inputs, output_figures(now.inputs, now.results, m_library->catalogue, snapshot->bands.get()));
    const auto& cost = json["outputs"]["cost.per_output_token"];
    QVERIFY(cost["p5"] < cost["p50"] && cost["p50"] < cost["p95"]);
    QVERIFY(json["outputs"]["margin.essay-frontier-low"].contains("p95"));
    QVERIFY(!json["outputs"]["decode.limit"].contains("p5"));
    const auto without =
        result_json(now.inputs, output_figures(now.inputs, now.results, m_library->catalogue));
    QVERIFY(!without["outputs"]["cost.per_output_token"].contains("p5"));
}

void TestBands::rangesKeepTheirEndsApart() {
    const NumberWords words = [](double value, int digits) { return QString::number(value, 'g', digits); };
    QCOMPARE(bandWords(Band{0.874, 1.1, 3.66, 1.0}, words), QStringLiteral("0.87 to 3.7"));
    QCOMPARE(bandWords(Band{1.041, 1.042, 1.043, 1.0}, words), QStringLiteral("1.041 to 1.043"));
    QVERIFY(bandWords(Band{2.0, 2.0, 2.0, 1.0}, words).isEmpty());
    QVERIFY(bandWords(std::nullopt, words).isEmpty());
}

void TestBands::commandLine_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("bands");
    QTest::addColumn<bool>("right");
    const auto words = [](std::initializer_list<const char*> all) {
        QStringList list{QStringLiteral("tokenscope"), QStringLiteral("evaluate")};
        for (const char* word : all)
            list << QString::fromLatin1(word);
        return list;
    };
    QTest::newRow("none") << words({}) << QString() << true;
    QTest::newRow("alone") << words({"--bands"}) << "all" << true;
    QTest::newRow("before a file") << words({"--bands", "x.tokx"}) << "all" << true;
    QTest::newRow("model") << words({"--bands=model"}) << "model" << true;
    QTest::newRow("unknown") << words({"--bands=inputs"}) << "inputs" << false;
}

void TestBands::commandLine() {
    QFETCH(QStringList, words);
    QFETCH(QString, bands);
    QFETCH(bool, right);
    const CommandLine line = parseCommandLine(words);
    QCOMPARE(line.bands, bands);
    QCOMPARE(line.error.isEmpty(), right);
}

QTEST_MAIN(TestBands)
#include "tst_bands.moc"
