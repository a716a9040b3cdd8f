// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_bench.h"

#include "app/panels/dock.h"
#include "app/panels/headline_strip.h"
#include "app/shell/chart_area.h"
#include "app/shell/chart_tabs.h"
#include "app/shell/menus.h"
#include "app/shell/pinned_row.h"
#include "app/shell/status_line.h"
#include "app/shell/top_bar.h"

#include <QMenuBar>

using namespace tokenscope;

/// The sizes of the visual specification, within one pixel, and what gives way where there is little room.
class TestWindowLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sizesAtTheUsualSize();
    void partsTouchWithoutOverlap();
    void theNarrowWindowFolds();
    void pinnedChartsBecomeNamesWhereHeightIsShort();
    void theDockFoldsToARail();
    void anEnlargedChartHasTheWindow();
    void nothingIsCutInAWindowOfTheSmallestSize();
    void labelsFollowTheLanguage();

private:
    static bool within(int actual, int wanted) { return std::abs(actual - wanted) <= 1; }
    static QRect area(WindowBench& bench, QWidget* part) {
        return {part->mapTo(&bench.window(), QPoint(0, 0)), part->size()};
    }
};

void TestWindowLayout::sizesAtTheUsualSize() {
    WindowBench bench;
    QVERIFY(within(bench->topBar()->height(), 40));
    QVERIFY(within(bench->status()->height(), 28));
    QVERIFY(within(bench->inputs()->width(), 332));
    QVERIFY(within(bench->dock()->width(), 340));
    QVERIFY(within(bench->headline()->height(), 88));
    QVERIFY(within(bench->charts()->tabs()->height(), 36));
    QVERIFY(within(bench->charts()->pinnedRow()->height(), 328));
    const auto& pinned = bench->charts()->pinnedRow()->charts();
    QCOMPARE(pinned.size(), std::size_t(2));
    QVERIFY(within(pinned[0]->width(), pinned[1]->width()));
    QCOMPARE(bench->charts()->pinned(), QStringList({QStringLiteral("dollar"), QStringLiteral("batch")}));
}

void TestWindowLayout::partsTouchWithoutOverlap() {
    WindowBench bench;
    const QRect controls = area(bench, bench->inputs());
    const QRect charts = area(bench, bench->charts());
    const QRect dock = area(bench, bench->dock());
    const QRect headline = area(bench, bench->headline());
    QCOMPARE(controls.left(), 0);
    QCOMPARE(controls.top(), 40);
    QCOMPARE(charts.left(), controls.right() + 1);
    QCOMPARE(dock.left(), charts.right() + 1);
    QCOMPARE(dock.right(), 1599);
    QCOMPARE(headline.bottom() + 1, charts.top());
    QCOMPARE(charts.bottom() + 1, area(bench, bench->status()).top());
}

void TestWindowLayout::theNarrowWindowFolds() {
    WindowBench bench({1024, 640});
    QVERIFY(within(bench->inputs()->width(), 272));
    QVERIFY(within(bench->dock()->width(), 40));
    QVERIFY(within(bench->headline()->height(), 72));
    QVERIFY(bench->charts()->tabs()->isFolded());
    QVERIFY(bench->charts()->pinnedRow()->isHidden());
    QVERIFY(bench->topBar()->findChild<QMenuBar*>()->isHidden());
    const int before = bench->charts()->width();
    bench->actions().action(Command::toggleDock)->setChecked(true);
    bench.settle();
    QVERIFY(within(bench->dock()->width(), 340));
    QCOMPARE(bench->charts()->width(), before);
}

void TestWindowLayout::pinnedChartsBecomeNamesWhereHeightIsShort() {
    WindowBench bench({1600, 800});
    QVERIFY(bench->charts()->pinnedRow()->isHidden());
    bench->resize(1600, 1000);
    bench.settle();
    QVERIFY(!bench->charts()->pinnedRow()->isHidden());
}

void TestWindowLayout::theDockFoldsToARail() {
    WindowBench bench;
    const int before = bench->charts()->width();
    bench.press(Qt::Key_F9, Qt::NoModifier);
    QVERIFY(within(bench->dock()->width(), 40));
    QVERIFY(within(bench->charts()->width(), before + 300));
    bench.press(Qt::Key_F9, Qt::NoModifier);
    QCOMPARE(bench->charts()->width(), before);
}

void TestWindowLayout::anEnlargedChartHasTheWindow() {
    WindowBench bench;
    bench.press(Qt::Key_F11, Qt::NoModifier);
    QCOMPARE(bench->charts()->width(), 1600);
    QVERIFY(bench->charts()->pinnedRow()->isHidden());
    bench.press(Qt::Key_F11, Qt::NoModifier);
    QVERIFY(!bench->charts()->pinnedRow()->isHidden());
}

void TestWindowLayout::nothingIsCutInAWindowOfTheSmallestSize() {
    WindowBench bench({1024, 640});
    for (QWidget* part : bench->findChildren<QWidget*>()) {
        if (!part->isVisible() || qobject_cast<QAbstractButton*>(part) == nullptr)
            continue;
        QVERIFY2(part->width() >= part->minimumSizeHint().width(), qPrintable(part->accessibleName()));
        QVERIFY2(!part->accessibleName().isEmpty() || !part->toolTip().isEmpty(),
                 part->metaObject()->className());
    }
}

/// Another language as a test sees it: every text doubled.
class EchoTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override {
        const QString source = QString::fromUtf8(text);
        return source + QStringLiteral(" ¤ ") + source;
    }
};

void TestWindowLayout::labelsFollowTheLanguage() {
    WindowBench bench;
    EchoTranslator echo;
    QCoreApplication::installTranslator(&echo);
    bench.settle();
    const auto translated = [](const QString& text) { return text.contains(QStringLiteral(" ¤ ")); };
    QVERIFY(translated(bench.control("facility.pue")->view().label));
    QVERIFY(translated(bench->headline()->columns()[0]->figure().label));
    QVERIFY(translated(bench->status()->text()));
    QVERIFY(translated(bench->menus().all()[0]->title()));
    QVERIFY(translated(bench->actions().action(Command::open)->text()));
    for (QAction* action : bench->menus().charts()->actions())
        QVERIFY(translated(action->text()));
    QCoreApplication::removeTranslator(&echo);
    bench.settle();
    QVERIFY(!translated(bench.control("facility.pue")->view().label));
    QVERIFY(!translated(bench->menus().all()[0]->title()));
}

QTEST_MAIN(TestWindowLayout)
#include "tst_window_layout.moc"
