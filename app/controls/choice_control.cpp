// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/choice_control.h"

#include "app/controls/control_metrics.h"
#include "app/controls/drop_down.h"
#include "app/controls/segmented_bar.h"

#include <QKeyEvent>

#include <algorithm>

namespace tokenscope {

namespace metrics = control_metrics;

namespace {

constexpr size_t mostSegments = 4;
constexpr qreal usualDropDown = 150;

} // namespace

ChoiceControl::ChoiceControl(const Theme& theme, QWidget* parent)
    : ControlRow(theme, parent), m_segments(new SegmentedBar(ink(), this)),
      m_dropDown(new DropDown(ink(), this)) {
    connect(m_segments, &SegmentedBar::chosen, this, &ChoiceControl::choose);
    connect(m_dropDown, &DropDown::chosen, this, &ChoiceControl::choose);
}

QWidget* ChoiceControl::focusTarget() { return m_segmented ? m_segments->focusTarget() : m_dropDown; }

QWidget* ChoiceControl::editor() {
    return m_segmented ? static_cast<QWidget*>(m_segments) : static_cast<QWidget*>(m_dropDown);
}

QString ChoiceControl::textOf(const QString& key) const {
    const auto option = std::find_if(m_view.options.begin(), m_view.options.end(),
                                     [&key](const ControlOption& candidate) { return candidate.key == key; });
    return option == m_view.options.end() ? key : option->text;
}

void ChoiceControl::show(const ChoiceView& view) {
    m_view = view;
    m_segments->setAccessibleName(view.label);
    if (view.options.size() <= mostSegments)
        m_segments->show(view);
    m_dropDown->show(view);
    Head head;
    head.id = view.id;
    head.label = view.label;
    head.toolTip = view.toolTip;
    head.baselineText = view.baseline.isEmpty() ? QString() : textOf(view.baseline);
    head.valueText = textOf(view.current);
    head.spokenValue = head.valueText;
    head.edited = view.edited;
    head.locked = view.locked;
    head.enabled = view.enabled;
    showHead(head);
    showMessage(view.message, view.messageIsError ? Role::impossible : Role::secondaryText);
    relayout();
}

void ChoiceControl::choose(const QString& key) {
    if (key != m_view.current)
        Q_EMIT edited({m_view.id, ControlEdit::Kind::choice, 0, key, ControlEdit::Phase::single});
}

qreal ChoiceControl::editorWidth(qreal available) {
    const bool few = !m_view.options.empty() && m_view.options.size() <= mostSegments;
    m_segmented = few && m_segments->leastWidth() <= available;
    m_segments->setVisible(m_segmented);
    m_dropDown->setVisible(!m_segmented);
    setBuddy(focusTarget());
    const qreal room = available - besideEditor();
    const qreal least = m_segmented ? m_segments->leastWidth() : m_dropDown->leastWidth();
    if (least > room)
        return 0;
    const qreal wanted = m_segmented ? m_segments->wantedWidth() : std::max(least, ink().px(usualDropDown));
    return std::min(wanted, room);
}

qreal ChoiceControl::layoutBody(qreal top) {
    const qreal below = ink().px(metrics::choicePitch - metrics::labelRow);
    const QRectF content = contentArea();
    if (editorWidth(content.width()) > 0)
        return top + below;
    const qreal width = m_segmented ? std::min(m_segments->wantedWidth(), content.width()) : content.width();
    const qreal height = ink().px(metrics::fieldHeight);
    editor()->setGeometry(visual(QRectF(content.left(), top, width, height)));
    return top + height + below;
}

void ChoiceControl::themeChanged() {
    m_dropDown->themeChanged();
    m_segments->update();
}

void ChoiceControl::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete) {
        if (m_view.edited)
            request(ControlEdit::Kind::reset);
        return;
    }
    ControlRow::keyPressEvent(event);
}

} // namespace tokenscope
