// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/task_bench.h"

#include "app/state/document_file.h"

#include <QTemporaryDir>

using namespace tokenscope;

/// Files, figures and codes: nothing is lost, and what is published opens again.
class TestTasksFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savedAndOpened();
    void workRecovered();
    void aFileDropped();
    void aFigureThatOpensAgain();
    void aCodeFromAPrintedFigure();
    void theCatalogues();
};

void TestTasksFiles::savedAndOpened() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.tokx"));
    TaskBench task("Keep my scenario in a file and open it again.", 7);
    task.click(QStringLiteral("PUE, value"));
    task.type(QStringLiteral("1.1\n"));
    task.key("Ctrl+S", [&] { task.type(path + u'\n'); });
    task.key("Ctrl+N");
    task.answer(task.read(QStringLiteral("PUE")), "1.30");
    task.key("Ctrl+O", [&] { task.type(path + u'\n'); });
    task.answer(task.read(QStringLiteral("PUE")), "1.10");
}

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

void TestTasksFiles::aCodeFromAPrintedFigure() {
    TaskBench task("The page under a figure has a code. What is its scenario?", 3);
    task.key("Ctrl+Shift+V", [&task] { task.type(QStringLiteral("TOK1-YT9R-J025-19\n")); });
    task.answer(task.notice(), "The code is for");
    task.click(QStringLiteral("Load"));
}

void TestTasksFiles::theCatalogues() {
    TaskBench task("Which accelerators does the program know, and from where?", 1);
    task.key("Ctrl+Shift+K");
    task.answer(task.read(QStringLiteral("Accelerators")), "Accelerators");
}

QTEST_MAIN(TestTasksFiles)
#include "tst_tasks_files.moc"
