// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_view.h"

#include <optional>

namespace tokenscope {

enum class StepSize { fine, normal, page };

/// The sizes of the steps, fine < normal < page: on a linear track in the value's unit, on a logarithmic one
/// in decades. Moves of whole numbers are at least 1.
struct StepSizes {
    double fine = 0;
    double normal = 0;
    double page = 0;
};

StepSizes stepSizes(const ControlView& view);

/// Where a key takes the value. A page ends on the next named tick, if one lies more than a step away. The
/// result stays on the track, or where it was if that was outside and the step leads further out.
double steppedValue(const ControlView& view, StepSize size, int direction);

/// Where keys start from: the value, else the baseline, else the middle of the track.
double startValue(const ControlView& view);

/// The named tick nearest to the position, within `distance` (a share of the track).
std::optional<ControlTick> tickNear(const ControlView& view, double fraction, double distance);

} // namespace tokenscope
