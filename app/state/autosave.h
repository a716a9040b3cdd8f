// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/document.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>

class QLockFile;

namespace tokenscope {

/// Keeps a copy of unsaved work, so that a crash or a power cut loses at most three seconds of it. The copy
/// goes when the work is saved or given up.
class Autosave : public QObject {
    Q_OBJECT

public:
    /// `folder` is made when it is needed.
    explicit Autosave(const QString& folder, QObject* parent = nullptr);
    ~Autosave() override;

    static QString usualFolder();
    /// Copies that programs which no longer run have left behind, the newest first.
    QStringList leftBehind() const;
    void discard(const QString& path) const;

    /// Writes this three seconds after the last call.
    void keep(const Document& document);
    /// There is nothing to lose.
    void drop();

private:
    void write();
    bool lock();

    QString m_folder;
    QString m_path;
    Document m_document;
    QTimer m_timer;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace tokenscope
