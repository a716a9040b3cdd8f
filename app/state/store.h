// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/band_worker.h"
#include "app/state/edit.h"
#include "app/state/map_worker.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace tokenscope {

/// The only owner and writer of the state. Every change gives a new snapshot, at most one an event-loop turn;
/// its bands follow in a second one.
class Store : public QObject {
    Q_OBJECT

public:
    explicit Store(std::shared_ptr<const Library> library, QObject* parent = nullptr);

    SnapshotPointer snapshot() const { return m_snapshot; }
    const Document& document() const { return m_document; }
    QUndoStack* undoStack() { return &m_undo; }
    const Library& library() const { return *m_library; }

    void apply(const Edit& edit);
    /// What the charts that vary inputs show. No undo step: it is no part of the scenario.
    void explore(const Exploration& exploration);
    void toggleLock(const QString& input);
    /// Whether a map is looked at: only then it is kept up to date.
    void setMapShown(bool shown);
    /// Back to the baseline's value, for every input or for one.
    void resetInput(const QString& id);
    void resetAll();
    /// Another preset or a file as the document; one undo step.
    void replaceDocument(const Document& document, const QString& undoText);
    void setBaseline(const Document& document);
    void useCurrentAsBaseline() { setBaseline(m_document); }
    void swapWithBaseline();
    /// Forgets the undo history: the document is what a file holds.
    void loadDocument(const Document& document);

Q_SIGNALS:
    /// A new revision, or the same one with its bands.
    void changed(const SnapshotPointer& snapshot);

private:
    friend class DocumentCommand;

    void show(const Document& document, std::vector<SideEffect> sideEffects = {});
    void push(const Document& to, const QString& text, int mergeId, std::vector<SideEffect> sideEffects = {});
    void schedule();
    void emitSnapshot();
    void takeBands(quint64 revision, const BandsPointer& bands);
    void takeMap(const std::shared_ptr<const InputMap>& map);
    void askForMap();
    Edited editedBy(const Document& from, const Edit& edit) const;

    std::shared_ptr<const Library> m_library;
    std::shared_ptr<const EvidenceBook> m_evidence;
    Document m_document;
    Document m_baseline;
    Evaluated m_essay;
    Document m_gestureStart;
    bool m_inGesture = false;
    bool m_scheduled = false;
    std::vector<SideEffect> m_sideEffects;
    quint64 m_revision = 0;
    QUndoStack m_undo;
    SnapshotPointer m_snapshot;
    Exploration m_exploration;
    bool m_mapShown = false;
    BandWorker m_worker;
    MapWorker m_mapWorker;
};

} // namespace tokenscope

Q_DECLARE_METATYPE(tokenscope::SnapshotPointer)
