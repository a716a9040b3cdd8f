// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/noted_result.h"
#include "core/model/evaluate.h"
#include "core/scenario/scenario_json.h"

#include <QFile>

#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>
#include <stdexcept>

namespace tokenscope {
namespace {

using nlohmann::ordered_json;

// Lines of any length in bounded memory: of a longer one, what shows that it is too long is kept.
class LineReader {
public:
    explicit LineReader(std::streambuf& in) : m_in(in) {}

    // False at the end of the input.
    bool next(std::string& line) {
        line.clear();
        if (m_in.in_avail() <= 0)
            flushOut(); // whoever asks line by line waits for the answer
        int c = m_in.sbumpc();
        if (c == end)
            return false;
        for (; c != end && c != '\n'; c = m_in.sbumpc())
            if (line.size() <= largest_scenario)
                line += static_cast<char>(c);
        return true;
    }

private:
    static constexpr int end = std::char_traits<char>::eof();
    std::streambuf& m_in;
};

ordered_json errorJson(const std::string& sentence) { return {{"error", sentence}}; }

ordered_json resultOf(const ReadScenario& read, const Library& library, BandSource& bands) {
    const Inputs inputs = resolve(read.document, library);
    const auto results = evaluate(to_scenario(inputs));
    const auto root = result_json(inputs, figuresOf(read.document, inputs, results, bands));
    return withLines(withLines(root, "notes", noteLines(inputs, results, library.catalogue)), "warnings",
                     remarks(read));
}

ordered_json answer(const std::string& text, const Library& library, BandSource& bands) {
    try {
        const auto result = read_scenario(text, library);
        if (const auto* error = std::get_if<ScenarioError>(&result))
            return errorJson(sentence(*error));
        const auto& read = std::get<ReadScenario>(result);
        return read.newer ? errorJson(newer_sentence(read)) : resultOf(read, library, bands);
    } catch (const std::exception& problem) {
        return errorJson(problem.what());
    }
}

void answerAll(std::istream& input, const Library& library, BandSource bands) {
    LineReader lines(*input.rdbuf());
    for (std::string line; lines.next(line);)
        printOut(answer(line, library, bands).dump(-1, ' ', false, ordered_json::error_handler_t::replace) +
                 '\n');
}

} // namespace

int batchCommand(const CommandLine& line, const SharedLibrary& library) {
    const QString name = line.words.value(0, QStringLiteral("-"));
    try {
        if (name == QStringLiteral("-")) {
            std::ios::sync_with_stdio(false);
            answerAll(std::cin, *library, {line, *library});
            return done;
        }
        std::ifstream file(QFile::encodeName(name).toStdString(), std::ios::binary);
        if (!file)
            throw std::invalid_argument(name.toStdString() + " cannot be opened");
        answerAll(file, *library, {line, *library});
    } catch (const std::ios_base::failure& problem) {
        throw std::invalid_argument(name.toStdString() + " cannot be read: " + problem.code().message());
    }
    return done;
}

} // namespace tokenscope
