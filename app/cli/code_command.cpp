// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/scenario/scenario_code.h"

namespace tokenscope {

int codeCommand(const CommandLine& line, const SharedLibrary& library) {
    const RequestedScenario requested = requestedScenario(line, line.words.value(0), *library);
    const QString chart = requested.chart.section(u',', 0, 0);
    printOut(scenario_code({requested.document, chart.toStdString()}) + "\n");
    return done;
}

} // namespace tokenscope
