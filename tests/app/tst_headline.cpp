// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/headline_strip.h"
#include "tests/app/panel_bench.h"

#include <QClipboard>
#include <QtTest>

using namespace tokenscope;

class TestHeadline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headlineShowsTheEssay_data();
    void headlineShowsTheEssay();
    void headlineShowsTheChange();
    void headlineSaysWhyThereIsNoNumber();
    void headlineExplainsOnClickAndKeys();
    void headlineCopies();
    void headlineDropsAColumnWhenNarrow();
};

void TestHeadline::headlineShowsTheEssay_data() {
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("note");
    QTest::newRow("cost") << 0 << nbsp("$0.11~per million") << QString();
    QTest::newRow("energy") << 1 << nbsp("0.18~J") << QString();
    QTest::newRow("reply") << 2 << nbsp("0.025~Wh") << nbsp("×0.084 of a web search");
    QTest::newRow("speed") << 3 << nbsp("100~tok/s") << nbsp("5,000 per accelerator");
    QTest::newRow("margin") << 4 << nbsp("98~%") << QStringLiteral("serving cost only");
}

void TestHeadline::headlineShowsTheEssay() {
    QFETCH(int, column);
    QFETCH(QString, value);
    QFETCH(QString, note);
    HeadlineStrip strip(Theme::light());
    strip.show(panelSnapshot());
    const HeadlineFigure& figure = strip.columns()[std::size_t(column)]->figure();
    QCOMPARE(figure.value.joined(), value);
    QCOMPARE(figure.note, note);
    QVERIFY(figure.change.isEmpty());
}

void TestHeadline::headlineShowsTheChange() {
    HeadlineStrip strip(Theme::light());
    strip.show(panelSnapshot("essay", {{"facility.pue", 2.6}}));
    const HeadlineFigure& energy = strip.columns()[1]->figure();
    QCOMPARE(energy.change, nbsp("×2.0"));
    QCOMPARE(energy.from, nbsp("0.18~J"));
    QCOMPARE(energy.direction, HeadlineFigure::Direction::up);
    strip.show(panelSnapshot("essay-repaired"));
    const HeadlineFigure& margin = strip.columns()[4]->figure();
    QCOMPARE(margin.change, nbsp("−20~points"));
    QCOMPARE(margin.direction, HeadlineFigure::Direction::down);
    strip.show(panelSnapshot());
    QVERIFY(strip.columns()[1]->figure().from.isEmpty());
}

void TestHeadline::headlineSaysWhyThereIsNoNumber() {
    HeadlineStrip strip(Theme::light());
    strip.show(panelSnapshot("essay", {{"model.total_parameters", 2e12}}));
    const HeadlineColumn* cost = strip.columns()[0];
    QCOMPARE(cost->figure().value.number, QStringLiteral("–"));
    QVERIFY2(cost->figure().reason.startsWith(QStringLiteral("does not fit: needs 4,000")),
             qPrintable(cost->figure().reason));
    QVERIFY(cost->accessibleName().contains(cost->figure().reason));
}

void TestHeadline::headlineExplainsOnClickAndKeys() {
    HeadlineStrip strip(Theme::light());
    strip.resize(928, 88);
    strip.show(panelSnapshot());
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

void TestHeadline::headlineCopies() {
    HeadlineStrip strip(Theme::light());
    strip.show(panelSnapshot("essay-repaired"));
    strip.columns()[1]->copyValue();
    QCOMPARE(QGuiApplication::clipboard()->text(), nbsp("1.7~J"));
    strip.columns()[1]->copySentence();
    const QString sentence = QGuiApplication::clipboard()->text();
    QVERIFY2(sentence.startsWith(nbsp("Energy per output token is 1.7~J in “")), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(nbsp("×9.4 from 0.18~J in “Essay, as printed”.")), qPrintable(sentence));
}

void TestHeadline::headlineDropsAColumnWhenNarrow() {
    HeadlineStrip strip(Theme::light());
    strip.show(panelSnapshot());
    strip.resize(928, 88);
    strip.setVisible(true);
    QVERIFY(!strip.columns()[4]->isHidden());
    strip.setCompact(true);
    strip.resize(712, 72);
    QCOMPARE(strip.height(), 72);
    QVERIFY(strip.columns()[4]->isHidden());
    QVERIFY(!strip.columns()[3]->isHidden());
}

QTEST_MAIN(TestHeadline)
#include "tst_headline.moc"
