// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/claims_panel.h"
#include "app/panels/dock.h"
#include "app/panels/dock_rail.h"
#include "app/panels/explain_panel.h"
#include "app/panels/formula_text.h"
#include "app/panels/headline_strip.h"
#include "app/state/library_loader.h"
#include "app/state/store.h"

#include <QClipboard>
#include <QListView>
#include <QStackedWidget>
#include <QtTest>

#include <numeric>

using namespace tokenscope;

namespace {

QString nbsp(const char* text) { return QString::fromUtf8(text).replace(u'~', QChar::Nbsp); }

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

class TestPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_library = loadLibrary(); }

    void headlineShowsTheEssay_data();
    void headlineShowsTheEssay();
    void headlineShowsTheChange();
    void headlineSaysWhyThereIsNoNumber();
    void headlineExplainsOnClickAndKeys();
    void headlineCopies();
    void headlineDropsAColumnWhenNarrow();
    void formulasHaveNamesAndValues();
    void explanationReachesInputsWithSources();
    void explanationGoesDownAndBack();
    void explanationKeepsOpenRowsThroughEdits();
    void explanationShowsTheDecodeStep();
    void explanationOfATierIsTheMargin();
    void explanationCopiesMarkdown();
    void strongestInputsComeFirst();
    void inputsOfTheTreeCanBeReached();
    void claimsAreComplete();
    void claimsKeepTheVerdictsApart();
    void claimsOpenWithTheKeys();
    void dockClosesToARail();
    void everythingHasASpokenName();

private:
    SnapshotPointer snapshot(const char* preset = "essay",
                             const std::vector<std::pair<const char*, double>>& edits = {}) const;

    std::shared_ptr<const Library> m_library;
};

SnapshotPointer TestPanels::snapshot(const char* preset,
                                     const std::vector<std::pair<const char*, double>>& edits) const {
    auto made = std::make_shared<Snapshot>();
    Document document;
    made->library = m_library;
    made->baseline = made->essay = evaluated(document, *m_library);
    document.preset = preset;
    for (const auto& [id, value] : edits)
        document = with_input(document, *m_library, id, Amount::of(value)).document;
    made->current = evaluated(document, *m_library);
    return made;
}

void TestPanels::headlineShowsTheEssay_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("note");
    QTest::newRow("cost") << 0 << nbsp("$0.11~per million") << QString();
    QTest::newRow("energy") << 1 << nbsp("0.18~J") << QString();
    QTest::newRow("reply") << 2 << nbsp("0.025~Wh") << nbsp("×0.084 of a web search");
    QTest::newRow("speed") << 3 << nbsp("100~tok/s") << nbsp("5,000 per accelerator");
    QTest::newRow("margin") << 4 << nbsp("98~%") << QString();
}

void TestPanels::headlineShowsTheEssay() {
    QFETCH(int, column);
    QFETCH(QString, value);
    QFETCH(QString, note);
    HeadlineStrip strip(Theme::light());
    strip.show(snapshot());
    const HeadlineFigure& figure = strip.columns()[std::size_t(column)]->figure();
    QCOMPARE(figure.value.joined(), value);
    QCOMPARE(figure.note, note);
    QVERIFY(figure.change.isEmpty());
}

void TestPanels::headlineShowsTheChange() {
    HeadlineStrip strip(Theme::light());
    strip.show(snapshot("essay", {{"facility.pue", 2.6}}));
    const HeadlineFigure& energy = strip.columns()[1]->figure();
    QCOMPARE(energy.change, nbsp("×2.0"));
    QCOMPARE(energy.from, nbsp("0.18~J"));
    QCOMPARE(energy.direction, HeadlineFigure::Direction::up);
    strip.show(snapshot("essay-repaired"));
    const HeadlineFigure& margin = strip.columns()[4]->figure();
    QCOMPARE(margin.change, nbsp("−20~points"));
    QCOMPARE(margin.direction, HeadlineFigure::Direction::down);
    strip.show(snapshot());
    QVERIFY(strip.columns()[1]->figure().from.isEmpty());
}

void TestPanels::headlineSaysWhyThereIsNoNumber() {
    HeadlineStrip strip(Theme::light());
    strip.show(snapshot("essay", {{"model.total_parameters", 2e12}}));
    const HeadlineColumn* cost = strip.columns()[0];
    QCOMPARE(cost->figure().value.number, QStringLiteral("–"));
    QVERIFY2(cost->figure().reason.startsWith(QStringLiteral("does not fit: needs 4,000")),
             qPrintable(cost->figure().reason));
    QVERIFY(cost->accessibleName().contains(cost->figure().reason));
}

void TestPanels::headlineExplainsOnClickAndKeys() {
    HeadlineStrip strip(Theme::light());
    strip.resize(928, 88);
    strip.show(snapshot());
    static_cast<QWidget&>(strip).show();
    QSignalSpy asked(&strip, &HeadlineStrip::explainRequested);
    QTest::mouseClick(strip.columns()[2], Qt::LeftButton);
    QTest::keyClick(strip.columns()[3], Qt::Key_Return);
    QTest::keyClick(strip.columns()[4], Qt::Key_Space);
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("energy.per_response"));
    QCOMPARE(asked[1][0].toString(), QStringLiteral("throughput.per_user"));
    QCOMPARE(asked[2][0].toString(), QStringLiteral("margin.gross"));
}

void TestPanels::headlineCopies() {
    HeadlineStrip strip(Theme::light());
    strip.show(snapshot("essay-repaired"));
    strip.columns()[1]->copyValue();
    QCOMPARE(QGuiApplication::clipboard()->text(), nbsp("1.7~J"));
    strip.columns()[1]->copySentence();
    const QString sentence = QGuiApplication::clipboard()->text();
    QVERIFY2(sentence.startsWith(nbsp("Energy per output token is 1.7~J in “")), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(nbsp("×9.4 from 0.18~J in “Essay, as printed”.")), qPrintable(sentence));
}

void TestPanels::headlineDropsAColumnWhenNarrow() {
    HeadlineStrip strip(Theme::light());
    strip.show(snapshot());
    strip.resize(928, 88);
    strip.setVisible(true);
    QVERIFY(!strip.columns()[4]->isHidden());
    strip.setCompact(true);
    strip.resize(712, 72);
    QCOMPARE(strip.height(), 72);
    QVERIFY(strip.columns()[4]->isHidden());
    QVERIFY(!strip.columns()[3]->isHidden());
}

void TestPanels::formulasHaveNamesAndValues() {
    const Inputs inputs = snapshot()->current.inputs;
    const Explanation cost = explain("cost.per_output_token", inputs);
    const Explanation& capex = cost.parts.front();
    const Explanation& work = capex.parts[1];
    QVERIFY(isPlainSum(cost));
    QVERIFY(!isPlainSum(capex));
    QCOMPARE(formulaWithNames(work, work.parts), QStringLiteral("1 ÷ throughput, stated"));
    QCOMPARE(formulaWithValues(work, work.parts), nbsp("1 ÷ 5,000~tok/s"));
    QCOMPARE(stepTitle(capex), QStringLiteral("Data-centre capex"));
    QCOMPARE(stepValue(capex).joined(), nbsp("$0.072~per million tokens"));
}

void TestPanels::explanationReachesInputsWithSources() {
    ExplainPanel panel(Theme::light());
    panel.resize(340, 900);
    static_cast<QWidget&>(panel).show();
    panel.show(snapshot("essay", {{"facility.pue", 1.5}}));
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

void TestPanels::explanationGoesDownAndBack() {
    ExplainPanel panel(Theme::light());
    panel.resize(340, 900);
    static_cast<QWidget&>(panel).show();
    panel.show(snapshot());
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

void TestPanels::explanationKeepsOpenRowsThroughEdits() {
    ExplainPanel panel(Theme::light());
    static_cast<QWidget&>(panel).show();
    panel.show(snapshot());
    ExplanationView& view = panel.view();
    ExplanationModel& model = view.content();
    view.collapse(model.index(0, 0));
    const QModelIndex energy = model.index(0, 0, model.index(1, 0));
    const QModelIndex it = model.index(1, 0, energy);
    QVERIFY(!view.isExpanded(it));
    view.expand(it);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    panel.show(snapshot("essay", {{"facility.pue", 1.6}}));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.row(model.index(0, 0, energy)).value.number, QStringLiteral("1.6"));
    panel.show(snapshot("essay-repaired"));
    QCOMPARE(resets.size(), 1);
    QVERIFY(!view.isExpanded(model.index(0, 0)));
    QVERIFY(view.isExpanded(model.index(1, 0, model.index(0, 0, model.index(1, 0)))));
}

void TestPanels::explanationShowsTheDecodeStep() {
    ExplainPanel panel(Theme::light());
    static_cast<QWidget&>(panel).show();
    panel.show(snapshot("essay-repaired"));
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

void TestPanels::explanationOfATierIsTheMargin() {
    ExplainPanel panel(Theme::light());
    static_cast<QWidget&>(panel).show();
    panel.show(snapshot());
    panel.explain(QStringLiteral("margin.essay-frontier-low"));
    QCOMPARE(panel.output(), std::string("margin.gross"));
    panel.explain(QStringLiteral("no.such.output"));
    QCOMPARE(panel.output(), std::string("margin.gross"));
}

void TestPanels::explanationCopiesMarkdown() {
    ExplainPanel panel(Theme::light());
    static_cast<QWidget&>(panel).show();
    panel.show(snapshot());
    panel.copyExplanation();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(nbsp("### per output token: $0.11~per million tokens")));
    QVERIFY(text.contains(QStringLiteral("- **Data-centre capex**")));
    QVERIFY(text.contains(QStringLiteral("  - **Utilisation**")));
    QVERIFY(text.contains(QStringLiteral("[preset; essay")));
    QVERIFY(text.contains(QStringLiteral("Essay, as printed")));
}

void TestPanels::strongestInputsComeFirst() {
    ExplainPanel panel(Theme::light());
    static_cast<QWidget&>(panel).show();
    panel.show(snapshot("essay-repaired"));
    const auto& rows = panel.sensitivity().rows();
    QCOMPARE(rows.size(), std::size_t(6));
    QCOMPARE(rows.front().label, QStringLiteral("Utilisation"));
    QCOMPARE(rows.front().text, nbsp("−8.6~%"));
    QVERIFY(panel.sensitivity().accessibleDescription().contains(rows.front().text));
}

void TestPanels::inputsOfTheTreeCanBeReached() {
    ExplainPanel panel(Theme::light());
    static_cast<QWidget&>(panel).show();
    panel.show(snapshot());
    QSignalSpy asked(&panel, &ExplainPanel::inputRequested);
    ExplanationView& view = panel.view();
    view.setCurrentIndex(view.content().index(2, 0, view.content().index(0, 0)));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), QStringLiteral("serving.utilisation"));
}

void TestPanels::claimsAreComplete() {
    ClaimsPanel panel(Theme::light());
    static_cast<QWidget&>(panel).show();
    panel.show(snapshot());
    QCOMPARE(panel.claims().rowCount(), 55);
    const auto counts = panel.counts().counts();
    QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0), 55);
    std::array<int, 5> found{};
    for (const ClaimRow& row : panel.claims().rows())
        ++found[std::size_t(row.inScenario.verdict)];
    QCOMPARE(counts, found);
    for (const ClaimRow& row : panel.claims().rows()) {
        QVERIFY2(!row.statement.isEmpty() && !row.why.isEmpty(), qPrintable(row.id));
        QVERIFY2(!row.ownInputs.figure.isEmpty(), qPrintable(row.id));
    }
}

void TestPanels::claimsKeepTheVerdictsApart() {
    ClaimsPanel panel(Theme::light());
    static_cast<QWidget&>(panel).show();
    panel.show(snapshot("essay-repaired"));
    const auto& rows = panel.claims().rows();
    const auto energy = std::find_if(rows.begin(), rows.end(),
                                     [](const ClaimRow& row) { return row.id == u"joule-per-token"; });
    QVERIFY(energy != rows.end());
    QCOMPARE(energy->essay, nbsp("0.14~J"));
    QCOMPARE(energy->ownInputs.figure, nbsp("0.14~J"));
    QCOMPARE(energy->ownInputs.verdict, Verdict::agrees);
    QCOMPARE(energy->inScenario.figure, nbsp("0.849~J"));
    QCOMPARE(energy->inScenario.ratio, QStringLiteral("×6.1"));
    QCOMPARE(energy->inScenario.verdict, Verdict::disagrees);
    const auto here = panel.counts().counts();
    panel.setBasis(ClaimBasis::ownInputs);
    QVERIFY(panel.counts().counts() != here);
    QCOMPARE(panel.counts().counts()[std::size_t(Verdict::impossible)], 5);
}

void TestPanels::claimsOpenWithTheKeys() {
    ClaimsPanel panel(Theme::light());
    panel.resize(340, 900);
    static_cast<QWidget&>(panel).show();
    panel.show(snapshot());
    QListView& list = panel.list();
    list.setCurrentIndex(panel.claims().index(0));
    QCoreApplication::processEvents();
    const int opened = list.visualRect(panel.claims().index(0)).height();
    QTest::keyClick(&list, Qt::Key_Down);
    QCoreApplication::processEvents();
    QCOMPARE(list.currentIndex().row(), 1);
    QVERIFY(list.visualRect(panel.claims().index(0)).height() < opened);
}

void TestPanels::dockClosesToARail() {
    Dock dock(Theme::light());
    dock.show(snapshot());
    QSignalSpy changes(&dock, &Dock::openChanged);
    QCOMPARE(dock.sizeHint().width(), 340);
    dock.setOpen(false);
    QCOMPARE(dock.sizeHint().width(), 40);
    QTest::mouseClick(dock.rail().buttons()[1], Qt::LeftButton);
    QVERIFY(dock.isOpen());
    QCOMPARE(changes.size(), 2);
    dock.explain(QStringLiteral("energy.per_response"));
    QCOMPARE(dock.explainPanel().output(), std::string("energy.per_response"));
    QTest::keyClick(&dock, Qt::Key_Escape);
    QVERIFY(!dock.isOpen());
}

void TestPanels::everythingHasASpokenName() {
    Dock dock(Theme::light());
    HeadlineStrip strip(Theme::light());
    dock.resize(340, 900);
    static_cast<QWidget&>(dock).show();
    dock.show(snapshot("essay-repaired"));
    strip.show(snapshot("essay-repaired"));
    for (const HeadlineColumn* column : strip.columns())
        QVERIFY2(column->accessibleName().contains(column->figure().value.joined()), "value with its unit");
    for (QWidget* top : {static_cast<QWidget*>(&dock), static_cast<QWidget*>(&strip)})
        for (const QWidget* widget : top->findChildren<QWidget*>())
            if (widget->focusPolicy() & Qt::TabFocus && !qobject_cast<const QStackedWidget*>(widget))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    ExplanationModel& model = dock.explainPanel().view().content();
    const QString spoken = model.data(model.index(0, 0), Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(QStringLiteral("Data-centre capex: $1.07")), qPrintable(spoken));
    dock.setTab(Dock::claimsTab);
    const QString claim = dock.claimsPanel().claims().index(2).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(claim.contains(QStringLiteral("140")) && claim.contains(QStringLiteral("agrees")),
             qPrintable(claim));
}

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
