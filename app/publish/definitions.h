// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"

namespace tokenscope {

/// What the terms mean that the figures use, as one paragraph in the program's language; empty: they use
/// none.
QString definitionsFor(const std::vector<Figure>& figures);

} // namespace tokenscope
