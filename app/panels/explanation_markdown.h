// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/explanation_tree.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// An explanation down to its inputs and their sources, as a nested Markdown list under a heading.
QString explanationMarkdown(const QString& title, const QString& value, const Explanation& step,
                            const ExplanationTree& tree, const Snapshot& snapshot);

} // namespace tokenscope
