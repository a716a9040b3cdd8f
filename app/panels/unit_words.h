// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace tokenscope {

/// A unit symbol of the core as people read it, in the program's language: "token/s/accelerator" is
/// "tok/s per accelerator"; "1" is nothing. Of a price it gives what follows the dollar sign: "$/Mtok" is
/// "per million tokens".
QString unitWords(std::string_view symbol);

} // namespace tokenscope
