// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/library_loader.h"

#include "core/scenario/own_catalogue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <stdexcept>

namespace tokenscope {

std::string builtInText(const QString& path) {
    QFile file(QStringLiteral(":/") + path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::invalid_argument("the program lacks its file " + path.toStdString());
    return file.readAll().toStdString();
}

namespace {

std::string shippedText(std::string_view path) {
    return builtInText(QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size())));
}

std::string catalogueText(const QString& path) {
    QFile file(path);
    // A pipe could keep the program waiting for ever.
    if (QFileInfo info(path); info.exists() && !info.isFile())
        throw std::invalid_argument("own catalogue: " + path.toStdString() + " is not a file");
    if (!file.open(QIODevice::ReadOnly))
        throw std::invalid_argument("own catalogue: " + path.toStdString() +
                                    " cannot be opened: " + file.errorString().toStdString());
    return file.read(static_cast<qint64>(largest_catalogue) + 1).toStdString();
}

} // namespace

std::shared_ptr<const Library> loadLibrary(const QString& ownCatalogue) {
    std::vector<std::string> presets;
    for (const QString& file : QDir(QStringLiteral(":/presets")).entryList())
        presets.push_back(file.toStdString());
    const ResourceText text = ownCatalogue.isEmpty()
                                  ? ResourceText(shippedText)
                                  : with_own_catalogue(shippedText, catalogueText(ownCatalogue));
    return std::make_shared<const Library>(read_library(presets, text));
}

} // namespace tokenscope
