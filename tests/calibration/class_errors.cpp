// SPDX-License-Identifier: GPL-3.0-or-later
#include "class_errors.h"

#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <set>

namespace tokenscope::calibration {
namespace {

constexpr const char* throughput = "throughput";
constexpr const char* speed = "speed per user";
constexpr const char* energy = "board energy per output token";

constexpr double energy_goal = 1.15, mlperf_goal = 1.20;

const std::map<std::string, double> throughput_goals = {
    {"closed loop, current engines, dense", 1.12},
    {"closed loop, current engines, mixture of experts", 1.25},
    {"closed loop, community engines 2024-25, dense", 1.12},
    {"closed loop, community engines 2024-25, mixture of experts", 1.25},
    {"offline, dense", 1.09},
    {"offline, mixture of experts", 1.28}};

using Errors = std::vector<double>;
using Belongs = std::function<bool(const Measurement&)>;

// Errors of one quantity: of the shipped constants, and of rows left out (one list per shuffle).
struct ErrorSet {
    const Evidence& evidence;
    Errors shipped, deviations;
    std::vector<Errors> left_out;
};

void add_picked(const ErrorSet& set, const Errors& from, const Belongs& belongs, Errors& errors,
                Errors& deviations) {
    for (std::size_t i = 0; i < from.size(); ++i)
        if (belongs(set.evidence.measurements[i]) && !std::isnan(from[i])) {
            errors.push_back(from[i]);
            deviations.push_back(set.deviations[i]);
        }
}

ClassErrors errors_of(const ErrorSet& set, const std::string& name, const char* quantity,
                      const Belongs& belongs) {
    ClassErrors c;
    c.name = name;
    c.quantity = quantity;
    Errors shipped, shipped_deviations, unseen, unseen_deviations;
    add_picked(set, set.shipped, belongs, shipped, shipped_deviations);
    for (const Errors& shuffle : set.left_out)
        add_picked(set, shuffle, belongs, unseen, unseen_deviations);
    c.left_out = !unseen.empty();
    if (!c.left_out) {
        unseen = shipped;
        unseen_deviations = shipped_deviations;
    }
    c.shipped = error_figures(shipped);
    c.unseen = error_figures(unseen);
    c.shipped_coverage = band_coverage(shipped, shipped_deviations);
    c.unseen_coverage = band_coverage(unseen, unseen_deviations);
    return c;
}

void add_groups(std::vector<ClassErrors>& list, const ErrorSet& set, const char* quantity) {
    std::set<std::string> groups;
    for (const Measurement& m : set.evidence.measurements)
        if (m.fitted)
            groups.insert(m.group());
    for (const std::string& name : groups) {
        const auto c = errors_of(set, name, quantity,
                                 [&](const Measurement& m) { return m.fitted && m.group() == name; });
        if (c.shipped.count > 0)
            list.push_back(c);
    }
    list.push_back(
        errors_of(set, "all fitted rows", quantity, [](const Measurement& m) { return m.fitted; }));
}

void add_transfer(std::vector<ClassErrors>& list, const ErrorSet& set) {
    std::map<std::string, std::string> groups; // with the reason
    for (const Measurement& m : set.evidence.measurements)
        if (!m.fitted)
            groups[m.load.starts_with("MLPerf") ? m.load : m.load + ", recalled parts"] = m.not_fitted;
    for (const auto& group : groups) {
        const std::string& name = group.first;
        auto c = errors_of(set, name, throughput, [&](const Measurement& m) {
            return !m.fitted && (m.load == name || m.load + ", recalled parts" == name);
        });
        c.note = group.second;
        list.push_back(c);
    }
}

bool blackwell(const Measurement& m) { return m.inputs.accelerator.blackwell; }

void add_energy(std::vector<ClassErrors>& list, const ErrorSet& set) {
    const auto boards = [](bool mixture, bool new_generation) {
        return [=](const Measurement& m) {
            return m.board_power && m.mixture == mixture && blackwell(m) == new_generation;
        };
    };
    list.push_back(errors_of(set, "dense, Hopper and Ampere", energy, boards(false, false)));
    list.push_back(errors_of(set, "mixture of experts, Hopper", energy, boards(true, false)));
    list.push_back(errors_of(set, "dense, Blackwell", energy, boards(false, true)));
    list.push_back(errors_of(set, "mixture of experts, Blackwell", energy, boards(true, true)));
    list.push_back(
        errors_of(set, "all boards", energy, [](const Measurement& m) { return m.board_power.has_value(); }));
}

Errors difference(const Errors& a, const Errors& b) {
    Errors result;
    for (std::size_t i = 0; i < a.size(); ++i)
        result.push_back(a[i] - b[i]);
    return result;
}

// Watts over throughput; where no shuffle left a row out, the fitted constants stand in.
std::vector<Errors> left_out_energy(const Findings& findings, const Errors& fitted_throughput) {
    std::vector<Errors> list;
    for (const Errors& shuffle : findings.combinations.throughput) {
        Errors rates = shuffle;
        for (std::size_t i = 0; i < rates.size(); ++i)
            if (std::isnan(rates[i]))
                rates[i] = fitted_throughput[i];
        list.push_back(difference(findings.power.left_out, rates));
    }
    return list;
}

void set_goals(std::vector<ClassErrors>& list) {
    for (ClassErrors& c : list) {
        if (c.quantity == throughput && throughput_goals.contains(c.name))
            c.goal = throughput_goals.at(c.name);
        if (c.quantity == energy)
            c.goal = energy_goal;
        if (c.name == "MLPerf, NVIDIA")
            c.goal = mlperf_goal;
    }
}

} // namespace

std::vector<ClassErrors> class_errors(const Evidence& evidence, const Findings& findings) {
    Errors deviations;
    for (const Prediction& p : findings.shipped)
        deviations.push_back(p.log_error);
    const Errors rates = throughput_errors(evidence, findings.shipped);
    const ErrorSet throughput_set{evidence, rates, deviations, findings.combinations.throughput};
    const ErrorSet speed_set{evidence, speed_errors(evidence, findings.shipped), deviations,
                             findings.combinations.speed};
    const ErrorSet energy_set{evidence, difference(shipped_power_errors(evidence, findings.shipped), rates),
                              deviations,
                              left_out_energy(findings, throughput_errors(evidence, findings.fitted))};
    std::vector<ClassErrors> list;
    add_groups(list, throughput_set, throughput);
    add_transfer(list, throughput_set);
    add_groups(list, speed_set, speed);
    add_energy(list, energy_set);
    set_goals(list);
    return list;
}

} // namespace tokenscope::calibration
