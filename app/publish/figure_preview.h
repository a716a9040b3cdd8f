// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/figure_page.h"
#include "app/publish/vision.h"

#include <QImage>
#include <QWidget>

namespace tokenscope {

/// A figure as it will be, in its own proportions. Pulled with the mouse it asks to be dragged elsewhere.
class FigurePreview : public QWidget {
    Q_OBJECT

public:
    explicit FigurePreview(QWidget* parent = nullptr);

    using QWidget::show;
    void show(const FigurePage& page, Vision vision);
    const QImage& picture() const { return m_picture; }

Q_SIGNALS:
    void pulled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void redraw();

    FigurePage m_page;
    Vision m_vision = Vision::usual;
    QImage m_picture;
    QPoint m_pressed;
};

} // namespace tokenscope
