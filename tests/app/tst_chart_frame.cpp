// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_frame.h"
#include "app/charts/chart_sheet.h"
#include "tests/app/figure_samples.h"

#include <QAccessible>
#include <QApplication>
#include <QChart>
#include <QClipboard>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QTest>

using namespace tokenscope;

namespace {

void open(ChartFrame& frame, const Figure& figure) {
    frame.resize(930, 480);
    frame.show(figure);
    frame.show();
    QVERIFY(QTest::qWaitForWindowExposed(&frame));
}

QAccessibleInterface* spoken(ChartFrame& frame) { return QAccessible::queryAccessibleInterface(&frame); }

} // namespace

class TestChartFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seriesAreRefilledNotRebuilt() {
        ChartFrame frame;
        open(frame, samples::stages());
        const QList<QAbstractSeries*> before = frame.chart()->series();
        QVERIFY(!before.isEmpty());
        frame.show(samples::stages(0.5));
        QCOMPARE(frame.chart()->series(), before);
        frame.show(samples::waterfall());
        frame.show(samples::stages());
        for (QAbstractSeries* series : before)
            QVERIFY(frame.chart()->series().contains(series));
    }

    void seriesStandWhereTheLayoutSays() {
        ChartFrame frame;
        open(frame, samples::stages());
        const PanelLayout& panel = frame.figureLayout().panels.front();
        for (QAbstractSeries* series : frame.chart()->series()) {
            auto* dots = qobject_cast<QScatterSeries*>(series);
            for (const QPointF& point : dots ? dots->points() : QList<QPointF>()) {
                const QPointF expected(panel.x.pixelOfUnits(point.x()), panel.y.pixelOfUnits(point.y()));
                QVERIFY(QLineF(frame.chart()->mapToPosition(point, series), expected).length() < 0.01);
            }
        }
    }

    void frozenAxesStayUntilReleased() {
        ChartFrame frame;
        open(frame, samples::stages());
        const QRectF plot = frame.figureLayout().panels.front().frame.plot;
        Figure wider = samples::stages(1e-3);
        wider.panels.front().x.from = 1e-7;
        frame.setAxesFrozen(true);
        frame.show(wider);
        QCOMPARE(frame.figureLayout().panels.front().x.fromUnits(), -4.0);
        QCOMPARE(frame.figureLayout().panels.front().frame.plot, plot);
        frame.setAxesFrozen(false);
        QTRY_COMPARE(frame.figureLayout().panels.front().x.fromUnits(), -7.0);
        QCOMPARE(frame.figure(), wider);
    }

    void clicksActivateRowsLater() {
        ChartFrame frame;
        open(frame, samples::stages());
        QSignalSpy activated(&frame, &ChartFrame::activated);
        const QPoint at = frame.figureLayout().targets.at(1).box.center().toPoint();
        QTest::mouseClick(frame.viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(activated.size(), 0);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.front().front().toString(), QStringLiteral("key.accelerators"));
    }

    void aSlotMayReplaceTheFigure() {
        ChartFrame frame;
        open(frame, samples::curves());
        connect(&frame, &ChartFrame::activated, &frame, [&] { frame.show(Figure()); });
        QTest::mouseClick(frame.viewport(), Qt::LeftButton, {},
                          frame.figureLayout().targets.front().box.center().toPoint());
        QTRY_VERIFY(frame.figure() == Figure());
    }

    void keysStepAndActivate() {
        ChartFrame frame;
        open(frame, samples::stages());
        QSignalSpy activated(&frame, &ChartFrame::activated);
        QTest::keyClick(&frame, Qt::Key_Down);
        QTest::keyClick(&frame, Qt::Key_Down);
        QTest::keyClick(&frame, Qt::Key_Down);
        QTest::keyClick(&frame, Qt::Key_Up);
        QVERIFY(frame.currentText().startsWith(QStringLiteral("accelerators")));
        QTest::keyClick(&frame, Qt::Key_Return);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.front().front().toString(), QStringLiteral("key.accelerators"));
    }

    void speaksTitleDescriptionAndTable() {
        ChartFrame frame;
        const Figure figure = samples::stages();
        open(frame, figure);
        QAccessibleInterface* chart = spoken(frame);
        QVERIFY(chart);
        QCOMPARE(chart->role(), QAccessible::Chart);
        QCOMPARE(chart->text(QAccessible::Name), figure.title);
        QCOMPARE(chart->text(QAccessible::Description), figure.description);
        QAccessibleTableInterface* table = chart->tableInterface();
        QVERIFY(table);
        QCOMPARE(table->rowCount(), 5);
        QCOMPARE(table->columnCount(), 2);
        QCOMPARE(table->cellAt(3, 1)->text(QAccessible::Name), figure.table.rows[3][1]);
        QCOMPARE(
            table->cellAt(3, 1)->tableCellInterface()->columnHeaderCells().front()->text(QAccessible::Name),
            figure.table.columns[1].header);
        QCOMPARE(chart->childCount(), 12);
    }

    void staleCellsAreInvalid() {
        ChartFrame frame;
        open(frame, samples::stages());
        QAccessibleInterface* cell = spoken(frame)->tableInterface()->cellAt(4, 1);
        QVERIFY(cell->isValid());
        frame.show(samples::waterfall());
        QVERIFY(!cell->isValid());
    }

    void showsAnyFigureAtAnySize_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("none") << QSize(0, 0);
        QTest::newRow("tiny") << QSize(30, 20);
        QTest::newRow("narrow") << QSize(120, 900);
        QTest::newRow("flat") << QSize(1600, 90);
    }

    void showsAnyFigureAtAnySize() {
        QFETCH(QSize, size);
        ChartFrame frame;
        frame.setMinimumSize(0, 0);
        for (const Figure& figure : {Figure(), samples::stages(), samples::waterfall(), samples::curves()}) {
            frame.show(figure);
            frame.resize(size);
            frame.grab();
        }
    }

    void sheetCopiesTabSeparatedText() {
        ChartSheet sheet;
        Figure figure = samples::stages();
        figure.table.rows.resize(1);
        figure.table.rows[0] = {QStringLiteral("a\tb"), QStringLiteral("$1")};
        sheet.show(figure);
        sheet.copy();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Stage\t$ per Mtok\na b\t$1\n"));
    }
};

QTEST_MAIN(TestChartFrame)
#include "tst_chart_frame.moc"
