// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/evidence.h"
#include "core/analysis/evidence_match.h"

#include <QString>

namespace tokenscope {

/// What a chart or a row sends when a measured point is activated: "measured:ID".
QString measuredKey(const MeasuredPoint& point);
/// The id in such a key; empty for every other key.
QString measuredId(const QString& key);

/// "Llama 3.1 70B on 4 × H100 SXM".
QString machineName(const CheckedPoint& point);
/// "16-bit weights, batch 64, prompt 200, reply 352 tokens", with what was not published marked as assumed.
QString machineDetail(const CheckedPoint& point);
/// "tok/s per accelerator", "J per token at the boards", "W at the server’s plug".
QString figureName(const ComparedFigure& figure);
/// "−13 %": predicted from measured; a dash where the model has no figure.
QString residualText(const Compared& compared);
/// A published value, as given to so many digits: "628", "0.797"; a predicted one: "545", "0.969" or a dash.
QString publishedValue(double value, int digits = 4);
QString predictedValue(double value);
/// "This machine", "On another number of accelerators", ...
QString likenessName(Likeness likeness);
/// Where power was metered: "GPU boards", "server, at the plug", "facility, at the meter".
QString boundaryName(Boundary boundary);

} // namespace tokenscope
