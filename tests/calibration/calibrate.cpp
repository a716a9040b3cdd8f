// SPDX-License-Identifier: GPL-3.0-or-later
// Fits the constants of the throughput and power model to measurements, with the program's own formulas and
// derivatives, says how well each class of measurements is predicted, and writes what the program ships.

#include "findings.h"
#include "report.h"
#include "shipped_library.h"
#include "written_files.h"

#include <cstdio>
#include <ctime>
#include <exception>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>

namespace {

using namespace tokenscope;
using namespace tokenscope::calibration;

struct Request {
    std::string measurements;
    bool write = false, hold_outs = false;
    PromptLengths mlperf = PromptLengths::implied;
    Effort effort;
};

Request request_of(int count, char** words) {
    Request request;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        if (word == "--write")
            request.write = true;
        else if (word == "--hold-outs")
            request.hold_outs = true;
        else if (word == "--guessed-lengths")
            request.mlperf = PromptLengths::guessed;
        else if (word.starts_with("--bootstraps="))
            request.effort.bootstraps = std::stoi(word.substr(word.find('=') + 1));
        else if (request.measurements.empty() && !word.starts_with("--"))
            request.measurements = word;
        else
            throw std::invalid_argument("not understood: " + word);
    }
    if (request.measurements.empty())
        throw std::invalid_argument(
            "usage: calibrate MEASURED.CSV [--write] [--hold-outs] [--guessed-lengths] "
            "[--bootstraps=N]");
    return request;
}

std::string today() {
    const std::time_t now = std::time(nullptr);
    char text[16];
    std::strftime(text, sizeof text, "%Y-%m-%d", std::gmtime(&now));
    return text;
}

void write(const std::string& path, const std::string& text) {
    std::ofstream file(TOKENSCOPE_SOURCE_DIR "/" + path);
    if (!(file << text))
        throw std::invalid_argument("cannot write " + path);
}

void report_hold_outs(const Evidence& evidence, const LogConstants& start) {
    const auto report = [&](const char* title, const Grouping& grouping) {
        const auto left_out = cross_validate(evidence, grouping, 99, 1, start);
        std::cout << left_out_report(title, evidence, grouping, left_out);
    };
    report("One accelerator left out", [](const Measurement& m) { return m.accelerator; });
    report("One model left out", [](const Measurement& m) { return m.model; });
    report("One source left out", [](const Measurement& m) { return m.source; });
}

void run(const Request& request) {
    const Mapping mapping = map_rows(read_measured_rows(request.measurements), request.mlperf);
    std::cout << rows_report(mapping);
    const Evidence evidence(mapping.measurements);
    const LogConstants shipped = shipped_constants(shipped_library().presets.front().inputs);
    const Findings findings = calibrate(evidence, shipped, request.effort);
    const auto classes = class_errors(evidence, findings);
    std::cout << constants_report(findings, shipped) << classes_report(classes) << misses_report(classes);
    if (request.hold_outs)
        report_hold_outs(evidence, findings.fit.constants);
    if (!request.write)
        return;
    const std::string constants = "resources/calibration/constants.json";
    write(constants, constants_json(project_text(constants), evidence, findings, today()));
    write("resources/calibration/classes.json", classes_json(classes, today()));
}

} // namespace

int main(int count, char** words) {
    try {
        run(request_of(count, words));
        return 0;
    } catch (const std::exception& problem) {
        std::cerr << "calibrate: " << problem.what() << '\n';
        return 1;
    }
}
