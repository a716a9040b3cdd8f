// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/library_loader.h"

#include "core/scenario/library_reader.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace tokenscope {
std::string builtInText(const QString& path) {
    QFile file(QStringLiteral(":/") + path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::invalid_argument("the program lacks its file " + path.toStdString());
    return file.readAll().toStdString();
}

std::shared_ptr<const Library> loadLibrary() {
    std::vector<std::string> presets;
    for (const QString& file : QDir(QStringLiteral(":/presets")).entryList())
        presets.push_back(file.toStdString());
    return std::make_shared<const Library>(read_library(presets, [](std::string_view path) {
        return builtInText(QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size())));
    }));
}

} // namespace tokenscope
