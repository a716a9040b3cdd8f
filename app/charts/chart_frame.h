// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/handle_drag.h"

#include <QChartView>
#include <QPixmap>

#include <memory>
#include <optional>
#include <vector>

class QVariantAnimation;

namespace tokenscope {

class PanelChart;

/// Shows a figure: dots, curves and bars as chart series, all else painted behind and before them.
/// Arrow keys step through the figure's targets, Enter activates; where the figure has a handle they move
/// it.
class ChartFrame : public QChartView {
    Q_OBJECT

public:
    explicit ChartFrame(QWidget* parent = nullptr);
    ~ChartFrame() override;

    using QChartView::show;
    /// `locked`: a figure whose axes this one keeps; null: it has its own.
    void show(const Figure& figure, const Figure* locked = nullptr);
    void setTheme(const Theme& theme);
    void setVariant(Variant variant);
    /// While frozen, ranges, ticks and columns stay; on release the axes move to those of the last figure.
    void setAxesFrozen(bool frozen);
    /// Room right of the title, for what stands over the chart.
    void setTitleInset(qreal inset);
    /// Marks the row of this key; empty marks none.
    void setSelectedKey(const QString& key);

    /// The figure as given, with its own axes.
    const Figure& figure() const { return m_figure; }
    /// The figure as it stands there: on held axes, or on their way.
    const Figure& shownFigure() const { return m_shown; }
    bool areAxesLocked() const { return m_locked.has_value(); }
    const FigureLayout& figureLayout() const { return m_layout; }
    bool isDragging() const { return m_drag.has_value(); }
    /// The handle of the figure; null if it has none.
    const Handle* handle() const;
    /// What the keyboard stands on, else what the handle says; empty for nothing.
    QString currentText() const;

    QSize sizeHint() const override { return {640, 420}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

Q_SIGNALS:
    /// A target was clicked or Enter pressed on it. Sent from the event loop, never from inside a mouse
    /// event.
    void activated(const QString& key);
    /// The handle was moved.
    void edited(const tokenscope::Edit& edit);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using Target = std::optional<size_t>;

    void refresh();
    void refreshIfStale();
    Figure onItsAxes() const;
    void display(const Figure& figure);
    void showSeries();
    void easeAxes(const Figure& start);
    const QPixmap& fixedLayer();
    void highlight(QPainter& painter, const Target& target, Role role) const;
    void drawFocusRing(QPainter& painter) const;
    Target targetAt(const QPointF& position) const;
    Target targetOf(const QString& key) const;
    void setHovered(const Target& target);
    void stepTo(const Target& target);
    void activate(const Target& target);
    /// The panel whose handle a press at the position would take.
    std::optional<size_t> handlePanelAt(const QPointF& position) const;
    bool startDrag(const QPointF& position);
    void dragTo(const QPointF& position);
    void finishDrag(Edit::Phase phase);
    bool moveHandle(const QKeyEvent& event);
    Qt::CursorShape cursorAt(const QPointF& position) const;
    bool showToolTip(const QPoint& position, const QPoint& globalPosition);

    Figure m_figure;
    Figure m_shown;
    std::optional<Figure> m_held;
    std::optional<Figure> m_locked;
    qreal m_titleInset = 0;
    Theme m_theme = Theme::light();
    Variant m_variant = Variant::main;
    TextShaper m_shaper{m_theme};
    FigureLayout m_layout;
    QPixmap m_fixedLayer;
    bool m_regionsFixed = false; ///< regions that did not change are part of the fixed layer
    std::vector<std::unique_ptr<PanelChart>> m_panels;
    QVariantAnimation* m_easing;
    Figure m_easingStart;
    QString m_selectedKey;
    Target m_hovered;
    Target m_pressed;
    Target m_current;
    std::optional<HandleDrag> m_drag;
    bool m_ringVisible = false;
    bool m_stale = true;
};

} // namespace tokenscope
