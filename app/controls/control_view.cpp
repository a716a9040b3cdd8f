// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/control_view.h"

#include <cmath>
#include <tuple>

namespace tokenscope {

namespace {

bool isSame(double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); }

auto texts(const ControlView& view) {
    return std::tie(view.id, view.label, view.valueText, view.unitText, view.editText, view.baselineText,
                    view.toolTip, view.valueWords, view.consequence, view.message);
}

auto figures(const ControlView& view) {
    return std::tie(view.edited, view.locked, view.computed, view.blank, view.enabled, view.integer,
                    view.messageIsError, view.scale, view.low, view.high, view.step, view.fineStep,
                    view.pageStep);
}

} // namespace

bool isSame(const ControlView& a, const ControlView& b) {
    return texts(a) == texts(b) && figures(a) == figures(b) && isSame(a.value, b.value) &&
           isSame(a.baseline, b.baseline) && a.ticks == b.ticks && a.bands == b.bands && a.resets == b.resets;
}

} // namespace tokenscope
