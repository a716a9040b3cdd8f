// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publish/figure_request.h"
#include "app/state/snapshot.h"

#include <QByteArray>

namespace tokenscope {

/// An output as it was when the figure was made.
struct RecordedOutput {
    QString id;
    double value = 0; ///< file unit; NaN: undefined
    QString unit;
    friend bool operator==(const RecordedOutput&, const RecordedOutput&) = default;
};

/// What a figure file carries to be opened again: settings and texts, no names of files or people.
struct FigureRecord {
    FigureRequest request;
    Document document;
    Document baseline;
    std::vector<Document> held; ///< what the scenario is compared with beside the baseline
    Exploration exploration;    ///< what the charts sweep and map vary
    QString modelVersion;
    std::vector<RecordedOutput> outputs; ///< the headline figures
    QStringList remarks;                 ///< of what was read: keys that are not known
};

inline constexpr int figureRecordVersion = 1;
inline constexpr qsizetype largestFigureRecord = 256 * 1024; ///< bytes of JSON
inline constexpr qint64 largestFigureFile = 64 * 1024 * 1024;

FigureRecord recordOf(const FigureRequest& request, const Snapshot& snapshot);

/// Compact JSON in ASCII.
QByteArray writeRecord(const FigureRecord& record);

/// What came out of reading one. `error` is a sentence in the program's language; empty: it was read.
struct ReadRecord {
    FigureRecord record;
    QString error;
};
/// Everything is checked: size, kinds, lengths, ranges, units, names. Nothing is opened or fetched.
ReadRecord readRecord(const QByteArray& json, const Library& library);

/// Headline figures that differ between the record and the present model: "Cost per output token was … and is
/// now …". Empty when the model is the same or no figure differs.
QStringList changedFigures(const FigureRecord& record, const Library& library);

} // namespace tokenscope
