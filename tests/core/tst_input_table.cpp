// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/model/evaluate.h"
#include "core/model/output_table.h"
#include "core/scenario/edit.h"
#include "core/scenario/input_rows.h"
#include "core/scenario/input_value.h"
#include "core/scenario/lift.h"
#include "core/text/unit_expression.h"
#include "core/units/unit_symbol.h"

#include <QtTest>

#include <cmath>
#include <set>

using namespace tokenscope;

namespace {

template <class Unit, class T> DimensionExponents exponents(const Quantity<Unit, T>&) {
    return exponents_of<Unit>();
}
template <class Unit, class T> DimensionExponents exponents(const std::optional<Quantity<Unit, T>>&) {
    return exponents_of<Unit>();
}

/// Energy that a unit text does not assign to a meter, and counts, are told apart by the member's type only.
int energyOf(const Dimension& d) {
    return d[BaseDimension::it_joule] + d[BaseDimension::facility_joule] + d[BaseDimension::joule];
}

/// A value that differs from the input's own and that its row allows.
double otherValue(const InputRow& row, double value) {
    if (row.allowed[0] != 0.0)
        return value == row.allowed[0] ? row.allowed[1] : row.allowed[0];
    for (double wanted : {value * 1.5, value * 0.5, value + 1.0, row.track.high, row.track.low}) {
        const double candidate = row.whole ? std::round(wanted) : wanted;
        if (is_valid(candidate, row) && candidate != value)
            return candidate;
    }
    return value;
}

} // namespace

/// The one table of inputs: complete, consistent with the types behind it, and without an idle row.
class TestInputTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreUnique();
    void tracksAndTicksLieInTheValidRange();
    void unitTextsAgreeWithTypes();
    void presetsGiveEveryInput();
    void everyInputMovesSomeOutput_data();
    void everyInputMovesSomeOutput();
};

void TestInputTable::idsAreUnique() {
    std::set<std::string_view> ids;
    for (const auto& row : quantity_inputs())
        QVERIFY(ids.insert(row.id).second);
    for (const auto& row : choice_inputs())
        QVERIFY(ids.insert(row.id).second);
}

void TestInputTable::tracksAndTicksLieInTheValidRange() {
    for (const auto& row : quantity_inputs()) {
        const std::string id(row.id);
        QVERIFY2(row.valid.low <= row.track.low && row.track.high <= row.valid.high, id.c_str());
        QVERIFY2(row.track.low < row.track.high, id.c_str());
        QVERIFY2(row.track.scale == TrackScale::linear || row.track.low > 0.0, id.c_str());
        for (const auto& tick : row.ticks)
            QVERIFY2(tick.text.empty() || (tick.value >= row.track.low && tick.value <= row.track.high),
                     id.c_str());
    }
}

void TestInputTable::unitTextsAgreeWithTypes() {
    Scenario<double> scenario{};
    for_each_input([&](std::size_t, const InputRow& row, auto access) {
        const std::string id(row.id);
        const auto unit = parse_unit(row.unit);
        QVERIFY2(unit.has_value(), id.c_str());
        const auto typed = exponents(access(scenario));
        const auto base = [&](BaseDimension d) { return typed[static_cast<std::size_t>(d)]; };
        const bool counted =
            row.unit == "row/touched expert" || row.unit == "bit"; // rows are tokens, bits a plain count
        if (!counted) {
            QVERIFY2(std::abs(unit->factor / row.factor - 1.0) < 1e-12, id.c_str());
            QCOMPARE(base(BaseDimension::second), unit->dimension[BaseDimension::second]);
            QCOMPARE(base(BaseDimension::dollar), unit->dimension[BaseDimension::dollar]);
            QCOMPARE(base(BaseDimension::token), unit->dimension[BaseDimension::token]);
            QCOMPARE(base(BaseDimension::byte), unit->dimension[BaseDimension::byte]);
            QCOMPARE(base(BaseDimension::flop), unit->dimension[BaseDimension::flop]);
            QCOMPARE(base(BaseDimension::it_joule) + base(BaseDimension::facility_joule),
                     energyOf(unit->dimension));
            QCOMPARE(base(BaseDimension::accelerator),
                     unit->dimension[BaseDimension::accelerator] - row.per_accelerator);
            QCOMPARE(base(BaseDimension::request), unit->dimension[BaseDimension::request] - row.per_request);
        }
    });
}

void TestInputTable::presetsGiveEveryInput() {
    for (const Preset& preset : shippedLibrary().presets) {
        QVERIFY2(unknown_inputs(preset.inputs).empty(), preset.id.c_str());
        for (std::size_t i = 0; i < quantity_input_count; ++i) {
            const auto& row = quantity_inputs()[i];
            const auto& amount = preset.inputs.amounts[i];
            QVERIFY2(!amount.is_number() || is_valid(amount.value, row),
                     (preset.id + " " + std::string(row.id)).c_str());
        }
    }
}

void TestInputTable::everyInputMovesSomeOutput_data() {
    QTest::addColumn<int>("input");
    for (std::size_t i = 0; i < quantity_input_count; ++i)
        QTest::newRow(std::string(quantity_inputs()[i].id).c_str()) << static_cast<int>(i);
}

// In one of the presets at least, an edit of the input changes an output other than through a switched mode.
void TestInputTable::everyInputMovesSomeOutput() {
    QFETCH(int, input);
    const auto index = static_cast<std::size_t>(input);
    const InputRow& row = quantity_inputs()[index];
    for (const Preset& preset : shippedLibrary().presets) {
        for (const auto& [engine, bits] : {std::pair("current", 16.0), std::pair("community-2025", 8.0),
                                           std::pair("early-2025", 8.0), std::pair("current", 4.0)}) {
            Document document;
            document.preset = preset.id;
            document.overrides["serving.engine"] = std::string(engine);
            document.overrides["model.weight_bits"] = Amount::of(bits);
            const Inputs before = resolve(document, shippedLibrary());
            if (!can_act(row, before))
                continue;
            const double start =
                before.amounts[index].is_number() ? before.amounts[index].value : row.ticks[0].value;
            const auto first = with_input(document, shippedLibrary(), row.id, Amount::of(start)).document;
            const auto second =
                with_input(first, shippedLibrary(), row.id, Amount::of(otherValue(row, start))).document;
            const auto a = output_values(evaluate(to_scenario(resolve(first, shippedLibrary()))));
            const auto b = output_values(evaluate(to_scenario(resolve(second, shippedLibrary()))));
            for (std::size_t o = 0; o < output_count; ++o)
                if (a[o] != b[o] && std::isfinite(a[o]) && std::isfinite(b[o]))
                    return;
        }
    }
    QFAIL("no output moves");
}

QTEST_GUILESS_MAIN(TestInputTable)
#include "tst_input_table.moc"
