// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/fitted_range.h"

#include "core/model/error_band.h"
#include "core/text/name.h"

namespace tokenscope {
namespace {

constexpr double largest_batch_fitted = 2048.0;
constexpr Range context_fitted = {200.0, 21000.0}; // tokens, at half of the reply
constexpr Range dense_parameters_fitted = {6.7e9, 406e9};
constexpr Range mixture_parameters_fitted = {20e9, 401e9};

bool outside(double value, const Range& range) { return value < range.low || value > range.high; }

struct Situation {
    const Inputs& inputs;
    const Results<double>& results;
    const Catalogue& catalogue;

    double amount(std::string_view id) const { return inputs.amount(id).value; }
    bool mixture() const { return amount("model.experts") > amount("model.active_experts"); }
    bool community() const { return inputs.choice("serving.engine") == "community-2025"; }
};

bool unfitted_model_size(const Situation& s) {
    return outside(s.amount("model.total_parameters"),
                   s.mixture() ? mixture_parameters_fitted : dense_parameters_fitted);
}

double mean_context(const Situation& s) {
    const double reply = s.amount("request.output_tokens") * s.amount("request.reasoning_multiplier");
    return s.amount("request.input_tokens") + reply / 2.0;
}

bool latent_attention(const Situation& s) {
    const ModelEntry* model = s.catalogue.find_model(s.inputs.choice("model.name"));
    return model != nullptr && model->latent_attention;
}

} // namespace

std::vector<std::string> outside_fitted_range(const Inputs& inputs, const Results<double>& results,
                                              const Catalogue& catalogue) {
    const Situation s{inputs, results, catalogue};
    std::vector<std::string> notes;
    const auto note = [&](bool holds, const char* sentence) {
        if (holds)
            notes.emplace_back(sentence);
    };
    if (inputs.choice("serving.throughput_mode") == "stated")
        return notes;
    note(!inputs.accelerator.fitted,
         NAME("FittedRange", "No measurement of this accelerator was fitted: the band is wider."));
    note(s.amount("serving.accelerators_per_replica") > widest_fitted_replica,
         NAME("FittedRange",
              "No replica of more than eight accelerators was fitted: the band is wider, and links between "
              "nodes are not modelled."));
    note(results.decode.batch.value() > largest_batch_fitted,
         NAME("FittedRange", "No batch above 2,048 was fitted."));
    note(outside(mean_context(s), context_fitted),
         NAME("FittedRange", "The context lies outside the fitted range of 200 to 21,000 tokens."));
    note(unfitted_model_size(s), NAME("FittedRange", "No model of this size was fitted."));
    note(latent_attention(s), NAME("FittedRange", "No model with latent attention was fitted."));
    note(
        s.mixture() && inputs.accelerator.blackwell && !s.community() && s.amount("model.weight_bits") >= 8.0,
        NAME(
            "FittedRange",
            "On Blackwell, current engines were fitted to mixture models in 4 bit only: expect more speed in "
            "reality."));
    return notes;
}

} // namespace tokenscope
