// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/library_loader.h"

#include <QFile>
#include <QStringList>

#include <stdexcept>

namespace tokenscope {
namespace {

QStringList presetOrder() {
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

} // namespace

std::string builtInText(const QString& path) {
    QFile file(QStringLiteral(":/") + path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::invalid_argument("the program lacks its file " + path.toStdString());
    return file.readAll().toStdString();
}

std::shared_ptr<const Library> loadLibrary() {
    auto library = std::make_shared<Library>();
    const std::string common = builtInText(QStringLiteral("presets/common.json"));
    const std::string calibration = builtInText(QStringLiteral("calibration/constants.json"));
    const QStringList order = presetOrder();
    for (const QString& id : order)
        library->presets.push_back(
            parse_preset(builtInText(QStringLiteral("presets/%1.json").arg(id)), {common, calibration}));
    const auto catalogue = [](const char* name) {
        return builtInText(QStringLiteral("catalogue/%1.json").arg(QLatin1String(name)));
    };
    library->catalogue =
        parse_catalogue({.accelerators = catalogue("accelerators"),
                         .models = catalogue("models"),
                         .tiers = catalogue("tiers"),
                         .prices = catalogue("prices"),
                         .chain = catalogue("chain"),
                         .grids = catalogue("grids"),
                         .environment = catalogue("environment"),
                         .energy_claims = builtInText(QStringLiteral("evidence/energy_claims.json")),
                         .uncertainty = catalogue("uncertainty")});
    return library;
}

} // namespace tokenscope
