// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/text_shaper.h"
#include "app/charts/theme.h"

#include <QPen>

namespace tokenscope {

/// What a control and its parts draw with. A control owns one; its parts refer to it.
class ControlInk {
public:
    explicit ControlInk(const Theme& theme) : m_theme(theme), m_text(theme) {}

    const Theme& theme() const { return m_theme; }
    TextShaper& text() { return m_text; }
    QColor color(Role role) const { return m_theme.color(role); }
    QFont font(qreal pixelSize, int weight = 400) const { return m_theme.font(pixelSize, weight); }
    QPen pen(Role role, qreal width = 1) const { return QPen(color(role), px(width)); }

    /// Controls grow with their text.
    qreal px(qreal logical) const { return logical * m_theme.textScale; }
    int pixels(qreal logical) const { return qRound(px(logical)); }

    /// `share` of a colour over another.
    QColor mixed(Role over, Role under, qreal share) const;
    /// The baseline that centres capitals in a row of the given height.
    qreal centredBaseline(qreal top, qreal height, const TextStyle& style) {
        return std::round(top + (height + m_text.capHeight(style)) / 2);
    }

private:
    Theme m_theme;
    TextShaper m_text;
};

/// A tool tip that wraps and shows markup as text.
QString plainToolTip(const QString& text);
/// The same as a widget's tool tip, and as what is spoken of it beside its name.
void setPlainToolTip(QWidget& widget, const QString& text);

} // namespace tokenscope
