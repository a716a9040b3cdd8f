// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the calibration on a small set of published rows: 0 when all hold.

#include "findings.h"
#include "shipped_library.h"
#include "weights.h"
#include "written_files.h"

#include "core/scenario/input_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <numeric>
#include <set>
#include <string>

namespace {

using namespace tokenscope;
using namespace tokenscope::calibration;

int failures = 0;

void expect(bool holds, const std::string& what) {
    if (!holds) {
        std::printf("FAILED: %s\n", what.c_str());
        ++failures;
    }
}

void expect_near(double got, double wanted, double tolerance, const std::string& what) {
    const bool near = std::abs(got - wanted) <= tolerance * std::max(1e-300, std::abs(wanted));
    expect(near, what + ": " + std::to_string(got) + ", not " + std::to_string(wanted));
}

std::vector<MeasuredRow> citable_rows() {
    return read_measured_rows(TOKENSCOPE_SOURCE_DIR "/tests/calibration/check/rows.csv");
}

std::string combination(const Measurement& m) { return m.combination(); }

// Every row is counted once: as fitted, as a test of transfer with its reason, or as left out with one.
void rows_are_all_counted(const std::vector<MeasuredRow>& rows, const Mapping& mapping) {
    std::set<std::string> ids;
    for (const Measurement& m : mapping.measurements) {
        ids.insert(m.id);
        expect(m.fitted == m.not_fitted.empty(), m.id + " has a reason if it is not fitted");
    }
    for (const auto& [reason, dropped] : mapping.dropped) {
        expect(!reason.empty(), "a row that is left out has a reason");
        ids.insert(dropped.begin(), dropped.end());
    }
    expect(ids.size() == rows.size(), "each row is mapped or left out");
    expect(mapping.dropped.size() == 3,
           "three reasons to leave out rows: two unknown parts, one production figure");
}

void row_becomes_the_scenario_it_describes(const Mapping& mapping) {
    for (const Measurement& m : mapping.measurements) {
        if (m.id != "trt10_qwen3235ba22b_b200_tp8_1000_1000")
            continue;
        expect(m.inputs.choice("model.name") == "Qwen3-235B-A22B", "its model");
        expect(m.inputs.choice("serving.accelerator") == "B200 SXM", "its accelerator");
        expect(m.inputs.amount("serving.accelerators_per_replica").value == 8.0, "eight accelerators");
        expect(m.inputs.amount("model.weight_bits").value == 4.0, "4-bit weights");
        expect(!m.inputs.amount("serving.batch").is_number(), "as many sequences as fit");
        expect(m.group() == "offline, mixture of experts", "its class");
        return;
    }
    expect(false, "the row of Qwen3-235B on eight B200 is mapped");
}

void derivatives_are_those_of_the_formulas(const Evidence& evidence, const LogConstants& at) {
    constexpr double step = 1e-5;
    for (std::size_t k = 0; k < constant_count; ++k) {
        LogConstants above = at, below = at;
        above[k] += step;
        below[k] -= step;
        for (std::size_t i = 0; i < evidence.measurements.size(); ++i) {
            const double exact = evidence.predictor.predict(i, at).log_throughput.partials[k];
            const double slope = (evidence.predictor.predict(i, above).log_throughput.value -
                                  evidence.predictor.predict(i, below).log_throughput.value) /
                                 (2.0 * step);
            expect(std::abs(exact - slope) < 1e-5,
                   evidence.measurements[i].id + ": derivative to " + std::string(fitted_constants()[k].id));
        }
    }
}

// Rows made by the model itself at known constants give those constants back. Constants with a prior are at
// its centre; constants of engines that the rows do not have stay where the fit starts.
void fit_recovers_known_constants(const Mapping& mapping, const LogConstants& start) {
    LogConstants truth = start;
    for (std::size_t k = 0; k < constant_count; ++k)
        if (fitted_constants()[k].prior > 0.0)
            truth[k] = std::log(fitted_constants()[k].prior);
    const std::map<std::string_view, double> others = {{"calibration.all_reduce_latency", 15e-6},
                                                       {"calibration.link_efficiency", 0.6},
                                                       {"calibration.fp4_compute_factor", 0.8}};
    for (std::size_t k = 0; k < constant_count; ++k)
        if (const auto at = others.find(fitted_constants()[k].id); at != others.end())
            truth[k] = std::log(at->second);
    Evidence evidence(mapping.measurements);
    for (std::size_t i = 0; i < evidence.measurements.size(); ++i)
        evidence.measurements[i].throughput =
            std::exp(evidence.predictor.predict(i, truth).log_throughput.value);
    const Fit fit = fit_constants(evidence, evidence.fitted_rows(), start);
    for (std::size_t k = 0; k < constant_count; ++k)
        expect_near(std::exp(fit.constants[k]), std::exp(truth[k]), 1e-3,
                    "recovered " + std::string(fitted_constants()[k].id));
}

void folds_keep_combinations_whole(const Evidence& evidence) {
    const auto rows = evidence.fitted_rows();
    const auto fold = fold_of_rows(evidence.measurements, rows, combination, 10, 0);
    std::map<std::string, std::set<int>> folds;
    std::set<int> used;
    for (const std::size_t i : rows) {
        folds[combination(evidence.measurements[i])].insert(fold[i]);
        used.insert(fold[i]);
    }
    for (const auto& [name, in] : folds)
        expect(in.size() == 1, name + " is in one fold");
    expect(used.size() == 10 && *used.begin() == 0 && *used.rbegin() == 9, "ten folds are used");
    expect(fold == fold_of_rows(evidence.measurements, rows, combination, 10, 0),
           "a seed gives the same folds");
    expect(fold != fold_of_rows(evidence.measurements, rows, combination, 10, 1),
           "another seed gives others");
}

void weights_average_one(const Evidence& evidence) {
    const double sum = std::accumulate(evidence.weights.begin(), evidence.weights.end(), 0.0);
    expect_near(sum / static_cast<double>(evidence.weights.size()), 1.0, 1e-12, "average weight");
}

void statistics_are_right() {
    const double e = std::log(1.1);
    const ErrorFigures f = error_figures({e, -e, 3 * e, e, std::nan("")});
    expect(f.count == 4, "rows without a prediction do not count");
    expect_near(f.bias, std::exp(e), 1e-12, "bias");
    expect_near(f.spread, std::exp(e * std::sqrt(3.0)), 1e-12, "spread");
    expect_near(f.median, 1.1, 1e-12, "median");
    expect_near(quantile({4, 1, 3, 2}, 0.9), 3.7, 1e-12, "quantile between neighbours");
    const double inside = 1.644 * 0.1, outside = 1.646 * 0.1;
    expect_near(band_coverage({inside, -inside, outside, -inside, std::nan("")}, {.1, .1, .1, .1, .1}), 0.75,
                1e-12, "coverage");
}

void constants_change_only_for_a_gain() {
    expect(!replaces_shipped(5.0, 4.9), "a gain of 2 % keeps what ships");
    expect(replaces_shipped(5.0, 4.8), "a gain of 4 % replaces it");
}

// The input table shows the shipped value of each constant and the range of its interval, widened to hold it.
void input_table_agrees_with_the_constants() {
    const auto file = nlohmann::json::parse(project_text("resources/calibration/constants.json"));
    int compared = 0;
    for (const auto& [id, entry] : file.at("inputs").items()) {
        if (!entry.contains("low"))
            continue;
        const InputRow& row = quantity_inputs()[quantity_index(id)];
        expect_near(row.ticks[0].value, entry.at("value"), 1e-9, id + ": tick of the fitted value");
        const double value = entry.at("value");
        expect_near(row.plausible.low, std::min(entry.at("low").get<double>(), value), 1e-9,
                    id + ": low end");
        expect_near(row.plausible.high, std::max(entry.at("high").get<double>(), value), 1e-9,
                    id + ": high end");
        ++compared;
    }
    expect(compared == static_cast<int>(constant_count) + 6, "all fitted constants have an interval");
}

// The published rows are predicted about as well as the whole set of measurements is.
void published_rows_are_predicted(const Evidence& evidence, const LogConstants& shipped) {
    const auto errors = throughput_errors(evidence, evidence.predictor.predict_all(shipped));
    std::vector<double> dense, mixture;
    for (const std::size_t i : evidence.fitted_rows())
        (evidence.measurements[i].mixture ? mixture : dense).push_back(errors[i]);
    expect(dense.size() > 25 && error_figures(dense).spread < 1.12, "offline dense rows within x/÷1.12");
    expect(mixture.size() > 15 && error_figures(mixture).spread < 1.30,
           "offline mixture rows within x/÷1.30");
}

} // namespace

int main() {
    const auto rows = citable_rows();
    const Mapping mapping = map_rows(rows, PromptLengths::implied);
    const Evidence evidence(mapping.measurements);
    const LogConstants shipped = shipped_constants(shipped_library().presets.front().inputs);
    rows_are_all_counted(rows, mapping);
    row_becomes_the_scenario_it_describes(mapping);
    derivatives_are_those_of_the_formulas(evidence, shipped);
    fit_recovers_known_constants(mapping, shipped);
    folds_keep_combinations_whole(evidence);
    weights_average_one(evidence);
    statistics_are_right();
    constants_change_only_for_a_gain();
    input_table_agrees_with_the_constants();
    published_rows_are_predicted(evidence, shipped);
    std::printf("%d failures\n", failures);
    return failures == 0 ? 0 : 1;
}
