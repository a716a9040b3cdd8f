// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/chart_bench.h"

#include "app/state/library_loader.h"
#include "core/scenario/setting.h"

namespace tokenscope {

const std::shared_ptr<const Library>& chartLibrary() {
    static const std::shared_ptr<const Library> library = loadLibrary();
    return library;
}

const std::shared_ptr<const EvidenceBook>& chartEvidence() {
    static const std::shared_ptr<const EvidenceBook> evidence = loadEvidenceBook(chartLibrary());
    return evidence;
}

Snapshot snapshotOf(const ChartCase& wanted) {
    const std::shared_ptr<const Library>& library = chartLibrary();
    Document current;
    current.preset = wanted.preset;
    for (const std::string& setting : wanted.settings)
        apply_setting(current, *library, setting);
    Document baseline;
    baseline.preset = wanted.baseline;
    Snapshot snapshot;
    snapshot.library = library;
    snapshot.evidence = chartEvidence();
    snapshot.current = evaluated(current, *library);
    snapshot.baseline = evaluated(baseline, *library);
    snapshot.essay = evaluated({}, *library);
    return snapshot;
}

Snapshot chartSnapshot(const std::string& preset, const std::vector<std::string>& settings,
                       const std::string& baseline) {
    return snapshotOf({QByteArray(), preset, settings, baseline});
}

Figure figureOf(const char* chart, const Snapshot& snapshot) {
    return findChart(QLatin1String(chart))->make(snapshot);
}

QString spaced(const char* text) {
    return QString::fromUtf8(text).replace(QStringLiteral(" %"), QChar::Nbsp + QStringLiteral("%"));
}

QStringList cellsOf(const Row& row) {
    QStringList texts;
    for (const Cell& cell : row.cells)
        texts << cell.text;
    return texts;
}

} // namespace tokenscope
