// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_row.h"
#include "app/controls/track_steps.h"

#include <functional>

namespace tokenscope {

class TrackWidget;
class ValueField;

/// One quantity: label, exact value with unit, track. Shows a view, and asks for changes with edited().
class QuantityControl : public ControlRow {
    Q_OBJECT

public:
    using Preview = std::function<EntryPreview(const QString& text)>;

    explicit QuantityControl(const Theme& theme, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const ControlView& view);
    /// Says what typed text would mean. Without it every text is passed on.
    void setPreview(Preview preview) { m_preview = std::move(preview); }
    const ControlView& view() const;
    TrackWidget* track() { return m_track; }
    ValueField* field() { return m_field; }
    QWidget* focusTarget() override;

protected:
    QWidget* editor() override;
    qreal editorWidth(qreal available) const override;
    qreal bodyHeight(qreal available) const override;
    void layoutBody(qreal top) override;
    void themeChanged() override;
    void retranslate() override;

private:
    void apply(const ControlView& view);
    void pass(const ControlEdit& edit);
    void preview(const QString& text);
    void commit(const QString& text, bool byEnter);
    void restore(bool focusTrack);
    void stepFromField(StepSize size, int direction);
    void showLine();
    void showRefusal(const QString& reason);
    EntryPreview previewOf(const QString& text) const;

    TrackWidget* m_track;
    ValueField* m_field;
    Preview m_preview;
    qreal m_widestField = 0;
    bool m_shown = false;
    QString m_refusal; ///< why the last text was not taken; until the next edit
};

/// The word for a kind of band: "Stretch".
QString bandWord(BandKind kind);

} // namespace tokenscope
