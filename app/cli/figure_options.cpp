// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figure_options.h"

#include "app/charts/chart_list.h"
#include "app/publish/figure_files.h"
#include "app/publish/typed_size.h"
#include "app/state/chart_view_json.h"
#include "app/state/number_format.h"

#include <QFileInfo>

namespace tokenscope {
namespace {

// Measures of their own, as the dialog has them.
TypedSize typedSize(const CommandLine& line) {
    const auto text = [&line](const char* name) { return line.texts.value(QLatin1String(name)); };
    return {text("width-px"), text("height-px"), text("width-mm"), text("height-mm"), text("dpi")};
}

std::optional<FigureSize> figureSize(const CommandLine& line) {
    if (!typedSize(line).isEmpty())
        return sizeOf(typedSize(line)).size;
    const QString dpi = line.texts.contains(QStringLiteral("dpi"))
                            ? u'@' + line.texts.value(QStringLiteral("dpi"))
                            : QString();
    return figureSizeOf((line.size.isEmpty() ? QStringLiteral("article") : line.size) + dpi);
}

std::optional<QString> textOf(const CommandLine& line, const char* name) {
    const auto at = line.texts.find(QLatin1String(name));
    return at == line.texts.end() ? std::nullopt : std::optional(*at);
}

QString unitNames() {
    QStringList names;
    for (const FunctionalUnitRow& row : functional_units())
        names << toQString(row.id);
    return names.mid(0, names.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" or ") + names.last();
}

// Charts that satisfy a condition, for a sentence.
template <class Condition> QString chartsThat(const Snapshot& snapshot, Condition condition) {
    QStringList ids;
    for (const ChartEntry& chart : charts())
        if (condition(chart.make(snapshot)))
            ids << chart.id;
    return ids.join(QStringLiteral(", "));
}

QString fileError(const CommandLine& line) {
    const bool all = line.has("all");
    if (line.output.isEmpty())
        return QStringLiteral("export needs -o FILE, such as: tokenscope export stages -o stages.svg");
    if (line.has("formats") && !all)
        return QStringLiteral("--formats belongs to --all; one figure has the format of its file's name");
    if (line.has("charts") && !all)
        return QStringLiteral("--charts belongs to --all; the first word names the charts of one figure");
    if (all && galleryFormats(line).empty())
        return QStringLiteral("--formats takes png, svg, pdf, csv, json and zip, between commas");
    const QString suffix = QFileInfo(line.output).suffix();
    if (!all && !suffix.isEmpty() && !fileKindOf(line.output))
        return QStringLiteral(
                   "export writes PNG, SVG, PDF, data and bundles; the name of its file ends in %1, "
                   "not .%2")
            .arg(fileKindHelp(), suffix.left(20));
    return {};
}

QString sizeError(const CommandLine& line) {
    if (const TypedSize typed = typedSize(line); !typed.isEmpty()) {
        if (!line.size.isEmpty())
            return QStringLiteral("--size and measures of their own exclude one another; leave one out");
        if (const QString problem = sizeOf(typed).problem; !problem.isEmpty())
            return QStringLiteral("--width-px, --height-px, --width-mm, --height-mm, --dpi: ") + problem;
    }
    const auto size = figureSize(line);
    if (!size)
        return QStringLiteral("--size takes ") + figureSizeHelp();
    const double scale = figureScale(line) > 0 ? figureScale(line) : size->pictureScale();
    const QSizeF pixels = size->cssSize() * scale;
    if (pixels.width() * pixels.height() > mostPicturePixels)
        return QStringLiteral(
            "the picture would have more than 64 million pixels; choose a smaller --size or --scale");
    return {};
}

} // namespace

double figureScale(const CommandLine& line) { return line.has("scale") ? line.scale : 0; }

std::vector<std::pair<FileKind, QString>> galleryFormats(const CommandLine& line) {
    std::vector<std::pair<FileKind, QString>> formats;
    for (const QString& name :
         line.texts.value(QStringLiteral("formats"), QStringLiteral("png")).split(u',')) {
        const QString suffix = u'.' + name.trimmed().toLower();
        const auto kind = fileKindOf(QStringLiteral("a") + suffix);
        if (!kind)
            return {};
        formats.emplace_back(*kind, suffix);
    }
    return formats;
}

QString figureUsageError(const CommandLine& line) {
    if (const QString error = fileError(line); !error.isEmpty())
        return error;
    if (const QString error = sizeError(line); !error.isEmpty())
        return error;
    if (!figureThemes().contains(line.theme))
        return QStringLiteral("--theme takes light, dark, print, projector or transparent, not \"") +
               line.theme.left(40) + u'"';
    if (const auto axis = textOf(line, "axis"); axis && !logarithmicNamed(*axis))
        return QStringLiteral("--axis takes linear or log");
    if (const auto unit = textOf(line, "per"); unit && !find_functional_unit(unit->toStdString()))
        return QStringLiteral("--per takes ") + unitNames();
    if (const auto size = textOf(line, "text-size"); size && !figureTextSizes().contains(*size))
        return QStringLiteral("--text-size takes S, M, L or XL");
    return {};
}

void addViews(const CommandLine& line, const QStringList& charts, Exploration& exploration) {
    const auto axis = textOf(line, "axis"), unit = textOf(line, "per");
    for (const QString& chart : charts) {
        if (axis)
            exploration.views[chart.toStdString()].logarithmic = logarithmicNamed(*axis);
        if (unit)
            exploration.views[chart.toStdString()].unit = find_functional_unit(unit->toStdString());
    }
}

QString viewError(const CommandLine& line, const QString& chart, const Snapshot& snapshot) {
    const Figure figure = findChart(chart)->make(snapshot);
    if (line.has("axis") && !figure.logarithmic)
        return QStringLiteral("the axis of %1 cannot be chosen here; --axis belongs to %2")
            .arg(chart,
                 chartsThat(snapshot, [](const Figure& each) { return each.logarithmic.has_value(); }));
    const auto unit = textOf(line, "per");
    if (!unit || figure.unit == find_functional_unit(unit->toStdString()))
        return {};
    const QString able = chartsThat(snapshot, [](const Figure& each) { return !each.units.empty(); });
    if (figure.units.empty())
        return QStringLiteral("the amounts of %1 have one unit; --per belongs to %2").arg(chart, able);
    QStringList names;
    for (const FunctionalUnit each : figure.units)
        names << toQString(functional_unit_row(each).id);
    return QStringLiteral("the amounts of %1 are stated per %2, not per %3")
        .arg(chart, names.join(QStringLiteral(", ")), *unit);
}

FigureRequest figureRequest(const CommandLine& line, const QStringList& charts) {
    FigureRequest request;
    request.charts = charts;
    request.size = figureSize(line).value_or(FigureSize());
    request.theme = line.theme;
    request.textSize = textOf(line, "text-size").value_or(QStringLiteral("M"));
    request.title = textOf(line, "title");
    request.subtitle = textOf(line, "subtitle");
    request.note = textOf(line, "note");
    request.source = textOf(line, "source");
    request.altText = textOf(line, "alt");
    request.definitions = line.has("definitions");
    request.settings = line.has("settings");
    request.outlines = line.has("outlines");
    request.embedded = !line.has("no-scenario");
    return request;
}

} // namespace tokenscope
