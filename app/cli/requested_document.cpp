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
        throw std::invalid_argument(name.toStdString() + ": " + newer_sentence(read));
    for (const auto& remark : remarks(read))
        printError(name.toStdString() + ": " + remark);
    return read.document;
}

} // namespace

Document requestedDocument(const CommandLine& line, const QString& file, const Library& library) {
    Document document;
    if (!file.isEmpty())
        document = readDocument(file, library);
    if (file.isEmpty() || line.has("preset"))
        document.preset = line.preset.toStdString();
    resolve(document, library);
    std::vector<std::string> settings;
    for (const QString& setting : line.settings)
        settings.push_back(setting.toStdString());
    apply_settings(document, library, settings);
    const Inputs inputs = resolve(document, library);
    for (const auto& setting : settings)
        if (const std::string id = setting.substr(0, setting.find('=')); is_input(id))
            warnIfIdle(id, inputs);
    return document;
}

void warnIfIdle(std::string_view id, const Inputs& inputs) {
    if (const std::string warning = why_idle(id, inputs); !warning.empty())
        printError(warning);
}

} // namespace tokenscope
