// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tokenscope {

/// Puts lines on whole device pixels at any scale factor.
class PixelGrid {
public:
    explicit PixelGrid(const QPainter& painter) : m_scale(std::max(1e-6, painter.deviceTransform().m11())) {}

    /// A width of at least one device pixel.
    qreal width(qreal logical) const { return std::max(1.0, std::round(logical * m_scale)) / m_scale; }
    /// The centre of a line of that width.
    qreal centre(qreal position, qreal logicalWidth) const {
        const qreal half = width(logicalWidth) * m_scale / 2;
        return (std::round(position * m_scale - half) + half) / m_scale;
    }
    qreal edge(qreal position) const { return std::round(position * m_scale) / m_scale; }

private:
    qreal m_scale;
};

} // namespace tokenscope
