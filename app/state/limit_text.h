// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/results.h"

#include <QString>

namespace tokenscope {

/// What limits decoding, as in "limited by memory bandwidth".
QString limitName(DecodeLimit limit);
/// The same as a sentence without its stop: "Decode is limited by memory bandwidth".
QString limitSentence(DecodeLimit limit);

} // namespace tokenscope
