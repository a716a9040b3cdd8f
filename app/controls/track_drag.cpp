// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/track_drag.h"

#include "app/controls/track_map.h"
#include "app/controls/track_steps.h"

#include <cmath>

namespace tokenscope {

TrackDrag::TrackDrag(const ControlView& view, const TrackGeometry& geometry, qreal x)
    : m_start(view.value), m_pressX(x) {
    if (view.blank || !std::isfinite(view.value))
        return;
    const qreal unit = geometry.height() / (control_metrics::pitch - control_metrics::labelRow);
    const qreal thumb = geometry.pixel(TrackMap(view).fraction(view.value));
    m_onThumb = std::abs(x - thumb) <= unit * (control_metrics::thumb / 2 + 1);
    m_offset = m_onThumb ? x - thumb : 0;
}

TrackDrag::Target TrackDrag::target(const ControlView& view, const TrackGeometry& geometry, qreal x,
                                    bool snaps) const {
    if (m_onThumb && x == m_pressX)
        return {m_start, {}};
    const double fraction = geometry.fraction(x - m_offset);
    const qreal unit = geometry.height() / (control_metrics::pitch - control_metrics::labelRow);
    if (snaps) {
        const double distance = unit * control_metrics::snapDistance / geometry.span();
        if (const auto tick = tickNear(view, fraction, distance))
            return {tick->value, tick->text};
    }
    return {draggedValue(view, fraction), {}};
}

} // namespace tokenscope
