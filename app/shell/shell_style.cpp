// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shell_style.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStyleOptionMenuItem>

namespace tokenscope {
namespace {

constexpr qreal radius = 4;
constexpr int menuWordPadding = 10;
constexpr int menuWordHeight = 28;

QRectF onPixels(const QRect& area) { return QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5); }

} // namespace

void ShellStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    switch (element) {
    case CE_MenuBarEmptyArea:
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeader(option, painter);
    case CE_MenuBarItem:
        return drawMenuBarItem(option, painter);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ShellStyle::drawHeader(const QStyleOption* option, QPainter* painter) const {
    const QRect area = option->rect;
    painter->fillRect(area, option->palette.color(QPalette::Base));
    painter->fillRect(area.left(), area.bottom(), area.width(), 1, option->palette.color(QPalette::Mid));
}

void ShellStyle::drawMenuBarItem(const QStyleOption* option, QPainter* painter) const {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (item == nullptr)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if ((option->state & (State_Selected | State_Sunken)) != 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option->palette.color(QPalette::Highlight));
        painter->drawRoundedRect(option->rect.adjusted(0, 2, 0, -2), radius, radius);
    }
    // Underlined only while the keyboard is in the bar.
    const bool underlined = (option->state & State_HasFocus) != 0;
    const int flags = Qt::AlignCenter | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter->setPen(option->palette.color(QPalette::WindowText));
    painter->drawText(option->rect, flags, item->text);
    painter->restore();
}

void ShellStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (element) {
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_PanelButtonCommand:
        return drawButton(option, painter);
    case PE_FrameLineEdit:
        return drawOutline(option, painter);
    case PE_IndicatorCheckBox:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return drawOutline(option, painter);
    case PE_FrameFocusRect:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(option->palette.color(QPalette::Link), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius, radius);
        painter->restore();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ShellStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawOutline(option, painter);
}

// Fusion's outline is darker than the ground, which is no outline on a dark one.
void ShellStyle::drawOutline(const QStyleOption* option, QPainter* painter) const {
    const bool focus = (option->state & State_HasFocus) != 0;
    const QPalette& colors = option->palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.color(focus ? QPalette::Link : QPalette::Dark), focus ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(onPixels(option->rect), radius / 2, radius / 2);
    painter->restore();
}

void ShellStyle::drawButton(const QStyleOption* option, QPainter* painter) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool main = button != nullptr && (button->features & QStyleOptionButton::DefaultButton) != 0;
    const bool down = (option->state & (State_Sunken | State_On)) != 0;
    const QPalette& colors = option->palette;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.color(main ? QPalette::WindowText : QPalette::Dark), 1));
    painter->setBrush(down ? colors.color(QPalette::Highlight) : colors.color(QPalette::Button));
    painter->drawRoundedRect(onPixels(option->rect), radius, radius);
    painter->restore();
}

int ShellStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_MenuBarPanelWidth:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
    case PM_ButtonShiftHorizontal:
    case PM_MenuBarItemSpacing:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ShellStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const {
    if (type == CT_MenuBarItem)
        return {contents.width() + 2 * menuWordPadding, std::max(contents.height(), menuWordHeight)};
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int ShellStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const {
    if (hint == SH_EtchDisabledText || hint == SH_DitherDisabledText ||
        hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace tokenscope
