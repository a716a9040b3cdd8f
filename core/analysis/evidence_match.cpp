// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evidence_match.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenscope {
namespace {

constexpr double same_size = 1.03;

bool equal(const Inputs& a, const Inputs& b, std::string_view id) { return a.amount(id) == b.amount(id); }

bool same_model(const Inputs& a, const Inputs& b) {
    constexpr std::array shape = {"model.layers", "model.hidden_size", "model.experts",
                                  "model.active_experts", "model.kv_elements_per_token"};
    const double ratio = a.amount("model.total_parameters").value / b.amount("model.total_parameters").value;
    return ratio < same_size && ratio * same_size > 1.0 &&
           std::all_of(shape.begin(), shape.end(), [&](const char* id) { return equal(a, b, id); });
}

bool same_family(const Inputs& a, const Inputs& b, const Catalogue& catalogue) {
    const auto* one = catalogue.find_accelerator(a.choice("serving.accelerator"));
    const auto* other = catalogue.find_accelerator(b.choice("serving.accelerator"));
    return one != nullptr && other != nullptr && one->vendor == other->vendor && one->traits == other->traits;
}

double batch_distance(double a, double b) {
    const double distance = std::abs(std::log(a / b));
    return std::isfinite(distance) ? distance : HUGE_VAL;
}

} // namespace

Likeness likeness(const Inputs& a, const Inputs& b, const Catalogue& catalogue) {
    if (!same_model(a, b))
        return Likeness::unlike;
    if (a.choice("serving.accelerator") != b.choice("serving.accelerator"))
        return same_family(a, b, catalogue) ? Likeness::same_family : Likeness::other_accelerator;
    if (!equal(a, b, "model.weight_bits"))
        return Likeness::other_precision;
    return equal(a, b, "serving.accelerators_per_replica") ? Likeness::same_machine : Likeness::other_count;
}

std::vector<Match> match(const std::vector<CheckedPoint>& points, const Inputs& inputs, double batch,
                         const Catalogue& catalogue) {
    std::vector<Match> matches;
    for (const CheckedPoint& point : points)
        if (const auto near = likeness(point.inputs, inputs, catalogue); near != Likeness::unlike)
            matches.push_back({&point, near});
    std::stable_sort(matches.begin(), matches.end(), [batch](const Match& a, const Match& b) {
        if (a.likeness != b.likeness)
            return a.likeness < b.likeness;
        return batch_distance(a.point->batch, batch) < batch_distance(b.point->batch, batch);
    });
    return matches;
}

} // namespace tokenscope
