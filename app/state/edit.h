// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/preset.h"

#include <QString>

#include <optional>

namespace tokenscope {

struct InputSetting {
    QString input;
    InputValue value;
};

/// One change that a view asks for.
struct Edit {
    /// Where in a gesture an edit stands. A drag is one undo step, whatever lies between its begin and its
    /// end.
    enum class Phase { begin, update, end, cancel, single };

    QString input;
    InputValue value;
    Phase phase = Phase::single;
    std::optional<InputSetting> also = {}; ///< a second input, set in the same step
};

} // namespace tokenscope
