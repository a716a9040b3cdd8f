// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/scenario/edit.h"
#include "core/scenario/scenario_json.h"
#include "core/scenario/setting.h"

#include <QFile>

#include <stdexcept>

namespace tokenscope {
namespace {

QByteArray fileText(const QString& name) {
    QFile file;
    bool opened = false;
    if (name == QStringLiteral("-")) {
        opened = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(name);
        opened = file.open(QIODevice::ReadOnly);
    }
    if (!opened)
        throw std::invalid_argument(name.toStdString() + ": " + file.errorString().toStdString());
    return file.read(static_cast<qint64>(largest_scenario) + 1);
}

Document readDocument(const QString& name, const Library& library) {
    const auto result = read_scenario(fileText(name).toStdString(), library);
    if (const auto* error = std::get_if<ScenarioError>(&result))
        throw std::invalid_argument(name.toStdString() + ": " + sentence(*error));
    const auto& read = std::get<ReadScenario>(result);
    if (read.newer)
        printError(name.toStdString() + ": written by a newer version; keys it does not know are left out");
    for (const auto& key : read.ignored)
        printError(name.toStdString() + ": \"" + key + "\" is not known and is ignored");
    for (const auto& key : read.duplicates)
        printError(name.toStdString() + ": \"" + key + "\" occurs twice; the last one counts");
    return read.document;
}

// Nothing switches by itself on the command line: a setting that cannot act is said.
void warnOfIdleSettings(const CommandLine& line, const Document& document, const Library& library) {
    const Inputs inputs = resolve(document, library);
    for (const QString& setting : line.settings) {
        const std::string id = setting.section(u'=', 0, 0).toStdString();
        const auto quantity = find_quantity_input(id);
        if (quantity && !acts_now(quantity_inputs()[*quantity], inputs))
            printError(id + " has no effect in this mode of the machine (serving.throughput_mode is " +
                       inputs.choice("serving.throughput_mode") + ", serving.load_mode is " +
                       inputs.choice("serving.load_mode") + ")");
    }
}

} // namespace

Document requestedDocument(const CommandLine& line, const QString& file, const Library& library) {
    Document document;
    if (!file.isEmpty())
        document = readDocument(file, library);
    if (file.isEmpty() || line.presetGiven)
        document.preset = line.preset.toStdString();
    resolve(document, library);
    for (const QString& setting : line.settings)
        apply_setting(document, library, setting.toStdString());
    warnOfIdleSettings(line, document, library);
    return document;
}

} // namespace tokenscope
