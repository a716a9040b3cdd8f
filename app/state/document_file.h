// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/document.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tokenscope {

/// What came out of opening a scenario file. Sentences are in the program's language.
struct OpenedDocument {
    Document document;
    bool newer = false;  ///< written by a later version: not to be overwritten
    QStringList remarks; ///< keys that are ignored or occur twice
    QString error;       ///< what is wrong, where and what would be right; empty: it is open
};

OpenedDocument openDocument(const QString& path, const Library& library);

/// A sentence that says why not; empty when all of the document is on the disk. The old file stays until
/// then.
QString saveDocument(const QString& path, const Document& document);

/// The same for any bytes: size check, flush and error before the commit. Targets that are not regular files
/// (a pipe, a device) are written to as they are.
QString saveBytes(const QString& path, const QByteArray& bytes);

} // namespace tokenscope
