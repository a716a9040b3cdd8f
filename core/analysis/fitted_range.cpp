// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/fitted_range.h"

#include "core/model/error_band.h"
#include "core/model/evaluate.h"
#include "core/model/parameters.h"
#include "core/model/request.h"
#include "core/text/name.h"

namespace tokenscope {
namespace {

constexpr Range context_fitted = {200.0, 21000.0}; // tokens, at half of the reply
constexpr Range dense_parameters_fitted = {6.7e9, 406e9};
constexpr Range mixture_parameters_fitted = {20e9, 401e9};

bool outside(double value, const Range& range) { return value < range.low || value > range.high; }

bool is_mixture(const Scenario<double>& s) {
    return is_mixture_of_experts(s.model.experts, s.model.active_experts);
}

bool unfitted_model_size(const Scenario<double>& s) {
    return outside(s.model.total_parameters.value(),
                   is_mixture(s) ? mixture_parameters_fitted : dense_parameters_fitted);
}

double context_of(const Scenario<double>& s) {
    const auto generated = generated_tokens(s.request.output_tokens, s.request.reasoning_multiplier);
    return mean_context(s.request.input_tokens, generated).value();
}

bool latent_attention(const Inputs& inputs, const Catalogue& catalogue) {
    const ModelEntry* model = catalogue.find_model(inputs.choice("model.name"));
    return model != nullptr && model->latent_attention;
}

} // namespace

std::vector<std::string> outside_fitted_range(const Inputs& inputs, const Results<double>& results,
                                              const Catalogue& catalogue) {
    const auto s = to_scenario(inputs);
    std::vector<std::string> notes;
    const auto note = [&](bool holds, const char* sentence) {
        if (holds)
            notes.emplace_back(sentence);
    };
    if (inputs.choice("serving.throughput_mode") == "stated")
        return notes;
    note(!inputs.accelerator.fitted,
         NAME("FittedRange", "No measurement of this accelerator was fitted: the band is wider."));
    note(s.serving.accelerators_per_replica.value() > widest_fitted_replica,
         NAME("FittedRange",
              "No replica of more than eight accelerators was fitted: the band is wider, and links between "
              "nodes are not modelled."));
    note(results.decode.batch.value() > largest_fitted_batch,
         NAME("FittedRange", "No batch above 2,048 was fitted."));
    note(outside(context_of(s), context_fitted),
         NAME("FittedRange", "The context lies outside the fitted range of 200 to 21,000 tokens."));
    note(unfitted_model_size(s), NAME("FittedRange", "No model of this size was fitted."));
    note(latent_attention(inputs, catalogue),
         NAME("FittedRange", "No model with latent attention was fitted."));
    note(
        is_mixture(s) && s.accelerator.blackwell && s.serving.engine != Engine::community_2025 &&
            s.model.weight_bits.value() >= 8.0,
        NAME(
            "FittedRange",
            "On Blackwell, current engines were fitted to mixture models in 4 bit only: expect more speed in "
            "reality."));
    return notes;
}

} // namespace tokenscope
