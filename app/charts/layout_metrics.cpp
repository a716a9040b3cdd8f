// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/layout_metrics.h"

#include <iterator>

namespace tokenscope {

namespace {

struct VariantRow {
    Variant variant;
    LayoutMetrics metrics;
};

// clang-format off
const VariantRow variantTable[] = {
    {Variant::main,
     {{24, 0, 24, 8}, {17, 600}, {12.5, 400}, {13, 400}, {11, 400}, {11, 400},
      32, 21, 15, 0, 46, 19, true, true, true, true, true, 1, 1}},
    {Variant::pinned,
     {{24, 0, 20, 12}, {13.5, 600}, {11.5, 400}, {12, 400}, {10.5, 400}, {11, 400},
      28, 18, 13, 28, 34, 17, false, false, true, false, false, 1, 1}},
    {Variant::compact,
     {{20, 0, 20, 12}, {17, 600}, {12.5, 400}, {13, 400}, {11, 400}, {11, 400},
      28, 20, 13, 0, 46, 18, true, true, true, true, false, 1, 1}},
    {Variant::gallery,
     {{0, 0, 0, 0}, {14, 600}, {11.5, 400}, {12, 400}, {10.5, 400}, {11, 400},
      14, 18, 13, 0, 34, 17, false, false, true, false, false, 1, 1}},
    {Variant::part,
     {{0, 0, 0, 0}, {14, 600}, {11, 400}, {12, 400}, {10.5, 400}, {10.5, 400},
      14, 17, 12, 0, 40, 15.5, true, false, true, false, false, 2, 1}},
    {Variant::exported,
     {{0, 0, 0, 0}, {17, 600}, {12.5, 400}, {13, 400}, {11, 400}, {11, 400},
      17, 21, 15, 0, 60, 19, true, true, true, true, true, 4, 1}},
};
// clang-format on

static_assert(std::size(variantTable) == size_t(Variant::exported) + 1);

} // namespace

LayoutMetrics metricsFor(Variant variant, const Theme& theme) {
    LayoutMetrics metrics = variantTable[size_t(variant)].metrics;
    metrics.scale = theme.textScale;
    for (qreal* size : {&metrics.titleBaseline, &metrics.subtitleStep, &metrics.plotGap,
                        &metrics.largestPitch, &metrics.smallestPitch})
        *size *= theme.textScale;
    return metrics;
}

} // namespace tokenscope
