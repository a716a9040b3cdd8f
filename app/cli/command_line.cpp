// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <QCommandLineParser>
#include <QRegularExpression>

namespace tokenscope {
namespace {

QString usage() {
    return QStringLiteral(
        "Explorer of what one LLM token costs.\n\n"
        "Without a command it opens the window, on FILE if one is given. Commands:\n"
        "  evaluate [FILE|-]             every output with its unit; --batch: one JSON scenario a line\n"
        "  explain OUTPUT                how a number comes about, down to inputs and sources\n"
        "  sweep INPUT FROM..TO [OUTPUT...]  outputs over a range of an input\n"
        "  solve OUTPUT=VALUE --for INPUT    inputs at which an output has a value\n"
        "  claims                        the essay's claims, recomputed, with verdicts\n"
        "  feasibility [FILE|-]          whether the machine can exist, and what would make it possible\n"
        "  evidence [FILE|-]             measured points beside the model, its errors, claims per query\n"
        "  export CHART|window -o FILE   a picture (PNG)\n"
        "  list inputs|outputs|presets|charts|accelerators|models|tiers\n\n"
        "Exit status: 0 done, 1 the input is wrong, 2 usage.");
}

void declare(QCommandLineParser& parser) {
    parser.setApplicationDescription(usage());
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({
        {QStringLiteral("preset"), QStringLiteral("Start from the preset NAME."), QStringLiteral("NAME")},
        {QStringLiteral("set"), QStringLiteral("Set an input, with unit: model.total_parameters=70B."),
         QStringLiteral("ID=VALUE")},
        {QStringLiteral("format"), QStringLiteral("table, json or csv."), QStringLiteral("FORMAT")},
        {QStringLiteral("batch"), QStringLiteral("Read one JSON scenario a line, write one result a line.")},
        {QStringLiteral("match"),
         QStringLiteral("Only measured points of the scenario's model, the nearest machine first.")},
        {QStringLiteral("bands"),
         QStringLiteral("Add 5th, 50th and 95th percentiles: of inputs and model error, or of the model's "
                        "error alone (--bands=model)."),
         QStringLiteral("model")},
        {QStringLiteral("for"), QStringLiteral("The input that solve varies."), QStringLiteral("INPUT")},
        {{QStringLiteral("o"), QStringLiteral("output")},
         QStringLiteral("The file to write."),
         QStringLiteral("FILE")},
        {QStringLiteral("size"), QStringLiteral("Size of a picture, WIDTHxHEIGHT."), QStringLiteral("SIZE")},
        {QStringLiteral("scale"), QStringLiteral("Pixels of a picture per unit of its size, 1 to 4."),
         QStringLiteral("FACTOR")},
        {QStringLiteral("theme"), QStringLiteral("light, dark, print or projector."), QStringLiteral("NAME")},
        {QStringLiteral("language"), QStringLiteral("en or de."), QStringLiteral("CODE")},
        {{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this help.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, QStringLiteral("Show the version.")},
    });
}

void readOptions(const QCommandLineParser& parser, CommandLine& line) {
    const auto text = [&](const char* name, QString& to) {
        if (parser.isSet(QLatin1String(name)))
            to = parser.value(QLatin1String(name));
    };
    text("preset", line.preset);
    text("format", line.format);
    text("output", line.output);
    text("size", line.size);
    text("theme", line.theme);
    text("language", line.language);
    text("for", line.forInput);
    text("bands", line.bands);
    if (!line.bands.isEmpty() && line.bands != QLatin1String("all") && line.bands != QLatin1String("model"))
        line.error = QStringLiteral("--bands stands alone or as --bands=model");
    line.presetGiven = parser.isSet(QStringLiteral("preset"));
    line.settings = parser.values(QStringLiteral("set"));
    line.match = parser.isSet(QStringLiteral("match"));
    line.batch = parser.isSet(QStringLiteral("batch"));
    if (!parser.isSet(QStringLiteral("scale")))
        return;
    bool ok = false;
    line.scale = parser.value(QStringLiteral("scale")).toDouble(&ok);
    if (!ok || !(line.scale >= 0.25 && line.scale <= 4.0))
        line.error = QStringLiteral("--scale takes a number from 0.25 to 4");
}

} // namespace

QStringList commandNames() {
    return {QStringLiteral("evaluate"), QStringLiteral("explain"),     QStringLiteral("sweep"),
            QStringLiteral("solve"),    QStringLiteral("claims"),      QStringLiteral("export"),
            QStringLiteral("list"),     QStringLiteral("feasibility"), QStringLiteral("evidence")};
}

namespace {

// The parser knows no option with a value that may be left out.
QStringList withFullBands(QStringList arguments) {
    return arguments.replaceInStrings(QRegularExpression(QStringLiteral("^--?bands$")),
                                      QStringLiteral("--bands=all"));
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments) {
    CommandLine line;
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(withFullBands(arguments))) {
        line.error = parser.errorText();
        return line;
    }
    if (parser.isSet(QStringLiteral("help")))
        line.notice = parser.helpText();
    if (parser.isSet(QStringLiteral("version")))
        line.notice = QStringLiteral("tokenscope %1\n").arg(QStringLiteral(TOKENSCOPE_VERSION));
    readOptions(parser, line);
    line.words = parser.positionalArguments();
    if (!line.words.isEmpty() && commandNames().contains(line.words.first()))
        line.command = line.words.takeFirst();
    return line;
}

} // namespace tokenscope
