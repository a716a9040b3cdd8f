// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/several_documents.h"

#include <QFileInfo>

#include <stdexcept>

namespace tokenscope {

NamedDocument presetOrFile(const CommandLine& line, const QString& word, const Library& library) {
    CommandLine one = line;
    const bool isFile = word == QStringLiteral("-") || QFileInfo::exists(word);
    if (isFile && library.find_preset(word.toStdString()) == nullptr) {
        one.given.removeAll(QStringLiteral("preset"));
        return {word, requestedDocument(one, word, library)};
    }
    one.preset = word;
    return {word, requestedDocument(one, {}, library)};
}

} // namespace tokenscope
