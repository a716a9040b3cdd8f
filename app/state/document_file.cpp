// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/document_file.h"

#include "app/state/scenario_error_text.h"
#include "core/scenario/scenario_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace tokenscope {
namespace {

struct DocumentFile {
    Q_DECLARE_TR_FUNCTIONS(DocumentFile)
};

QString cannotOpen(const QString& path, const QString& why) {
    return DocumentFile::tr("%1 cannot be opened: %2").arg(QFileInfo(path).fileName(), why);
}

QString cannotSave(const QString& path, const QString& why) {
    return DocumentFile::tr("%1 was not saved: %2.").arg(QDir::toNativeSeparators(path), why);
}

QStringList remarksOf(const ReadScenario& read) {
    QStringList remarks;
    for (const auto& key : read.ignored)
        remarks << DocumentFile::tr("“%1” is not known to this version; it is kept but has no effect.")
                       .arg(QString::fromStdString(key));
    for (const auto& key : read.duplicates)
        remarks
            << DocumentFile::tr("“%1” occurs twice; the last one counts.").arg(QString::fromStdString(key));
    return remarks;
}

QString writePlainly(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    return written ? QString() : cannotSave(path, file.errorString());
}

} // namespace

OpenedDocument openDocument(const QString& path, const Library& library) {
    OpenedDocument opened;
    const QFileInfo info(path);
    QFile file(path);
    // A pipe could keep the window waiting for ever.
    if (info.exists() && !info.isFile()) {
        opened.error = cannotOpen(path, DocumentFile::tr("it is not a file"));
        return opened;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        opened.error = cannotOpen(path, file.errorString());
        return opened;
    }
    const QByteArray text = file.read(static_cast<qint64>(largest_scenario) + 1);
    auto result = read_scenario(text.toStdString(), library);
    if (const auto* error = std::get_if<ScenarioError>(&result)) {
        opened.error = cannotOpen(path, scenarioErrorText(*error));
        return opened;
    }
    auto& read = std::get<ReadScenario>(result);
    opened.remarks = remarksOf(read);
    opened.newer = read.newer;
    opened.document = std::move(read.document);
    return opened;
}

QString saveDocument(const QString& path, const Document& document) {
    const QString problem = saveBytes(path, QByteArray::fromStdString(write_scenario(document)));
    return problem.isEmpty() ? problem
                             : problem + u' ' + DocumentFile::tr("Nothing is lost; choose another place.");
}

QString saveBytes(const QString& path, const QByteArray& bytes) {
    const QFileInfo info(path);
    if (info.isSymLink() && !info.exists())
        return cannotSave(path, DocumentFile::tr("it is a link to a file that does not exist"));
    if (info.exists() && !info.isFile() && !info.isDir())
        return writePlainly(path, bytes);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotSave(path, file.errorString());
    // commit() alone reports success after a write that a full disk cut short.
    if (file.write(bytes) != bytes.size() || !file.flush() || file.error() != QFileDevice::NoError) {
        file.cancelWriting();
        return cannotSave(path, file.errorString());
    }
    return file.commit() ? QString() : cannotSave(path, file.errorString());
}

} // namespace tokenscope
