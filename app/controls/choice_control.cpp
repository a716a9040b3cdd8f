// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/choice_control.h"

#include "app/controls/control_label.h"
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
    const bool segmented = segmentsFit(contentWidth(width()));
    if (segmented != m_segmented || m_segments->isHidden() == m_dropDown->isHidden()) {
        m_segmented = segmented;
        m_segments->setVisible(segmented);
        m_dropDown->setVisible(!segmented);
        setBuddy(focusTarget());
    }
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

bool ChoiceControl::segmentsFit(qreal available) const {
    const bool few = !m_view.options.empty() && m_view.options.size() <= mostSegments;
    return few && m_segments->leastWidth() <= available;
}

qreal ChoiceControl::editorWidth(qreal available) const {
    const bool segmented = segmentsFit(available);
    const qreal room = available - iconsWidth() - label().reservedWidth();
    const qreal least = segmented ? m_segments->leastWidth() : m_dropDown->leastWidth();
    if (least > room)
        return 0;
    const qreal wanted = segmented ? m_segments->wantedWidth() : std::max(least, ink().px(usualDropDown));
    return std::min(wanted, room);
}

qreal ChoiceControl::bodyHeight(qreal available) const {
    const qreal below = metrics::choicePitch - metrics::labelRow;
    return ink().px(editorWidth(available) > 0 ? below : metrics::fieldHeight + below);
}

void ChoiceControl::layoutBody(qreal top) {
    const qreal available = contentWidth(width());
    if (editorWidth(available) > 0)
        return;
    const qreal wide = m_segmented ? std::min(m_segments->wantedWidth(), available) : available;
    editor()->setGeometry(visual(QRectF(contentLeft(), top, wide, ink().px(metrics::fieldHeight))));
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
