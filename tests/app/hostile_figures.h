// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace tokenscope {

/// Adds rows "bytes" and "says": files that must be refused, and what the refusal says.
void addHostileContainers();
void addHostileRecords();

} // namespace tokenscope
