// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/command_table.h"
#include "core/model/output_table.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>

namespace tokenscope {
namespace {

QString usage() {
    QString text = QStringLiteral("Explorer of what one LLM token costs.\n\nCommands:\n");
    for (const CommandRow& command : commands())
        text += QStringLiteral("  %1%2%3\n      %4\n")
                    .arg(QLatin1String(command.name), QLatin1String(*command.name == '\0' ? "" : " "),
                         QLatin1String(command.words), QLatin1String(command.help));
    return text + QStringLiteral("\nFILE is a scenario or a figure that carries one, \"-\" one on "
                                 "standard input.\n"
                                 "Exit status: 0 done, 1 the input is wrong, 2 usage.");
}

struct OptionRow {
    const char* names; ///< between spaces; the first is how the program calls it
    const char* help;
    const char* value; ///< empty: it takes none
};

constexpr std::array<OptionRow, 19> commonOptions{{
    {"preset", "Start from the preset NAME.", "NAME"},
    {"set", "Set an input, with unit: model.total_parameters=70B.", "ID=VALUE"},
    {"catalogue", "Add the rows of FILE to the catalogues, or change shipped rows.", "FILE"},
    {"format", "table, json or csv.", "FORMAT"},
    {"batch", "Read one JSON scenario a line, write one result a line.", ""},
    {"match", "Only measured points of the scenario's model, the nearest machine first.", ""},
    {"bands",
     "Add 5th, 50th and 95th percentiles: of inputs and model error, or of the model's error alone. Alone it "
     "means all of it.",
     "all|model"},
    {"for", "The input that solve varies.", "INPUT"},
    {"from", "The scenario that attribute, or the chart attribution, starts from: a preset or a file.",
     "SCENARIO"},
    {"to", "The scenario that attribute, or the chart attribution, explains: a preset or a file.",
     "SCENARIO"},
    {"input", "An input that the chart sweep varies; of map, two.", "INPUT"},
    {"output o",
     "The file to write: .png, .svg, .pdf, .csv, .json or .zip; with --all a folder; or the output that the "
     "charts sweep and map show.",
     "FILE|OUTPUT"},
    {"code", "Start from a scenario code as figures print it.", "CODE"},
    {"size",
     "Size of a figure: WIDTHxHEIGHT in pixels, 170x120mm, or article, square, portrait, slide, column, "
     "page.",
     "SIZE"},
    {"scale", "Pixels of a picture per unit of its size, 0.25 to 4.", "FACTOR"},
    {"theme", "light, dark, print, projector or transparent.", "NAME"},
    {"language", "en or de.", "CODE"},
    {"h help", "Show this help.", ""},
    {"v version", "Show the version.", ""},
}};

/// Options that only figures have.
constexpr std::array<OptionRow, 21> figureOptions{{
    {"axis", "Axis of a chart that may have either: linear or log.", "SCALE"},
    {"per", "What amounts of a chart are stated per: token, million, reply, day or year.", "UNIT"},
    {"text-size", "Size of the texts of a figure: S, M, L or XL.", "NAME"},
    {"dpi", "Dots per inch of a PNG; also as 170mm@600.", "NUMBER"},
    {"width-px", "Width of a figure in pixels; of pixels, paper and --dpi two give the third.", "NUMBER"},
    {"height-px", "Height of a figure in pixels.", "NUMBER"},
    {"width-mm", "Width of a figure on paper: 85, 8.5cm, 3.35in or 240pt.", "LENGTH"},
    {"height-mm", "Height of a figure on paper; without one it grows until its charts have room.", "LENGTH"},
    {"title", "Title of a figure, in place of the drafted one.", "TEXT"},
    {"subtitle", "Subtitle of a figure: measure and unit.", "TEXT"},
    {"note", "Note under a figure.", "TEXT"},
    {"source", "Source of a figure; the model is named in any case.", "TEXT"},
    {"alt", "Alternative text of a figure.", "TEXT"},
    {"definitions", "Define the terms under a figure.", ""},
    {"settings", "List all settings that differ from the preset under a figure.", ""},
    {"outlines", "Write the letters of an SVG as shapes.", ""},
    {"no-scenario", "Leave the scenario out of a figure's file.", ""},
    {"check", "Say on standard error what the check before publishing finds in a figure.", ""},
    {"all", "Export every chart into the folder of -o, with a page that shows them.", ""},
    {"charts", "Charts of --all, between commas.", "LIST"},
    {"formats", "Files of --all: png,svg,pdf,csv,json,zip.", "LIST"},
}};

void declare(QCommandLineParser& parser, const OptionRow& row) {
    QCommandLineOption option(QString::fromLatin1(row.names).split(u' '), QLatin1String(row.help));
    option.setValueName(QLatin1String(row.value));
    parser.addOption(option);
}

void declare(QCommandLineParser& parser) {
    parser.setApplicationDescription(usage());
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const OptionRow& row : commonOptions)
        declare(parser, row);
    for (const OptionRow& row : figureOptions)
        declare(parser, row);
}

// A .png is no id of an output, and the other way round.
void readOutputs(const QStringList& values, CommandLine& line) {
    for (const QString& value : values)
        (find_output(value.toStdString()) ? line.chartOutput : line.output) = value;
}

void readOptions(const QCommandLineParser& parser, CommandLine& line) {
    const auto text = [&](const char* name, QString& to) {
        if (parser.isSet(QLatin1String(name)))
            to = parser.value(QLatin1String(name));
    };
    text("preset", line.preset);
    text("format", line.format);
    readOutputs(parser.values(QStringLiteral("output")), line);
    line.chartInputs = parser.values(QStringLiteral("input"));
    text("size", line.size);
    text("theme", line.theme);
    text("language", line.language);
    text("for", line.forInput);
    text("catalogue", line.catalogue);
    text("bands", line.bands);
    text("from", line.from);
    text("to", line.to);
    line.presets = parser.values(QStringLiteral("preset"));
    text("code", line.code);
    for (const OptionRow& option : figureOptions)
        if (parser.isSet(QLatin1String(option.names)))
            line.texts[QLatin1String(option.names)] = parser.value(QLatin1String(option.names));
    line.settings = parser.values(QStringLiteral("set"));
    line.given = parser.optionNames(); // as they were typed
    for (QString& name : line.given)
        if (name == QStringLiteral("o"))
            name = QStringLiteral("output");
    line.given.removeDuplicates();
    if (line.has("scale"))
        line.scale = parser.value(QStringLiteral("scale")).toDouble();
}

// Words and options against the row of the command; empty: all is well.
QString wordsError(const CommandLine& line, const CommandRow& command) {
    const QString name = line.command.isEmpty() ? QStringLiteral("the window") : line.command;
    if (line.words.size() < command.fewestWords || line.words.size() > command.mostWords)
        return QStringLiteral("%1 takes %2, such as: tokenscope %3 %4")
            .arg(name, QLatin1String(command.words), line.command, QLatin1String(command.example))
            .simplified();
    for (const QString& option : line.given)
        if (!takesOption(command, option))
            return QStringLiteral("%1 takes no --%2; \"tokenscope --help\" shows what it takes")
                .arg(name, option);
    return {};
}

QString windowError(const CommandLine& line) {
    const QString file = line.words.value(0);
    if (file.isEmpty())
        return {};
    if (!QFileInfo::exists(file)) {
        QStringList names;
        for (const CommandRow& command : commands().subspan(1))
            names << QLatin1String(command.name);
        return QStringLiteral("no command or file is called \"%1\"; the commands are %2")
            .arg(file, names.join(QStringLiteral(", ")));
    }
    if (line.has("preset") || line.has("set") || line.has("code"))
        return QStringLiteral("the window takes FILE, or --preset, --code and --set, not both");
    return {};
}

QString valuesError(const CommandLine& line) {
    const QStringList formats{QStringLiteral("table"), QStringLiteral("json"), QStringLiteral("csv")};
    if (!formats.contains(line.format))
        return QStringLiteral("--format takes table, json or csv, not \"%1\"").arg(line.format);
    if (!(line.scale >= 0.25 && line.scale <= 4.0))
        return QStringLiteral("--scale takes a number from 0.25 to 4");
    const QStringList bands{QString(), QStringLiteral("all"), QStringLiteral("model")};
    if (!bands.contains(line.bands))
        return QStringLiteral("--bands stands alone or as --bands=model");
    const qsizetype beside = 1 + (line.has("bands") ? 1 : 0) + (line.has("catalogue") ? 1 : 0);
    if (line.has("batch") && line.given.size() > beside)
        return QStringLiteral("--batch reads whole scenarios and takes no other option but --bands and "
                              "--catalogue");
    return {};
}

// The parser knows no option with a value that may be left out.
QStringList withFullBands(QStringList arguments) {
    const QString option = QStringLiteral("--bands");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] != option && arguments[i] != option.mid(1))
            continue;
        const QString next = arguments.value(i + 1);
        const bool named = next == QStringLiteral("all") || next == QStringLiteral("model");
        if (named)
            arguments.removeAt(i + 1);
        arguments[i] = option + u'=' + (named ? next : QStringLiteral("all"));
    }
    return arguments;
}

QString usageError(const CommandLine& line) {
    if (line.command.isEmpty())
        if (const QString error = windowError(line); !error.isEmpty())
            return error;
    const QString error = wordsError(line, *findCommand(line.command));
    return error.isEmpty() ? valuesError(line) : error;
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
    if (!line.notice.isEmpty())
        return line;
    readOptions(parser, line);
    line.words = parser.positionalArguments();
    if (!line.words.isEmpty() && !line.words.first().isEmpty() && findCommand(line.words.first()))
        line.command = line.words.takeFirst();
    line.error = usageError(line);
    return line;
}

} // namespace tokenscope
