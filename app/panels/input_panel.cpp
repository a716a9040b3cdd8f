// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/input_panel.h"

#include "app/controls/input_list.h"
#include "app/panels/quantity_view.h"

#include <QVBoxLayout>

namespace tokenscope {
namespace {

Edit::Phase phaseOf(ControlEdit::Phase phase) {
    switch (phase) {
    case ControlEdit::Phase::begin:
        return Edit::Phase::begin;
    case ControlEdit::Phase::update:
        return Edit::Phase::update;
    case ControlEdit::Phase::end:
        return Edit::Phase::end;
    case ControlEdit::Phase::cancel:
        return Edit::Phase::cancel;
    case ControlEdit::Phase::single:
        break;
    }
    return Edit::Phase::single;
}

} // namespace

InputPanel::InputPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_list(new InputList(theme, this)), m_edge(new QWidget(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_edge->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_edge->setAutoFillBackground(true);
    paintEdge(theme);
    m_list->setPreview([this](const QString& input, const QString& text) { return preview(input, text); });
    connect(m_list, &InputList::edited, this, &InputPanel::pass);
    connect(m_list, &InputList::resetAllRequested, this, &InputPanel::resetAllRequested);
}

void InputPanel::show(const SnapshotPointer& snapshot) {
    m_snapshot = snapshot;
    m_list->show(m_views.view(*snapshot, m_extended));
}

void InputPanel::setTheme(const Theme& theme) {
    m_list->setTheme(theme);
    paintEdge(theme);
}

void InputPanel::paintEdge(const Theme& theme) {
    QPalette colors = m_edge->palette();
    colors.setColor(QPalette::Window, theme.color(Role::divider));
    m_edge->setPalette(colors);
}

void InputPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_edge->setGeometry(width() - 1, 0, 1, height());
    m_edge->raise();
}

void InputPanel::pass(const ControlEdit& edit) {
    if (edit.kind == ControlEdit::Kind::reset)
        return Q_EMIT resetRequested(edit.id);
    if (edit.kind == ControlEdit::Kind::resetTo)
        return resetTo(edit.id, edit.text);
    if (edit.kind == ControlEdit::Kind::extendTrack)
        return extendTrack(edit.id);
    if (edit.kind == ControlEdit::Kind::toggleLock)
        return Q_EMIT lockRequested(edit.id);
    if (edit.kind == ControlEdit::Kind::toggleLink)
        return toggleLink(edit.id);
    if (const auto value = requestedValue(edit, *m_snapshot))
        return Q_EMIT edited({edit.id, *value, phaseOf(edit.phase)});
    // Every edit is answered, also one that is refused.
    show(m_snapshot);
}

void InputPanel::resetTo(const QString& input, const QString& whose) {
    const Amount value =
        otherAmount(quantity_inputs()[quantity_index(input.toStdString())], whose, *m_snapshot);
    Q_EMIT edited({input, value, Edit::Phase::single});
}

void InputPanel::extendTrack(const QString& input) {
    const InputRow& row = quantity_inputs()[quantity_index(input.toStdString())];
    const Amount& amount = m_snapshot->current.inputs.amount(row.id);
    if (amount.is_number())
        m_extended[std::string(row.id)] = amount.value;
    show(m_snapshot);
}

void InputPanel::toggleLink(const QString& input) {
    Q_EMIT edited({input, unlinkedValue(input, *m_snapshot), Edit::Phase::single});
}

EntryPreview InputPanel::preview(const QString& input, const QString& text) const {
    return previewOfEntry(input, text, *m_snapshot);
}

} // namespace tokenscope
