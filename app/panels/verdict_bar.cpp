// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/verdict_bar.h"

#include "app/panels/verdict_chip.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tokenscope {
namespace {

constexpr qreal barHeight = 8;
constexpr qreal partGap = 2;
constexpr qreal labelGap = 8;
constexpr qreal firstBaseline = 24;
constexpr qreal linePitch = 16;
constexpr qreal below = 5;
constexpr TextStyle countStyle{11, 400};

} // namespace

VerdictBar::VerdictBar(ControlInk& ink, QWidget* parent) : QWidget(parent), m_ink(ink) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString VerdictBar::words(Verdict verdict, int count) const {
    switch (verdict) {
    case Verdict::agrees:
        return tr("%1 agree").arg(count);
    case Verdict::within_3x:
        return tr("%1 near").arg(count);
    case Verdict::disagrees:
        return tr("%1 disagree").arg(count);
    case Verdict::impossible:
        return tr("%1 impossible").arg(count);
    case Verdict::no_figure:
        break;
    }
    return tr("%1 no figure").arg(count);
}

void VerdictBar::setCounts(const std::array<int, 5>& counts) {
    m_counts = counts;
    retranslate();
}

void VerdictBar::retranslate() {
    QStringList all;
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        all << words(Verdict(i), m_counts[i]);
    setAccessibleName(tr("Verdicts on the claims"));
    setAccessibleDescription(all.join(QStringLiteral(", ")));
    arrange();
    update();
}

QSize VerdictBar::sizeHint() const { return {m_ink.pixels(200), int(std::ceil(m_height))}; }

void VerdictBar::arrange() {
    const int total = std::max(1, std::accumulate(m_counts.begin(), m_counts.end(), 0));
    m_parts.clear();
    qreal left = 0;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const qreal share = width() * qreal(m_counts[i]) / total;
        if (m_counts[i] > 0)
            m_parts.push_back({Verdict(i), m_counts[i], words(Verdict(i), m_counts[i]), left,
                               std::max(1.0, share - m_ink.px(partGap))});
        left += share;
    }
    if (!fitsBelow())
        flow();
    const qreal last = m_parts.empty() ? m_ink.px(firstBaseline) : m_parts.back().label.y();
    m_height = last + m_ink.px(below);
    updateGeometry();
}

// Each label under its part, pushed aside by its neighbours.
bool VerdictBar::fitsBelow() {
    qreal free = 0, right = width();
    for (Part& part : m_parts) {
        part.label = {std::max(part.left, free), m_ink.px(firstBaseline)};
        free = part.label.x() + m_ink.text().width(part.words, countStyle) + m_ink.px(labelGap);
    }
    for (auto part = m_parts.rbegin(); part != m_parts.rend(); ++part) {
        part->label.setX(std::min(part->label.x(), right - m_ink.text().width(part->words, countStyle)));
        right = part->label.x() - m_ink.px(labelGap);
    }
    return m_parts.empty() || m_parts.front().label.x() >= 0;
}

// In lines, where they are too long to stand under their parts.
void VerdictBar::flow() {
    QPointF at(0, m_ink.px(firstBaseline));
    for (Part& part : m_parts) {
        const qreal wide = m_ink.text().width(part.words, countStyle);
        if (at.x() > 0 && at.x() + wide > width())
            at = {0, at.y() + m_ink.px(linePitch)};
        part.label = at;
        at.rx() += wide + m_ink.px(2 * labelGap);
    }
}

void VerdictBar::resizeEvent(QResizeEvent*) { arrange(); }

void VerdictBar::paintPart(QPainter& painter, const Part& part) {
    const QRectF bar(part.left, 0, part.width, m_ink.px(barHeight));
    const QColor color = part.verdict == Verdict::within_3x
                             ? m_ink.mixed(Role::stretch, Role::panelGround, 0.75)
                             : m_ink.color(verdictRole(part.verdict));
    const bool hollow = part.verdict == Verdict::disagrees || part.verdict == Verdict::no_figure;
    painter.setPen(Qt::NoPen);
    painter.fillRect(bar, color);
    if (hollow)
        painter.fillRect(bar.adjusted(1, 1, -1, -1), m_ink.color(Role::panelGround));
    painter.setPen(m_ink.color(Role::secondaryText));
    m_ink.text().draw(painter, part.label, part.words, countStyle);
}

void VerdictBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    for (const Part& part : m_parts)
        paintPart(painter, part);
}

} // namespace tokenscope
