// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/exploration.h"
#include "core/scenario/library.h"

#include <QJsonObject>
#include <QString>

namespace tokenscope {

/// How charts showed what they showed, for the record of a figure.
QJsonObject exploredJson(const Exploration& exploration);

/// Reads it into `exploration`; what is missing stays as it is. A clause that says what is wrong; empty:
/// nothing.
QString readExplored(const QJsonObject& json, const Library& library, Exploration& exploration);

} // namespace tokenscope
