// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_view.h"
#include "app/panels/input_groups.h"
#include "app/state/snapshot.h"

#include <map>
#include <optional>
#include <string>

namespace tokenscope {

/// Values that tracks were extended to hold, by input, in the file unit.
using ExtendedTracks = std::map<std::string, double, std::less<>>;

/// Turns snapshots into what the input list shows.
class InputViews {
public:
    InputViews() : m_plans(inputGroupPlans()) {}

    /// Rows that cannot act on the present machine are left out.
    InputListView view(const Snapshot& snapshot, const ExtendedTracks& extended = {}) const;

private:
    std::vector<InputGroupPlan> m_plans;
};

/// The edit that a control asks for; nothing when the typed text means nothing.
std::optional<InputValue> requestedValue(const ControlEdit& edit, const Snapshot& snapshot);
/// What a computed input is set to when it is to be typed again: the figure that is shown.
InputValue unlinkedValue(const QString& id, const Snapshot& snapshot);
/// What typed text would mean for the input `id`.
EntryPreview previewOfEntry(const QString& id, const QString& text, const Snapshot& snapshot);

} // namespace tokenscope
