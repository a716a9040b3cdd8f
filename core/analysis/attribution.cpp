// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/attribution.h"

#include "core/analysis/attribution_steps.h"
#include "core/analysis/path_integral.h"
#include "core/model/output_table.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

constexpr std::size_t most_switches = 5; // 32 combinations of what is turned
constexpr double tolerance = 3e-12;      // of a panel; rounding near a rate of 0 is not far below

// A scenario between the two gives no value, or none whose logarithm exists.
struct Undefined {};

double value_of(std::size_t output, const Inputs& inputs) {
    return output_values(evaluate(to_scenario(inputs)))[output];
}

class Diagonal {
public:
    Diagonal(std::size_t output, const Inputs& from, const Inputs& to, AttributionScale scale,
             const std::vector<AttributionStep>& steps)
        : output_(output), from_(from), to_(to), scale_(scale) {
        for (std::size_t i = 0; i < steps.size(); ++i)
            (steps[i].path ? paths_ : switches_).push_back({i, &steps[i]});
        const double first = value_of(output, from);
        unit_ = scale == AttributionScale::ratio ? 1.0
                                                 : std::max(std::abs(first), std::abs(value_of(output, to)));
        reference_ = measured(first, 0.0);
    }

    std::size_t switches() const { return switches_.size(); }

    // One share for every step, in their order.
    std::vector<double> run() {
        std::vector<double> shares(paths_.size() + switches_.size());
        if (!(unit_ > 0.0))
            return shares;
        for (std::size_t turned = 0; turned < (std::size_t(1) << switches_.size()); ++turned)
            add(turned, shares);
        for (double& share : shares)
            share *= unit_;
        return shares;
    }

    // The number that makes the output jump on its own between two t.
    std::size_t jumping_number(const PathJump& jump) const {
        for (std::size_t turned = 0; turned < (std::size_t(1) << switches_.size()); ++turned) {
            const Inputs before = inputs_at(jump.before, turned), after = inputs_at(jump.after, turned);
            const double base = value_of(output_, before);
            for (const auto& [at, step] : paths_) {
                Inputs moved = before;
                step->take(moved, after);
                if (std::abs(value_of(output_, moved) / base - 1.0) > 1e-8)
                    return step->quantities.front();
            }
        }
        throw Undefined();
    }

private:
    struct Placed {
        std::size_t at; // in the list of all steps
        const AttributionStep* step;
    };

    double measured(double value, double reference) const {
        if (!std::isfinite(value) || (scale_ == AttributionScale::ratio && !(value > 0.0)))
            throw Undefined();
        return (scale_ == AttributionScale::ratio ? std::log(value) : value / unit_) - reference;
    }

    Inputs inputs_at(double t, std::size_t turned) const {
        Inputs inputs = from_;
        for (std::size_t k = 0; k < switches_.size(); ++k)
            if (turned >> k & 1U)
                switches_[k].step->take(inputs, to_);
        for (const auto& [at, step] : paths_) {
            const std::size_t i = step->quantities.front();
            inputs.amounts[i].value = on_path(from_.amounts[i].value, to_.amounts[i].value, t).value;
        }
        return inputs;
    }

    // The output at t and its derivatives along every path.
    PathSample value_and_slopes(double t, std::size_t turned) const {
        PathSample sample{t, 0.0, 0.0, {}};
        const Inputs inputs = inputs_at(t, turned);
        if (paths_.empty()) {
            sample.value = measured(value_of(output_, inputs), reference_);
            return sample;
        }
        const InputDual found = output_values(evaluate(to_dual_scenario(inputs)))[output_];
        sample.value = measured(found.value, reference_);
        const double by_value = scale_ == AttributionScale::ratio ? 1.0 / found.value : 1.0 / unit_;
        for (const auto& [at, step] : paths_) {
            const std::size_t i = step->quantities.front();
            const double speed = on_path(from_.amounts[i].value, to_.amounts[i].value, t).slope;
            sample.parts.push_back(found.partials[i] * by_value * speed * quantity_inputs()[i].factor);
            sample.slope += sample.parts.back();
        }
        return sample;
    }

    // With a chance of t for each switch to be turned: the slopes, then what a turned and an unturned switch
    // get of the value.
    PathSample weighted(double t, std::size_t turned, int on) const {
        const int off = static_cast<int>(switches_.size()) - on;
        const auto chance = [t](int turned_ones, int others) {
            return std::pow(t, turned_ones) * std::pow(1.0 - t, others);
        };
        PathSample sample = value_and_slopes(t, turned);
        for (double& part : sample.parts)
            part *= chance(on, off);
        sample.parts.push_back(on > 0 ? chance(on - 1, off) * sample.value : 0.0);
        sample.parts.push_back(off > 0 ? chance(on, off - 1) * sample.value : 0.0);
        return sample;
    }

    void add(std::size_t turned, std::vector<double>& shares) const {
        int on = 0;
        for (std::size_t k = 0; k < switches_.size(); ++k)
            on += static_cast<int>(turned >> k & 1U);
        const auto parts = path_integral([&](double t) { return weighted(t, turned, on); }, tolerance);
        for (std::size_t p = 0; p < paths_.size(); ++p)
            shares[paths_[p].at] += parts[p];
        for (std::size_t k = 0; k < switches_.size(); ++k)
            shares[switches_[k].at] +=
                (turned >> k & 1U) != 0 ? parts[paths_.size()] : -parts[paths_.size() + 1];
    }

    std::size_t output_;
    const Inputs& from_;
    const Inputs& to_;
    AttributionScale scale_;
    std::vector<Placed> paths_, switches_;
    double unit_ = 1.0;      // of the value: 1, or the larger end
    double reference_ = 0.0; // what the value is counted from
};

// Switches that move nothing at either end, neither alone nor together, are turned beforehand: every one that
// is left doubles the work.
std::vector<AttributionStep> without_effect(std::size_t output, const Inputs& from, const Inputs& to,
                                            std::vector<AttributionStep>& steps) {
    const double first = value_of(output, from), last = value_of(output, to);
    const auto same = [&](const std::vector<AttributionStep>& taken) {
        Inputs early = from, late = to;
        for (const AttributionStep& step : taken) {
            step.take(early, to);
            step.take(late, from);
        }
        return value_of(output, early) == first && value_of(output, late) == last;
    };
    std::vector<AttributionStep> idle, moving;
    for (const AttributionStep& step : steps)
        (!step.path && same({step}) ? idle : moving).push_back(step);
    if (!same(idle))
        return {};
    steps = std::move(moving);
    return idle;
}

class Attributor {
public:
    Attributor(std::size_t output, const Inputs& from, const Inputs& to)
        : output_(output), from_(from), to_(to) {
        found_.from = value_of(output, from);
        found_.to = value_of(output, to);
    }

    std::optional<Attribution> run() {
        if (!std::isfinite(found_.from) || !std::isfinite(found_.to))
            return std::nullopt;
        if (found_.from > 0.0 && found_.to > 0.0 && !outputs()[output_].id.starts_with("margin."))
            if (tried(AttributionScale::ratio))
                return found_;
        if (tried(AttributionScale::difference))
            return found_;
        return std::nullopt;
    }

private:
    bool tried(AttributionScale scale) {
        found_.scale = scale;
        return tried(Grouping::inputs) || tried(Grouping::machine) || tried(Grouping::all);
    }

    // Numbers that make the output jump are turned at once instead.
    bool tried(Grouping grouping) {
        std::set<std::size_t> turning;
        for (;;) {
            auto steps = attribution_steps(from_, to_, grouping, turning);
            const auto idle = without_effect(output_, from_, to_, steps);
            Inputs start = from_;
            for (const AttributionStep& step : idle)
                step.take(start, to_);
            try {
                Diagonal diagonal(output_, start, to_, found_.scale, steps);
                if (diagonal.switches() > most_switches && grouping != Grouping::all)
                    return false;
                try {
                    fill(steps, diagonal.run(), idle);
                    return true;
                } catch (const PathJump& jump) {
                    turning.insert(diagonal.jumping_number(jump));
                }
            } catch (const Undefined&) {
                return false;
            } catch (const Irregular&) {
                return false;
            }
        }
    }

    void fill(const std::vector<AttributionStep>& steps, const std::vector<double>& shares,
              const std::vector<AttributionStep>& idle) {
        found_.shares.clear();
        found_.idle.clear();
        const auto add_idle = [this](const AttributionStep& step) {
            for (const std::string_view id : step.inputs())
                found_.idle.push_back(id);
        };
        for (std::size_t i = 0; i < steps.size(); ++i)
            if (shares[i] == 0.0)
                add_idle(steps[i]);
            else
                found_.shares.push_back({steps[i].inputs(), shares[i]});
        std::stable_sort(found_.shares.begin(), found_.shares.end(),
                         [](const auto& a, const auto& b) { return std::abs(a.share) > std::abs(b.share); });
        std::for_each(idle.begin(), idle.end(), add_idle);
    }

    std::size_t output_;
    const Inputs& from_;
    const Inputs& to_;
    Attribution found_;
};

// Paths start where numbers are 0: what is steep there is seen finely near a t of 0, but not near 1.
bool runs_backwards(const Inputs& from, const Inputs& to) {
    int zeros = 0, order = 0;
    for (std::size_t i = 0; i < quantity_input_count; ++i) {
        const double a = from.amounts[i].value, b = to.amounts[i].value;
        zeros += static_cast<int>(b == 0.0 && a != 0.0) - static_cast<int>(a == 0.0 && b != 0.0);
        if (order == 0 && a != b)
            order = a > b ? 1 : -1;
    }
    return zeros > 0 || (zeros == 0 && order > 0);
}

} // namespace

double Attribution::total() const {
    return scale == AttributionScale::ratio ? std::log(to / from) : to - from;
}

double Attribution::residual() const {
    double rest = total();
    for (const AttributionShare& each : shares)
        rest -= each.share;
    return rest;
}

std::optional<Attribution> attribute(std::size_t output, const Inputs& from, const Inputs& to) {
    if (!runs_backwards(from, to))
        return Attributor(output, from, to).run();
    auto found = Attributor(output, to, from).run();
    if (!found)
        return found;
    std::swap(found->from, found->to);
    for (AttributionShare& each : found->shares)
        each.share = -each.share;
    return found;
}

} // namespace tokenscope
