// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/batch_curve.h"

#include "app/charts/chart_text.h"
#include "app/charts/derived_machine.h"
#include "core/analysis/sweep.h"
#include "core/analysis/weight_roof.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

constexpr std::size_t pointCount = 100;
constexpr double mostSequences = 1e6; ///< the largest batch that can be entered

// A batch beyond what is allowed gives the allowed one again: the curve ends there.
std::vector<BatchPoint> growing(const std::vector<SweepPoint>& sweep) {
    std::vector<BatchPoint> points;
    for (const SweepPoint& swept : sweep) {
        const BatchPoint point = batchPoint(swept.outputs);
        const bool grows = points.empty() || point.batch > points.back().batch;
        if (std::isfinite(point.perAccelerator) && std::isfinite(point.perUser) && grows)
            points.push_back(point);
    }
    return points;
}

} // namespace

BatchPoint batchPoint(const std::array<double, output_count>& values) {
    const auto output = [&values](std::string_view id) { return values[output_index(id)]; };
    return {output("decode.batch"), output("throughput.per_accelerator"), output("throughput.per_user"),
            output("energy.per_output_token")};
}

BatchCurve batchCurve(const Snapshot& snapshot) {
    Inputs inputs = derivedMachine(snapshot.current, *snapshot.library);
    const auto here = evaluate(to_scenario(inputs));
    BatchCurve curve;
    curve.accelerators = inputs.amount("serving.accelerators_per_replica").value;
    curve.computeRoof = here.decode.roof_compute.value();
    curve.weightRoof = here.decode.roof_weights.value();
    curve.weightRoofOfOne = weight_read_roof(inputs, here, 1.0);
    curve.largestBatch = here.memory.max_batch.value();
    curve.replacesStated = isChosen(snapshot.current, "serving.throughput_mode", "stated");
    if (std::isfinite(here.throughput.per_accelerator.value()))
        curve.atNow = batchPoint(output_values(here));
    const double engineLimit =
        std::max(inputs.amount("calibration.batch_cap").value, here.decode.batch.value());
    double most = std::isfinite(curve.largestBatch) ? curve.largestBatch : engineLimit;
    most = std::clamp(most, 1.0, mostSequences);
    curve.points = growing(sweep(inputs, quantity_index("serving.batch"),
                                 spaced(1.0, most, pointCount, TrackScale::logarithmic)));
    curve.inputs = std::move(inputs);
    return curve;
}

} // namespace tokenscope
