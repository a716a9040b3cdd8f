// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/measured_point.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope {

// A measured figure beside the model's figure for the same machine and load, in the same unit.
struct Compared {
    double measured = 0.0;
    double predicted = 0.0; // NaN: the model has none, as where nothing fits
    double ratio() const { return predicted / measured; }
};

// What makes two machines alike: taken out of the inputs once, because views compare every point on every
// tick.
struct Machine {
    double parameters = 0.0;
    std::array<double, 5> shape{}; // layers, hidden size, experts, active experts, KV elements per token
    double weight_bits = 0.0;
    double accelerators = 0.0; // of a replica
    std::string accelerator;
};

Machine machine_of(const Inputs& inputs);

// A point with what the model says of its scenario. Absent: that figure was not published.
struct CheckedPoint {
    const MeasuredPoint* point = nullptr;
    Inputs inputs;
    Machine machine;
    double batch = 0.0; // sequences in flight, as published or else as the model fills them
    bool mixture = false;
    double band = 0.0;                  // factor within which the model expects nine of ten measurements
    std::optional<Compared> throughput; // output token/s/accelerator
    std::optional<Compared> user_speed; // output token/s
    std::optional<Compared> power;      // W/accelerator, both at the point's boundary
    std::optional<Compared> energy;     // J per output token, both at the point's boundary

    // Whether the model claims to describe the run: neither outside its range nor held back by a power limit.
    bool judged() const { return point->outside.empty() && !point->power_limited; }
    // "offline, dense": whose errors are summarised together.
    std::string error_class() const;
};

// One figure of a point with its name and unit, as tables list them.
struct ComparedFigure {
    std::string_view name;     // "throughput", "speed for one user", "power", "energy"
    std::string_view unit;     // "token/s/accelerator", "token/s", "W/accelerator", "J/token"
    std::string_view boundary; // of a power or an energy: "board", "server wall", "facility"
    Compared compared;
    bool banded = true; // the model states a 90 % band for it
};

// Those that were published, in this order.
std::vector<ComparedFigure> compared_figures(const CheckedPoint& point);

// Whether a ratio of predicted to measured lies within x/÷ `band`.
bool within_band(double ratio, double band);

// Evaluates every point at its own scenario, in order. The points must outlive the result.
std::vector<CheckedPoint> check(const std::vector<MeasuredPoint>& points, const Library& library);

} // namespace tokenscope
