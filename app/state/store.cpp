// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/store.h"

#include "app/state/document_command.h"
#include "app/state/evidence_book.h"
#include "app/state/input_names.h"
#include "core/scenario/input_value.h"
#include "core/scenario/parameter_link.h"

#include <QCoreApplication>
#include <QTimer>

namespace tokenscope {
namespace {

constexpr int neverMerge = -1;

Document essayDocument() { return {}; }

int mergeIdOf(const Edit& edit) {
    if (edit.also)
        return neverMerge;
    const std::string id = edit.input.toStdString();
    const auto quantity = find_quantity_input(id);
    return quantity ? static_cast<int>(*quantity) : neverMerge;
}

QString textOf(const Edit& edit) {
    const QString text = setInputText(edit.input, edit.value);
    if (!edit.also)
        return text;
    return QCoreApplication::translate("Edit", "%1, %2 to %3", "set an input to a value, another to its")
        .arg(text, inSentence(inputLabel(edit.also->input)),
             inputValueText(edit.also->input, edit.also->value));
}

// Throws std::invalid_argument if a name is in no catalogue.
void requireResolved(const Work& work, const Library& library) {
    resolve(work.document, library);
    resolve(work.baseline, library);
    for (const Document& held : work.held)
        resolve(held, library);
}

} // namespace

Store::Store(std::shared_ptr<const Library> library, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_evidence(loadEvidenceBook(m_library)),
      m_essay(evaluated(essayDocument(), *m_library)) {
    connect(&m_background, &Background::bandsArrived, this, &Store::takeBands);
    connect(&m_background, &Background::arrived, this, &Store::amend);
    emitSnapshot();
}

// What undo and redo can bring back has to be resolved as well.
void Store::useLibrary(std::shared_ptr<const Library> library) {
    requireResolved(m_work, *library);
    for (int i = 0; i < m_undo.count(); ++i) {
        const auto* change = static_cast<const DocumentCommand*>(m_undo.command(i));
        requireResolved(change->from(), *library);
        requireResolved(change->to(), *library);
    }
    m_library = std::move(library);
    schedule();
}

void Store::apply(const Edit& edit) {
    if (edit.phase == Edit::Phase::begin) {
        m_gestureStart = m_work.document;
        m_inGesture = true;
    }
    if (edit.phase == Edit::Phase::cancel) {
        m_inGesture = false;
        showDocument(m_gestureStart);
        return;
    }
    // Within a gesture every tick starts from where the gesture began, so that modes are switched once.
    const Document& from = m_inGesture ? m_gestureStart : m_work.document;
    const Edited edited = editedBy(from, edit);
    if (edit.phase == Edit::Phase::end) {
        pushDocument(edited.document, textOf(edit), neverMerge, edited.side_effects);
        m_inGesture = false;
    } else if (m_inGesture) {
        showDocument(edited.document, edited.side_effects);
    } else {
        pushDocument(edited.document, textOf(edit), mergeIdOf(edit), edited.side_effects);
    }
}

Edited Store::editedBy(const Document& from, const Edit& edit) const {
    Edited edited =
        with_linked_input(from, *m_library, edit.input.toStdString(), edit.value, m_exploration.solveFor);
    if (!edit.also)
        return edited;
    Edited both = with_input(edited.document, *m_library, edit.also->input.toStdString(), edit.also->value);
    both.side_effects.insert(both.side_effects.begin(), edited.side_effects.begin(),
                             edited.side_effects.end());
    return both;
}

void Store::explore(const Exploration& exploration) {
    if (exploration == m_exploration)
        return;
    m_exploration = exploration;
    schedule();
}

void Store::toggleLock(const QString& input) {
    Exploration next = m_exploration;
    if (next.locked.erase(input.toStdString()) == 0)
        next.locked.insert(input.toStdString());
    explore(next);
}

void Store::setShownCharts(const std::set<std::string>& charts) {
    m_background.setShownCharts(charts);
    m_background.follow(*m_snapshot);
}

void Store::setSampling(bool samples) {
    if (samples == m_background.isSampling())
        return;
    m_background.setSampling(samples);
    schedule();
}

void Store::resetInput(const QString& id) {
    const std::string input = id.toStdString();
    const InputValue value = value_of(resolve(m_work.baseline, *m_library), input);
    Document to = without_override(m_work.document, input);
    if (!(value_of(resolve(to, *m_library), input) == value))
        to = with_input(to, *m_library, input, value).document;
    pushDocument(to, tr("Reset %1").arg(inputLabel(id)), neverMerge);
}

void Store::resetAll() { pushDocument(m_work.baseline, tr("Reset all"), neverMerge); }

void Store::replaceDocument(const Document& document, const QString& undoText) {
    pushDocument(document, undoText, neverMerge);
}

void Store::setBaseline(const Document& document) {
    Work to = m_work;
    to.baseline = document;
    push(to, tr("Set the baseline"), neverMerge);
}

void Store::swapWithBaseline() {
    Work to = m_work;
    std::swap(to.document, to.baseline);
    push(to, tr("Swap with the baseline"), neverMerge);
}

void Store::setHeld(const std::vector<Document>& held, const QString& undoText) {
    Work to = m_work;
    to.held.assign(held.begin(), held.begin() + std::min<std::ptrdiff_t>(std::ssize(held), mostHeld));
    push(to, undoText, neverMerge);
}

void Store::restoreHeld(const std::vector<Document>& held) {
    m_work.held = held;
    schedule();
}

void Store::restoreBaseline(const Document& baseline) {
    m_work.baseline = baseline;
    schedule();
}

void Store::setShowsAgreeing(bool shows) {
    m_showsAgreeing = shows;
    schedule();
}

void Store::loadDocument(const Document& document) {
    m_undo.clear();
    m_undo.setClean();
    restore({document, m_work.baseline, m_work.held});
}

void Store::preview(const Document& document) {
    m_preview = document;
    schedule();
}

void Store::endPreview() {
    if (!m_preview)
        return;
    m_preview.reset();
    schedule();
    Q_EMIT previewEnded();
}

std::optional<std::pair<Document, Document>> Store::lastChange() const {
    for (int i = m_undo.index(); i-- > 0;) {
        const auto* change = static_cast<const DocumentCommand*>(m_undo.command(i));
        if (!(change->from().document == change->to().document))
            return std::pair(change->from().document, change->to().document);
    }
    return std::nullopt;
}

// What a drag shows in passing is no state that undo leads back to.
void Store::push(const Work& to, const QString& text, int mergeId, std::vector<SideEffect> sideEffects) {
    Work from = m_work;
    if (m_inGesture)
        from.document = m_gestureStart;
    if (to == from)
        show(to);
    else
        m_undo.push(new DocumentCommand(*this, from, to, text, mergeId, std::move(sideEffects)));
}

void Store::pushDocument(const Document& to, const QString& text, int mergeId,
                         std::vector<SideEffect> sideEffects) {
    push({to, m_work.baseline, m_work.held}, text, mergeId, std::move(sideEffects));
}

void Store::restore(const Work& work, std::vector<SideEffect> sideEffects) {
    m_gestureStart = work.document;
    show(work, std::move(sideEffects));
}

void Store::show(const Work& work, std::vector<SideEffect> sideEffects) {
    endPreview();
    m_work = work;
    m_sideEffects = std::move(sideEffects);
    schedule();
}

void Store::showDocument(const Document& document, std::vector<SideEffect> sideEffects) {
    show({document, m_work.baseline, m_work.held}, std::move(sideEffects));
}

// Many ticks in one turn of the event loop give one snapshot, of the latest.
void Store::schedule() {
    if (m_scheduled)
        return;
    m_scheduled = true;
    QTimer::singleShot(0, this, &Store::emitSnapshot);
}

// Each is evaluated once, as long as it is held.
void Store::evaluateHeld(Snapshot& next) const {
    for (const Document& document : m_work.held) {
        std::shared_ptr<const Evaluated> kept;
        if (m_snapshot && m_snapshot->library == m_library)
            for (const auto& each : m_snapshot->held)
                if (each->document == document)
                    kept = each;
        next.held.push_back(kept ? kept : std::make_shared<const Evaluated>(evaluated(document, *m_library)));
    }
}

void Store::emitSnapshot() {
    m_scheduled = false;
    auto next = std::make_shared<Snapshot>();
    next->revision = ++m_revision;
    next->library = m_library;
    next->evidence = m_evidence;
    next->current = evaluated(m_preview.value_or(m_work.document), *m_library);
    const bool keep =
        m_snapshot && m_snapshot->library == m_library && m_snapshot->baseline.document == m_work.baseline;
    next->baseline = keep ? m_snapshot->baseline : evaluated(m_work.baseline, *m_library);
    next->essay = m_essay;
    evaluateHeld(*next);
    next->showsAgreeing = m_showsAgreeing;
    next->sideEffects = m_sideEffects;
    next->passing = m_preview.has_value();
    next->dragging = m_inGesture || next->passing;
    next->exploration = m_exploration;
    if (m_snapshot)
        m_background.carryOver(*m_snapshot, *next);
    m_snapshot = std::move(next);
    m_background.follow(*m_snapshot);
    Q_EMIT changed(m_snapshot);
}

void Store::amend(const std::function<void(Snapshot&)>& change) {
    auto next = std::make_shared<Snapshot>(*m_snapshot);
    change(*next);
    m_snapshot = std::move(next);
    Q_EMIT changed(m_snapshot);
}

void Store::takeBands(quint64 revision, const BandsPointer& bands) {
    if (revision != m_snapshot->revision || !m_background.isSampling())
        return;
    amend([&](Snapshot& snapshot) {
        snapshot.bands = bands;
        snapshot.bandsRevision = revision;
    });
}

} // namespace tokenscope
