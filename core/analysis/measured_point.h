// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/document.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope {

// Where a power meter stood: at the accelerator boards, at the plug of the server, or at the meter of the
// building. Figures of different boundaries are never compared, averaged or drawn together.
enum class Boundary { board, server_wall, facility };

// How sequences in flight are known: counted during the run, computed from what was published, or not at all.
enum class BatchKnown { measured, derived, not_published };

// What a published speed for one user is the inverse of: the median time between two tokens, which prompts
// of others do not lengthen, or the mean, which they do.
enum class TokenInterval { none, median, mean };

// A result that somebody measured and published, with the scenario that describes its machine.
struct MeasuredPoint : Origin {
    std::string id, project, licence;
    std::string group;                // runs of one kind, whose errors are summarised together
    std::string model;                // of the catalogue; else as its source calls it
    std::string preset;               // what the scenario starts from
    Overrides inputs;                 // of the published machine and load
    std::vector<std::string> assumed; // ids of inputs that were not published
    BatchKnown batch = BatchKnown::not_published;
    std::optional<double> throughput; // output token/s/accelerator
    std::optional<double> user_speed; // output token/s
    TokenInterval interval = TokenInterval::none;
    std::optional<double> power;  // W/accelerator
    std::optional<double> energy; // J per output token
    std::optional<Boundary> boundary;
    bool power_limited = false; // run below the nominal power: no measure of throughput
    std::string outside;        // why the model does not describe it; empty: it does
};

// Reads a shipped list. Throws std::invalid_argument with a sentence that names the list, the row and the
// key: unknown presets, inputs, models, accelerators and keys are refused, as are a missing source or
// licence, a machine without a model, a power or an energy without a boundary, and a repeated id.
std::vector<MeasuredPoint> parse_measured_points(std::string_view text, const Library& library);

// "Llama 3.1 70B on 4 × H100 SXM, ML.ENERGY".
std::string title_of(const MeasuredPoint& point);

// The document that a point's scenario is, as it is opened and as it is evaluated.
Document document_of(const MeasuredPoint& point);

// "board", "server wall", "facility"; "measured", "derived", "not published": as files name them.
std::string_view boundary_key(Boundary boundary);
std::string_view batch_key(BatchKnown batch);

} // namespace tokenscope
