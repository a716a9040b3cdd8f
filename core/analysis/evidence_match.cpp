// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evidence_match.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

constexpr double same_size = 1.03;

bool same_model(const Machine& a, const Machine& b) {
    const double ratio = a.parameters / b.parameters;
    return ratio < same_size && ratio * same_size > 1.0 && a.shape == b.shape;
}

bool same_family(const Machine& a, const Machine& b, const Catalogue& catalogue) {
    const auto* one = catalogue.find_accelerator(a.accelerator);
    const auto* other = catalogue.find_accelerator(b.accelerator);
    return one != nullptr && other != nullptr && one->vendor == other->vendor && one->traits == other->traits;
}

double batch_distance(double a, double b) {
    const double distance = std::abs(std::log(a / b));
    return std::isfinite(distance) ? distance : HUGE_VAL;
}

} // namespace

Likeness likeness(const Machine& a, const Machine& b, const Catalogue& catalogue) {
    if (!same_model(a, b))
        return Likeness::unlike;
    if (a.accelerator != b.accelerator)
        return same_family(a, b, catalogue) ? Likeness::same_family : Likeness::other_accelerator;
    if (a.weight_bits != b.weight_bits)
        return Likeness::other_precision;
    return a.accelerators == b.accelerators ? Likeness::same_machine : Likeness::other_count;
}

std::vector<Match> match(const std::vector<CheckedPoint>& points, const Inputs& inputs, double batch,
                         const Catalogue& catalogue) {
    const Machine machine = machine_of(inputs);
    std::vector<Match> matches;
    for (const CheckedPoint& point : points)
        if (const auto near = likeness(point.machine, machine, catalogue); near != Likeness::unlike)
            matches.push_back({&point, near});
    std::stable_sort(matches.begin(), matches.end(), [batch](const Match& a, const Match& b) {
        if (a.likeness != b.likeness)
            return a.likeness < b.likeness;
        return batch_distance(a.point->batch, batch) < batch_distance(b.point->batch, batch);
    });
    return matches;
}

} // namespace tokenscope
