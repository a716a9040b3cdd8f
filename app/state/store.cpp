// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/store.h"

#include "app/state/document_command.h"
#include "app/state/evidence_book.h"
#include "app/state/input_names.h"

#include <QTimer>

namespace tokenscope {
namespace {

constexpr int neverMerge = -1;

Document essayDocument() { return {}; }

int mergeIdOf(const QString& input) {
    const std::string id = input.toStdString();
    const auto quantity = find_quantity_input(id);
    return quantity ? static_cast<int>(*quantity) : neverMerge;
}

} // namespace

Store::Store(std::shared_ptr<const Library> library, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_evidence(loadEvidenceBook(m_library)),
      m_essay(evaluated(essayDocument(), *m_library)) {
    connect(&m_worker, &BandWorker::ready, this, &Store::takeBands);
    emitSnapshot();
}

void Store::useLibrary(std::shared_ptr<const Library> library) {
    resolve(m_document, *library);
    resolve(m_baseline, *library);
    m_library = std::move(library);
    schedule();
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
    const Edited edited = with_input(from, *m_library, edit.input.toStdString(), edit.value);
    if (edit.phase == Edit::Phase::end) {
        m_inGesture = false;
        m_document = m_gestureStart;
        push(edited.document, setInputText(edit.input, edit.value), neverMerge, edited.side_effects);
    } else if (m_inGesture) {
        show(edited.document, edited.side_effects);
    } else {
        push(edited.document, setInputText(edit.input, edit.value), mergeIdOf(edit.input),
             edited.side_effects);
    }
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
    const bool keep =
        m_snapshot && m_snapshot->library == m_library && m_snapshot->baseline.document == m_baseline;
    next->baseline = keep ? m_snapshot->baseline : evaluated(m_baseline, *m_library);
    next->essay = m_essay;
    next->sideEffects = m_sideEffects;
    next->dragging = m_inGesture;
    if (m_snapshot && m_snapshot->current.document.preset == m_document.preset) {
        next->bands = m_snapshot->bands;
        next->bandsRevision = m_snapshot->bandsRevision;
    }
    m_worker.ask({next->revision, next->current.inputs, next->current.document.preset, m_library,
                  m_inGesture ? Uncertainty::points_while_dragging : Uncertainty::points_at_rest});
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
