// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/document_session.h"
#include "app/state/autosave.h"

namespace tokenscope {

class NoticeBar;

/// Keeps a copy of unsaved work, and offers the copy that an earlier run has left behind.
class Recovery : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Store& store;
        DocumentSession& session;
        NoticeBar& notice;
    };

    Recovery(const Parts& parts, const QString& folder, QObject* parent);

    /// The work is saved or given up.
    void end() { m_autosave->drop(); }

private:
    void follow();
    void offer(const QString& folder);
    /// `problems`: why newer copies cannot be read.
    void offerCopy(const QString& path, const Document& document, const QString& folder,
                   const QStringList& problems);
    void discard(const QStringList& paths) const;

    Parts m_parts;
    Autosave* m_autosave;
};

} // namespace tokenscope
