// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/quantity_control.h"

#include "app/controls/control_label.h"
#include "app/controls/control_metrics.h"
#include "app/controls/track_map.h"
#include "app/controls/track_widget.h"
#include "app/controls/value_field.h"

#include <QAccessible>
#include <QCoreApplication>

#include <algorithm>

namespace tokenscope {

namespace metrics = control_metrics;

QuantityControl::QuantityControl(const Theme& theme, QWidget* parent)
    : ControlRow(theme, parent), m_track(new TrackWidget(ink(), this)), m_field(new ValueField(ink(), this)) {
    setBuddy(m_track);
    m_track->lower(); // first of the row for who asks by name: its label is called the same
    setFocusProxy(m_track);
    connect(m_track, &TrackWidget::edited, this, &QuantityControl::pass);
    connect(m_track, &TrackWidget::dragFinished, this, [this] {
        m_widestField = 0;
        showLine();
    });
    connect(m_track, &TrackWidget::entryRequested, m_field, &ValueField::beginEntry);
    connect(m_field, &ValueField::typed, this, &QuantityControl::preview);
    connect(m_field, &ValueField::committed, this, &QuantityControl::commit);
    connect(m_field, &ValueField::abandoned, this, [this] { restore(true); });
    connect(m_field, &ValueField::stepRequested, this, &QuantityControl::stepFromField);
}

const ControlView& QuantityControl::view() const { return m_track->view(); }

QWidget* QuantityControl::focusTarget() { return m_track; }

QWidget* QuantityControl::editor() { return m_field; }

// Most controls stay as they are while one is dragged.
void QuantityControl::show(const ControlView& view) {
    if (!m_shown || !isSame(view, m_track->view()))
        apply(view);
    m_shown = true;
}

void QuantityControl::apply(const ControlView& view) {
    if (view.value != m_track->view().value)
        m_refusal.clear();
    m_track->show(view);
    m_track->setAccessibleName(view.label);
    m_track->setAccessibleDescription(view.toolTip);
    m_field->show(view);
    // A field that breathes while dragging would draw the eye.
    m_widestField = m_track->isDragging() ? std::max(m_widestField, m_field->wantedWidth()) : 0;
    Head head;
    head.id = view.id;
    head.label = view.label;
    head.toolTip = view.toolTip;
    head.baselineText = view.baselineText;
    head.valueText = shownText(view);
    head.spokenValue = view.valueWords;
    head.edited = view.edited;
    head.locked = view.locked;
    head.computed = view.computed;
    head.enabled = view.enabled;
    head.beyondTrack = !view.blank && (view.value < view.low || view.value > view.high);
    head.resets = view.resets;
    showHead(head);
    setPlainToolTip(*m_track, view.toolTip);
    m_field->setToolTip(plainToolTip(view.toolTip));
    if (!m_field->isEntering())
        showLine();
}

void QuantityControl::pass(const ControlEdit& edit) {
    if (!m_refusal.isEmpty()) {
        m_refusal.clear();
        showLine();
    }
    Q_EMIT edited(edit);
}

void QuantityControl::showRefusal(const QString& reason) {
    m_refusal = reason;
    showLine();
    QAccessibleEvent alert(m_field, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

// Under the track: why the last text was not taken, else what the owner says, else why the value is not
// plausible.
void QuantityControl::showLine() {
    const ControlBand* band = view().blank ? nullptr : bandOf(view(), view().value);
    if (!m_refusal.isEmpty()) {
        showMessage(m_refusal, Role::impossible);
    } else if (!view().message.isEmpty()) {
        showMessage(view().message, view().messageIsError ? Role::impossible : Role::secondaryText);
    } else if (band && band->kind != BandKind::plausible) {
        const QString word = band->word.isEmpty() ? bandWord(band->kind) : band->word;
        const QString line =
            band->reason.isEmpty() ? word : tr("%1: %2", "band: reason").arg(word, band->reason);
        showMessage(line, band->kind == BandKind::impossible ? Role::impossible : Role::secondaryText);
    } else if (!view().blank && (view().value < view().low || view().value > view().high)) {
        showMessage(tr("Beyond the track; its menu extends the track"), Role::secondaryText);
    } else if (!m_track->isDragging()) {
        // While dragging the line stays, so that what is below does not jump.
        showMessage({}, Role::secondaryText);
    }
    relayout();
}

EntryPreview QuantityControl::previewOf(const QString& text) const {
    return m_preview ? m_preview(text) : EntryPreview{true, {}};
}

void QuantityControl::preview(const QString& text) {
    m_refusal.clear();
    const EntryPreview meaning = previewOf(text);
    m_field->setWrong(!meaning.ok);
    const QString line = meaning.ok && !meaning.text.isEmpty()
                             ? tr("%1. Enter keeps it, Esc restores").arg(meaning.text)
                             : meaning.text;
    showMessage(line, meaning.ok ? Role::secondaryText : Role::impossible);
    relayout();
}

void QuantityControl::commit(const QString& text, bool byEnter) {
    if (!m_field->isModified()) {
        restore(byEnter);
        return;
    }
    const EntryPreview meaning = previewOf(text);
    if (!meaning.ok && byEnter) {
        preview(text);
        QAccessibleEvent alert(m_field, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        return;
    }
    restore(byEnter);
    if (!meaning.ok)
        showRefusal(meaning.text);
    else
        Q_EMIT edited({id(), ControlEdit::Kind::typedText, view().value, text, ControlEdit::Phase::single});
}

void QuantityControl::restore(bool focusTrack) {
    m_field->endEntry();
    showLine();
    if (focusTrack)
        m_track->setFocus(Qt::OtherFocusReason);
}

// What was typed counts first, if it means something.
void QuantityControl::stepFromField(StepSize size, int direction) {
    if (m_field->isModified() && previewOf(m_field->text()).ok)
        Q_EMIT edited(
            {id(), ControlEdit::Kind::typedText, view().value, m_field->text(), ControlEdit::Phase::single});
    m_field->endEntry();
    showLine();
    m_track->stepBy(size, direction);
    m_field->beginEntry();
}

// The field gives way to a long word of the label, as far as its own text allows.
qreal QuantityControl::editorWidth(qreal available) const {
    const qreal wanted = std::max(m_widestField, m_field->wantedWidth());
    const qreal room = available - iconsWidth() - label().wordWidth();
    return std::min(std::clamp(room, std::min(m_field->leastWidth(), wanted), wanted), available);
}

qreal QuantityControl::bodyHeight(qreal) const { return ink().px(metrics::pitch - metrics::labelRow); }

void QuantityControl::layoutBody(qreal top) {
    const qreal height = bodyHeight(width());
    const qreal shift =
        layoutDirection() == Qt::RightToLeft ? ink().px(metrics::trailingMargin - metrics::leadingMargin) : 0;
    m_track->setGeometry(QRectF(shift, top, width(), height).toRect());
}

void QuantityControl::themeChanged() {
    m_field->themeChanged();
    m_track->placeTicks();
}

void QuantityControl::retranslate() { apply(ControlView(view())); }

QString bandWord(BandKind kind) {
    switch (kind) {
    case BandKind::stretch:
        return QCoreApplication::translate("BandKind", "Stretch");
    case BandKind::implausible:
        return QCoreApplication::translate("BandKind", "Implausible");
    case BandKind::impossible:
        return QCoreApplication::translate("BandKind", "Impossible");
    case BandKind::plausible:
        break;
    }
    return QCoreApplication::translate("BandKind", "Plausible");
}

} // namespace tokenscope
