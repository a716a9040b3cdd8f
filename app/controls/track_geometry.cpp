// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/track_geometry.h"

#include "app/controls/track_map.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {

namespace {

bool collides(const PlacedTick& label, const std::vector<PlacedTick>& placed, qreal gap) {
    return std::any_of(placed.begin(), placed.end(), [&](const PlacedTick& other) {
        return !other.text.isEmpty() && label.textLeft < other.textLeft + other.textWidth + gap &&
               other.textLeft < label.textLeft + label.textWidth + gap;
    });
}

} // namespace

TrackGeometry::TrackGeometry(const ControlInk& ink, qreal width)
    : m_unit(ink.px(1)), m_left(std::round(ink.px(control_metrics::leadingMargin))),
      m_right(std::max(m_left + ink.px(40), width - std::round(ink.px(control_metrics::trailingMargin)))) {}

QRectF TrackGeometry::line() const {
    const qreal inset = m_unit * control_metrics::trackInset;
    const qreal thickness = std::max(1.0, std::round(m_unit));
    const qreal top = std::round(fromTop(control_metrics::trackLine));
    return QRectF(std::round(m_left + inset), top, std::round(m_right - m_left - 2 * inset), thickness);
}

qreal TrackGeometry::pixel(double fraction) const {
    return start() + std::clamp(fraction, 0.0, 1.0) * span();
}

std::vector<PlacedTick> placedTicks(const ControlView& view, const TrackGeometry& geometry, ControlInk& ink,
                                    double near) {
    const TrackMap map(view);
    const TextStyle style{control_metrics::tickSize, 400};
    std::vector<PlacedTick> ticks;
    for (const ControlTick& tick : view.ticks) {
        const double fraction = map.fraction(tick.value);
        if (fraction < -1e-9 || fraction > 1 + 1e-9)
            continue;
        PlacedTick placed{tick, geometry.pixel(fraction), tick.text, 0, ink.text().width(tick.text, style)};
        const qreal last = std::max(geometry.left(), geometry.right() - placed.textWidth);
        placed.textLeft = std::clamp(placed.x - placed.textWidth / 2, geometry.left(), last);
        ticks.push_back(placed);
    }
    const qreal anchor = geometry.pixel(map.fraction(near));
    std::stable_sort(ticks.begin(), ticks.end(), [anchor](const PlacedTick& a, const PlacedTick& b) {
        return std::abs(a.x - anchor) < std::abs(b.x - anchor);
    });
    std::vector<PlacedTick> placed;
    for (PlacedTick& tick : ticks) {
        const bool fits = tick.textWidth <= geometry.right() - geometry.left();
        if (!fits || collides(tick, placed, ink.px(control_metrics::tickLabelGap)))
            tick.text.clear();
        placed.push_back(tick);
    }
    return placed;
}

} // namespace tokenscope
