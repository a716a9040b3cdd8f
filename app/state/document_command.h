// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/store.h"

#include <QElapsedTimer>
#include <QUndoCommand>

namespace tokenscope {

/// Undo is a swap of all the work, so it restores every value bit for bit.
class DocumentCommand : public QUndoCommand {
public:
    /// `mergeId` -1 never merges; equal ids merge when they follow within 800 ms (key presses, wheel steps).
    DocumentCommand(Store& store, const Work& from, const Work& to, const QString& text, int mergeId,
                    std::vector<SideEffect> sideEffects);

    void undo() override;
    void redo() override;
    int id() const override { return m_mergeId; }
    bool mergeWith(const QUndoCommand* later) override;

    const Work& from() const { return m_from; }
    const Work& to() const { return m_to; }

private:
    Store& m_store;
    Work m_from, m_to;
    int m_mergeId;
    std::vector<SideEffect> m_sideEffects;
    QElapsedTimer m_age;
};

} // namespace tokenscope
