// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/choice_control.h"
#include "app/controls/segmented_bar.h"
#include "app/panels/chain_panel.h"
#include "app/panels/dock.h"
#include "app/panels/link_button.h"
#include "app/panels/shock_box.h"
#include "tests/app/chart_bench.h"
#include "window_bench.h"

#include <QLabel>
#include <QListView>

using namespace tokenscope;

/// The supply chain as a chart, and in the panel, driven by keys and mouse in the real window.
class TestChainViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theChartNamesTheFirstLimit();
    void hollowDotsAreAssumed();
    void ringsAreTheBaseline();
    void theMenuShowsTheTab();
    void theKeysChooseALinkAndMoveTheShock();
    void aTypedShockIsReadWithItsRefusal();
    void theMousePutsTheShockIntoTheScenario();
    void aShockOnTheSupplyKeepsThePrice();
    void linksWithoutPriceSaySo();
    void everyPartHasASpokenName();

private:
    static QStringList said(const ChainPanel& panel);
    static ChainPanel& open(WindowBench& bench);
    static void choose(ChainPanel& panel, const char* id);
};

ChainPanel& TestChainViews::open(WindowBench& bench) {
    bench.press(Qt::Key_F7, Qt::ShiftModifier);
    bench.settle();
    return bench->dock()->chainPanel();
}

void TestChainViews::choose(ChainPanel& panel, const char* id) {
    const auto& rows = panel.links().rows();
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].id == QLatin1String(id))
            panel.list().setCurrentIndex(panel.links().index(int(i)));
}

QStringList TestChainViews::said(const ChainPanel& panel) {
    QStringList all;
    for (int i = 0; i < panel.links().rowCount(); ++i)
        all << panel.links().index(i).data(Qt::AccessibleTextRole).toString();
    return all;
}

void TestChainViews::theChartNamesTheFirstLimit() {
    const Figure made = figureOf("chain", chartSnapshot("essay"));
    QCOMPARE(
        made.title,
        QStringLiteral("Packaging limits first: the world’s yearly supply carries 90,000 such services"));
    QCOMPARE(made.panels[0].rows.size(), std::size_t(8));
    QCOMPARE(made.panels[0].x.scale, Scale::log10);
    QCOMPARE(made.table.rows.size(), std::size_t(8));
    QVERIFY(marksOf<Bars>(made.panels[0]).empty());
    // 5.698 wafers of 1.8 million a year (reference run of the model).
    const auto dots = marksOf<Dots>(made.panels[0]);
    QVERIFY(std::any_of(dots.begin(), dots.end(), [](const Dots& some) {
        return std::any_of(some.points.begin(), some.points.end(), [](const QPointF& at) {
            return at.y() == 1.0 && std::abs(at.x() / (5.69777 / 1.8e6 * 100.0) - 1.0) < 5e-4;
        });
    }));
}

void TestChainViews::hollowDotsAreAssumed() {
    const Figure made = figureOf("chain", chartSnapshot("essay"));
    QStringList hollow;
    for (const Dots& dots : marksOf<Dots>(made.panels[0]))
        for (const QPointF& at : dots.points) {
            const QString label = made.panels[0].rows[std::size_t(at.y())].label;
            QCOMPARE(!dots.filled, label.contains(QLatin1String("assumed")));
            if (!dots.filled)
                hollow << label;
        }
    // No source: wafers, EUV hours and memory of the world; polysilicon lost; packages of an interposer
    // wafer.
    QCOMPARE(hollow.size(), 5);
    const Figure typed = figureOf("chain", chartSnapshot("essay", {"world.memory=3e9"}));
    QVERIFY(!typed.panels[0].rows[3].label.contains(QLatin1String("assumed")));
}

void TestChainViews::ringsAreTheBaseline() {
    QVERIFY(marksOf<GhostRing>(figureOf("chain", chartSnapshot("essay")).panels[0]).empty());
    const auto rings = marksOf<GhostRing>(figureOf("chain", chartSnapshot("essay-repaired")).panels[0]);
    QCOMPARE(rings.size(), std::size_t(8));
    QVERIFY(std::abs(rings[1].at.x() / (5.69777 / 1.8e6 * 100.0) - 1.0) < 5e-4);
}

void TestChainViews::theMenuShowsTheTab() {
    WindowBench bench;
    bench->dock()->setOpen(false);
    ChainPanel& panel = open(bench);
    QVERIFY(bench->dock()->isOpen());
    QVERIFY(panel.isVisible());
    QVERIFY(panel.list().hasFocus());
    QVERIFY2(panel.finding().text().startsWith(QStringLiteral("Packaging limits first")),
             qPrintable(panel.finding().text()));
    QVERIFY(panel.finding().text().contains(QStringLiteral("a year")));
}

void TestChainViews::theKeysChooseALinkAndMoveTheShock() {
    WindowBench bench;
    ChainPanel& panel = open(bench);
    const Document before = bench->store().document();
    const int packaging = panel.list().currentIndex().row();
    QTest::keyClick(&panel.list(), Qt::Key_Down);
    QCOMPARE(panel.list().currentIndex().row(), packaging + 1);
    ShockBox& box = panel.shockBox();
    QVERIFY(box.factorControl().view().label.contains(QStringLiteral("electricity")));
    const QString first = box.result().text();
    const double factor = box.factor();
    box.factorControl().track()->setFocus();
    QTest::keyClick(box.factorControl().track(), Qt::Key_Right);
    QVERIFY(box.factor() > factor);
    QVERIFY(box.result().text() != first);
    QVERIFY(bench->store().document() == before);
}

void TestChainViews::aTypedShockIsReadWithItsRefusal() {
    WindowBench bench;
    ShockBox& box = open(bench).shockBox();
    ValueField* field = box.factorControl().field();
    field->setFocus();
    field->beginEntry();
    QTest::keyClicks(field, QStringLiteral("3"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(box.factor(), 3.0);
    field->beginEntry();
    QTest::keyClicks(field, QStringLiteral("40"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(box.factor(), 3.0);
    field->endEntry();
}

void TestChainViews::theMousePutsTheShockIntoTheScenario() {
    WindowBench bench;
    ChainPanel& panel = open(bench);
    choose(panel, "wafers");
    const Document before = bench->store().document();
    const double cost = bench.now().output("cost.per_output_token");
    const double die = bench.now().output("chain.die_cost");
    const double price = bench.inputs().amount("accelerator.price").value;
    QVERIFY(panel.shockBox().applyButton().isEnabled());
    QTest::mouseClick(&panel.shockBox().applyButton(), Qt::LeftButton);
    bench.settle();
    QCOMPARE(bench.inputs().amount("silicon.wafer_price").value, 32000.0);
    QVERIFY(std::abs(bench.inputs().amount("accelerator.price").value - price - die) < 1e-6);
    QVERIFY(bench.now().output("cost.per_output_token") > cost);
    QCOMPARE(panel.shockBox().factor(), 1.0);
    QVERIFY(!panel.shockBox().applyButton().isEnabled());
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(bench->store().document() == before);
}

void TestChainViews::aShockOnTheSupplyKeepsThePrice() {
    WindowBench bench;
    ChainPanel& panel = open(bench);
    choose(panel, "memory");
    ShockBox& box = panel.shockBox();
    const double cost = bench.now().output("cost.per_output_token");
    const double share = bench.now().output("chain.share_of_world_memory");
    QTest::mouseClick(box.kindControl().segments()->segments()[1], Qt::LeftButton);
    QCOMPARE(box.kind(), ShockKind::supply);
    QVERIFY2(box.result().text().contains(QStringLiteral("The price of a token stays.")),
             qPrintable(box.result().text()));
    QTest::mouseClick(&box.applyButton(), Qt::LeftButton);
    bench.settle();
    QCOMPARE(bench.now().output("cost.per_output_token"), cost);
    QVERIFY(std::abs(bench.now().output("chain.share_of_world_memory") / share - 0.5) < 1e-9);
}

void TestChainViews::linksWithoutPriceSaySo() {
    WindowBench bench;
    ChainPanel& panel = open(bench);
    choose(panel, "euv");
    QVERIFY2(panel.shockBox().result().text().contains(QStringLiteral("bends the supply, not the price")),
             qPrintable(panel.shockBox().result().text()));
    QVERIFY(!panel.shockBox().applyButton().isEnabled());
    QVERIFY(said(panel).filter(QStringLiteral("EUV")).join(u' ').contains(QStringLiteral("ASML")));
}

void TestChainViews::everyPartHasASpokenName() {
    WindowBench bench;
    ChainPanel& panel = open(bench);
    for (const QWidget* widget : panel.findChildren<QWidget*>())
        if (widget->focusPolicy() & Qt::TabFocus)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    const QString wafers = said(panel).filter(QStringLiteral("Leading-edge wafers")).value(0);
    for (const char* part :
         {"of the world’s yearly supply", "5.7\u00a0wafers a year", "TSMC", "Taiwan", "70.4"})
        QVERIFY2(wafers.contains(QString::fromUtf8(part)), qPrintable(wafers));
}

QTEST_MAIN(TestChainViews)
#include "tst_chain_views.moc"
