// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/headline_strip.h"

#include "app/charts/pixel_grid.h"
#include "app/state/data_names.h"

#include <QEvent>
#include <QPainter>

namespace tokenscope {
namespace {

constexpr int columnCount = 5;
constexpr qreal fullHeight = 88;
constexpr qreal compactHeight = 72;
constexpr qreal edgeInset = 24;
constexpr qreal innerInset = 16;
constexpr qreal narrowestColumn = 148;
constexpr qreal dividerMargin = 14;

} // namespace

HeadlineStrip::HeadlineStrip(const Theme& theme, QWidget* parent) : QWidget(parent), m_ink(theme) {
    for (int i = 0; i < columnCount; ++i) {
        auto* column = new HeadlineColumn(m_ink, this);
        column->setInset(i == 0 ? edgeInset : innerInset);
        connect(column, &QAbstractButton::clicked, this,
                [this, column] { Q_EMIT explainRequested(column->figure().output); });
        m_columns.push_back(column);
    }
    setTheme(theme);
}

void HeadlineStrip::show(const SnapshotPointer& snapshot) {
    m_snapshot = snapshot;
    const QString scenario = displayName(snapshot->current.document, *snapshot->library);
    const QString baseline = displayName(snapshot->baseline.document, *snapshot->library);
    const auto figures = headlineFigures(*snapshot);
    for (std::size_t i = 0; i < figures.size(); ++i)
        m_columns[i]->showFigure(figures[i], sentence(figures[i], scenario, baseline));
}

void HeadlineStrip::setTheme(const Theme& theme) {
    m_ink = ControlInk(theme);
    setCompact(m_compact);
    update();
}

void HeadlineStrip::setCompact(bool compact) {
    m_compact = compact;
    setFixedHeight(m_ink.pixels(compact ? compactHeight : fullHeight));
    for (HeadlineColumn* column : m_columns)
        column->setCompact(compact);
    arrange();
}

int HeadlineStrip::shownCount() const {
    return width() - m_ink.px(innerInset) < columnCount * m_ink.px(narrowestColumn) ? columnCount - 1
                                                                                    : columnCount;
}

qreal HeadlineStrip::pitch() const { return (width() - m_ink.px(innerInset)) / shownCount(); }

void HeadlineStrip::arrange() {
    const int shown = shownCount();
    for (int i = 0; i < columnCount; ++i) {
        const int left = qRound(i * pitch()), right = qRound((i + 1) * pitch());
        m_columns[std::size_t(i)]->setVisible(i < shown);
        m_columns[std::size_t(i)]->setGeometry(left, 0, right - left, height() - 1);
    }
}

void HeadlineStrip::resizeEvent(QResizeEvent*) { arrange(); }

void HeadlineStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_ink.color(Role::chartGround));
    const PixelGrid grid(painter);
    painter.setPen(QPen(m_ink.color(Role::divider), grid.width(1)));
    const qreal bottom = grid.centre(height() - 0.5, 1);
    painter.drawLine(QPointF(0, bottom), QPointF(width(), bottom));
    const qreal margin = m_ink.px(m_compact ? innerInset : dividerMargin);
    for (int i = 1; i < shownCount(); ++i) {
        const qreal x = grid.centre(qRound(i * pitch()) + 0.5, 1);
        painter.drawLine(QPointF(x, m_ink.px(innerInset)), QPointF(x, height() - margin));
    }
}

void HeadlineStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && m_snapshot) {
        show(m_snapshot);
        for (HeadlineColumn* column : m_columns)
            column->retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace tokenscope
