// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include <QFile>
#include <QStringList>

namespace tokenscope {
namespace {

Library readLibrary() {
    Library library;
    const std::string common = projectText(QStringLiteral("resources/presets/common.json"));
    const std::string calibration = projectText(QStringLiteral("resources/calibration/constants.json"));
    const QStringList ids = presetIds();
    for (const QString& id : ids)
        library.presets.push_back(parse_preset(
            projectText(QStringLiteral("resources/presets/%1.json").arg(id)), {common, calibration}));
    const auto catalogue = [](const char* name) {
        return projectText(QStringLiteral("resources/catalogue/%1.json").arg(QLatin1String(name)));
    };
    library.catalogue = parse_catalogue(
        {.accelerators = catalogue("accelerators"),
         .models = catalogue("models"),
         .tiers = catalogue("tiers"),
         .prices = catalogue("prices"),
         .chain = catalogue("chain"),
         .grids = catalogue("grids"),
         .environment = catalogue("environment"),
         .energy_claims = projectText(QStringLiteral("resources/evidence/energy_claims.json")),
         .uncertainty = catalogue("uncertainty")});
    return library;
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
    return {QStringLiteral("essay"),
            QStringLiteral("essay-repaired"),
            QStringLiteral("essay-repaired-fp8"),
            QStringLiteral("deepseek-day"),
            QStringLiteral("local-8b-4090"),
            QStringLiteral("gpt-oss-120b-h100"),
            QStringLiteral("llama-405b-8xh100"),
            QStringLiteral("reasoning"),
            QStringLiteral("frontier-estimate")};
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
