// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/document.h"
#include "core/scenario/edit.h"
#include "shipped.h"

#include <cmath>

namespace tokenscope {

/// A shipped preset with edits.
struct Case {
    Document document;
    Inputs inputs;
};

inline Case makeCase(const QString& preset,
                     const std::vector<std::pair<std::string, InputValue>>& edits = {}) {
    Case made;
    made.document.preset = preset.toStdString();
    for (const auto& [id, value] : edits)
        made.document = with_input(made.document, shippedLibrary(), id, value).document;
    made.inputs = resolve(made.document, shippedLibrary());
    return made;
}

inline bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance * std::abs(b); }

} // namespace tokenscope
