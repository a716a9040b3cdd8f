// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/step_bar_painter.h"

#include <QPainter>

#include <algorithm>

namespace tokenscope {
namespace {

constexpr qreal barHeight = 8;
constexpr qreal partGap = 2;
constexpr qreal labelGap = 8;
constexpr qreal firstLine = 21;
constexpr qreal secondLine = 35;
constexpr TextStyle style{11, 400};

} // namespace

StepBarPainter::StepBarPainter(QPainter& painter, ControlInk& ink, const std::vector<StepShare>& shares)
    : m_painter(painter), m_ink(ink), m_shares(shares) {}

void StepBarPainter::paint(const QRectF& area) {
    paintBar({area.left(), area.top(), area.width(), m_ink.px(barHeight)});
    const std::vector<qreal> lefts = labelLefts(area);
    m_painter.setPen(m_ink.color(Role::secondaryText));
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        m_ink.text().draw(m_painter, {lefts[i], area.top() + m_ink.px(firstLine)}, m_shares[i].label, style);
        m_ink.text().draw(m_painter, {lefts[i], area.top() + m_ink.px(secondLine)}, m_shares[i].time, style);
    }
}

void StepBarPainter::paintBar(const QRectF& bar) {
    m_painter.setPen(Qt::NoPen);
    qreal done = 0;
    for (const StepShare& part : m_shares) {
        QColor color = m_ink.color(part.role);
        color.setAlphaF(float(part.opacity));
        const qreal width = std::max(1.0, bar.width() * part.share - m_ink.px(partGap));
        m_painter.fillRect(QRectF(bar.left() + bar.width() * done, bar.top(), width, bar.height()), color);
        done += part.share;
    }
}

// Each label under its part; pushed right by the one before, and back from the right edge.
std::vector<qreal> StepBarPainter::labelLefts(const QRectF& area) {
    std::vector<qreal> lefts, widths;
    qreal done = 0, free = area.left();
    for (const StepShare& part : m_shares) {
        widths.push_back(
            std::max(m_ink.text().width(part.label, style), m_ink.text().width(part.time, style)));
        lefts.push_back(std::max(area.left() + area.width() * done, free));
        free = lefts.back() + widths.back() + m_ink.px(labelGap);
        done += part.share;
    }
    qreal right = area.right();
    for (std::size_t i = lefts.size(); i-- > 0;) {
        lefts[i] = std::max(area.left(), std::min(lefts[i], right - widths[i]));
        right = lefts[i] - m_ink.px(labelGap);
    }
    return lefts;
}

} // namespace tokenscope
