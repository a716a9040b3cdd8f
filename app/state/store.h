// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/background.h"
#include "app/state/edit.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace tokenscope {

/// What undo restores: the document and what it is compared with.
struct Work {
    Document document;
    Document baseline;
    std::vector<Document> held; ///< at most `mostHeld`
    friend bool operator==(const Work&, const Work&) = default;
};

/// The only owner and writer of the state. Every change gives a new snapshot, at most one an event-loop turn;
/// its bands follow in a second one.
class Store : public QObject {
    Q_OBJECT

public:
    explicit Store(std::shared_ptr<const Library> library, QObject* parent = nullptr);

    SnapshotPointer snapshot() const { return m_snapshot; }
    const Document& document() const { return m_work.document; }
    const Document& baseline() const { return m_work.baseline; }
    const std::vector<Document>& held() const { return m_work.held; }
    QUndoStack* undoStack() { return &m_undo; }
    const Library& library() const { return *m_library; }
    /// Other catalogues. Throws std::exception with a sentence, and changes nothing, if the work, or what
    /// undo and redo bring back, chooses a row that they lack. The essay and the measured points keep the
    /// shipped rows.
    void useLibrary(std::shared_ptr<const Library> library);

    void apply(const Edit& edit);
    /// What the charts that vary inputs show. No undo step: it is no part of the scenario.
    void explore(const Exploration& exploration);
    void toggleLock(const QString& input);
    /// Which charts are looked at: what takes long is kept up to date for these.
    void setShownCharts(const std::set<std::string>& charts);
    /// Whether uncertainty bands are sampled; without them snapshots have none.
    void setSampling(bool samples);
    /// Back to the baseline's value, for every input or for one.
    void resetInput(const QString& id);
    void resetAll();
    /// Another preset or a file as the document; one undo step.
    void replaceDocument(const Document& document, const QString& undoText);
    /// One undo step each, like every change of what is compared.
    void setBaseline(const Document& document);
    void useCurrentAsBaseline() { setBaseline(m_work.document); }
    void swapWithBaseline();
    /// What is held beside the document; the first `mostHeld` count.
    void setHeld(const std::vector<Document>& held, const QString& undoText);
    void setShowsAgreeing(bool shows);
    /// Forgets the undo history: the document is what a file holds.
    void loadDocument(const Document& document);
    /// What was held when the program ended; no undo step.
    void restoreHeld(const std::vector<Document>& held);
    /// What it was compared with; no undo step.
    void restoreBaseline(const Document& baseline);

    /// Shows another document in passing, until endPreview() or the next change. The work stays what it is.
    void preview(const Document& document);
    void endPreview();
    /// The document before and after the latest change that is not undone.
    std::optional<std::pair<Document, Document>> lastChange() const;

Q_SIGNALS:
    /// A new revision, or the same one with its bands.
    void changed(const SnapshotPointer& snapshot);
    /// The document is shown again.
    void previewEnded();

private:
    friend class DocumentCommand;

    /// What undo and redo show. A drag that is under way goes on from there.
    void restore(const Work& work, std::vector<SideEffect> sideEffects = {});
    void show(const Work& work, std::vector<SideEffect> sideEffects = {});
    void showDocument(const Document& document, std::vector<SideEffect> sideEffects = {});
    void push(const Work& to, const QString& text, int mergeId, std::vector<SideEffect> sideEffects = {});
    void pushDocument(const Document& to, const QString& text, int mergeId,
                      std::vector<SideEffect> sideEffects = {});
    void evaluateHeld(Snapshot& next) const;
    void schedule();
    void emitSnapshot();
    void takeBands(quint64 revision, const BandsPointer& bands);
    void amend(const std::function<void(Snapshot&)>& change);
    Edited editedBy(const Document& from, const Edit& edit) const;

    std::shared_ptr<const Library> m_library;
    std::shared_ptr<const EvidenceBook> m_evidence;
    Work m_work;
    std::optional<Document> m_preview;
    bool m_showsAgreeing = false;
    Evaluated m_essay;
    Document m_gestureStart;
    bool m_inGesture = false;
    bool m_scheduled = false;
    std::vector<SideEffect> m_sideEffects;
    quint64 m_revision = 0;
    QUndoStack m_undo;
    SnapshotPointer m_snapshot;
    Exploration m_exploration;
    Background m_background;
};

} // namespace tokenscope

Q_DECLARE_METATYPE(tokenscope::SnapshotPointer)
