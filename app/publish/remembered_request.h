// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/figure_request.h"

namespace tokenscope {

/// What was decided last about figures, charts and texts excepted: they belong to one scenario.
FigureRequest rememberedRequest();
void rememberRequest(const FigureRequest& request);

} // namespace tokenscope
