// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_list.h"
#include "app/publish/figure_check.h"
#include "app/shell/language.h"
#include "app/state/library_loader.h"
#include "app/state/store.h"
#include "app/state/sweep_bands.h"
#include "core/analysis/comparison.h"

#include <QtTest>

using namespace tokenscope;

/// Every chart at every size that is offered, in every theme and language: no text is cut, touches another,
/// runs off the edge or is too small, and no row or plot is left out.
class TestFigureRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChartHasRoom_data();
    void everyChartHasRoom();
};

namespace {

// With the bands and the comparison that `tokenscope export` draws.
SnapshotPointer completeSnapshot() {
    Store store(loadLibrary());
    store.loadDocument({});
    std::vector<Document> held;
    for (const std::string_view machine : two_machines) {
        held.emplace_back();
        held.back().preset = machine;
    }
    store.restoreHeld(held);
    QCoreApplication::processEvents();
    auto complete = std::make_shared<Snapshot>(*withBands(*store.snapshot()));
    complete->sweepBands = std::make_shared<const SweepBands>(sampledSweep(sweepBandsRequest(*complete)));
    return complete;
}

QStringList findingsOf(const FigureRequest& request, const Snapshot& snapshot) {
    const FigurePage page = makePage(request, snapshot);
    QStringList findings = cutTexts(page) + touchingTexts(page) + textsOffPage(page);
    // The list of a comparison is as long as what differs; its details give way.
    const bool listed = request.charts.contains(QStringLiteral("compare"));
    if (const qsizetype left = leftOut(page); left > 0 && !listed)
        findings << QStringLiteral("%1 rows or plots are left out").arg(left);
    if (smallestText(page) * 0.75 < 6.5)
        findings << QStringLiteral("a text of %1 pt").arg(smallestText(page) * 0.75);
    return findings;
}

} // namespace

void TestFigureRoom::everyChartHasRoom_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("size");
    for (const QString& language : Language::available())
        for (const QString& theme : figureThemes())
            for (const FigureSizePreset& size : figureSizePresets())
                QTest::addRow("%s, %s, %s", qPrintable(language), qPrintable(theme), qPrintable(size.id))
                    << language << theme << size.id;
}

void TestFigureRoom::everyChartHasRoom() {
    QFETCH(QString, language);
    QFETCH(QString, theme);
    QFETCH(QString, size);
    Language spoken;
    spoken.use(language);
    static const SnapshotPointer snapshot = completeSnapshot();
    FigureRequest request;
    request.theme = theme;
    request.size = *figureSizeOf(size);
    QStringList findings;
    for (const ChartEntry& chart : charts()) {
        request.charts = {chart.id};
        for (const QString& finding : findingsOf(request, *snapshot))
            findings << chart.id + QStringLiteral(": ") + finding;
    }
    QCOMPARE(findings.join(u'\n'), QString());
}

QTEST_MAIN(TestFigureRoom)
#include "tst_figure_room.moc"
