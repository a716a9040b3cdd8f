// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_list.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/figure_options.h"
#include "app/cli/requested_values.h"
#include "app/cli/several_documents.h"
#include "app/publish/figure_check.h"
#include "app/publish/figure_page.h"
#include "app/publish/gallery_page.h"
#include "app/publish/picture_file.h"
#include "app/shell/appearance.h"
#include "app/shell/language.h"
#include "app/shell/run_window.h"
#include "app/shell/window_picture.h"
#include "app/shell/window_start.h"
#include "app/state/data_names.h"
#include "app/state/document_file.h"
#include "app/state/number_format.h"
#include "app/state/store.h"
#include "app/state/sweep_bands.h"
#include "core/analysis/comparison.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <stdexcept>

namespace tokenscope {
namespace {

constexpr QSize windowSize{1600, 1000};
constexpr int longestSide = 8192;

bool isWindow(const CommandLine& line) { return line.words.value(0) == QStringLiteral("window"); }

// Nothing: the words are not a size.
std::optional<QSize> windowSizeOf(const QString& words) {
    if (words.isEmpty())
        return windowSize;
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
    const qsizetype varied = variedInputs(line.words.value(0));
    if (line.chartInputs.size() > varied || (varied == 0 && !line.chartOutput.isEmpty()))
        return QStringLiteral(
            "--input and an output's id belong to the charts sweep, which varies one input, and "
            "map, which varies two");
    if ((line.has("from") || line.has("to")) && line.words.value(0) != QStringLiteral("attribution"))
        return QStringLiteral("--from and --to belong to the chart attribution, whose difference they name");
    return {};
}

QString windowUsageError(const CommandLine& line) {
    if (line.output.isEmpty())
        return QStringLiteral("export needs -o FILE, such as: tokenscope export window -o window.png");
    if (!line.texts.isEmpty())
        return QStringLiteral("export window takes no --") + line.texts.firstKey();
    if (fileKindOf(line.output).value_or(FileKind::png) != FileKind::png)
        return QStringLiteral("the window is written as PNG; the name of its file ends in .png");
    if (!windowSizeOf(line.size))
        return QStringLiteral("--size of the window takes WIDTHxHEIGHT from 10 to 8192, such as 1600x1000");
    if (line.theme == QStringLiteral("automatic") || !themeOfName(line.theme))
        return QStringLiteral("--theme of the window takes light, dark, print or projector");
    return {};
}

QString usageError(const CommandLine& line) {
    if (!line.language.isEmpty() && !Language::available().contains(line.language))
        return QStringLiteral("--language takes ") + Language::available().join(QStringLiteral(" or "));
    if (line.words.isEmpty() && !line.has("code") && !line.has("all"))
        return QStringLiteral(
            "export takes CHART[,CHART...], such as: tokenscope export stages -o stages.svg");
    if (const QString error = exploredError(line); !error.isEmpty())
        return error;
    if (const QString error = isWindow(line) ? QString() : figureUsageError(line); !error.isEmpty())
        return error;
    return isWindow(line) ? windowUsageError(line) : QString();
}

// Several presets are held side by side; a comparison of none is the ready one.
std::vector<Document> heldFor(const CommandLine& line) {
    QStringList presets = line.presets.size() > 1 ? line.presets : QStringList();
    const bool asked = line.has("preset") || line.has("set") || line.words.size() > 1;
    if (!asked && line.words.value(0) == QStringLiteral("compare"))
        for (const std::string_view id : two_machines)
            presets << toQString(id);
    std::vector<Document> held;
    for (const QString& preset : presets.mid(0, mostHeld)) {
        held.emplace_back();
        held.back().preset = preset.toStdString();
    }
    return held;
}

void save(const QString& path, const QByteArray& bytes) {
    if (bytes.isEmpty())
        throw std::invalid_argument(path.toStdString() +
                                    ": the figure could not be made; choose a smaller size");
    if (const QString problem = saveBytes(path, bytes); !problem.isEmpty())
        throw std::invalid_argument(problem.toStdString());
}

// What a chart varies, where the command line names it.
Exploration explorationOf(const CommandLine& line, Exploration wanted) {
    const auto id = [&line](qsizetype index, const std::string& usual) {
        return index < line.chartInputs.size()
                   ? std::string(quantity_inputs()[requestedInput(line.chartInputs[index])].id)
                   : usual;
    };
    if (line.words.value(0) == QStringLiteral("sweep")) {
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

// An end of the chart "Why": a preset by its name, the scenario of a file among those that are held.
std::string attributionEnd(const CommandLine& line, const QString& word, const Library& library,
                           std::vector<Document>& held) {
    const Document document = presetOrFile(line, word, library).document;
    for (const Preset& preset : library.presets)
        if (preset.id == word.toStdString())
            return "preset:" + preset.id;
    held.push_back(document);
    return "held:" + std::to_string(held.size() - 1);
}

bool draws(const CommandLine& line, const QString& chart) {
    return line.has("all") || line.words.value(0).split(u',').contains(chart);
}

SnapshotPointer snapshotOf(const CommandLine& line, const RequestedScenario& requested,
                           const QStringList& ids, const SharedLibrary& library) {
    Store store(library);
    Exploration exploration = explorationOf(line, requested.exploration);
    addViews(line, ids, exploration);
    std::vector<Document> held = heldFor(line);
    if (held.empty())
        held = requested.held;
    if (!line.from.isEmpty())
        exploration.attributionFrom = attributionEnd(line, line.from, *library, held);
    if (!line.to.isEmpty())
        exploration.attributionTo = attributionEnd(line, line.to, *library, held);
    store.explore(exploration);
    store.loadDocument(requested.document);
    if (requested.baseline)
        store.setBaseline(*requested.baseline);
    store.restoreHeld(held);
    QCoreApplication::processEvents();
    auto complete = std::make_shared<Snapshot>(*withBands(*store.snapshot()));
    if (draws(line, QStringLiteral("sweep")))
        complete->sweepBands = std::make_shared<const SweepBands>(sampledSweep(sweepBandsRequest(*complete)));
    return complete;
}

FigureRequest checkedRequest(const CommandLine& line, const QStringList& ids) {
    FigureRequest request = figureRequest(line, ids);
    if (const QString problem = problemOf(request); !problem.isEmpty())
        throw std::invalid_argument(problem.toStdString());
    return request;
}

// Advice, one line for each finding that is not good; a missing source is for the author to judge.
void adviseOn(const FigureRequest& request, const Snapshot& snapshot) {
    FigureRequest sourced = request;
    sourced.source = sourced.source.value_or(QStringLiteral("-"));
    for (const FigureFinding& finding : checkFigure(makePage(request, snapshot), sourced))
        if (!finding.good)
            printError(request.charts.join(u',').toStdString() + ": " + finding.sentence.toStdString());
}

// Every chart, or those that are named.
QStringList galleryCharts(const CommandLine& line) {
    if (line.texts.contains(QStringLiteral("charts")))
        return line.texts.value(QStringLiteral("charts")).split(u',');
    QStringList ids;
    for (const ChartEntry& chart : charts())
        ids << chart.id;
    return ids;
}

// Of the files that a page can show; empty: there are none.
QString pictureSuffix(const CommandLine& line) {
    for (const FileKind wanted : {FileKind::svg, FileKind::png})
        for (const auto& [kind, suffix] : galleryFormats(line))
            if (kind == wanted)
                return suffix;
    return {};
}

void exportGallery(const CommandLine& line, const Snapshot& snapshot) {
    if (!QDir().mkpath(line.output))
        throw std::invalid_argument(line.output.toStdString() + ": the folder could not be made");
    const QDir folder(line.output);
    std::vector<GalleryFigure> figures;
    for (const QString& id : galleryCharts(line)) {
        const FigureRequest request = checkedRequest(line, {id});
        if (line.has("check"))
            adviseOn(request, snapshot);
        for (const auto& [kind, suffix] : galleryFormats(line))
            save(folder.filePath(id + suffix), figureFile(kind, request, snapshot, figureScale(line)));
        if (const QString suffix = pictureSuffix(line); !suffix.isEmpty())
            figures.push_back({id + suffix, makePage(request, snapshot).words});
    }
    if (!figures.empty())
        save(folder.filePath(QStringLiteral("index.html")),
             galleryPage(displayName(snapshot.current.document, *snapshot.library), figures));
}

void exportFigure(const CommandLine& line, const QStringList& ids, const Snapshot& snapshot) {
    const FileKind kind = fileKindOf(line.output).value_or(FileKind::png);
    const FigureRequest request = checkedRequest(line, ids);
    if (line.has("check"))
        adviseOn(request, snapshot);
    save(line.output, figureFile(kind, request, snapshot, figureScale(line)));
}

// With --all and with a code the first word may be missing.
void exportFigures(const CommandLine& line, const SharedLibrary& library) {
    const bool all = line.has("all");
    const RequestedScenario requested = requestedScenario(line, line.words.value(all ? 0 : 1), *library);
    const QStringList ids = all ? galleryCharts(line) : line.words.value(0, requested.chart).split(u',');
    if (!all)
        checkedRequest(line, ids);
    const SnapshotPointer snapshot = snapshotOf(line, requested, ids, library);
    for (const QString& id : all ? QStringList() : ids)
        if (const QString error = viewError(line, id, *snapshot); !error.isEmpty())
            throw std::invalid_argument(error.toStdString());
    if (all)
        exportGallery(line, *snapshot);
    else
        exportFigure(line, ids, *snapshot);
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
    if (!isWindow(line)) {
        exportFigures(line, library);
        return done;
    }
    const Document document = requestedDocument(line, line.words.value(1), *library);
    save(line.output,
         pictureFile(windowPicture(library, document, language, line.theme, *windowSizeOf(line.size))));
    return done;
}

} // namespace tokenscope
