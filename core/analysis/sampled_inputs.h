// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/point_evaluation.h"
#include "core/analysis/uncertain_inputs.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tokenscope {

// What a band covers: inputs and the model's own error, or the latter alone.
enum class Sampled { everything, model_error };

// The stored points, and the values that uncertain inputs of a scenario take there.
class SampledInputs {
public:
    // `workers` threads share the work of drawing.
    SampledInputs(const Catalogue& catalogue, std::size_t points, std::uint64_t seed, std::size_t workers);

    // Draws the inputs of a scenario at the first `points` points. `error_band` is the factor of the
    // throughput model's error (band90); NaN where throughput is stated: then the model has none.
    void draw(const Inputs& inputs, std::string_view preset, Sampled sampled, double error_band,
              std::size_t points);

    // What varies, at the points that are possible. Valid until the next draw.
    PointPlan plan() const;

    // The rules whose inputs or errors were drawn, and their standard variates at all points.
    std::vector<std::size_t> drawn_rules() const;
    std::span<const double> variates(std::size_t rule) const { return m_variates[rule]; }

private:
    // What was drawn of one rule's input, and for how many points.
    struct Column {
        Spread spread;
        std::size_t drawn = 0;
    };

    std::span<double> values(std::size_t rule, std::size_t points);
    void prepare(std::size_t rule);
    void draw_column(std::size_t rule, const Spread& spread, double factor, Range valid, std::size_t points);
    void draw_inputs(const Inputs& inputs, std::string_view preset, std::size_t points);
    void draw_errors(double error_band, std::size_t points);
    void find_possible(const Inputs& inputs, std::size_t points);
    const double* drawn_values(std::string_view input) const;

    const Catalogue& m_catalogue;
    std::size_t m_workers;
    std::vector<std::vector<double>> m_variates; // [rule][point]; probabilities until they are asked for
    std::vector<std::uint8_t> m_prepared;        // by rule
    std::vector<Column> m_columns;               // by rule
    PointValues m_values;                        // [rule][point], in base units
    std::vector<UncertainInput> m_uncertain;
    const double* m_time_error = nullptr;
    const double* m_power_error = nullptr;
    std::vector<std::size_t> m_possible; // indices of points, rising
};

} // namespace tokenscope
