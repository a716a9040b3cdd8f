// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/figure_preview.h"

#include "app/publish/figure_files.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

constexpr int margin = 20;
constexpr int square = 8; ///< of the pattern that stands for transparency

QPixmap transparencyPattern() {
    QPixmap pattern(2 * square, 2 * square);
    pattern.fill(Qt::white);
    QPainter painter(&pattern);
    painter.fillRect(0, 0, square, square, QColor(0xE9ECEF));
    painter.fillRect(square, square, square, square, QColor(0xE9ECEF));
    return pattern;
}

} // namespace

FigurePreview::FigurePreview(QWidget* parent) : QWidget(parent) {
    setMinimumSize(240, 160);
    setCursor(Qt::OpenHandCursor);
}

void FigurePreview::show(const FigurePage& page, Vision vision) {
    m_page = page;
    m_vision = vision;
    setAccessibleName(tr("Preview: %1").arg(page.words.title));
    setAccessibleDescription(page.words.altText);
    redraw();
}

void FigurePreview::redraw() {
    const QSizeF room = size() - QSize(2 * margin, 2 * margin);
    if (m_page.parts.empty() || room.isEmpty())
        return;
    const double fit = std::min(room.width() / m_page.size.width(), room.height() / m_page.size.height());
    m_picture = seenWith(pagePicture(m_page, fit * devicePixelRatioF()), m_vision);
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    update();
}

void FigurePreview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QSizeF size = m_picture.deviceIndependentSize();
    const QRectF area(std::round((width() - size.width()) / 2), std::round((height() - size.height()) / 2),
                      size.width(), size.height());
    if (!m_page.ground)
        painter.fillRect(area, QBrush(transparencyPattern()));
    painter.drawImage(area.topLeft(), m_picture);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(area.toAlignedRect().adjusted(-1, -1, 0, 0));
}

void FigurePreview::resizeEvent(QResizeEvent*) { redraw(); }

void FigurePreview::mousePressEvent(QMouseEvent* event) { m_pressed = event->position().toPoint(); }

void FigurePreview::mouseMoveEvent(QMouseEvent* event) {
    const int distance = (event->position().toPoint() - m_pressed).manhattanLength();
    if (event->buttons().testFlag(Qt::LeftButton) && distance >= QApplication::startDragDistance())
        Q_EMIT pulled();
}

} // namespace tokenscope
