// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/task_bench.h"

#include "app/panels/claims_panel.h"
#include "app/panels/dock.h"
#include "app/state/document_file.h"
#include "core/scenario/scenario_code.h"

#include <QClipboard>
#include <QListView>
#include <QTemporaryDir>

using namespace tokenscope;

/// Files, figures and codes: nothing is lost, and what is published opens again.
class TestTasksFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workRecovered();
    void aFileDropped();
    void aFigureThatOpensAgain();
    void theCatalogues();
    void savedAndOpenedAgain();
    void theCodeOfAPrintedFigure();
    void aClaimAndWhyItDiffers();
};

void TestTasksFiles::workRecovered() {
    const QTemporaryDir folder;
    Document work;
    work.overrides["facility.pue"] = Amount::of(1.15);
    QCOMPARE(saveDocument(folder.filePath(QStringLiteral("left.tokx")), work), QString());
    TaskBench task("The program ended without saving. Is my work lost?", 1);
    task->startAutosave(folder.path());
    task.settle();
    task.answer(task.notice(), "ended without saving");
    task.click(QStringLiteral("Recover"));
    task.answer(task.read(QStringLiteral("PUE")), "1.15");
}

void TestTasksFiles::aFileDropped() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("colleague.tokx"));
    Document work;
    work.overrides["facility.pue"] = Amount::of(1.45);
    QCOMPARE(saveDocument(path, work), QString());
    TaskBench task("A colleague sent a scenario.", 1);
    task.drop(path);
    task.answer(task.read(QStringLiteral("PUE")), "1.45");
}

void TestTasksFiles::aFigureThatOpensAgain() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figure.svg"));
    TaskBench task("Publish a figure, and open it again a year later.", 9);
    task.click(QStringLiteral("PUE, value"));
    task.type(QStringLiteral("1.1\n"));
    task.key("Ctrl+E");
    task.click(QStringLiteral("Export"), [&] { task.type(path + u'\n'); });
    task.answer(task.status(), "Exported");
}

void TestTasksFiles::theCatalogues() {
    TaskBench task("Which accelerators does the program know, and from where?", 1);
    task.key("Ctrl+Shift+K");
    task.answer(task.read(QStringLiteral("Accelerators")), "Accelerators");
}

void TestTasksFiles::savedAndOpenedAgain() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cool.tokx"));
    TaskBench task("Keep my scenario, and come back to it another day.", 8);
    task.click(QStringLiteral("PUE, value"));
    task.type(QStringLiteral("1.05\n"));
    task.key("Ctrl+S", [&] { task.type(path + u'\n'); });
    task.answer(task.status(), "Saved");
    task.key("Ctrl+N");
    task.answer(task.read(QStringLiteral("PUE")), "1.30");
    task.key("Ctrl+O", [&] { task.type(path + u'\n'); });
    task.answer(task.read(QStringLiteral("PUE")), "1.05");
    task.answer(task->windowTitle(), "cool.tokx");
}

void TestTasksFiles::theCodeOfAPrintedFigure() {
    Document published;
    published.preset = "reasoning";
    published.overrides["facility.pue"] = Amount::of(1.15);
    const QString code = QString::fromStdString(scenario_code({published, "energy"}));
    TaskBench task("A printed figure carries a code. What are its inputs?", 3);
    QApplication::clipboard()->clear();
    task.key("Ctrl+Shift+V", [&] { task.type(code.toLower() + u'\n'); });
    task.answer(task.notice(), "The code is for");
    task.click(QStringLiteral("Load"));
    task.answer(task.read(QStringLiteral("PUE")), "1.15");
    task.answer(task->charts()->current(), "energy");
    QVERIFY(task.now().document == published);
}

void TestTasksFiles::aClaimAndWhyItDiffers() {
    TaskBench task("Does a reply really take a tenth of a search, and why not?", 2);
    task.key("Ctrl+F7");
    task.clickRow(QStringLiteral("Claims of the essay"), QStringLiteral("A reply is an order"));
    const QModelIndex claim = task->dock()->claimsPanel().list().currentIndex();
    task.answer(claim.data(Qt::AccessibleTextRole).toString(),
                "at the repaired figure a reply and a search cost about the same");
}

QTEST_MAIN(TestTasksFiles)
#include "tst_tasks_files.moc"
