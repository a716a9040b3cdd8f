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
    QStringList broken, problems;
    for (const QString& copy : m_autosave->leftBehind()) {
        const OpenedDocument found = openDocument(copy, m_parts.store.library());
        if (found.error.isEmpty())
            return offerCopy(copy, found.document, folder, problems);
        broken << copy;
        problems << found.error;
    }
    if (broken.isEmpty())
        return;
    m_parts.notice.show(
        NoticeBar::Kind::error,
        tr("The program ended without saving, and what was kept of the work in %1 cannot be read. %2")
            .arg(folder, problems.constFirst()),
        {{tr("Discard"), [this, broken] { discard(broken); }}});
}

void Recovery::offerCopy(const QString& path, const Document& document, const QString& folder,
                         const QStringList& problems) {
    const auto recover = [this, path, document] {
        if (!m_parts.session.mayDiscard())
            return;
        m_parts.session.recover(document);
        m_autosave->discard(path);
    };
    QString sentence =
        tr("The program ended without saving. A copy of the unsaved work was kept in %1.").arg(folder);
    if (!problems.isEmpty())
        sentence += u' ' + tr("It is an older one: the latest cannot be read. %1").arg(problems.constFirst());
    m_parts.notice.show(NoticeBar::Kind::information, sentence,
                        {{tr("Recover"), recover}, {tr("Discard"), [this, path] { discard({path}); }}});
}

void Recovery::discard(const QStringList& paths) const {
    for (const QString& path : paths)
        m_autosave->discard(path);
}

} // namespace tokenscope
