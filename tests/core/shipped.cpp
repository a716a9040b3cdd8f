// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/scenario/library_reader.h"

#include <QDir>
#include <QFile>

namespace tokenscope {
namespace {

Library readLibrary() {
    std::vector<std::string> presets;
    for (const QString& file :
         QDir(QStringLiteral(TOKENSCOPE_SOURCE_DIR "/resources/presets")).entryList(QDir::Files))
        presets.push_back(file.toStdString());
    return read_library(presets, [](std::string_view path) {
        return projectText(QStringLiteral("resources/") +
                           QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size())));
    });
}

std::vector<MeasuredPoint> readPoints() {
    std::vector<MeasuredPoint> all;
    for (const char* project : {"mlperf", "tensorrt_llm", "ml_energy", "deepseek"}) {
        const QString path =
            QStringLiteral("resources/evidence/measured/%1.json").arg(QLatin1String(project));
        const auto points = parse_measured_points(projectText(path), shippedLibrary());
        all.insert(all.end(), points.begin(), points.end());
    }
    return all;
}

} // namespace

std::string projectText(const QString& path) {
    QFile file(QStringLiteral(TOKENSCOPE_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll().toStdString();
}

QStringList presetIds() {
    QStringList ids;
    for (const Preset& preset : shippedLibrary().presets)
        ids << QString::fromStdString(preset.id);
    return ids;
}

const Library& shippedLibrary() {
    static const Library library = readLibrary();
    return library;
}

const std::vector<MeasuredPoint>& shippedPoints() {
    static const std::vector<MeasuredPoint> points = readPoints();
    return points;
}

} // namespace tokenscope
