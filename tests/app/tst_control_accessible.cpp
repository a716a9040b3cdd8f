// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/group_header.h"
#include "tests/app/control_bench.h"

#include <QAccessible>

using namespace tokenscope;

class TestControlAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sliderHasNameValueAndLabel();
    void sliderMoves();
    void groupHeaderExpands();
};

void TestControlAccessible::sliderHasNameValueAndLabel() {
    ControlBench bench(utilisation());
    bench.view.consequence = QStringLiteral("Cost per token up 38 percent");
    bench.control.show(bench.view);
    QAccessibleInterface* slider = QAccessible::queryAccessibleInterface(bench.control.track());
    QCOMPARE(slider->role(), QAccessible::Slider);
    QCOMPARE(slider->text(QAccessible::Name), QStringLiteral("Utilisation"));
    QCOMPARE(slider->text(QAccessible::Value),
             QStringLiteral("60 percent, plausible. Cost per token up 38 percent"));
    QVERIFY(slider->state().focusable);
    const auto relations = slider->relations(QAccessible::Label);
    QCOMPARE(relations.size(), 1);
    QCOMPARE(relations[0].first->text(QAccessible::Name), QStringLiteral("Utilisation"));
}

void TestControlAccessible::sliderMoves() {
    ControlBench bench(utilisation());
    QAccessibleInterface* slider = QAccessible::queryAccessibleInterface(bench.control.track());
    QAccessibleValueInterface* value = slider->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toDouble(), 60.0);
    QCOMPARE(value->minimumValue().toDouble(), 0.0);
    QCOMPARE(value->maximumValue().toDouble(), 100.0);
    QCOMPARE(roundedToDigits(value->minimumStepSize().toDouble(), 6), 0.1);
    value->setCurrentValue(42.5);
    QCOMPARE(bench.edits.back().value, 42.5);
    slider->actionInterface()->doAction(QAccessibleActionInterface::increaseAction());
    QCOMPARE(bench.edits.back().value, 43.5);
    value->setCurrentValue(QStringLiteral("much"));
    QCOMPARE(bench.edits.size(), size_t(2));
}

void TestControlAccessible::groupHeaderExpands() {
    ControlInk ink(Theme::light());
    GroupHeader header(ink);
    header.setTexts(QStringLiteral("Facility"), QStringLiteral("PUE 1.2"));
    header.setExpanded(false);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&header);
    QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Facility"));
    QCOMPARE(spoken->text(QAccessible::Description), QStringLiteral("PUE 1.2"));
    QVERIFY(spoken->state().expandable && spoken->state().collapsed && !spoken->state().expanded);
    connect(&header, &GroupHeader::clicked, &header, [&header] { header.setExpanded(true); });
    spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(spoken->state().expanded);
}

QTEST_MAIN(TestControlAccessible)
#include "tst_control_accessible.moc"
