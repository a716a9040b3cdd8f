// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/claims_panel.h"
#include "app/panels/dock.h"
#include "app/panels/dock_rail.h"
#include "app/panels/explain_panel.h"
#include "app/panels/headline_strip.h"
#include "tests/app/panel_bench.h"

#include <QStackedWidget>
#include <QtTest>

using namespace tokenscope;

class TestDock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dockClosesToARail();
    void everythingHasASpokenName();
};

void TestDock::dockClosesToARail() {
    Dock dock(Theme::light());
    dock.show(panelSnapshot());
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

void TestDock::everythingHasASpokenName() {
    Dock dock(Theme::light());
    HeadlineStrip strip(Theme::light());
    dock.resize(340, 900);
    static_cast<QWidget&>(dock).show();
    dock.show(panelSnapshot("essay-repaired"));
    strip.show(panelSnapshot("essay-repaired"));
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

QTEST_MAIN(TestDock)
#include "tst_dock.moc"
