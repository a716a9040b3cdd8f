// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping_rules.h"

namespace tokenscope::calibration {
namespace {

// Prompt lengths that the ML.ENERGY leaderboard leaves out: halving or doubling them moves the loss by 4 %.
constexpr double chat_prompt = 200.0, exam_prompt = 300.0;

bool lacks_basics(const MeasuredRow& row) { return !row.throughput || !row.output_tokens; }

void set_lengths(Draft& draft) {
    draft.set("request.input_tokens", draft.row.input_tokens.value_or(0.0));
    draft.set("request.output_tokens", *draft.row.output_tokens);
}

double bits_of(const Draft& draft) {
    return std::get<Amount>(draft.document.overrides.at("model.weight_bits")).value;
}

// Rows without a release number are builds of 2025.
bool names_no_release(const std::string& engine) {
    return engine.find_first_of("0123456789") == std::string::npos;
}

bool contains(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

} // namespace

void Draft::test_only(std::string why) {
    measurement.fitted = false;
    measurement.not_fitted = std::move(why);
}

// A steady state with a known batch; its user speed is the inverse of the median time between tokens.
Refusal map_ml_energy(Draft& draft) {
    const MeasuredRow& row = draft.row;
    if (lacks_basics(row) || !row.batch)
        return "no throughput, batch or output length";
    draft.measurement.load = "closed loop, community engines 2024-25";
    set_lengths(draft);
    draft.set("request.input_tokens", contains(row.scenario, "gpqa") ? exam_prompt : chat_prompt);
    draft.set("serving.batch", *row.batch);
    draft.set("model.kv_bits", 16.0);
    draft.choose("serving.engine", "community-2025");
    if (row.user_speed)
        draft.measurement.token_time = 1.0 / *row.user_speed;
    draft.measurement.token_time_is_step = true;
    return {};
}

Refusal map_silicon_sample(Draft& draft) {
    const MeasuredRow& row = draft.row;
    if (lacks_basics(row) || !row.batch)
        return "no throughput, batch or output length";
    if (row.parallel.value_or(0.0) > 8.0)
        return "several nodes: the number of accelerators is not verified";
    draft.measurement.load = "closed loop, current engines";
    set_lengths(draft);
    draft.set("serving.batch", *row.batch);
    draft.set("model.kv_bits", row.model.starts_with("Llama") ? 8.0 : 16.0);
    draft.measurement.token_time = row.token_time;
    if (names_no_release(row.engine))
        draft.choose("serving.engine", "early-2025");
    return {};
}

Refusal map_argonne(Draft& draft) {
    const MeasuredRow& row = draft.row;
    if (lacks_basics(row) || !row.batch)
        return "no throughput, batch or output length";
    draft.measurement.load = "static batch";
    set_lengths(draft);
    draft.set("serving.batch", *row.batch);
    draft.set("model.kv_bits", 16.0);
    if (draft.measurement.family == "other")
        draft.choose("serving.engine", "community-2025");
    return {};
}

// Requests arrive at a rate; what is in flight follows from Little's law.
Refusal map_served(Draft& draft) {
    const MeasuredRow& row = draft.row;
    if (contains(row.scenario, "INF"))
        return "all requests at once: not a steady state";
    if (lacks_basics(row) || !row.token_time || !row.first_token_time)
        return "no throughput, output length or times";
    draft.measurement.load = "open loop";
    set_lengths(draft);
    const double requests = *row.throughput * row.accelerators / *row.output_tokens;
    draft.set("serving.batch", requests * (*row.token_time * *row.output_tokens + *row.first_token_time));
    draft.set("model.kv_bits", 16.0);
    draft.measurement.token_time = row.token_time;
    return {};
}

// As many sequences as memory holds.
Refusal map_tensorrt_table(Draft& draft) {
    if (lacks_basics(draft.row))
        return "no throughput or output length";
    draft.measurement.load = "offline";
    set_lengths(draft);
    draft.document.overrides["serving.batch"] = Amount::automatic();
    draft.set("model.kv_bits", bits_of(draft) < 16.0 ? 8.0 : 16.0);
    return {};
}

} // namespace tokenscope::calibration
