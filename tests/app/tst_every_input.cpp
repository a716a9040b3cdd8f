// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/control_row.h"
#include "window_bench.h"

#include "app/controls/choice_control.h"
#include "app/panels/input_groups.h"
#include "app/shell/window_commands.h"

#include <cstring>

using namespace tokenscope;

/// No control ever does nothing: whatever is in view moves some output, in every kind of machine, and undo
/// takes it back bit for bit.
class TestEveryInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyInputHasOnePlace();
    void everyInputThatCanActHasAControl();
    void everyControlMovesSomeOutput_data();
    void everyControlMovesSomeOutput();

private:
    using Figures = std::vector<double>;

    static Figures figures(const Evaluated& e);
    static bool same(const Figures& a, const Figures& b) {
        return std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0;
    }
    static std::vector<ControlEdit> editsOf(ControlRow& row);
    static bool moves(WindowBench& bench, ControlRow& row);
};

// Outputs, what limits decode, and the margin of every tier.
TestEveryInput::Figures TestEveryInput::figures(const Evaluated& e) {
    Figures all(e.values.begin(), e.values.end());
    all.push_back(static_cast<double>(e.results.decode.limit));
    for (const TierMargin& tier : e.margins)
        all.push_back(tier.margin);
    return all;
}

void TestEveryInput::everyInputHasOnePlace() {
    QMap<std::string, int> places;
    for (const InputGroupPlan& plan : inputGroupPlans())
        for (const std::string_view id : plan.inputs)
            ++places[std::string(id)];
    QCOMPARE(places.size(), static_cast<qsizetype>(quantity_input_count + choice_input_count));
    for (auto it = places.begin(); it != places.end(); ++it)
        QVERIFY2(it.value() == 1, it.key().c_str());
    const auto essentials = inputGroupPlans().front();
    QCOMPARE(essentials.id, QStringLiteral("essentials"));
    QCOMPARE(essentials.inputs.size(), std::size_t(5));
}

void TestEveryInput::everyInputThatCanActHasAControl() {
    WindowBench bench;
    for (const InputRow& row : quantity_inputs()) {
        const bool there = bench->inputs()->list()->row(QString::fromLatin1(row.id.data())) != nullptr;
        QVERIFY2(there == can_act(row, bench.inputs()), row.id.data());
    }
    for (const ChoiceRow& row : choice_inputs())
        QVERIFY2(bench->inputs()->list()->row(QString::fromLatin1(row.id.data())) != nullptr, row.id.data());
}

// Several values of the track, or every other option: one of them must matter.
std::vector<ControlEdit> TestEveryInput::editsOf(ControlRow& row) {
    std::vector<ControlEdit> edits;
    if (auto* quantity = qobject_cast<QuantityControl*>(&row)) {
        for (const double fraction : {0.3, 0.7, 0.1, 0.9}) {
            const double value = draggedValue(quantity->view(), fraction);
            if (value != quantity->view().value)
                edits.push_back({row.id(), ControlEdit::Kind::value, value, {}, ControlEdit::Phase::single});
        }
    } else if (auto* choice = qobject_cast<ChoiceControl*>(&row)) {
        for (const ControlOption& option : choice->view().options)
            if (option.key != choice->view().current)
                edits.push_back(
                    {row.id(), ControlEdit::Kind::choice, 0, option.key, ControlEdit::Phase::single});
    }
    return edits;
}

bool TestEveryInput::moves(WindowBench& bench, ControlRow& row) {
    const Figures before = figures(bench.now());
    for (const ControlEdit& edit : editsOf(row)) {
        Q_EMIT row.edited(edit);
        bench.settle();
        const bool moved = !same(before, figures(bench.now()));
        bench->store().undoStack()->undo();
        bench.settle();
        if (!same(before, figures(bench.now())))
            return false;
        if (moved)
            return true;
    }
    return false;
}

void TestEveryInput::everyControlMovesSomeOutput_data() {
    QTest::addColumn<QString>("preset");
    for (const char* preset :
         {"essay", "essay-repaired", "deepseek-day", "gpt-oss-120b-h100", "local-8b-4090"})
        QTest::newRow(preset) << QString::fromLatin1(preset);
}

void TestEveryInput::everyControlMovesSomeOutput() {
    QFETCH(QString, preset);
    WindowBench bench;
    bench->commands().choosePreset(preset);
    bench.settle();
    QStringList ids;
    for (const ControlRow* row : bench->inputs()->list()->rows())
        ids << row->id();
    QVERIFY(ids.size() > 80);
    QStringList idle;
    for (const QString& id : ids)
        if (ControlRow* row = bench->inputs()->list()->row(id); row != nullptr && !moves(bench, *row))
            idle << id;
    QVERIFY2(idle.isEmpty(), qPrintable(idle.join(u' ')));
}

QTEST_MAIN(TestEveryInput)
#include "tst_every_input.moc"
