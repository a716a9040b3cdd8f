// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/claims_panel.h"
#include "tests/app/panel_bench.h"

#include <QListView>
#include <QtTest>

#include <numeric>

using namespace tokenscope;

class TestClaimsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void claimsAreComplete();
    void claimsKeepTheVerdictsApart();
    void claimsOpenWithTheKeys();
};

void TestClaimsPanel::claimsAreComplete() {
    ClaimsPanel panel(Theme::light());
    static_cast<QWidget&>(panel).show();
    panel.show(panelSnapshot());
    QCOMPARE(panel.claims().rowCount(), 55);
    const auto counts = panel.counts().counts();
    QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0), 55);
    std::array<int, 5> found{};
    for (const ClaimRow& row : panel.claims().rows())
        ++found[std::size_t(row.inScenario.verdict)];
    QCOMPARE(counts, found);
    const QRegularExpression ids(QStringLiteral("[a-z_]+\\.[a-z]"));
    for (const ClaimRow& row : panel.claims().rows()) {
        QVERIFY2(!row.statement.isEmpty() && !row.why.isEmpty(), qPrintable(row.id));
        QVERIFY2(!row.ownInputs.figure.isEmpty(), qPrintable(row.id));
        QVERIFY2(!row.expression.contains(ids), qPrintable(row.expression));
    }
}

void TestClaimsPanel::claimsKeepTheVerdictsApart() {
    ClaimsPanel panel(Theme::light());
    static_cast<QWidget&>(panel).show();
    panel.show(panelSnapshot("essay-repaired"));
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

void TestClaimsPanel::claimsOpenWithTheKeys() {
    ClaimsPanel panel(Theme::light());
    panel.resize(340, 900);
    static_cast<QWidget&>(panel).show();
    panel.show(panelSnapshot());
    QListView& list = panel.list();
    list.setCurrentIndex(panel.claims().index(0));
    QCoreApplication::processEvents();
    const int opened = list.visualRect(panel.claims().index(0)).height();
    QTest::keyClick(&list, Qt::Key_Down);
    QCoreApplication::processEvents();
    QCOMPARE(list.currentIndex().row(), 1);
    QVERIFY(list.visualRect(panel.claims().index(0)).height() < opened);
}

QTEST_MAIN(TestClaimsPanel)
#include "tst_claims_panel.moc"
