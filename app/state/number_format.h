// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/number_text.h"

#include <QString>

namespace tokenscope {

/// Separators and number words of the program's language.
NumberFormat numberFormat();

/// The separators of a number as the core writes it, "1,234.5", changed to the language's.
QString localDigits(const QString& number);

inline QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace tokenscope
