// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window_bench.h"

#include "app/charts/chart_frame.h"
#include "app/charts/chart_list.h"
#include "app/cli/commands.h"
#include "app/cli/evidence_json.h"
#include "app/panels/dock.h"
#include "app/panels/evidence_panel.h"
#include "app/panels/link_button.h"
#include "app/shell/chart_area.h"
#include "app/shell/status_line.h"
#include "app/state/evidence_book.h"
#include "app/state/evidence_text.h"
#include "app/state/number_format.h"
#include "core/analysis/query_claims.h"

#include <QListView>

#include <nlohmann/json.hpp>

#include <unistd.h>

using namespace tokenscope;

namespace {

/// What is printed to standard output while it lives.
class PrintedText {
public:
    PrintedText() : m_screen(dup(STDOUT_FILENO)) {
        std::fflush(stdout);
        (void)m_file.open();
        dup2(m_file.handle(), STDOUT_FILENO);
    }
    ~PrintedText() { restore(); }
    QStringList lines() {
        restore();
        m_file.seek(0);
        return QString::fromUtf8(m_file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

private:
    void restore() {
        if (m_screen < 0)
            return;
        std::fflush(stdout);
        dup2(m_screen, STDOUT_FILENO);
        close(m_screen);
        m_screen = -1;
    }

    QTemporaryFile m_file;
    int m_screen;
};

/// The keys of measured points among a panel's targets.
QStringList pointsIn(const Panel& panel) {
    QStringList ids;
    for (const HoverTarget& target : panel.targets)
        if (const QString id = measuredId(target.key); !id.isEmpty())
            ids << id;
    return ids;
}

} // namespace

/// Measured points in charts, in the panel and on the command line; a chosen one opens its scenario.
class TestEvidenceViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_library = loadLibrary();
        m_book = loadEvidenceBook(m_library);
    }
    void batchShowsPointsOfTheMachine();
    void batchDrawsTheNearestWhereNoneIsOfTheMachine();
    void energyOverCurvesIsOfTheBoardsOnly();
    void checkedHoldsEveryJudgedPoint();
    void aPointOfTheChartOpensItsScenario();
    void thePanelSortsByLikeness();
    void thePanelOpensAScenario();
    void theMenuShowsTheTab();
    void theCommandPrintsEveryFigure();
    void theCommandMatches();
    void jsonIsComplete();

private:
    SnapshotPointer snapshot(const char* preset) const {
        Document document;
        document.preset = preset;
        Store store(m_library);
        store.loadDocument(document);
        QCoreApplication::processEvents();
        return store.snapshot();
    }
    Figure figure(const char* chart, const char* preset) const {
        return findChart(QString::fromLatin1(chart))->make(*snapshot(preset));
    }
    const MeasuredPoint& point(const QString& id) const { return *m_book->find(id.toStdString()); }

    std::shared_ptr<const Library> m_library;
    std::shared_ptr<const EvidenceBook> m_book;
};

void TestEvidenceViews::batchShowsPointsOfTheMachine() {
    const Figure made = figure("batch", "essay-repaired");
    QCOMPARE(made.panels.size(), std::size_t(3));
    const QStringList ids = pointsIn(made.panels[0]);
    QVERIFY(ids.contains(QStringLiteral("ml-energy-llama-3.1-70b-h100-x4-64")));
    QVERIFY(ids.size() >= 8);
    for (const QString& id : ids) {
        const auto& inputs = point(id).inputs;
        QCOMPARE(std::get<std::string>(inputs.at("serving.accelerator")), std::string("H100 SXM"));
        QCOMPARE(std::get<Amount>(inputs.at("serving.accelerators_per_replica")).value, 4.0);
        QVERIFY(point(id).batch != BatchKnown::not_published);
    }
    QVERIFY(made.subtitle.contains(QStringLiteral("ML.ENERGY")));
    const auto rows =
        std::count_if(made.table.rows.begin(), made.table.rows.end(), [](const QStringList& row) {
            return row.first().startsWith(QStringLiteral("Measured at"));
        });
    QCOMPARE(int(rows), int(ids.size()));
}

// Nobody measured gpt-oss-120b on five H100.
void TestEvidenceViews::batchDrawsTheNearestWhereNoneIsOfTheMachine() {
    Document document;
    document.preset = "gpt-oss-120b-h100";
    document.overrides["serving.accelerators_per_replica"] = Amount::of(5.0);
    Store store(m_library);
    store.loadDocument(document);
    QCoreApplication::processEvents();
    const Figure made = findChart(QStringLiteral("batch"))->make(*store.snapshot());
    QCOMPARE(pointsIn(made.panels[0]).size(), 6);
    QVERIFY2(made.subtitle.contains(QStringLiteral("another count")), qPrintable(made.subtitle));
}

void TestEvidenceViews::energyOverCurvesIsOfTheBoardsOnly() {
    for (const Preset& preset : m_library->presets) {
        const Figure made = figure("batch", preset.id.c_str());
        for (const QString& id : pointsIn(made.panels[2]))
            QVERIFY2(point(id).boundary == Boundary::board, qPrintable(id));
    }
    QVERIFY(!pointsIn(figure("batch", "essay-repaired").panels[2]).isEmpty());
}

void TestEvidenceViews::checkedHoldsEveryJudgedPoint() {
    const Figure made = figure("checked", "essay-repaired");
    const auto judged = std::count_if(m_book->checked.begin(), m_book->checked.end(),
                                      [](const CheckedPoint& p) { return p.judged() && p.throughput; });
    QCOMPARE(pointsIn(made.panels[0]).size(), int(judged));
    QCOMPARE(made.table.rows.size(), std::size_t(judged));
    QVERIFY(made.title.contains(QString::number(judged)));
    QVERIFY(!pointsIn(made.panels[0]).contains(QStringLiteral("deepseek-day-decode")));
    const auto all = std::find_if(m_book->errors.begin(), m_book->errors.end(), [](const ErrorSummary& e) {
        return e.error_class == "all" && e.figure == "throughput";
    });
    QVERIFY(made.title.contains(toQString(significant(all->median, 3))));
}

void TestEvidenceViews::aPointOfTheChartOpensItsScenario() {
    WindowBench bench;
    bench.type("facility.pue", QStringLiteral("1.1"));
    const Document before = bench->store().document();
    const auto values = bench.now().values;
    const int steps = bench->store().undoStack()->count();
    bench->charts()->setCurrent(QStringLiteral("checked"));
    auto* frame = bench->charts()->findChild<ChartFrame*>();
    QSignalSpy activated(frame, &ChartFrame::activated);
    frame->setFocus();
    QTest::keyClick(frame, Qt::Key_Home);
    QTest::keyClick(frame, Qt::Key_Return);
    QVERIFY(activated.count() == 1 || activated.wait());
    bench.settle();
    const QString id = measuredId(activated.first().first().toString());
    QVERIFY(!id.isEmpty());
    QVERIFY(bench->store().document() == document_of(point(id)));
    QCOMPARE(bench->store().undoStack()->count(), steps + 1);
    QVERIFY(bench->status()->text().contains(toQString(title_of(point(id)))));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench->store().document() == before);
    for (std::size_t i = 0; i < output_count; ++i)
        QVERIFY(std::memcmp(&values[i], &bench.now().values[i], sizeof(double)) == 0);
}

void TestEvidenceViews::thePanelSortsByLikeness() {
    const auto rows = evidenceRows(*snapshot("essay-repaired"));
    QCOMPARE(rows.front().title, likenessName(Likeness::same_machine));
    QCOMPARE(rows[1].id, QStringLiteral("ml-energy-llama-3.1-70b-h100-x4-64"));
    QCOMPARE(rows[1].figures.size(), std::size_t(4));
    QCOMPARE(rows[1].figures[0].published, QStringLiteral("627.6"));
    QVERIFY(rows[1].notes.join(u'\n').contains(boundaryName(Boundary::board)));
    const QStringList people = [&] {
        QStringList names;
        for (const EvidenceRow& row : rows)
            if (row.kind == EvidenceRow::Kind::published)
                names << row.title;
        return names;
    }();
    for (const char* who : {"Google", "OpenAI (Altman)", "Epoch AI", "EPRI", "essay"})
        QVERIFY2(people.contains(QString::fromLatin1(who)), who);
    const auto none = evidenceRows(*snapshot("frontier-estimate"));
    QVERIFY(none.front().title.contains(QStringLiteral("Nobody")));
}

void TestEvidenceViews::thePanelOpensAScenario() {
    WindowBench bench;
    bench->dock()->setTab(Dock::evidenceTab);
    bench->actions().action(Command::toggleDock)->setChecked(true);
    bench.settle();
    EvidencePanel& panel = bench->dock()->evidencePanel();
    QVERIFY(!panel.openButton().isEnabled());
    QSignalSpy requested(&panel, &EvidencePanel::scenarioRequested);
    panel.list().setFocus();
    panel.list().setCurrentIndex(panel.evidence().index(1));
    QVERIFY(panel.openButton().isEnabled());
    const QString id = panel.evidence().rows()[1].id;
    const Document before = bench->store().document();
    QTest::mouseClick(&panel.openButton(), Qt::LeftButton);
    bench.settle();
    QCOMPARE(requested.count(), 1);
    QVERIFY(bench->store().document() == document_of(point(id)));
    QCOMPARE(panel.evidence().rows().front().title, likenessName(Likeness::same_machine));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench->store().document() == before);
    panel.list().setCurrentIndex(panel.evidence().index(1));
    QTest::keyClick(&panel.list(), Qt::Key_Return);
    QCOMPARE(requested.count(), 2);
}

void TestEvidenceViews::theMenuShowsTheTab() {
    WindowBench bench;
    bench->dock()->setOpen(false);
    bench.press(Qt::Key_F7, Qt::NoModifier);
    QVERIFY(bench->dock()->isOpen());
    QVERIFY(bench->dock()->evidencePanel().isVisible());
}

void TestEvidenceViews::theCommandPrintsEveryFigure() {
    CommandLine line = parseCommandLine({QStringLiteral("tokenscope"), QStringLiteral("evidence"),
                                         QStringLiteral("--format"), QStringLiteral("csv")});
    QCOMPARE(line.command, QStringLiteral("evidence"));
    PrintedText printed;
    const int status = evidenceCommand(line, m_library);
    const QStringList lines = printed.lines();
    QCOMPARE(status, 0);
    std::size_t figures = 0;
    for (const CheckedPoint& checked : m_book->checked)
        figures += compared_figures(checked).size();
    QCOMPARE(std::size_t(lines.size()), figures + 1);
    QVERIFY(lines.first().startsWith(
        QStringLiteral("point,class,figure,unit,boundary,batch,measured,predicted,ratio")));
    const auto row = std::find_if(lines.begin(), lines.end(), [](const QString& text) {
        return text.startsWith(QStringLiteral("ml-energy-llama-3.1-70b-h100-x4-64,")) &&
               text.contains(QStringLiteral(",energy,J/token,board,"));
    });
    QVERIFY(row != lines.end());
    QVERIFY2(row->contains(QStringLiteral(",0.797")), qPrintable(*row));
}

void TestEvidenceViews::theCommandMatches() {
    CommandLine line =
        parseCommandLine({QStringLiteral("tokenscope"), QStringLiteral("evidence"), QStringLiteral("--match"),
                          QStringLiteral("--preset"), QStringLiteral("gpt-oss-120b-h100")});
    PrintedText printed;
    const int status = evidenceCommand(line, m_library);
    const QStringList lines = printed.lines();
    QCOMPARE(status, 0);
    QVERIFY(lines[1].startsWith(QStringLiteral("ml-energy-gpt-oss-120b-h100-x1-64")));
    QVERIFY(!lines.filter(QStringLiteral("gpt-oss-120b-b200")).isEmpty());
    QVERIFY(lines.filter(QStringLiteral("llama")).isEmpty());
    QVERIFY(!lines.filter(QStringLiteral("Google")).isEmpty());
}

void TestEvidenceViews::jsonIsComplete() {
    std::vector<const CheckedPoint*> points;
    for (const CheckedPoint& checked : m_book->checked)
        points.push_back(&checked);
    const Inputs inputs = m_library->find_preset("essay-repaired")->inputs;
    const auto json =
        nlohmann::json::parse(evidenceJson(*m_book, points, query_claims(m_library->catalogue, inputs)));
    QCOMPARE(json.at("points").size(), m_book->points.size());
    QCOMPARE(json.at("errors").size(), m_book->errors.size());
    QVERIFY(json.at("queries").size() >= 10);
    for (const auto& each : json.at("points"))
        for (const auto& figure : each.at("figures"))
            QCOMPARE(figure.at("boundary").is_null(),
                     figure.at("figure") != "power" && figure.at("figure") != "energy");
}

QTEST_MAIN(TestEvidenceViews)
#include "tst_evidence_views.moc"
