// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/publish/embedded_record.h"
#include "app/publish/figure_file.h"
#include "core/scenario/edit.h"
#include "core/scenario/scenario_code.h"
#include "core/scenario/scenario_json.h"
#include "core/scenario/setting.h"

#include <QFile>

#include <stdexcept>

namespace tokenscope {
namespace {

// A figure may be larger than a scenario.
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
    QByteArray text = file.read(static_cast<qint64>(largest_scenario) + 1);
    if (figureFormatOf(text) != FigureFormat::none)
        text += file.read(largestFigureFile + 1 - text.size());
    return text;
}

RequestedScenario figureScenario(const QString& name, const QByteArray& text, const Library& library) {
    const ReadRecord read = readFigure(text, name, library);
    if (!read.error.isEmpty())
        throw std::invalid_argument(read.error.toStdString());
    for (const QString& line : read.record.remarks + changedFigures(read.record, library))
        printError(name.toStdString() + ": " + line.toStdString());
    const FigureRecord& record = read.record;
    return {record.document, record.baseline, record.request.charts.join(u','), record.held,
            record.exploration};
}

RequestedScenario readFile(const QString& name, const Library& library) {
    const QByteArray text = fileText(name);
    if (figureFormatOf(text) != FigureFormat::none)
        return figureScenario(name, text, library);
    const auto result = read_scenario(text.toStdString(), library);
    if (const auto* error = std::get_if<ScenarioError>(&result))
        throw std::invalid_argument(name.toStdString() + ": " + sentence(*error));
    const auto& read = std::get<ReadScenario>(result);
    if (read.newer)
        throw std::invalid_argument(name.toStdString() + ": " + newer_sentence(read));
    for (const auto& remark : remarks(read))
        printError(name.toStdString() + ": " + remark);
    return {read.document};
}

RequestedScenario readCode(const CommandLine& line, const QString& file, const Library& library) {
    if (!file.isEmpty() || line.has("preset"))
        throw std::invalid_argument("--code is a whole scenario; it stands without FILE and --preset");
    const CodedScenario coded = read_scenario_code(line.code.toStdString(), library, chartIds());
    return {coded.document, std::nullopt, QString::fromStdString(coded.chart)};
}

RequestedScenario startOf(const CommandLine& line, const QString& file, const Library& library) {
    if (line.has("code"))
        return readCode(line, file, library);
    return file.isEmpty() ? RequestedScenario() : readFile(file, library);
}

} // namespace

RequestedScenario requestedScenario(const CommandLine& line, const QString& file, const Library& library) {
    RequestedScenario requested = startOf(line, file, library);
    Document& document = requested.document;
    if (line.has("preset") || (file.isEmpty() && !line.has("code")))
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
    return requested;
}

Document requestedDocument(const CommandLine& line, const QString& file, const Library& library) {
    return requestedScenario(line, file, library).document;
}

void warnIfIdle(std::string_view id, const Inputs& inputs) {
    if (const std::string warning = why_idle(id, inputs); !warning.empty())
        printError(warning);
}

} // namespace tokenscope
