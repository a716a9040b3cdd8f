// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/exploration.h"
#include "core/analysis/input_map.h"
#include "core/analysis/uncertainty.h"
#include "core/model/evaluate.h"
#include "core/model/output_table.h"
#include "core/scenario/document.h"
#include "core/scenario/edit.h"

#include <QtGlobal>

#include <memory>
#include <optional>
#include <vector>

namespace tokenscope {

/// Gross margin at one tier of the catalogue; NaN where there is no revenue.
struct TierMargin {
    const PriceTier* tier = nullptr;
    double margin = 0.0;
};

struct EvidenceBook;
struct FoundAttribution;
struct SweepBands;

inline constexpr std::size_t mostHeld = 4;

/// A document with everything that follows from it.
struct Evaluated {
    Document document;
    Inputs inputs;
    Results<double> results;
    std::array<double, output_count> values{}; ///< base units, in the order of outputs()
    std::vector<TierMargin> margins;           ///< in catalogue order

    /// In the output's file unit; NaN if undefined. Throws std::logic_error for an unknown id.
    double output(std::string_view id) const;
};

Evaluated evaluated(Document document, const Library& library);

using BandsPointer = std::shared_ptr<const OutputBands>;

/// All that a view shows: an immutable value. Views get it and nothing else.
struct Snapshot {
    quint64 revision = 0;
    std::shared_ptr<const Library> library;
    std::shared_ptr<const EvidenceBook> evidence; ///< the measured points that ship
    Evaluated current;
    Evaluated baseline;
    Evaluated essay; ///< the essay preset, for its ghosts in charts
    /// Named scenarios that are held beside it, at most `mostHeld`, in the order of their columns.
    std::vector<std::shared_ptr<const Evaluated>> held;
    bool showsAgreeing = false;          ///< the comparison lists rows that agree, too
    std::vector<SideEffect> sideEffects; ///< what the last edit changed beside its input
    bool dragging = false;               ///< a gesture is under way: axes stay where they are
    bool passing = false;                ///< `current` is a peek or a replay, not the document
    /// Bands of `current`, which arrive later in a snapshot of the same revision. Until then those of
    /// the revision before stand in; none at first.
    BandsPointer bands;
    quint64 bandsRevision = 0; ///< the revision that `bands` belong to
    Exploration exploration;
    /// The latest map; while a newer one is on its way, of the scenario before. None at first.
    std::shared_ptr<const InputMap> map;
    /// The latest attribution and bands along the sweep, in the same way.
    std::shared_ptr<const FoundAttribution> attribution;
    std::shared_ptr<const SweepBands> sweepBands;

    bool hasOwnBands() const { return bands && bandsRevision == revision; }
    /// In the output's file unit. Nothing where there is no band (yet) or no value.
    std::optional<Band> band(std::string_view output) const;
};
using SnapshotPointer = std::shared_ptr<const Snapshot>;

/// The snapshot with its bands, sampled here and now.
SnapshotPointer withBands(const Snapshot& snapshot);

/// Inputs in which two documents differ, quantities first, in table order.
std::vector<std::string_view> differingInputs(const Inputs& a, const Inputs& b);

} // namespace tokenscope
