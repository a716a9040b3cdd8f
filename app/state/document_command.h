// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/store.h"

#include <QElapsedTimer>
#include <QUndoCommand>

namespace tokenscope {

/// Undo is a swap of whole documents, so it restores every value bit for bit.
class DocumentCommand : public QUndoCommand {
public:
    /// `mergeId` -1 never merges; equal ids merge when they follow within 800 ms (key presses, wheel steps).
    DocumentCommand(Store& store, const Document& from, const Document& to, const QString& text, int mergeId,
                    std::vector<SideEffect> sideEffects);

    void undo() override;
    void redo() override;
    int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand* later) override;

private:
    Store& m_store;
    Document m_from, m_to;
    int m_mergeId;
    std::vector<SideEffect> m_sideEffects;
    QElapsedTimer m_age;
};

} // namespace tokenscope
