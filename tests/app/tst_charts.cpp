// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/chart_bench.h"

#include "app/state/evidence_text.h"

#include <QtTest>

#include <cmath>

using namespace tokenscope;

namespace {

std::vector<ChartCase> cases() {
    std::vector<ChartCase> all;
    for (const Preset& preset : chartLibrary()->presets)
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
    all.push_back({"blank throughput", "essay", {"serving.stated_throughput="}});
    all.push_back({"own price", "essay-repaired", {"price.output=7"}});
    return all;
}

bool isMeasured(const QString& key) {
    return chartEvidence()->find(measuredId(key).toStdString()) != nullptr;
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
    bool operator()(const Field& field) const {
        return at(field.from) && at(field.to) && field.columns > 1 &&
               field.values.size() % field.columns == 0;
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

} // namespace

class TestCharts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsChartsInOrder();
    void findsChartsByIdOnly();
    void everyFigureIsWhole_data();
    void everyFigureIsWhole();
    void aModelThatDoesNotFitIsNamed_data();
    void aModelThatDoesNotFitIsNamed();
};

void TestCharts::listsChartsInOrder() {
    QStringList ids;
    for (const ChartEntry& chart : charts()) {
        ids << chart.id;
        QVERIFY(!chart.title().isEmpty());
        QVERIFY(chart.question().endsWith(u'?'));
    }
    QCOMPARE(ids.mid(0, 7).join(u' '), QStringLiteral("stages dollar margins batch energy year chain"));
}

void TestCharts::findsChartsByIdOnly() {
    QVERIFY(findChart(QStringLiteral("stages")));
    QVERIFY(!findChart(QStringLiteral("Stages")));
    QVERIFY(!findChart(QString()));
}

void TestCharts::everyFigureIsWhole_data() {
    QTest::addColumn<QString>("chart");
    QTest::addColumn<int>("index");
    const auto all = cases();
    for (const ChartEntry& chart : charts())
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::addRow("%s, %s", qPrintable(chart.id), all[i].name.constData()) << chart.id << int(i);
}

void TestCharts::everyFigureIsWhole() {
    QFETCH(QString, chart);
    QFETCH(int, index);
    const Figure made = findChart(chart)->make(snapshotOf(cases()[std::size_t(index)]));
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
            QVERIFY2(find_output(key.toStdString()) || find_quantity_input(key.toStdString()) ||
                         isMeasured(key),
                     qPrintable(key));
        for (const HoverTarget& target : panel.targets)
            QVERIFY(!target.text.isEmpty());
    }
    for (const QString& text : textsOf(made))
        QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("%1|\\bnan\\b"))), qPrintable(text));
}

void TestCharts::aModelThatDoesNotFitIsNamed_data() {
    QTest::addColumn<QString>("chart");
    for (const ChartEntry& chart : charts())
        if (chart.id != QLatin1String("checked")) // tells of other machines than the scenario's
            QTest::newRow(qPrintable(chart.id)) << chart.id;
}

void TestCharts::aModelThatDoesNotFitIsNamed() {
    QFETCH(QString, chart);
    const Figure made = findChart(chart)->make(
        chartSnapshot("llama-405b-8xh100", {"model.weight_bits=16", "serving.accelerators_per_replica=1"}));
    QVERIFY2(made.title.contains(QLatin1String("need 812 GB")), qPrintable(made.title));
}

QTEST_GUILESS_MAIN(TestCharts)
#include "tst_charts.moc"
