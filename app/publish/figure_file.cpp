// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/figure_file.h"

#include "app/publish/embedded_record.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tokenscope {
namespace {

struct FigureFile {
    Q_DECLARE_TR_FUNCTIONS(FigureFile)
};

ReadRecord refused(const QString& name, const QString& why) {
    return {{}, FigureFile::tr("%1 cannot be opened as a figure: %2.").arg(name, why)};
}

} // namespace

ReadRecord readFigure(const QByteArray& bytes, const QString& name, const Library& library) {
    const EmbeddedRecord embedded = embeddedRecord(bytes);
    if (!embedded.error.isEmpty())
        return refused(name, embedded.error);
    ReadRecord read = readRecord(embedded.json, library);
    return read.error.isEmpty() ? read : refused(name, read.error);
}

ReadRecord readFigureFile(const QString& path, const Library& library) {
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return refused(info.fileName(), FigureFile::tr("it is not a file that can be read"));
    return readFigure(file.read(largestFigureFile + 1), info.fileName(), library);
}

bool isFigureFile(const QString& path) {
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           figureFormatOf(file.read(1024)) != FigureFormat::none;
}

} // namespace tokenscope
