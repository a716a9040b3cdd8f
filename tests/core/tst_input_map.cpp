// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/analysis/acting_inputs.h"
#include "core/analysis/feasibility.h"
#include "core/analysis/input_map.h"
#include "core/analysis/sweep.h"
#include "core/model/evaluate.h"
#include "core/model/output_table.h"

#include <QtTest>

#include <cmath>

using namespace tokenscope;

namespace {

Document documentOf(const char* preset) {
    Document document;
    document.preset = preset;
    return document;
}

MapRequest marginMap() {
    MapRequest request;
    request.x = quantity_index("serving.batch");
    request.y = quantity_index("serving.utilisation");
    request.output = output_index("margin.gross");
    request.inputs = acting_inputs(documentOf("essay-repaired"), shippedLibrary(), {request.x, request.y});
    request.x_values = {1, 8, 64, 4096};
    request.y_values = {0.1, 0.5, 1.0};
    return request;
}

} // namespace

/// One output over two inputs.
class TestInputMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheEvaluation();
    void moreBatchThanMemoryHoldsIsImpossible();
    void theZeroLiesWhereTheBreakEvenIs();
    void theTwoInputsMayMove();
    void valuesAreThoseThatAnInputMayHave();
    void anInputThatDoesNotActSwitchesTheMode();
};

void TestInputMap::agreesWithTheEvaluation() {
    const MapRequest request = marginMap();
    const InputMap map = map_over(request);
    QCOMPARE(map.values.size(), std::size_t(12));
    QCOMPARE(map.room.size(), std::size_t(12));
    Inputs inputs = request.inputs;
    inputs.amounts[request.x] = Amount::of(64);
    inputs.amounts[request.y] = Amount::of(0.5);
    QCOMPARE(map.values[1 * 4 + 2], evaluate(to_scenario(inputs)).margin.gross.value());
}

void TestInputMap::moreBatchThanMemoryHoldsIsImpossible() {
    const InputMap map = map_over(marginMap());
    for (std::size_t row = 0; row < 3; ++row) {
        QVERIFY(map.room[row * 4] > 0.0);
        QVERIFY(map.room[row * 4 + 3] < 0.0);
    }
}

// The margin changes its sign between the utilisations around the break-even that the model computes itself.
void TestInputMap::theZeroLiesWhereTheBreakEvenIs() {
    MapRequest request = marginMap();
    request.x_values = {64, 65};
    request.inputs.amounts[request.x] = Amount::of(64);
    const double even = evaluate(to_scenario(request.inputs)).margin.break_even_utilisation.value();
    request.y_values = {even * 0.999, even * 1.001};
    const InputMap map = map_over(request);
    QVERIFY(map.values[0] < 0.0 && map.values[2] > 0.0);
}

void TestInputMap::theTwoInputsMayMove() {
    const MapRequest request = marginMap();
    MapRequest moved = request;
    moved.inputs.amounts[request.x] = Amount::of(7);
    moved.inputs.amounts[request.y] = Amount::of(0.77);
    QVERIFY(moved.gives_same(request));
    moved.inputs.amounts[quantity_index("facility.pue")] = Amount::of(1.9);
    QVERIFY(!moved.gives_same(request));
}

void TestInputMap::valuesAreThoseThatAnInputMayHave() {
    const InputRow& bits = quantity_inputs()[quantity_index("model.weight_bits")];
    QCOMPARE(nearest_valid(bits, 9.0), 8.0);
    const InputRow& accelerators = quantity_inputs()[quantity_index("serving.accelerators_per_replica")];
    QCOMPARE(nearest_valid(accelerators, 3.4), 3.0);
    const InputRow& share = quantity_inputs()[quantity_index("serving.utilisation")];
    QCOMPARE(nearest_valid(share, 1.7), share.valid.high);
}

void TestInputMap::anInputThatDoesNotActSwitchesTheMode() {
    const Document essay = documentOf("essay");
    QCOMPARE(resolve(essay, shippedLibrary()).choice("serving.throughput_mode"), std::string("stated"));
    const Inputs batch = acting_inputs(essay, shippedLibrary(), {quantity_index("serving.batch")});
    QCOMPARE(batch.choice("serving.throughput_mode"), std::string("derived"));
    const Inputs pue = acting_inputs(essay, shippedLibrary(), {quantity_index("facility.pue")});
    QVERIFY(pue == resolve(essay, shippedLibrary()));
}

QTEST_APPLESS_MAIN(TestInputMap)
#include "tst_input_map.moc"
