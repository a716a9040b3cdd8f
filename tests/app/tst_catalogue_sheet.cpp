// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_bench.h"

#include "app/controls/choice_control.h"
#include "app/shell/catalogue_commands.h"
#include "app/shell/catalogue_sheet.h"
#include "app/shell/notice_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace tokenscope;

/// The catalogues and a catalogue of one's own, in the real window.
class TestCatalogueSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyOpensItWithDatesAndSources();
    void aFileAddsARowToTheTableAndToTheChoice();
    void aChangedRowMovesTheFigures();
    void aBrokenFileChangesNothing();
    void aRowInUseIsNotTakenAway();
    void aRowThatUndoBringsBackIsNotTakenAway();

private:
    QString written(const char* name, const QByteArray& tables) {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", name);
        file.write(R"({"format": "tokenscope-catalogue", "version": 1, )" + tables + "}");
        return path;
    }

    static const QAbstractItemModel* tableOf(WindowBench& bench, int tab) {
        auto* tabs = bench->catalogues().sheet()->findChild<QTabWidget*>();
        return qobject_cast<QTableView*>(tabs->widget(tab))->model();
    }

    static const Library& library(WindowBench& bench) { return bench->store().library(); }

    QTemporaryDir m_folder;
};

namespace {

const QByteArray mine = R"("accelerators": [{"name": "Mine", "launch": "2026-10", "source": "my offer",
    "inputs": {"accelerator.price": 12345, "accelerator.memory_capacity": 96}}])";

} // namespace

void TestCatalogueSheet::aKeyOpensItWithDatesAndSources() {
    WindowBench bench;
    bench.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bench->catalogues().sheet()->isVisible());
    const QAbstractItemModel* accelerators = tableOf(bench, 0);
    QCOMPARE(accelerators->rowCount(), int(library(bench).catalogue.accelerators.size()));
    QCOMPARE(accelerators->index(1, 0).data().toString(), QStringLiteral("H100 SXM"));
    QCOMPARE(accelerators->index(1, 2).data().toString(), QStringLiteral("2022-09"));
    const QAbstractItemModel* prices = tableOf(bench, 3);
    QCOMPARE(prices->index(0, 2).data().toString(), QStringLiteral("2024-07-18"));
    QCOMPARE(prices->index(0, 6).data().toString(), QStringLiteral("$0.60"));
    QVERIFY(prices->index(0, 7).data().toString().startsWith(QStringLiteral("models.dev")));
}

void TestCatalogueSheet::aFileAddsARowToTheTableAndToTheChoice() {
    WindowBench bench;
    bench.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bench->catalogues().use(written("mine.json", mine)));
    bench.settle();
    const QAbstractItemModel* accelerators = tableOf(bench, 0);
    const int last = accelerators->rowCount() - 1;
    QCOMPARE(accelerators->index(last, 0).data().toString(), QStringLiteral("Mine"));
    QCOMPARE(accelerators->index(last, 8).data().toString(),
             QStringLiteral("own catalogue: my offer (assumed)"));
    bench->store().apply({QStringLiteral("serving.accelerator"), std::string("Mine")});
    bench.settle();
    QCOMPARE(bench.inputs().amount("accelerator.price"), Amount::of(12345));
    auto* only = bench->catalogues().sheet()->findChildren<QPushButton*>().at(1);
    QVERIFY(only->isEnabled());
}

void TestCatalogueSheet::aChangedRowMovesTheFigures() {
    WindowBench bench;
    bench->store().apply({QStringLiteral("serving.accelerator"), std::string("H200 SXM")});
    bench.settle();
    const double before = bench.now().output("cost.per_output_token");
    QVERIFY(bench->catalogues().use(written(
        "dear.json",
        R"("accelerators": [{"name": "H200 SXM", "inputs": {"accelerator.price": 3e5}, "source": "s"}])")));
    bench.settle();
    QVERIFY(bench.now().output("cost.per_output_token") > 3.0 * before);
    QVERIFY(bench->catalogues().use({}));
    bench.settle();
    QCOMPARE(bench.now().output("cost.per_output_token"), before);
}

void TestCatalogueSheet::aBrokenFileChangesNothing() {
    WindowBench bench;
    const auto before = bench->store().snapshot()->library;
    QVERIFY(!bench->catalogues().use(written("broken.json", R"("accelerators": [{"name": "Mine"}])")));
    bench.settle();
    QCOMPARE(bench->store().snapshot()->library, before);
    const QString said = bench->notice()->findChild<QLabel*>()->text();
    QVERIFY2(said.contains(QStringLiteral("own catalogue, accelerators, Mine, source: a text is needed")),
             qPrintable(said));
}

void TestCatalogueSheet::aRowInUseIsNotTakenAway() {
    WindowBench bench;
    QVERIFY(bench->catalogues().use(written("mine.json", mine)));
    bench->store().apply({QStringLiteral("serving.accelerator"), std::string("Mine")});
    bench.settle();
    QVERIFY(!bench->catalogues().use({}));
    bench.settle();
    QCOMPARE(bench.inputs().choice("serving.accelerator"), std::string("Mine"));
    QCOMPARE(bench.inputs().amount("accelerator.price"), Amount::of(12345));
}

void TestCatalogueSheet::aRowThatUndoBringsBackIsNotTakenAway() {
    WindowBench bench;
    QVERIFY(bench->catalogues().use(written("mine.json", mine)));
    bench->store().apply({QStringLiteral("serving.accelerator"), std::string("Mine")});
    bench->store().resetAll();
    bench.settle();
    QVERIFY(!bench->catalogues().use({}));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    bench.settle();
    QCOMPARE(bench.inputs().choice("serving.accelerator"), std::string("Mine"));
    QCOMPARE(bench.inputs().amount("accelerator.price"), Amount::of(12345));
}

QTEST_MAIN(TestCatalogueSheet)
#include "tst_catalogue_sheet.moc"
