// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/explain_panel.h"
#include "app/panels/formula_text.h"
#include "app/panels/input_tool_tip.h"
#include "tests/app/panel_bench.h"

#include <QClipboard>
#include <QtTest>

#include <numeric>

using namespace tokenscope;

namespace {

/// Every row of an explanation that is reached by opening rows down to a depth.
std::vector<ExplainRow> openRows(ExplanationModel& model, const QModelIndex& parent, int depth) {
    std::vector<ExplainRow> rows;
    for (int i = 0; i < model.rowCount(parent); ++i) {
        const QModelIndex index = model.index(i, 0, parent);
        rows.push_back(model.row(index));
        const auto below = depth > 0 ? openRows(model, index, depth - 1) : std::vector<ExplainRow>();
        rows.insert(rows.end(), below.begin(), below.end());
    }
    return rows;
}

} // namespace

class TestExplainPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formulasHaveNamesAndValues();
    void exactNumbersStayExact_data();
    void exactNumbersStayExact();
    void explanationReachesInputsWithSources();
    void undefinedStepsShowNoArithmetic();
    void aChoiceIsNoSource();
    void explanationGoesDownAndBack();
    void explanationKeepsOpenRowsThroughEdits();
    void explanationShowsTheDecodeStep();
    void explanationOfATierIsTheMargin();
    void explanationCopiesMarkdown();
    void strongestInputsComeFirst();
    void inputsOfTheTreeCanBeReached();
};

void TestExplainPanel::formulasHaveNamesAndValues() {
    const Inputs inputs = panelSnapshot()->current.inputs;
    const Explanation cost = explain("cost.per_output_token", inputs);
    const Explanation& capex = cost.parts.front();
    const Explanation& work = capex.parts[1];
    QVERIFY(isPlainSum(cost));
    QVERIFY(!isPlainSum(capex));
    QCOMPARE(formulaWithNames(work, work.parts), QStringLiteral("1 ÷ throughput, stated"));
    QCOMPARE(formulaWithValues(work, work.parts), nbsp("1 ÷ 5,000~tok/s"));
    QCOMPARE(stepTitle(capex), QStringLiteral("Data-centre capex"));
    QCOMPARE(stepValue(capex).joined(), nbsp("$0.072~per million tokens"));
    const InputRow& price = quantity_inputs()[quantity_index("price.output")];
    QCOMPARE(inputText(price, 5).joined(), nbsp("$5~per million tokens"));
}

void TestExplainPanel::exactNumbersStayExact_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QString>("text");
    QTest::newRow("batch") << 128.0 << QByteArray("request") << nbsp("128~sequences");
    QTest::newRow("server") << 41500.0 << QByteArray("$/accelerator") << nbsp("$41,500~per accelerator");
    QTest::newRow("price") << 7.2e-8 << QByteArray("$/token") << nbsp("$0.072~per million tokens");
}

void TestExplainPanel::exactNumbersStayExact() {
    QFETCH(double, value);
    QFETCH(QByteArray, unit);
    QTEST(stepText(value, unit.toStdString()).joined(), "text");
    const OutputRow& batch = outputs()[output_index("memory.max_batch")];
    QCOMPARE(outputText(batch, 785.04).joined(), nbsp("785~sequences"));
}

void TestExplainPanel::explanationReachesInputsWithSources() {
    ExplainPanel panel(Theme::light());
    panel.resize(340, 900);
    static_cast<QWidget&>(panel).show();
    panel.show(panelSnapshot("essay", {{"facility.pue", 1.5}}));
    QCOMPARE(panel.header().title().value.number, QStringLiteral("$0.11"));
    QVERIFY(panel.header().title().lines.value(0).contains(QStringLiteral("10⁻⁷")));
    const auto rows = openRows(panel.view().content(), {}, 12);
    const auto find = [&rows](const QString& label) {
        return std::find_if(rows.begin(), rows.end(),
                            [&](const ExplainRow& row) { return row.label == label; });
    };
    const auto throughput = find(QStringLiteral("Throughput, stated"));
    QVERIFY(throughput != rows.end());
    QCOMPARE(throughput->kind, ExplainRow::Kind::input);
    QCOMPARE(throughput->badge, QStringLiteral("preset"));
    QVERIFY2(throughput->source.contains(QStringLiteral("essay")), qPrintable(throughput->source));
    const auto pue = find(QStringLiteral("PUE"));
    QVERIFY(pue != rows.end());
    QCOMPARE(pue->badge, QStringLiteral("set here"));
    QCOMPARE(pue->value.number, QStringLiteral("1.5"));
    QCOMPARE(rows.back().label, QStringLiteral("Sum"));
}

void TestExplainPanel::undefinedStepsShowNoArithmetic() {
    ExplainPanel panel(Theme::light());
    static_cast<QWidget&>(panel).show();
    panel.show(panelSnapshot("essay-repaired", {{"model.total_parameters", 2e12}}));
    for (const ExplainRow& row : openRows(panel.view().content(), {}, 12))
        QVERIFY2(!row.values.contains(QStringLiteral("–")) || row.value.number != QStringLiteral("–"),
                 qPrintable(row.label + u": " + row.values));
}

void TestExplainPanel::aChoiceIsNoSource() {
    const QString source =
        inputSourceText("serving.accelerators_per_replica", *panelSnapshot("llama-405b-8xh100"));
    QCOMPARE(source, QStringLiteral("chosen for this scenario, not measured"));
}

void TestExplainPanel::explanationGoesDownAndBack() {
    ExplainPanel panel(Theme::light());
    panel.resize(340, 900);
    static_cast<QWidget&>(panel).show();
    panel.show(panelSnapshot());
    ExplanationView& view = panel.view();
    view.setFocus();
    view.setCurrentIndex(view.content().index(0, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(panel.path(), QStringList{QStringLiteral("data-centre capex")});
    QCOMPARE(panel.header().title().crumbs.last(), QStringLiteral("Data-centre capex"));
    QCOMPARE(panel.header().title().value.number, QStringLiteral("$0.072"));
    QVERIFY(panel.header().title().canGoBack);
    QTest::keyClick(&view, Qt::Key_Backspace);
    QVERIFY(panel.path().isEmpty());
    const QPoint label = view.visualRect(view.content().index(1, 0)).topLeft() + QPoint(60, 20);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, label);
    QCOMPARE(panel.path(), QStringList{QStringLiteral("electricity")});
    panel.explain(QStringLiteral("energy.per_response"));
    QCOMPARE(panel.output(), std::string("energy.per_response"));
    panel.goBack();
    panel.goBack();
    QCOMPARE(panel.output(), std::string("cost.per_output_token"));
    QVERIFY(panel.path().isEmpty());
}

void TestExplainPanel::explanationKeepsOpenRowsThroughEdits() {
    ExplainPanel panel(Theme::light());
    static_cast<QWidget&>(panel).show();
    panel.show(panelSnapshot());
    ExplanationView& view = panel.view();
    ExplanationModel& model = view.content();
    view.collapse(model.index(0, 0));
    const QModelIndex energy = model.index(0, 0, model.index(1, 0));
    const QModelIndex it = model.index(1, 0, energy);
    QVERIFY(!view.isExpanded(it));
    view.expand(it);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    panel.show(panelSnapshot("essay", {{"facility.pue", 1.6}}));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.row(model.index(0, 0, energy)).value.number, QStringLiteral("1.6"));
    panel.show(panelSnapshot("essay-repaired"));
    QCOMPARE(resets.size(), 1);
    QVERIFY(!view.isExpanded(model.index(0, 0)));
    QVERIFY(view.isExpanded(model.index(1, 0, model.index(0, 0, model.index(1, 0)))));
}

void TestExplainPanel::explanationShowsTheDecodeStep() {
    ExplainPanel panel(Theme::light());
    static_cast<QWidget&>(panel).show();
    panel.show(panelSnapshot("essay-repaired"));
    const auto rows = openRows(panel.view().content(), {}, 1);
    const auto step = std::find_if(rows.begin(), rows.end(), [](const ExplainRow& row) {
        return row.kind == ExplainRow::Kind::decodeStep;
    });
    QVERIFY(step != rows.end());
    QCOMPARE(step->label, nbsp("Step of 25~ms, limited by memory bandwidth"));
    const double sum = std::accumulate(step->shares.begin(), step->shares.end(), 0.0,
                                       [](double all, const StepShare& part) { return all + part.share; });
    QVERIFY(std::abs(sum - 1.0) < 1e-12);
    QCOMPARE(step->shares.front().time, nbsp("13~ms"));
}

void TestExplainPanel::explanationOfATierIsTheMargin() {
    ExplainPanel panel(Theme::light());
    static_cast<QWidget&>(panel).show();
    panel.show(panelSnapshot());
    panel.explain(QStringLiteral("margin.essay-frontier-low"));
    QCOMPARE(panel.output(), std::string("margin.gross"));
    panel.explain(QStringLiteral("no.such.output"));
    QCOMPARE(panel.output(), std::string("margin.gross"));
}

void TestExplainPanel::explanationCopiesMarkdown() {
    ExplainPanel panel(Theme::light());
    static_cast<QWidget&>(panel).show();
    panel.show(panelSnapshot());
    panel.copyExplanation();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(nbsp("### per output token: $0.11~per million tokens")));
    QVERIFY(text.contains(QStringLiteral("- **Data-centre capex**")));
    QVERIFY(text.contains(QStringLiteral("  - **Utilisation**")));
    QVERIFY(text.contains(QStringLiteral("[preset; essay")));
    QVERIFY(text.contains(QStringLiteral("Essay, as printed")));
}

void TestExplainPanel::strongestInputsComeFirst() {
    ExplainPanel panel(Theme::light());
    static_cast<QWidget&>(panel).show();
    panel.show(panelSnapshot("essay-repaired"));
    const auto& rows = panel.sensitivity().rows();
    QCOMPARE(rows.size(), std::size_t(6));
    QCOMPARE(rows.front().label, QStringLiteral("Utilisation"));
    QCOMPARE(rows.front().text, nbsp("−8.6~%"));
    QVERIFY(panel.sensitivity().accessibleDescription().contains(rows.front().text));
}

void TestExplainPanel::inputsOfTheTreeCanBeReached() {
    ExplainPanel panel(Theme::light());
    static_cast<QWidget&>(panel).show();
    panel.show(panelSnapshot());
    QSignalSpy asked(&panel, &ExplainPanel::inputRequested);
    ExplanationView& view = panel.view();
    view.setCurrentIndex(view.content().index(2, 0, view.content().index(0, 0)));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("serving.utilisation"));
}

QTEST_MAIN(TestExplainPanel)
#include "tst_explain_panel.moc"
