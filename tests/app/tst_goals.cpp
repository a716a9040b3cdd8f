// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/quantity_view.h"
#include "app/shell/goal_sheet.h"
#include "app/shell/searchable_choice.h"
#include "tests/app/window_bench.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <cmath>

using namespace tokenscope;

/// Goals, locks and what a control offers beside its thumb, in the real window.
class TestGoals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoalIsFoundAndSet();
    void aGoalOutOfReachSaysWhy();
    void aWrongUnitSaysWhatIsNeeded();
    void lockedInputsAreLeftOut();
    void aStatedSpeedIsImplausibleBeforeItIsImpossible();
    void aTrackIsExtendedToItsValue();
    void resetsNameWhoseValueTheyBring();
    void fineStepsAreLessThanStepsThanPages();
};

void TestGoals::aGoalIsFoundAndSet() {
    WindowBench bench;
    bench.open("essay-repaired", "stages");
    bench.press(Qt::Key_G, Qt::ControlModifier);
    auto* sheet = bench.window().findChild<GoalSheet*>();
    QVERIFY(sheet && sheet->isVisible());
    const auto buttons = sheet->findChildren<QPushButton*>();
    const auto set = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
        return button->isVisible() && button->text().startsWith(QStringLiteral("Set "));
    });
    QVERIFY(set != buttons.end());
    const double expected = bench.now().results.margin.break_even_utilisation.value();
    const int before = bench->store().undoStack()->count();
    QTest::mouseClick(*set, Qt::LeftButton);
    bench.settle();
    QVERIFY(isNear(bench.input("serving.utilisation"), expected, 1e-6));
    QVERIFY(std::abs(bench.now().output("margin.gross")) < 1e-6);
    QCOMPARE(bench->store().undoStack()->count(), before + 1);
}

void TestGoals::aGoalOutOfReachSaysWhy() {
    WindowBench bench;
    bench.open("essay-repaired", "stages");
    bench.press(Qt::Key_G, Qt::ControlModifier);
    auto* sheet = bench.window().findChild<GoalSheet*>();
    sheet->target()->setText(QStringLiteral("99.99 %"));
    QVERIFY2(sheet->answer().contains(QStringLiteral("never")), qPrintable(sheet->answer()));
    QVERIFY2(sheet->answer().contains(QStringLiteral("it goes from")), qPrintable(sheet->answer()));
}

void TestGoals::aWrongUnitSaysWhatIsNeeded() {
    WindowBench bench;
    bench.open("essay-repaired", "stages");
    bench.press(Qt::Key_G, Qt::ControlModifier);
    auto* sheet = bench.window().findChild<GoalSheet*>();
    sheet->target()->setText(QStringLiteral("5 W"));
    QVERIFY2(sheet->answer().contains(QStringLiteral("power")), qPrintable(sheet->answer()));
}

void TestGoals::lockedInputsAreLeftOut() {
    WindowBench bench;
    bench.open("essay-repaired", "sensitivity");
    const QString first = bench.frame().figure().table.rows.front().front();
    const auto rows = quantity_inputs();
    const auto strongest = std::find_if(rows.begin(), rows.end(), [&](const InputRow& row) {
        return first == QString::fromUtf8(row.label.data(), qsizetype(row.label.size()));
    });
    QVERIFY(strongest != rows.end());
    const std::string id(strongest->id);
    QuantityControl* control = bench.control(id.c_str());
    QTest::keyClick(control->track(), Qt::Key_L);
    bench.settle();
    QVERIFY(control->view().locked);
    QVERIFY(bench.frame().figure().table.rows.front().front() != first);
    QVERIFY(bench.frame().figure().subtitle.contains(QStringLiteral("locked")));
    bench.press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(bench.window().findChild<GoalSheet*>()->input()->findData(QString::fromStdString(id)) < 0);
}

void TestGoals::aStatedSpeedIsImplausibleBeforeItIsImpossible() {
    WindowBench bench;
    bench.open("essay", "stages");
    bench.type("serving.batch", QStringLiteral("64"));
    Q_EMIT bench.control("serving.stated_throughput")
        ->edited({QStringLiteral("serving.stated_throughput"),
                  ControlEdit::Kind::toggleLink,
                  0,
                  {},
                  ControlEdit::Phase::single});
    bench.settle();
    const auto& bands = bench.control("serving.stated_throughput")->view().bands;
    std::vector<BandKind> kinds;
    for (const ControlBand& band : bands)
        kinds.push_back(band.kind);
    const auto implausible = std::find(kinds.begin(), kinds.end(), BandKind::implausible);
    QVERIFY(implausible != kinds.end());
    QVERIFY(std::find(implausible, kinds.end(), BandKind::impossible) != kinds.end());
    for (const ControlBand& band : bands)
        if (band.kind == BandKind::implausible || band.kind == BandKind::impossible)
            QVERIFY(!band.reason.isEmpty());
}

void TestGoals::aTrackIsExtendedToItsValue() {
    WindowBench bench;
    bench.open("essay-repaired", "stages");
    bench.type("accelerator.price", QStringLiteral("900000"));
    QuantityControl* control = bench.control("accelerator.price");
    QVERIFY(control->view().value > control->view().high);
    std::unique_ptr<QMenu> menu(control->createMenu(nullptr));
    for (QAction* action : menu->actions())
        if (action->text().startsWith(QStringLiteral("Extend")))
            action->trigger();
    bench.settle();
    QCOMPARE(control->view().high, control->view().value);
}

void TestGoals::resetsNameWhoseValueTheyBring() {
    WindowBench bench;
    bench.open("deepseek-day", "stages");
    bench->store().useCurrentAsBaseline();
    bench.type("facility.pue", QStringLiteral("1.7"));
    QuantityControl* control = bench.control("facility.pue");
    const double essay = bench->store().snapshot()->essay.inputs.amount("facility.pue").value;
    std::unique_ptr<QMenu> menu(control->createMenu(nullptr));
    for (QAction* action : menu->actions())
        if (action->text().contains(QStringLiteral("essay")))
            action->trigger();
    bench.settle();
    QCOMPARE(bench.input("facility.pue"), essay);
}

void TestGoals::fineStepsAreLessThanStepsThanPages() {
    WindowBench bench;
    const SnapshotPointer snapshot = bench->store().snapshot();
    for (const InputRow& row : quantity_inputs()) {
        if (row.allowed[0] != 0.0)
            continue;
        ControlView view = quantityView(row, *snapshot, false);
        const StepSizes sizes = stepSizes(view);
        QVERIFY2(0 < sizes.fine && sizes.fine < sizes.normal && sizes.normal < sizes.page, row.id.data());
        view.ticks.clear();
        view.blank = false;
        view.value = draggedValue(view, 0.5);
        const auto moved = [&view](StepSize size) {
            return std::abs(steppedValue(view, size, 1) - view.value);
        };
        QVERIFY2(0 < moved(StepSize::fine) && moved(StepSize::fine) <= moved(StepSize::normal) &&
                     moved(StepSize::normal) <= moved(StepSize::page),
                 row.id.data());
    }
}

QTEST_MAIN(TestGoals)
#include "tst_goals.moc"
