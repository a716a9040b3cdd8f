// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/number_text.h"

#include <QString>

namespace tokenscope {

/// Separators and number words of the program's language.
NumberFormat numberFormat();

inline QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace tokenscope
