// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/theme.h"

#include <QString>

#include <optional>

namespace tokenscope {

/// The theme of a name: "light", "dark", "print", "projector"; "automatic" follows the desktop. Nothing for
/// others.
std::optional<Theme> themeOfName(const QString& name);

/// Gives every widget the theme's colours and type, and the shell's own style.
void applyTheme(const Theme& theme);

} // namespace tokenscope
