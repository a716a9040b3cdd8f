// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_list.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/requested_values.h"
#include "app/shell/appearance.h"
#include "app/shell/chart_picture.h"
#include "app/shell/language.h"
#include "app/shell/run_window.h"
#include "app/shell/window_picture.h"
#include "app/state/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <stdexcept>

namespace tokenscope {
namespace {

constexpr QSize chartSize{1200, 675};
constexpr QSize windowSize{1600, 1000};
constexpr int longestSide = 8192;
constexpr double mostPixels = 64e6;

// Nothing: the words are not a size.
std::optional<QSize> sizeOf(const QString& words, QSize usual) {
    if (words.isEmpty())
        return usual;
    const QRegularExpression pattern(QStringLiteral("^([0-9]{2,4})[xX×]([0-9]{2,4})$"));
    const auto match = pattern.match(words);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && size.width() <= longestSide && size.height() <= longestSide
               ? std::optional(size)
               : std::nullopt;
}

// How many inputs a chart varies.
qsizetype variedInputs(const QString& chart) {
    return chart == QStringLiteral("sweep") ? 1 : chart == QStringLiteral("map") ? 2 : 0;
}

QString exploredError(const CommandLine& line) {
    const qsizetype varied = variedInputs(line.words.constFirst());
    if (line.chartInputs.size() > varied || (varied == 0 && !line.chartOutput.isEmpty()))
        return QStringLiteral(
            "--input and an output's id belong to the charts sweep, which varies one input, and "
            "map, which varies two");
    return {};
}

QString usageError(const CommandLine& line) {
    if (const QString error = exploredError(line); !error.isEmpty())
        return error;
    if (line.output.isEmpty())
        return QStringLiteral("export needs -o FILE, such as: tokenscope export stages -o stages.png");
    const QString suffix = QFileInfo(line.output).suffix().toLower();
    if (!suffix.isEmpty() && suffix != QStringLiteral("png"))
        return QStringLiteral("export writes PNG; the name of its file ends in .png, not .") + suffix;
    const auto size = sizeOf(line.size, chartSize);
    if (!size)
        return QStringLiteral("--size takes WIDTHxHEIGHT from 10 to 8192, such as 1200x675");
    if (size->width() * line.scale * size->height() * line.scale > mostPixels)
        return QStringLiteral(
            "the picture would have more than 64 million pixels; choose a smaller --size or --scale");
    if (line.theme == QStringLiteral("automatic") || !themeOfName(line.theme))
        return QStringLiteral("--theme takes light, dark, print or projector, not \"") + line.theme + u'"';
    if (!line.language.isEmpty() && !Language::available().contains(line.language))
        return QStringLiteral("--language takes ") + Language::available().join(QStringLiteral(" or "));
    return {};
}

QString chartNames() {
    QStringList names;
    for (const ChartEntry& chart : charts())
        names << chart.id;
    return (names << QStringLiteral("window")).join(QStringLiteral(", "));
}

// What a chart varies, where the command line names it.
Exploration explorationOf(const CommandLine& line) {
    Exploration wanted;
    const auto id = [&line](qsizetype index, const std::string& usual) {
        return index < line.chartInputs.size()
                   ? std::string(quantity_inputs()[requestedInput(line.chartInputs[index])].id)
                   : usual;
    };
    if (line.words.constFirst() == QStringLiteral("sweep")) {
        wanted.sweepInput = id(0, wanted.sweepInput);
        if (!line.chartOutput.isEmpty())
            wanted.sweepOutput = line.chartOutput.toStdString();
    } else {
        wanted.mapX = id(0, wanted.mapX);
        wanted.mapY = id(1, wanted.mapX == wanted.mapY ? wanted.sweepInput : wanted.mapY);
        if (!line.chartOutput.isEmpty())
            wanted.mapOutput = line.chartOutput.toStdString();
    }
    if (wanted.mapX == wanted.mapY)
        throw std::invalid_argument("map varies two different inputs");
    return wanted;
}

QImage chartImage(const CommandLine& line, const Document& document, const SharedLibrary& library) {
    const auto entry = findChart(line.words.constFirst());
    if (!entry)
        throw std::invalid_argument("no chart is called \"" + line.words.constFirst().toStdString() +
                                    "\"; the charts are " + chartNames().toStdString());
    Store store(library);
    store.explore(explorationOf(line));
    store.loadDocument(document);
    QCoreApplication::processEvents();
    const SnapshotPointer snapshot = withBands(*store.snapshot());
    return chartPicture(entry->make(*snapshot), *snapshot, *themeOfName(line.theme),
                        *sizeOf(line.size, chartSize), line.scale);
}

} // namespace

int exportCommand(const CommandLine& line, const SharedLibrary& library) {
    if (const QString error = usageError(line); !error.isEmpty()) {
        printError(error.toStdString());
        return wrongUsage;
    }
    nameApplication();
    Language language;
    language.use(line.language);
    if (const QString fonts = missingFonts(); !fonts.isEmpty())
        throw std::invalid_argument(fonts.toStdString());
    const Document document = requestedDocument(line, line.words.value(1), *library);
    const bool window = line.words.constFirst() == QStringLiteral("window");
    const QImage picture =
        window ? windowPicture(library, document, language, line.theme, *sizeOf(line.size, windowSize))
               : chartImage(line, document, library);
    if (const QString problem = savePicture(picture, line.output); !problem.isEmpty())
        throw std::invalid_argument(problem.toStdString());
    return done;
}

} // namespace tokenscope
