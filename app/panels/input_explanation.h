// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/explain_header.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// The head of the explanation of an input: its group, its value, and what is known of it.
ExplainTitle inputTitle(const QString& inputId, const Snapshot& snapshot);

/// The same as a Markdown list under a heading.
QString inputMarkdown(const ExplainTitle& title);

} // namespace tokenscope
