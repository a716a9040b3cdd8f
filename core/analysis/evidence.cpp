// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/evidence.h"

#include "core/model/energy.h"
#include "core/model/evaluate.h"
#include "core/model/parameters.h"

#include <limits>

namespace tokenscope {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

// At the meter of the building the model knows energy only: power depends on how busy the service is.
double predicted_power(Boundary boundary, const Results<double>& r) {
    switch (boundary) {
    case Boundary::board:
        return r.energy.accelerator_power.value();
    case Boundary::server_wall:
        return r.energy.wall_power.value();
    case Boundary::facility:
        return none;
    }
    return none;
}

double predicted_energy(Boundary boundary, const Results<double>& r) {
    switch (boundary) {
    case Boundary::board:
        return r.energy.per_output_token.value();
    case Boundary::server_wall:
        return wall_energy_per_token(r.energy.wall_power, r.throughput.per_accelerator).value();
    case Boundary::facility:
        return r.energy.facility_per_output_token.value();
    }
    return none;
}

double predicted_speed(TokenInterval interval, const Results<double>& r) {
    return interval == TokenInterval::median ? 1.0 / r.decode.step_time.value()
                                             : r.throughput.per_user.value();
}

void compare(CheckedPoint& checked, const Results<double>& r) {
    const MeasuredPoint& point = *checked.point;
    // What the model says of a run that it does not describe is no prediction.
    const auto beside = [&point](double measured, double predicted) {
        return Compared{measured, point.outside.empty() ? predicted : none};
    };
    if (point.throughput)
        checked.throughput = beside(*point.throughput, r.throughput.per_accelerator.value());
    if (point.user_speed)
        checked.user_speed = beside(*point.user_speed, predicted_speed(point.interval, r));
    if (point.power)
        checked.power = beside(*point.power, predicted_power(*point.boundary, r));
    if (point.energy)
        checked.energy = beside(*point.energy, predicted_energy(*point.boundary, r));
}

} // namespace

Machine machine_of(const Inputs& inputs) {
    const auto number = [&](std::string_view id) { return inputs.amount(id).value; };
    return {.parameters = number("model.total_parameters"),
            .shape = {number("model.layers"), number("model.hidden_size"), number("model.experts"),
                      number("model.active_experts"), number("model.kv_elements_per_token")},
            .weight_bits = number("model.weight_bits"),
            .accelerators = number("serving.accelerators_per_replica"),
            .accelerator = inputs.choice("serving.accelerator")};
}

std::string CheckedPoint::error_class() const {
    return point->group + (point->power_limited ? ", power-limited" : "") +
           (mixture ? ", mixture of experts" : ", dense");
}

std::vector<ComparedFigure> compared_figures(const CheckedPoint& checked) {
    std::vector<ComparedFigure> figures;
    const auto where = checked.point->boundary ? boundary_key(*checked.point->boundary) : std::string_view();
    const auto add = [&](std::string_view name, std::string_view unit, std::string_view boundary,
                         const std::optional<Compared>& compared, bool banded) {
        if (compared)
            figures.push_back({name, unit, boundary, *compared, banded});
    };
    add("throughput", "token/s/accelerator", {}, checked.throughput, true);
    add("speed for one user", "token/s", {}, checked.user_speed, true);
    add("power", "W/accelerator", where, checked.power, false);
    add("energy", "J/token", where, checked.energy, true);
    return figures;
}

bool within_band(double ratio, double band) { return ratio <= band && ratio * band >= 1.0; }

std::vector<CheckedPoint> check(const std::vector<MeasuredPoint>& points, const Library& library) {
    std::vector<CheckedPoint> all;
    all.reserve(points.size());
    for (const MeasuredPoint& point : points) {
        CheckedPoint checked;
        checked.point = &point;
        checked.inputs = resolve(document_of(point), library);
        checked.machine = machine_of(checked.inputs);
        const auto scenario = to_scenario(checked.inputs);
        const auto results = evaluate(scenario);
        checked.mixture = is_mixture_of_experts(scenario.model.experts, scenario.model.active_experts);
        checked.batch = results.decode.batch.value();
        checked.band = results.band90.value();
        compare(checked, results);
        all.push_back(std::move(checked));
    }
    return all;
}

} // namespace tokenscope
