// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <cmath>
#include <cstdarg>
#include <cstdio>
#include <map>

namespace tokenscope::calibration {
namespace {

constexpr int rows_of_a_class_with_band = 40;
constexpr double least_coverage = 0.85, most_coverage = 0.95;

__attribute__((format(printf, 1, 2))) std::string format(const char* pattern, ...) {
    char text[400];
    va_list arguments;
    va_start(arguments, pattern);
    std::vsnprintf(text, sizeof text, pattern, arguments);
    va_end(arguments);
    return text;
}

std::string figures(const ErrorFigures& f) {
    return format("%5.2f %5.2f %5.2f %5.2f", f.bias, f.spread, f.median, f.p90);
}

std::string full_name(const ClassErrors& c) { return c.name + " (" + c.quantity + ")"; }

} // namespace

std::string rows_report(const Mapping& mapping) {
    std::size_t fitted = 0, dropped = 0;
    std::map<std::string, std::size_t> tests;
    for (const Measurement& m : mapping.measurements)
        if (m.fitted)
            ++fitted;
        else
            ++tests[m.not_fitted];
    for (const auto& [reason, ids] : mapping.dropped)
        dropped += ids.size();
    std::string text = format("Rows: %zu read, %zu mapped, %zu fitted\n",
                              mapping.measurements.size() + dropped, mapping.measurements.size(), fitted);
    for (const auto& [reason, count] : tests)
        text += format("  %4zu transfer: %s\n", count, reason.c_str());
    for (const auto& [reason, ids] : mapping.dropped)
        text += format("  %4zu left out: %s\n", ids.size(), reason.c_str());
    return text;
}

std::string constants_report(const Findings& findings, const LogConstants& shipped) {
    std::string text =
        format("Loss: %.3f at the shipped constants, %.3f fitted (%.3f with the priors), %.3f on "
               "combinations left out\nConstant: shipped, fit, bootstrap 90 %%\n",
               findings.shipped_loss, findings.fitted_loss, findings.fit.loss, findings.unseen_loss);
    for (std::size_t k = 0; k < constant_count; ++k)
        text += format("  %-44s %9.3g %9.4g   %9.3g to %.3g\n", fitted_constants()[k].id.data(),
                       std::exp(shipped[k]), std::exp(findings.fit.constants[k]), findings.intervals[k].low,
                       findings.intervals[k].high);
    for (const PowerFit& fit : findings.power.fits)
        for (std::size_t k = 0; k < 3; ++k)
            text += format("  power %s, %s (%d rows): %.3f   %.2f to %.2f\n", fit.generation.c_str(),
                           k == 0   ? "base"
                           : k == 1 ? "memory"
                                    : "compute",
                           fit.rows, fit.constants[k], fit.intervals[k].low, fit.intervals[k].high);
    return text;
}

std::string classes_report(const std::vector<ClassErrors>& classes) {
    std::string text, quantity;
    for (const ClassErrors& c : classes) {
        if (c.quantity != quantity)
            text += format("%-62s    n | shipped: bias spread median p90 cover | left out: the same | goal\n",
                           c.quantity.c_str());
        quantity = c.quantity;
        text += format("  %-60s %4d | %s %5.2f | ", c.name.c_str(), c.shipped.count,
                       figures(c.shipped).c_str(), c.shipped_coverage);
        text +=
            c.left_out ? format("%s %5.2f", figures(c.unseen).c_str(), c.unseen_coverage) : "never fitted";
        text += c.goal ? format(" | %.2f\n", *c.goal) : "\n";
    }
    return text;
}

std::string misses_report(const std::vector<ClassErrors>& classes) {
    std::string text = "Misses:\n";
    for (const ClassErrors& c : classes) {
        if (c.goal && c.unseen.spread > *c.goal)
            text += format("  %s: spread %.3f, goal %.2f\n", full_name(c).c_str(), c.unseen.spread, *c.goal);
        if (c.goal && std::abs(c.unseen.bias - 1.0) > 0.05)
            text += format("  %s: bias %.3f\n", full_name(c).c_str(), c.unseen.bias);
        const bool outside = c.unseen_coverage < least_coverage || c.unseen_coverage > most_coverage;
        if (c.shipped.count >= rows_of_a_class_with_band && outside)
            text += format("  %s: the 90 %% band holds %.1f %%\n", full_name(c).c_str(),
                           100.0 * c.unseen_coverage);
    }
    return text;
}

std::string left_out_report(const char* title, const Evidence& evidence, const Grouping& grouping,
                            const LeftOut& left_out) {
    std::map<std::string, std::vector<double>> groups;
    std::vector<double> all;
    for (const auto& shuffle : left_out.throughput)
        for (std::size_t i = 0; i < shuffle.size(); ++i)
            if (!std::isnan(shuffle[i])) {
                groups[grouping(evidence.measurements[i])].push_back(shuffle[i]);
                all.push_back(shuffle[i]);
            }
    std::string text = format("%s: bias spread median p90\n", title);
    for (const auto& [name, errors] : groups)
        text +=
            format("  %-30s %4zu %s\n", name.c_str(), errors.size(), figures(error_figures(errors)).c_str());
    return text + format("  %-30s %4zu %s\n", "all", all.size(), figures(error_figures(all)).c_str());
}

} // namespace tokenscope::calibration
