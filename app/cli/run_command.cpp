// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"

#include <QMap>

#include <functional>

namespace tokenscope {

int runCommand(const CommandLine& line, const SharedLibrary& library) {
    using Command = std::function<int(const CommandLine&, const SharedLibrary&)>;
    const QMap<QString, Command> commands = {
        {QStringLiteral("evaluate"), evaluateCommand}, {QStringLiteral("explain"), explainCommand},
        {QStringLiteral("sweep"), sweepCommand},       {QStringLiteral("solve"), solveCommand},
        {QStringLiteral("claims"), claimsCommand},     {QStringLiteral("list"), listCommand},
        {QStringLiteral("export"), exportCommand},     {QStringLiteral("feasibility"), feasibilityCommand},
        {QStringLiteral("evidence"), evidenceCommand}};
    const QStringList formats{QStringLiteral("table"), QStringLiteral("json"), QStringLiteral("csv")};
    if (!formats.contains(line.format)) {
        printError("--format takes table, json or csv, not \"" + line.format.toStdString() + "\"");
        return wrongUsage;
    }
    try {
        return commands.value(line.command)(line, library);
    } catch (const std::exception& problem) {
        printError(problem.what());
        return wrongInput;
    }
}

} // namespace tokenscope
