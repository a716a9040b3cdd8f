// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/publish/figure_request.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// All words of a figure outside its charts, in the program's language.
struct FigureTexts {
    QString title;
    QString subtitle;
    QString note;        ///< the scenario, in short
    QString settings;    ///< all that differs from the preset; empty: not asked for, or nothing
    QString definitions; ///< of the terms that the figure uses; empty: not asked for
    QString source;      ///< with program and model
    QString altText;
    QString code; ///< of the scenario, or where its settings are; empty: neither
    bool isCode = false;
};

/// What is given, and drafts for the rest. `figures` are those of the request's charts.
FigureTexts figureTexts(const FigureRequest& request, const Snapshot& snapshot,
                        const std::vector<Figure>& figures);

/// The code of the current scenario and the first chart, whatever its length.
QString codeOf(const Snapshot& snapshot, const QString& chart);

} // namespace tokenscope
