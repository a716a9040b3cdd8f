// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/theme.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QScreen>

namespace tokenscope {

namespace {

struct RoleColors {
    Role role;
    QRgb light;
    QRgb dark;
};

constexpr RoleColors roleTable[] = {
    {Role::chartGround, 0xFFFFFFFF, 0xFF1A1D21},   {Role::panelGround, 0xFFF6F7F8, 0xFF22262B},
    {Role::fieldGround, 0xFFFFFFFF, 0xFF1A1D21},   {Role::divider, 0xFFDEE2E6, 0xFF343A41},
    {Role::gridLine, 0xFFE9ECEF, 0xFF2B3036},      {Role::axis, 0xFFAEB6BE, 0xFF59626B},
    {Role::fieldEdge, 0xFF868F98, 0xFF6F7881},     {Role::text, 0xFF1F2328, 0xFFE6EDF3},
    {Role::secondaryText, 0xFF57606A, 0xFFA9B4BE}, {Role::disabledText, 0xFF868F98, 0xFF6F7881},
    {Role::ghost, 0xFF6E7781, 0xFF9AA4AE},         {Role::selectedRow, 0xFFE9EEF5, 0xFF2C333B},
    {Role::hoverRow, 0xFFF1F3F5, 0xFF24292E},      {Role::focus, 0xFF0A66D6, 0xFF6CB2FF},
    {Role::capex, 0xFF124686, 0xFF4EB0F9},         {Role::electricity, 0xFFB07B27, 0xFFE9BA46},
    {Role::training, 0xFF622243, 0xFFC07CA5},      {Role::silicon, 0xFF167B5D, 0xFF7EFEC6},
    {Role::network, 0xFF707B8C, 0xFFC1D1D8},       {Role::margin, 0xFFA14301, 0xFFDF5729},
    {Role::bar, 0xFF3A3E42, 0xFFCDD5DC},           {Role::band, 0xFFECEDEF, 0xFF2A2E33},
    {Role::plausible, 0xFF14684F, 0xFF6FD7B3},     {Role::stretch, 0xFF8A5A00, 0xFFE9BA46},
    {Role::impossible, 0xFFA3262A, 0xFFFF8A80},
};
static_assert(std::size(roleTable) == roleCount);

constexpr std::size_t indexOf(Role role) { return static_cast<std::size_t>(role); }

// The resolution at which QFont and QFontMetricsF turn points into pixels.
qreal screenDpi() {
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchY() : 96.0;
}

Theme fromTable(bool isDark) {
    Theme theme;
    theme.isDark = isDark;
    for (const RoleColors& row : roleTable)
        theme.colors[indexOf(row.role)] = isDark ? row.dark : row.light;
    return theme;
}

void setGroup(QPalette& colors, QPalette::ColorGroup group, const QColor& ink) {
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        colors.setColor(group, role, ink);
}

} // namespace

QColor Theme::color(Role role) const { return QColor::fromRgb(colors[indexOf(role)]); }

QColor Theme::color(Role role, qreal opacity) const {
    QColor tint = color(role);
    tint.setAlphaF(float(opacity));
    return tint;
}

QColor Theme::blended(Role role, qreal opacity) const {
    const QColor ink = color(role);
    const QColor ground = color(Role::chartGround);
    const auto mix = [&](int over, int under) { return qRound(under + (over - under) * opacity); };
    return QColor(mix(ink.red(), ground.red()), mix(ink.green(), ground.green()),
                  mix(ink.blue(), ground.blue()));
}

QFont Theme::font(qreal pixelSize, int weight) const {
    const qreal scaled = pixelSize * textScale;
    QFont font;
    font.setFamilies({pixelSize >= 18 ? QStringLiteral("Inter Display") : QStringLiteral("Inter"),
                      QStringLiteral("Inter"), QStringLiteral("Helvetica Neue"), QStringLiteral("Arial"),
                      QStringLiteral("sans-serif")});
    font.setPointSizeF(scaled * 72 / screenDpi());
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Theme Theme::light() { return fromTable(false); }

Theme Theme::dark() {
    Theme theme = fromTable(true);
    theme.spreadOpacity = 0.22;
    return theme;
}

Theme Theme::print() {
    Theme theme = fromTable(false);
    theme.spreadOpacity = 0.24;
    return theme;
}

Theme Theme::projector() {
    Theme theme = fromTable(false);
    theme.colors[indexOf(Role::text)] = 0xFF000000;
    theme.colors[indexOf(Role::secondaryText)] = 0xFF3B4249;
    theme.colors[indexOf(Role::ghost)] = 0xFF57606A;
    theme.colors[indexOf(Role::gridLine)] = 0xFFDEE2E6;
    theme.colors[indexOf(Role::axis)] = 0xFF868F98;
    return theme;
}

QPalette palette(const Theme& theme) {
    QPalette colors;
    colors.setColor(QPalette::Window, theme.color(Role::panelGround));
    colors.setColor(QPalette::Base, theme.color(Role::chartGround));
    colors.setColor(QPalette::AlternateBase, theme.color(Role::panelGround));
    colors.setColor(QPalette::Button, theme.color(Role::fieldGround));
    colors.setColor(QPalette::Highlight, theme.color(Role::selectedRow));
    colors.setColor(QPalette::Link, theme.color(Role::focus));
    colors.setColor(QPalette::ToolTipBase, theme.color(Role::panelGround));
    colors.setColor(QPalette::ToolTipText, theme.color(Role::text));
    colors.setColor(QPalette::PlaceholderText, theme.color(Role::secondaryText));
    colors.setColor(QPalette::Mid, theme.color(Role::divider));
    colors.setColor(QPalette::Dark, theme.color(Role::axis));
    setGroup(colors, QPalette::All, theme.color(Role::text));
    setGroup(colors, QPalette::Disabled, theme.color(Role::disabledText));
    return colors;
}

bool fontsAvailable() {
    return QFontDatabase::hasFamily(QStringLiteral("Inter")) &&
           QFontDatabase::hasFamily(QStringLiteral("Inter Display"));
}

} // namespace tokenscope
