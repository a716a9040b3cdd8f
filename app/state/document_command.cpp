// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/document_command.h"

namespace tokenscope {
namespace {

constexpr qint64 mergeWithinMilliseconds = 800;

} // namespace

DocumentCommand::DocumentCommand(Store& store, const Work& from, const Work& to, const QString& text,
                                 int mergeId, std::vector<SideEffect> sideEffects)
    : QUndoCommand(text), m_store(store), m_from(from), m_to(to), m_mergeId(mergeId),
      m_sideEffects(std::move(sideEffects)) {
    m_age.start();
}

void DocumentCommand::undo() { m_store.restore(m_from); }

void DocumentCommand::redo() { m_store.restore(m_to, m_sideEffects); }

bool DocumentCommand::mergeWith(const QUndoCommand* later) {
    const auto* next = static_cast<const DocumentCommand*>(later);
    if (m_age.elapsed() > mergeWithinMilliseconds)
        return false;
    m_to = next->m_to;
    m_sideEffects = next->m_sideEffects;
    setText(next->text());
    m_age.restart();
    setObsolete(m_from == m_to); // there and back again is no step
    return true;
}

} // namespace tokenscope
