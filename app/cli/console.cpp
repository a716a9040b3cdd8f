// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <stdexcept>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace tokenscope {
namespace {

std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(QString::fromStdString(text).toUcs4().size());
}

[[noreturn]] void outputFailed() {
    throw std::runtime_error("the output could not be written: " + std::generic_category().message(errno));
}

} // namespace

void printOut(const std::string& text) {
    if (std::fwrite(text.data(), 1, text.size(), stdout) != text.size())
        outputFailed();
}

void flushOut() {
    if (std::fflush(stdout) != 0)
        outputFailed();
}

void holdStandardStreams() {
#ifdef Q_OS_UNIX
    // The lowest free number is taken, and in the direction in which the stream is of no use.
    for (const int stream : {0, 1, 2})
        if (fcntl(stream, F_GETFD) == -1)
            open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
#endif
}

void printError(const std::string& sentence) {
    const std::string line = "tokenscope: " + sentence + "\n";
    std::fwrite(line.data(), 1, line.size(), stderr);
}

std::string aligned(const std::vector<std::vector<std::string>>& rows,
                    const std::vector<bool>& rightAligned) {
    std::vector<std::size_t> widths(rightAligned.size(), 0);
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    std::string text;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string pad(widths[i] - width(row[i]), ' ');
            line += (i > 0 ? "  " : "") + (rightAligned[i] ? pad + row[i] : row[i] + pad);
        }
        text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return text;
}

} // namespace tokenscope
