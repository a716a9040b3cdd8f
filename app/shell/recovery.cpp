// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/recovery.h"

#include "app/shell/notice_bar.h"
#include "app/state/document_file.h"

namespace tokenscope {

Recovery::Recovery(const Parts& parts, const QString& folder, QObject* parent)
    : QObject(parent), m_parts(parts), m_autosave(new Autosave(folder, this)) {
    connect(&parts.store, &Store::changed, this, &Recovery::follow);
    connect(&parts.session, &DocumentSession::changed, this, &Recovery::follow);
    offer(folder);
}

void Recovery::follow() {
    if (m_parts.session.isDirty())
        m_autosave->keep(m_parts.store.document());
    else
        m_autosave->drop();
}

void Recovery::offer(const QString& folder) {
    // A copy that cannot be read does not hide an older one.
    QString path;
    OpenedDocument found;
    for (const QString& copy : m_autosave->leftBehind()) {
        found = openDocument(copy, m_parts.store.library());
        path = copy;
        if (found.error.isEmpty())
            break;
    }
    if (path.isEmpty() || !found.error.isEmpty())
        return;
    const auto recover = [this, path, document = found.document] {
        if (!m_parts.session.mayDiscard())
            return;
        m_parts.session.recover(document);
        m_autosave->discard(path);
    };
    m_parts.notice.show(
        NoticeBar::Kind::information,
        tr("The program ended without saving. A copy of the unsaved work was kept in %1.").arg(folder),
        {{tr("Recover"), recover}, {tr("Discard"), [this, path] { m_autosave->discard(path); }}});
}

} // namespace tokenscope
