// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/request_courses.h"
#include "tests/app/chart_bench.h"
#include "tests/app/window_bench.h"

#include <QtTest>

#include <cmath>

using namespace tokenscope;

/// Reasoning, long prompts and caching in the chart "Request".
class TestRequestChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reasoningTakesMoreThanItsTokens();
    void aLongPromptTakesTheBatchsMemory();
    void theCurvesEndWhereNothingFits();
    void cachingBringsTheFirstTokenSooner();
    void aStatedMachineIsDerived();
    void theTableHasWhatThePanelsShow();
    void theLinesSetTheirInputs();

private:
    static double value(const SweepPoint& point, const char* output) {
        return point.outputs[output_index(output)];
    }
};

// Through the KV cache: the share of memory traffic that a longer reply adds.
void TestRequestChart::reasoningTakesMoreThanItsTokens() {
    const RequestCourses courses = requestCourses(chartSnapshot("essay-repaired"));
    const SweepPoint& most = courses.reasoning.points.back();
    QCOMPARE(most.input, 100.0);
    QVERIFY(value(most, "energy.per_response") > 100 * value(courses.plain, "energy.per_response"));
    QVERIFY(value(most, "energy.facility_per_output_token") >
            value(courses.plain, "energy.facility_per_output_token"));
}

void TestRequestChart::aLongPromptTakesTheBatchsMemory() {
    const RequestCourses courses = requestCourses(chartSnapshot("essay-repaired"));
    for (const SweepPoint& point : courses.prompt.points) {
        const double fitting = value(point, "memory.max_batch");
        if (fitting >= 1)
            QVERIFY(std::abs(value(point, "decode.batch") - std::min(64.0, fitting)) < 1e-9 * fitting);
    }
    QVERIFY(value(courses.prompt.points.back(), "memory.max_batch") < 64);
}

void TestRequestChart::theCurvesEndWhereNothingFits() {
    const Snapshot of = chartSnapshot("essay-repaired");
    const auto end = requestCourses(of).prompt.end(output_index("decode.batch"));
    QVERIFY(end.has_value());
    const Figure made = figureOf("request", of);
    for (std::size_t panel = 1; panel < made.panels.size(); ++panel)
        for (const Curve& curve : marksOf<Curve>(made.panels[panel]))
            QVERIFY(curve.points.back().x() <= *end);
    const Snapshot next = chartSnapshot(
        "essay-repaired", {"request.input_tokens=" + std::to_string(static_cast<long>(*end * 1.2))});
    QVERIFY(!std::isfinite(next.current.output("decode.batch")));
}

void TestRequestChart::cachingBringsTheFirstTokenSooner() {
    const RequestCourses courses = requestCourses(chartSnapshot("essay-repaired"));
    QCOMPARE(courses.cached, 0.0);
    QCOMPARE(courses.otherCached, 0.9);
    for (std::size_t i = 0; i < courses.prompt.points.size(); ++i)
        QVERIFY(value(courses.otherShare.points[i], "prefill.time_to_first_token") <
                value(courses.prompt.points[i], "prefill.time_to_first_token"));
    for (std::size_t i = 1; i < courses.caching.size(); ++i)
        QVERIFY(value(courses.caching[i], "energy.per_response") <
                value(courses.caching[i - 1], "energy.per_response"));
}

void TestRequestChart::aStatedMachineIsDerived() {
    const Figure made = figureOf("request", chartSnapshot("deepseek-day"));
    QVERIFY2(made.subtitle.contains(QLatin1String("stated throughput is set aside")),
             qPrintable(made.subtitle));
    QVERIFY2(made.title.contains(QString::fromUtf8("×5.11 the energy")), qPrintable(made.title));
}

void TestRequestChart::theTableHasWhatThePanelsShow() {
    const Figure made = figureOf("request", chartSnapshot("essay-repaired"));
    QStringList names;
    for (const QStringList& row : made.table.rows)
        names << row.front();
    for (const char* name : {"Reasoning ×10", "Prompt of 10,000 tokens", "Prompt: 90 % cached", "Now"})
        QVERIFY2(names.contains(spaced(name)) || names.contains(QString::fromUtf8(name)), name);
}

void TestRequestChart::theLinesSetTheirInputs() {
    WindowBench bench;
    bench.open("essay-repaired", "request");
    const std::vector<Panel>& panels = bench.frame().figure().panels;
    for (std::size_t i = 1; i < panels.size(); ++i) {
        QCOMPARE(panels[i].handle->x->input, QStringLiteral("request.input_tokens"));
        QCOMPARE(panels[i].handle->x->value, bench.input("request.input_tokens"));
    }
    const double y = std::sqrt(panels[0].y.from * panels[0].y.to);
    bench.dragPoints(bench.placeOf(1, y), bench.placeOf(10, y));
    QVERIFY2(isNear(bench.input("request.reasoning_multiplier"), 10, 0.1),
             qPrintable(QString::number(bench.input("request.reasoning_multiplier"))));
    QVERIFY2(bench.frame().figure().title.startsWith(QString::fromUtf8("×10 the tokens")),
             qPrintable(bench.frame().figure().title));
}

QTEST_MAIN(TestRequestChart)
#include "tst_request_chart.moc"
