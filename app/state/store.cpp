// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/store.h"

#include "app/state/document_command.h"
#include "app/state/evidence_book.h"
#include "app/state/input_names.h"
#include "app/state/map_request.h"

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

} // namespace

Store::Store(std::shared_ptr<const Library> library, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_evidence(loadEvidenceBook(m_library)),
      m_essay(evaluated(essayDocument(), *m_library)), m_worker(m_library) {
    connect(&m_worker, &BandWorker::ready, this, &Store::takeBands);
    connect(&m_mapWorker, &MapWorker::ready, this, &Store::takeMap);
    emitSnapshot();
}

void Store::apply(const Edit& edit) {
    if (edit.phase == Edit::Phase::begin) {
        m_gestureStart = m_document;
        m_inGesture = true;
    }
    if (edit.phase == Edit::Phase::cancel) {
        m_inGesture = false;
        show(m_gestureStart);
        return;
    }
    // Within a gesture every tick starts from where the gesture began, so that modes are switched once.
    const Document& from = m_inGesture ? m_gestureStart : m_document;
    const Edited edited = editedBy(from, edit);
    if (edit.phase == Edit::Phase::end) {
        m_inGesture = false;
        m_document = m_gestureStart;
        push(edited.document, textOf(edit), neverMerge, edited.side_effects);
    } else if (m_inGesture) {
        show(edited.document, edited.side_effects);
    } else {
        push(edited.document, textOf(edit), mergeIdOf(edit), edited.side_effects);
    }
}

Edited Store::editedBy(const Document& from, const Edit& edit) const {
    Edited edited = with_input(from, *m_library, edit.input.toStdString(), edit.value);
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

void Store::setMapShown(bool shown) {
    if (shown == m_mapShown)
        return;
    m_mapShown = shown;
    askForMap();
}

void Store::resetInput(const QString& id) {
    const std::string input = id.toStdString();
    const Inputs base = resolve(m_baseline, *m_library);
    InputValue value = std::string();
    if (const auto quantity = find_quantity_input(input))
        value = base.amounts[*quantity];
    else
        value = base.choice(input);
    Document to = without_override(m_document, input);
    const Inputs inputs = resolve(to, *m_library);
    const auto quantity = find_quantity_input(input);
    const bool same =
        quantity ? InputValue(inputs.amounts[*quantity]) == value : InputValue(inputs.choice(input)) == value;
    if (!same)
        to = with_input(to, *m_library, input, value).document;
    push(to, tr("Reset %1").arg(inputLabel(id)), neverMerge);
}

void Store::resetAll() { push(m_baseline, tr("Reset all"), neverMerge); }

void Store::replaceDocument(const Document& document, const QString& undoText) {
    push(document, undoText, neverMerge);
}

void Store::setBaseline(const Document& document) {
    m_baseline = document;
    schedule();
}

void Store::swapWithBaseline() {
    const Document current = m_document;
    push(m_baseline, tr("Swap with the baseline"), neverMerge);
    setBaseline(current);
}

void Store::loadDocument(const Document& document) {
    m_undo.clear();
    m_undo.setClean();
    show(document);
}

void Store::push(const Document& to, const QString& text, int mergeId, std::vector<SideEffect> sideEffects) {
    if (to == m_document) {
        show(to);
        return;
    }
    m_undo.push(new DocumentCommand(*this, m_document, to, text, mergeId, std::move(sideEffects)));
}

void Store::show(const Document& document, std::vector<SideEffect> sideEffects) {
    m_document = document;
    m_sideEffects = std::move(sideEffects);
    schedule();
}

// Many ticks in one turn of the event loop give one snapshot, of the latest.
void Store::schedule() {
    if (m_scheduled)
        return;
    m_scheduled = true;
    QTimer::singleShot(0, this, &Store::emitSnapshot);
}

void Store::emitSnapshot() {
    m_scheduled = false;
    auto next = std::make_shared<Snapshot>();
    next->revision = ++m_revision;
    next->library = m_library;
    next->evidence = m_evidence;
    next->current = evaluated(m_document, *m_library);
    const bool keep = m_snapshot && m_snapshot->baseline.document == m_baseline;
    next->baseline = keep ? m_snapshot->baseline : evaluated(m_baseline, *m_library);
    next->essay = m_essay;
    next->sideEffects = m_sideEffects;
    next->dragging = m_inGesture;
    if (m_snapshot && m_snapshot->current.document.preset == m_document.preset) {
        next->bands = m_snapshot->bands;
        next->bandsRevision = m_snapshot->bandsRevision;
    }
    m_worker.ask({next->revision, next->current.inputs, next->current.document.preset,
                  m_inGesture ? Uncertainty::points_while_dragging : Uncertainty::points_at_rest});
    next->exploration = m_exploration;
    if (m_snapshot)
        next->map = m_snapshot->map;
    m_snapshot = std::move(next);
    askForMap();
    Q_EMIT changed(m_snapshot);
}

// Moving the two inputs of a map changes nothing in it.
void Store::askForMap() {
    if (!m_mapShown)
        return;
    const MapRequest request = mapRequest(*m_snapshot);
    if (!m_snapshot->map || !m_snapshot->map->request.gives_same(request))
        m_mapWorker.ask(request);
}

void Store::takeMap(const std::shared_ptr<const InputMap>& map) {
    auto next = std::make_shared<Snapshot>(*m_snapshot);
    next->map = map;
    m_snapshot = std::move(next);
    Q_EMIT changed(m_snapshot);
}

void Store::takeBands(quint64 revision, const BandsPointer& bands) {
    if (revision != m_snapshot->revision)
        return;
    auto next = std::make_shared<Snapshot>(*m_snapshot);
    next->bands = bands;
    next->bandsRevision = revision;
    m_snapshot = std::move(next);
    Q_EMIT changed(m_snapshot);
}

} // namespace tokenscope
