// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/evidence_book.h"
#include "app/state/snapshot.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace tokenscope {

/// A figure of a row: what was published, what the model says, how far that is from it.
struct EvidenceFigure {
    QString name, published, model, residual;
};

/// A row of the evidence panel, as texts in the program's language: a heading, a measured point, what an
/// operator published of a service, or what somebody said that a query takes.
struct EvidenceRow {
    enum class Kind { heading, point, published };

    Kind kind = Kind::heading;
    QString id;         ///< of a measured point
    QString title;      ///< "Llama 3.1 70B on 4 × H100 SXM", "Google"
    QString detail;     ///< batch, precision and lengths; what a claim is of
    QString columns[2]; ///< headers of a heading's figures: "measured", "model"
    std::vector<EvidenceFigure> figures;
    QStringList notes; ///< boundary, band, source: shown when opened
    QString said;      ///< for a screen reader, where it is not what follows from the parts
    /// All of it in one line, for a screen reader.
    QString spoken() const;
};

/// Points that match the scenario, nearest machine first under headings, then whole services, then the
/// claims per query.
std::vector<EvidenceRow> evidenceRows(const Snapshot& snapshot);

} // namespace tokenscope
