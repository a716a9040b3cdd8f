// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_list.h"
#include "app/state/library_loader.h"
#include "core/scenario/setting.h"

#include <QtTest>

#include <cmath>

using namespace tokenscope;

namespace {

/// A preset with settings as the command line takes them, beside a baseline.
struct Case {
    QByteArray name;
    std::string preset;
    std::vector<std::string> settings = {};
    std::string baseline = "essay";
};

std::vector<Case> cases(const Library& library) {
    std::vector<Case> all;
    for (const Preset& preset : library.presets)
        all.push_back({QByteArray::fromStdString(preset.id), preset.id});
    all.push_back({"does not fit",
                   "llama-405b-8xh100",
                   {"model.weight_bits=16", "serving.accelerators_per_replica=1"}});
    all.push_back({"demand", "essay-repaired", {"serving.load_mode=demand", "serving.replicas=4000"}});
    all.push_back({"saturated", "essay-repaired", {"serving.load_mode=demand", "serving.replicas=1"}});
    all.push_back({"baseline does not fit", "essay-repaired", {"model.weight_bits=8"}, "local-8b-4090"});
    all.push_back({"other baseline", "essay-repaired-fp8", {}, "essay-repaired"});
    all.push_back({"loss", "essay-repaired", {"price.tier=essay-commodity-low"}});
    all.push_back({"no price", "essay-repaired", {"price.output=0", "price.input=0"}});
    all.push_back({"free electricity and model",
                   "essay-repaired",
                   {"facility.electricity_price=0", "training.cost=0"}});
    all.push_back({"own price", "essay-repaired", {"price.output=7"}});
    return all;
}

Snapshot snapshotOf(const std::shared_ptr<const Library>& library, const Case& wanted) {
    Document current;
    current.preset = wanted.preset;
    for (const std::string& setting : wanted.settings)
        apply_setting(current, *library, setting);
    Document baseline;
    baseline.preset = wanted.baseline;
    Snapshot snapshot;
    snapshot.library = library;
    snapshot.current = evaluated(current, *library);
    snapshot.baseline = evaluated(baseline, *library);
    snapshot.essay = evaluated({}, *library);
    return snapshot;
}

bool holds(const Axis& axis, double value) {
    return std::isfinite(value) &&
           (axis.scale == Scale::linear || axis.scale == Scale::categories || value >= 0);
}

/// Whether a mark has numbers where a painter needs them; bounds of regions and rules may be the plot's edge.
struct Finite {
    const Panel& panel;

    bool at(const QPointF& point) const { return holds(panel.x, point.x()) && holds(panel.y, point.y()); }
    bool all(const std::vector<QPointF>& points) const {
        return std::all_of(points.begin(), points.end(), [this](const QPointF& point) { return at(point); });
    }
    bool operator()(const Region& region) const {
        return std::none_of(region.outline.begin(), region.outline.end(), [](const QPointF& point) {
            return std::isnan(point.x()) || std::isnan(point.y());
        });
    }
    bool operator()(const Rule& rule) const { return std::isfinite(rule.at); }
    bool operator()(const SpreadBar& bar) const { return at({bar.from, bar.y}) && at({bar.to, bar.y}); }
    bool operator()(const Segment& segment) const { return at(segment.from) && at(segment.to); }
    bool operator()(const Stair& stair) const { return at(stair.parent) && at(stair.part); }
    bool operator()(const Curve& curve) const { return all(curve.points); }
    bool operator()(const Bars& bars) const {
        return std::all_of(bars.bars.begin(), bars.bars.end(), [this](const Bar& bar) {
            return at({bar.from, bar.row}) && at({bar.to, bar.row});
        });
    }
    bool operator()(const Dots& dots) const { return all(dots.points); }
    bool operator()(const GhostRing& ring) const { return at(ring.at); }
    bool operator()(const RecomputedTick& tick) const { return at(tick.at); }
    bool operator()(const Arrow& arrow) const { return at(arrow.from) && at(arrow.to); }
    bool operator()(const Label& label) const { return at(label.at) && !label.text.isEmpty(); }
};

QStringList keysOf(const Panel& panel) {
    QStringList keys;
    for (const Row& row : panel.rows)
        keys << row.key;
    for (const EndLabel& label : panel.endLabels)
        keys << label.key;
    for (const HoverTarget& target : panel.targets)
        keys << target.key;
    keys.removeAll(QString());
    return keys;
}

QStringList textsOf(const Figure& figure) {
    QStringList texts = {figure.title, figure.shortTitle, figure.subtitle, figure.description};
    for (const QStringList& row : figure.table.rows)
        texts << row;
    for (const Panel& panel : figure.panels)
        for (const Row& row : panel.rows)
            texts << row.label << row.toolTip;
    return texts;
}

template <class M> std::vector<M> marksOf(const Panel& panel) {
    std::vector<M> found;
    for (const Mark& mark : panel.marks)
        if (const auto* one = std::get_if<M>(&mark))
            found.push_back(*one);
    return found;
}

/// A text with the no-break space that stands before a unit.
QString spaced(const char* text) {
    return QString::fromUtf8(text).replace(QStringLiteral(" %"), QChar::Nbsp + QStringLiteral("%"));
}

QStringList cellsOf(const Row& row) {
    QStringList texts;
    for (const Cell& cell : row.cells)
        texts << cell.text;
    return texts;
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_library = loadLibrary(); }
    void listsChartsInOrder();
    void findsChartsByIdOnly();
    void everyFigureIsWhole_data();
    void everyFigureIsWhole();
    void stagesShareOutTheCost();
    void stagesOfARentedMachineShowTheRent();
    void stagesShowAnotherBaseline();
    void stagesSayZeroInWords();
    void dollarEndsAtThePrice();
    void dollarNamesALoss();
    void marginsCrossZeroAtTheBreakEven();
    void marginsMarkTheScenariosOwnPrice();
    void batchMarksTheScenarioOnTheCurve();
    void batchDerivesAStatedMachine();
    void batchEndsWhereMemoryIsFull();
    void energyComparesWithPublishedQueries();
    void yearIsARatioToTheBaseline();
    void yearGrowsWithReplies();
    void sensitivityStartsWithTheStrongest();
    void aModelThatDoesNotFitIsNamed_data();
    void aModelThatDoesNotFitIsNamed();

private:
    Snapshot snapshot(const std::string& preset, const std::vector<std::string>& settings = {},
                      const std::string& baseline = "essay") const {
        return snapshotOf(m_library, {QByteArray(), preset, settings, baseline});
    }
    Figure figure(const char* id, const Snapshot& of) const { return findChart(QLatin1String(id))->make(of); }

    std::shared_ptr<const Library> m_library;
};

void TestCharts::listsChartsInOrder() {
    QStringList ids;
    for (const ChartEntry& chart : charts()) {
        ids << chart.id;
        QVERIFY(!chart.title().isEmpty());
        QVERIFY(chart.question().endsWith(u'?'));
    }
    QCOMPARE(ids.mid(0, 7).join(u' '), QStringLiteral("stages dollar margins batch energy year sensitivity"));
}

void TestCharts::findsChartsByIdOnly() {
    QVERIFY(findChart(QStringLiteral("stages")));
    QVERIFY(!findChart(QStringLiteral("Stages")));
    QVERIFY(!findChart(QString()));
}

void TestCharts::everyFigureIsWhole_data() {
    QTest::addColumn<QString>("chart");
    QTest::addColumn<int>("index");
    const auto all = cases(*m_library);
    for (const ChartEntry& chart : charts())
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::addRow("%s, %s", qPrintable(chart.id), all[i].name.constData()) << chart.id << int(i);
}

void TestCharts::everyFigureIsWhole() {
    QFETCH(QString, chart);
    QFETCH(int, index);
    const Figure made = findChart(chart)->make(snapshotOf(m_library, cases(*m_library)[std::size_t(index)]));
    QCOMPARE(made.id, chart);
    QCOMPARE(problems(made), QStringList());
    QVERIFY(!made.title.isEmpty() && !made.subtitle.isEmpty() && !made.description.isEmpty());
    QVERIFY(!made.table.caption.isEmpty());
    // Nothing moves a cost that is undefined.
    const bool unmoved =
        chart == QLatin1String("sensitivity") && made.title.contains(QLatin1String("undefined"));
    QVERIFY2(unmoved || !made.table.rows.empty(), qPrintable(made.title));
    QVERIFY(!made.panels.empty());
    for (const Panel& panel : made.panels) {
        for (const Mark& mark : panel.marks)
            QVERIFY2(std::visit(Finite{panel}, mark), qPrintable(QString::number(mark.index())));
        for (const QString& key : keysOf(panel))
            QVERIFY2(find_output(key.toStdString()), qPrintable(key));
        for (const HoverTarget& target : panel.targets)
            QVERIFY(!target.text.isEmpty());
    }
    for (const QString& text : textsOf(made))
        QVERIFY2(!text.contains(QLatin1String("%1")) && !text.contains(QLatin1String("nan")),
                 qPrintable(text));
}

void TestCharts::stagesShareOutTheCost() {
    const Figure made = figure("stages", snapshot("essay-repaired"));
    QCOMPARE(made.title, spaced("Hardware and building are 93 % of the cost of a token; electricity is 3 %"));
    const std::vector<Row>& rows = made.panels[0].rows;
    QCOMPARE(rows.size(), std::size_t(9));
    QCOMPARE(cellsOf(rows[0]), QStringList({QStringLiteral("$1.07"), QStringLiteral("$1"), spaced("+7 %")}));
    QCOMPARE(cellsOf(rows[3]),
             QStringList({QStringLiteral("$0.0071"), QStringLiteral("$0.001"), QStringLiteral("×7.1")}));
    QCOMPARE(cellsOf(rows[8]),
             QStringList({QStringLiteral("$1.14"), QStringLiteral("$1.02"), spaced("+12 %")}));
    QCOMPARE(rows[3].depth, 3);
    QCOMPARE(marksOf<GhostRing>(made.panels[0]).size(), std::size_t(5));
    QCOMPARE(marksOf<RecomputedTick>(made.panels[0]).size(), std::size_t(9));
    QCOMPARE(marksOf<Stair>(made.panels[0])[2].text, QStringLiteral("1/11"));
}

void TestCharts::stagesOfARentedMachineShowTheRent() {
    const Figure made = figure("stages", snapshot("deepseek-day"));
    QCOMPARE(made.title, spaced("Rent is 77 % of the cost of a token; training is 23 %"));
    QStringList labels;
    for (const Row& row : made.panels[0].rows)
        labels << row.label;
    QCOMPARE(labels.join(u'|'), QStringLiteral("Rent of the accelerators|Electricity|Training|Total"));
    QCOMPARE(made.panels[0].rows[1].cells[0].text, QStringLiteral("in the rent"));
}

void TestCharts::stagesShowAnotherBaseline() {
    const Figure made = figure("stages", snapshot("essay-repaired-fp8", {}, "essay-repaired"));
    QCOMPARE(made.legend.size(), std::size_t(4));
    QCOMPARE(made.legend.back().text, QStringLiteral("Essay, repaired"));
    QCOMPARE(figure("stages", snapshot("essay")).legend.size(), std::size_t(2));
}

void TestCharts::stagesSayZeroInWords() {
    const Figure made = figure("stages", snapshot("essay-repaired", {"training.cost=0"}));
    QCOMPARE(made.panels[0].rows[7].cells[0].text, QStringLiteral("zero"));
}

void TestCharts::dollarEndsAtThePrice() {
    const Figure made = figure("dollar", snapshot("essay-repaired"));
    QCOMPARE(made.title, QStringLiteral("Of $5.00, $1.14 is cost and $3.86 stays"));
    const std::vector<Bar> bars = marksOf<Bars>(made.panels[0])[0].bars;
    QCOMPARE(bars.size(), std::size_t(9));
    QCOMPARE(bars.back().to, 5.0);
    for (std::size_t i = 0; i + 1 < 6; ++i)
        QCOMPARE(bars[i].to, bars[i + 1].from);
    QVERIFY(std::abs(bars[5].to - bars[6].to) < 1e-9);
    QCOMPARE(bars[7].inside, spaced("77 % of price"));
}

void TestCharts::dollarNamesALoss() {
    const Figure made = figure("dollar", snapshot("essay-repaired", {"price.tier=essay-commodity-low"}));
    QCOMPARE(made.title, QStringLiteral("A price of $0.60 does not cover a cost of $1.14: $0.54 is lost"));
    QCOMPARE(made.panels[0].rows[7].label, QStringLiteral("Loss"));
    QCOMPARE(marksOf<Region>(made.panels[0]).size(), std::size_t(1));
}

void TestCharts::marginsCrossZeroAtTheBreakEven() {
    const Snapshot of = snapshot("essay-repaired");
    const Figure made = figure("margins", of);
    QCOMPARE(made.title, spaced("The $5.00 tier breaks even at 13 % utilisation; the $0.60 tier never does"));
    const double breakEven = of.current.output("margin.break_even_utilisation");
    for (const Curve& curve : marksOf<Curve>(made.panels[0])) {
        if (curve.width != 3)
            continue;
        for (const QPointF& point : curve.points)
            QCOMPARE(point.y() > 0, point.x() > breakEven);
    }
}

void TestCharts::marginsMarkTheScenariosOwnPrice() {
    QCOMPARE(figure("margins", snapshot("essay-repaired")).panels[0].endLabels.size(), std::size_t(4));
    const auto labels = figure("margins", snapshot("essay-repaired", {"price.output=7"})).panels[0].endLabels;
    QCOMPARE(labels.size(), std::size_t(5));
    QCOMPARE(labels[3].text, QStringLiteral("The price set here"));
    QCOMPARE(labels[3].weight, 600);
}

void TestCharts::batchMarksTheScenarioOnTheCurve() {
    const Figure made = figure("batch", snapshot("essay-repaired"));
    QCOMPARE(
        made.title,
        QStringLiteral("A batch of 64 yields ×46 the tokens of one user, at 41 instead of 57 tok/s each"));
    const QPointF now = marksOf<Dots>(made.panels[0])[0].points[0];
    QCOMPARE(now.x(), 64.0);
    QVERIFY(std::abs(now.y() / 653.003 - 1) < 5e-4);
    const QPointF user = marksOf<Dots>(made.panels[1])[0].points[0];
    QVERIFY(std::abs(user.y() / 40.8586 - 1) < 5e-4);
}

void TestCharts::batchDerivesAStatedMachine() {
    const Figure made = figure("batch", snapshot("essay"));
    const QString title = QString(made.title).replace(QChar::Nbsp, QLatin1Char(' '));
    QVERIFY2(title.startsWith(QStringLiteral("The stated 5,000 tok/s an accelerator is ×7.2 ")),
             qPrintable(made.title));
    QVERIFY2(made.subtitle.contains(QLatin1String("on 2 accelerator")), qPrintable(made.subtitle));
}

void TestCharts::batchEndsWhereMemoryIsFull() {
    const Snapshot of = snapshot("essay-repaired");
    for (const Curve& curve : marksOf<Curve>(figure("batch", of).panels[1]))
        QVERIFY(curve.points.back().x() <= of.current.output("memory.max_batch") * (1 + 1e-9));
}

void TestCharts::energyComparesWithPublishedQueries() {
    const Figure made = figure("energy", snapshot("essay-repaired"));
    QCOMPARE(made.panels[0].rows.size(), std::size_t(11));
    const Dots now = marksOf<Dots>(made.panels[0]).back();
    QVERIFY(std::abs(now.points[0].x() / 0.256149 - 1) < 5e-4);
    QVERIFY(made.panels[0].rows[2].toolTip.contains(QLatin1String("Google technical report")));
    QVERIFY(made.panels[0].rows.back().toolTip.endsWith(QLatin1String("illustrative")));
}

void TestCharts::yearIsARatioToTheBaseline() {
    const Figure made = figure("year", snapshot("essay-repaired"));
    const std::vector<Row>& rows = made.panels[0].rows;
    QCOMPARE(rows.size(), std::size_t(8));
    QCOMPARE(rows[1].cells[0].text, QStringLiteral("9.2") + QChar::Nbsp + QStringLiteral("GWh"));
    QCOMPARE(rows[1].cells[1].text, QStringLiteral("93") + QChar::Nbsp + QStringLiteral("GWh"));
    const auto dots = marksOf<Dots>(made.panels[0]);
    const auto energy =
        std::find_if(dots.begin(), dots.end(), [](const Dots& d) { return d.shape == Shape::triangle; });
    QVERIFY(std::abs(energy->points[0].x() / (3.3658e14 / 3.3215e13) - 1) < 5e-4);
}

void TestCharts::yearGrowsWithReplies() {
    const Panel panel = figure("year", snapshot("essay")).panels[1];
    const Curve curve = marksOf<Curve>(panel).back();
    const QPointF first = curve.points.front(), last = curve.points.back();
    QVERIFY(std::abs(last.y() / first.y() / (last.x() / first.x()) - 1) < 1e-9);
    QCOMPARE(marksOf<GhostRing>(panel)[0].at, QPointF(1e9, 12.5));
}

void TestCharts::sensitivityStartsWithTheStrongest() {
    const Figure made = figure("sensitivity", snapshot("essay-repaired"));
    QCOMPARE(made.title, QStringLiteral("Utilisation and accelerator price move the cost of a token most"));
    const std::vector<Row>& rows = made.panels[0].rows;
    QCOMPARE(rows.size(), std::size_t(10));
    QCOMPARE(rows[0].label, QStringLiteral("Utilisation"));
    const QString strongest = made.table.rows[0].join(u' ');
    QVERIFY2(strongest.contains(spaced("+11 %")) && strongest.contains(spaced("−9 %")),
             qPrintable(strongest));
    const Bars bars = marksOf<Bars>(made.panels[0])[0];
    for (const Bar& bar : bars.bars)
        QCOMPARE(bar.from, 1.0);
}

void TestCharts::aModelThatDoesNotFitIsNamed_data() {
    QTest::addColumn<QString>("chart");
    for (const ChartEntry& chart : charts())
        QTest::newRow(qPrintable(chart.id)) << chart.id;
}

void TestCharts::aModelThatDoesNotFitIsNamed() {
    QFETCH(QString, chart);
    const Figure made = findChart(chart)->make(
        snapshot("llama-405b-8xh100", {"model.weight_bits=16", "serving.accelerators_per_replica=1"}));
    QVERIFY2(made.title.contains(QLatin1String("need 812 GB")), qPrintable(made.title));
}

QTEST_GUILESS_MAIN(TestCharts)
#include "tst_charts.moc"
