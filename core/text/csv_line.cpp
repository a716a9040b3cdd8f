// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/csv_line.h"

namespace tokenscope {

std::string csv_line(const std::vector<std::string>& fields) {
    std::string line;
    for (const auto& field : fields) {
        std::string written = field;
        if (field.find_first_of(",\"\r\n") != std::string::npos) {
            written = "\"";
            for (char c : field)
                written += c == '"' ? std::string("\"\"") : std::string(1, c);
            written += '"';
        }
        line += (&field == &fields.front() ? "" : ",") + written;
    }
    return line + "\n";
}

} // namespace tokenscope
