// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_list.h"
#include "app/charts/held_axes.h"
#include "app/controls/drop_down.h"
#include "app/controls/segmented_bar.h"
#include "app/publish/figure_file.h"
#include "app/publish/publish.h"
#include "app/shell/chart_switches.h"
#include "app/shell/chart_table.h"
#include "app/shell/menus.h"
#include "app/shell/notice_bar.h"
#include "tests/app/window_bench.h"

#include <QAbstractButton>
#include <QFile>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>

using namespace tokenscope;

/// Whether axes are linear or logarithmic, and what amounts are per, in the real window.
class TestChartViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAxisIsSwitchedByKey_data();
    void theAxisIsSwitchedByKey();
    void theAxisIsSwitchedAtTheHeadOfTheChart();
    void barsHaveNoLogarithmicAxis();
    void amountsFollowTheUnit_data();
    void amountsFollowTheUnit();
    void aYearOfTheServiceIsItsEnergy();
    void aChartThatCannotSaysSo();
    void theUnitIsChosenAtTheHeadOfTheChart();
    void theTableFollowsTheUnit();
    void viewsAreRemembered();
    void aReopenedFigureBringsItsView();

private:
    static double shownCost(WindowBench& bench);
    static QAction* unitAction(WindowBench& bench, const char* id);
};

namespace {

const Axis& xAxis(WindowBench& bench) { return bench.frame().shownFigure().panels.front().x; }

// The dot of the last row of the stages.
double totalDot(const Figure& figure) {
    const Panel& panel = figure.panels.front();
    for (const Mark& mark : panel.marks)
        if (const auto* dots = std::get_if<Dots>(&mark); dots && dots->filled)
            for (const QPointF& point : dots->points)
                if (point.y() == double(panel.rows.size() - 1))
                    return point.x();
    return std::nan("");
}

} // namespace

double TestChartViews::shownCost(WindowBench& bench) { return totalDot(bench.frame().figure()); }

QAction* TestChartViews::unitAction(WindowBench& bench, const char* id) {
    for (QAction* action : bench->menus().per()->actions())
        if (action->data() == QString::fromLatin1(id))
            return action;
    return nullptr;
}

void TestChartViews::theAxisIsSwitchedByKey_data() {
    QTest::addColumn<QByteArray>("chart");
    QTest::addColumn<bool>("alongY");
    QTest::newRow("stages") << QByteArray("stages") << false;
    QTest::newRow("energy") << QByteArray("energy") << false;
    QTest::newRow("speed") << QByteArray("speed") << false;
    QTest::newRow("prices") << QByteArray("prices") << true;
    QTest::newRow("batch") << QByteArray("batch") << true;
    QTest::newRow("chain") << QByteArray("chain") << false;
    QTest::newRow("checked") << QByteArray("checked") << true;
    QTest::newRow("sweep") << QByteArray("sweep") << true;
}

void TestChartViews::theAxisIsSwitchedByKey() {
    QFETCH(QByteArray, chart);
    QFETCH(bool, alongY);
    WindowBench bench;
    bench->store().setSampling(false); // bands would arrive in between
    bench.open("essay-repaired", chart.constData());
    const auto scale = [&] {
        const Panel& panel = bench.frame().figure().panels.front();
        return alongY ? panel.y.scale : panel.x.scale;
    };
    QCOMPARE(scale(), Scale::log10);
    const QAction* action = bench->actions().action(Command::logarithmicAxis);
    QVERIFY(action->isEnabled() && action->isChecked());
    const Figure before = bench.frame().figure();
    bench.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(scale(), Scale::linear);
    QVERIFY(!action->isChecked());
    QVERIFY(problems(bench.frame().figure()).isEmpty());
    QVERIFY(bench.frame().figure().subtitle != before.subtitle);
    bench.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(scale(), Scale::log10);
    QVERIFY(sameAxes(bench.frame().figure(), before));
    QCOMPARE(bench.frame().figure().subtitle, before.subtitle);
}

void TestChartViews::theAxisIsSwitchedAtTheHeadOfTheChart() {
    WindowBench bench;
    bench.open("essay-repaired", "stages");
    SegmentedBar* scale = bench->charts()->switches()->scale();
    QVERIFY(scale->isVisible());
    QCOMPARE(scale->segments().front()->accessibleName(), QStringLiteral("Axis, Linear"));
    QTest::mouseClick(scale->segments().front(), Qt::LeftButton);
    bench.settle();
    QCOMPARE(xAxis(bench).scale, Scale::linear);
    QCOMPARE(xAxis(bench).from, 0.0);
    QVERIFY(scale->segments().front()->isChecked());
}

void TestChartViews::barsHaveNoLogarithmicAxis() {
    WindowBench bench;
    for (const ChartEntry& chart : charts()) {
        bench.open("essay-repaired", qPrintable(chart.id));
        const auto& panels = bench.frame().figure().panels;
        const bool bars = std::any_of(panels.begin(), panels.end(), [](const Panel& panel) {
            return std::any_of(panel.marks.begin(), panel.marks.end(),
                               [](const Mark& mark) { return std::holds_alternative<Bars>(mark); });
        });
        if (bars)
            QVERIFY2(!bench->actions().action(Command::logarithmicAxis)->isEnabled(), qPrintable(chart.id));
    }
}

void TestChartViews::amountsFollowTheUnit_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QString>("words");
    QTest::newRow("token") << int(Qt::Key_K) << QByteArray("token") << QStringLiteral("per output token");
    QTest::newRow("million") << int(Qt::Key_M) << QByteArray("million")
                             << QStringLiteral("per million output tokens");
    QTest::newRow("reply") << int(Qt::Key_R) << QByteArray("reply") << QStringLiteral("per reply");
    QTest::newRow("day") << int(Qt::Key_D) << QByteArray("day") << QStringLiteral("a day");
    QTest::newRow("year") << int(Qt::Key_Y) << QByteArray("year") << QStringLiteral("a year");
}

void TestChartViews::amountsFollowTheUnit() {
    QFETCH(int, key);
    QFETCH(QByteArray, unit);
    QFETCH(QString, words);
    WindowBench bench;
    bench.open("essay-repaired", "stages");
    bench.press(Qt::Key(key), Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(unitAction(bench, unit.constData())->isChecked());
    const double tokens = output_tokens_in(*find_functional_unit(unit.toStdString()), bench.inputs());
    QVERIFY(isNear(shownCost(bench), tokens * bench.now().output("cost.per_output_token"), 1e-12));
    const Figure& figure = bench.frame().figure();
    QVERIFY(problems(figure).isEmpty());
    for (const QString& text : {figure.subtitle, figure.shortSubtitle, figure.description,
                                figure.table.caption, figure.panels.front().rows.back().toolTip})
        QVERIFY2(text.contains(words), qPrintable(text));
}

// 0.0250 Wh of the essay's machine a reply, a billion replies a day.
void TestChartViews::aYearOfTheServiceIsItsEnergy() {
    WindowBench bench;
    bench.open("essay", "energy");
    bench.press(Qt::Key_Y, Qt::AltModifier | Qt::ShiftModifier);
    const Figure& figure = bench.frame().figure();
    double now = 0;
    for (const Mark& mark : figure.panels.front().marks)
        if (const auto* rule = std::get_if<Rule>(&mark))
            now = rule->at;
    QVERIFY(isNear(now, bench.now().output("service.average_power") * 365 * 24, 1e-12));
    QVERIFY2(figure.title.contains(QStringLiteral("GWh")), qPrintable(figure.title));
    QVERIFY(!unitAction(bench, "token")->isEnabled()); // published queries have no token count
}

void TestChartViews::aChartThatCannotSaysSo() {
    WindowBench bench;
    bench->store().setSampling(false); // bands would arrive in between
    bench.open("essay-repaired", "margins");
    for (const QAction* action : bench->menus().per()->actions()) {
        QVERIFY(!action->isEnabled());
        QVERIFY(!action->toolTip().isEmpty());
    }
    QVERIFY(!bench->actions().action(Command::logarithmicAxis)->isEnabled());
    QVERIFY(!bench->charts()->switches()->isVisible());
    const Figure before = bench.frame().figure();
    bench.press(Qt::Key_Y, Qt::AltModifier | Qt::ShiftModifier);
    bench.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(sameAxes(bench.frame().figure(), before));
    QCOMPARE(bench.frame().figure().description, before.description);
}

void TestChartViews::theUnitIsChosenAtTheHeadOfTheChart() {
    WindowBench bench;
    bench.open("essay-repaired", "dollar");
    ChartSwitches* switches = bench->charts()->switches();
    QVERIFY(!switches->scale()->isVisible());
    QVERIFY(switches->per()->isVisible());
    QCOMPARE(switches->per()->accessibleName(), QStringLiteral("Amounts per"));
    switches->per()->setFocus();
    QTest::keyClick(switches->per(), Qt::Key_End);
    bench.settle();
    QCOMPARE(bench.frame().figure().unit, std::optional(FunctionalUnit::year));
    QVERIFY(unitAction(bench, "year")->isChecked());
}

void TestChartViews::theTableFollowsTheUnit() {
    WindowBench bench;
    bench.open("essay-repaired", "dollar");
    bench.press(Qt::Key_D, Qt::AltModifier | Qt::ShiftModifier);
    bench.press(Qt::Key_T, Qt::ControlModifier);
    const auto* view = bench->charts()->table()->findChild<QTableView*>();
    QCOMPARE(view->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Now, $/day"));
}

void TestChartViews::viewsAreRemembered() {
    QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("tokenscope-test"));
    Exploration chosen;
    chosen.views["stages"] = {false, FunctionalUnit::year};
    chosen.views["prices"].logarithmic = true;
    chosen.attributionFrom = "preset:essay";
    Settings().setExploration(chosen);
    QVERIFY(Settings().exploration() == chosen);
}

void TestChartViews::aReopenedFigureBringsItsView() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("stages.png"));
    {
        WindowBench bench;
        bench.open("essay-repaired", "stages");
        bench->charts()->setUnit(FunctionalUnit::year);
        bench.settle();
        bench->charts()->setLogarithmic(false);
        bench.settle();
        FigureRequest request;
        request.charts = {QStringLiteral("stages")};
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(figureFile(FileKind::png, request, *bench->store().snapshot()));
    }
    WindowBench bench;
    bench.open("essay", "dollar");
    bench->store().loadDocument({}); // nothing to lose
    bench->session().openFile(path);
    for (QAbstractButton* button : bench->notice()->findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("Load"))
            QTest::mouseClick(button, Qt::LeftButton);
    bench.settle();
    QCOMPARE(bench->charts()->current(), QStringLiteral("stages"));
    QCOMPARE(bench.frame().figure().unit, std::optional(FunctionalUnit::year));
    QCOMPARE(xAxis(bench).scale, Scale::linear);
    QCOMPARE(bench->store().document().preset, std::string("essay-repaired"));
}

QTEST_MAIN(TestChartViews)
#include "tst_chart_views.moc"
