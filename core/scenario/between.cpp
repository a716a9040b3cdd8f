// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/between.h"

#include <cmath>

namespace tokenscope {
namespace {

double value_between(double from, double to, double share, const InputRow& row) {
    const bool by_ratio = from > 0.0 && to > 0.0;
    const double value = by_ratio ? from * std::pow(to / from, share) : from + (to - from) * share;
    return row.whole ? std::round(value) : value;
}

} // namespace

Document document_between(const Document& from, const Document& to, double share, const Library& library) {
    if (share <= 0.0 || share >= 1.0)
        return share <= 0.0 ? from : to;
    const Inputs a = resolve(from, library), b = resolve(to, library);
    Document document = share < 0.5 ? from : to;
    for (std::size_t i = 0; i < quantity_input_count; ++i) {
        const InputRow& row = quantity_inputs()[i];
        const bool glides = a.amounts[i].is_number() && b.amounts[i].is_number() && row.allowed[0] == 0.0;
        if (glides && !(a.amounts[i] == b.amounts[i]))
            document.overrides.insert_or_assign(
                std::string(row.id),
                Amount::of(value_between(a.amounts[i].value, b.amounts[i].value, share, row)));
    }
    return document;
}

} // namespace tokenscope
