// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping_rules.h"
#include "row_names.h"
#include "shipped_library.h"

#include <algorithm>
#include <array>

namespace tokenscope::calibration {
namespace {

// Parts whose figures are recalled, not published in a table: a test of transfer.
constexpr std::array recalled_parts = {"A100 40GB SXM", "GH200 96GB", "GH200 144GB",
                                       "H100 NVL",      "H200 NVL",   "H20"};

std::string prefix_of(const std::string& id) { return id.substr(0, id.find('_')); }

bool is_tensorrt(const std::string& engine) {
    return engine.find("trt") != std::string::npos || engine.find("TensorRT") != std::string::npos;
}

Refusal apply_rule(const std::string& source, Draft& draft, PromptLengths mlperf) {
    if (source == "me")
        return map_ml_energy(draft);
    if (source == "si")
        return map_silicon_sample(draft);
    if (source == "llmib")
        return map_argonne(draft);
    if (source == "trt014serve")
        return map_served(draft);
    if (source == "trt017" || source == "trt10")
        return map_tensorrt_table(draft);
    if (source == "mlperf")
        return map_mlperf(draft, mlperf);
    return "production or blog figure: batch, phase or number of accelerators is not defined";
}

Draft draft_of(const MeasuredRow& row, const std::string& model, const std::string& part, double bits) {
    Draft draft{row, {}, {}};
    Measurement& m = draft.measurement;
    m.id = row.id;
    m.source = prefix_of(row.id);
    m.model = model;
    m.accelerator = part;
    m.family = is_tensorrt(row.engine) ? "tensorrt-llm" : "other";
    draft.document.preset = "essay-repaired";
    draft.choose("model.name", model.c_str());
    draft.choose("serving.accelerator", part.c_str());
    draft.choose("serving.engine", "current");
    draft.choose("serving.throughput_mode", "derived");
    draft.choose("serving.load_mode", "typed");
    draft.set("serving.accelerators_per_replica", row.accelerators);
    draft.set("model.weight_bits", bits);
    return draft;
}

void complete(Draft& draft) {
    Measurement& m = draft.measurement;
    const MeasuredRow& row = draft.row;
    m.inputs = resolve(draft.document, shipped_library());
    m.mixture = m.inputs.amount("model.experts").value > m.inputs.amount("model.active_experts").value;
    m.throughput = *row.throughput;
    if (row.power && row.power_boundary.starts_with("GPU board"))
        m.board_power = row.power;
    else if (row.power && row.power_boundary.starts_with("whole system"))
        m.wall_power = row.power;
    if (m.fitted &&
        std::find(recalled_parts.begin(), recalled_parts.end(), m.accelerator) != recalled_parts.end())
        draft.test_only("the part's figures are recalled");
}

Refusal map_row(const MeasuredRow& row, PromptLengths mlperf, Mapping& mapping) {
    const auto part = catalogue_accelerator(row.hardware);
    if (!part)
        return "the catalogue has no such accelerator: " + row.hardware;
    const auto model = catalogue_model(row.model);
    if (!model)
        return "the catalogue has no such model: " + row.model;
    const auto bits = weight_bits(row.precision);
    if (!bits)
        return "precision is not one of 16, 8 and 4 bit: " + row.precision;
    Draft draft = draft_of(row, *model, *part, *bits);
    const Refusal refusal = apply_rule(draft.measurement.source, draft, mlperf);
    if (!refusal.empty())
        return refusal;
    complete(draft);
    mapping.measurements.push_back(std::move(draft.measurement));
    return {};
}

} // namespace

Mapping map_rows(const std::vector<MeasuredRow>& rows, PromptLengths mlperf) {
    Mapping mapping;
    for (const MeasuredRow& row : rows)
        if (const Refusal refusal = map_row(row, mlperf, mapping); !refusal.empty())
            mapping.dropped[refusal].push_back(row.id);
    return mapping;
}

} // namespace tokenscope::calibration
