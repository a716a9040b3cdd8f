// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/autosave.h"

#include "app/state/document_file.h"

#include <QDir>
#include <QLockFile>
#include <QStandardPaths>
#include <QUuid>

namespace tokenscope {
namespace {

constexpr std::chrono::seconds quietTime{3};

QString lockOf(const QString& path) { return path + QStringLiteral(".lock"); }

} // namespace

Autosave::Autosave(const QString& folder, QObject* parent)
    : QObject(parent), m_folder(folder),
      m_path(folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".tokx")) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(quietTime);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
}

Autosave::~Autosave() = default;

QString Autosave::usualFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
           QStringLiteral("/autosave");
}

QStringList Autosave::leftBehind() const {
    QStringList paths;
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({QStringLiteral("*.tokx")}, QDir::Files, QDir::Time)) {
        const QString path = folder.filePath(name);
        QLockFile owner(lockOf(path));
        if (path != m_path && owner.tryLock(0))
            paths << path;
    }
    return paths;
}

void Autosave::discard(const QString& path) const { QFile::remove(path); }

void Autosave::keep(const Document& document) {
    m_document = document;
    m_timer.start();
}

void Autosave::drop() {
    m_timer.stop();
    QFile::remove(m_path);
}

bool Autosave::lock() {
    if (m_lock)
        return true;
    if (!QDir().mkpath(m_folder))
        return false;
    auto lock = std::make_unique<QLockFile>(lockOf(m_path));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return false;
    m_lock = std::move(lock);
    return true;
}

// A copy that cannot be written is no reason to disturb anyone: the work itself is untouched.
void Autosave::write() {
    if (lock())
        saveDocument(m_path, m_document);
}

} // namespace tokenscope
