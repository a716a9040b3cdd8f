// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/track_drag.h"
#include "app/controls/track_geometry.h"
#include "app/controls/track_steps.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace tokenscope {

/// The slider of a quantity: line, bands, ghost, thumb and named ticks, moved by mouse, wheel and keys. The
/// value is a double; the position follows from it.
class TrackWidget : public QWidget {
    Q_OBJECT

public:
    /// `ink` must outlive the widget.
    explicit TrackWidget(ControlInk& ink, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const ControlView& view);
    const ControlView& view() const { return m_view; }
    bool isDragging() const { return m_drag.has_value(); }
    TrackGeometry trackGeometry() const { return TrackGeometry(m_ink, width()); }
    const std::vector<PlacedTick>& ticks() const { return m_ticks; }

    /// One step, as the keys take it.
    void stepBy(StepSize size, int direction);
    /// Asks for a value in one step.
    void requestValue(double value);
    void placeTicks();

Q_SIGNALS:
    void edited(const tokenscope::ControlEdit& edit);
    /// The value is to be typed; `text` is what was typed already.
    void entryRequested(const QString& text);
    void dragFinished();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::optional<ControlTick> labelAt(const QPointF& position) const;
    bool handleKey(QKeyEvent* event);
    bool handleStepKey(int key, bool fine);
    void dragTo(const TrackDrag::Target& target);
    void finishDrag();
    void cancelDrag();
    void take(double value, ControlEdit::Phase phase, const QString& tick = {});
    void request(ControlEdit::Kind kind);
    void announceSoon();
    void announce();

    ControlInk& m_ink;
    ControlView m_view;
    std::vector<PlacedTick> m_ticks;
    std::optional<TrackDrag> m_drag;
    bool m_dragMoved = false;
    int m_wheelAngle = 0;
    QTimer m_announcement;
};

} // namespace tokenscope
