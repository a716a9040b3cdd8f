// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/task_bench.h"

#include "app/state/document_file.h"

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

QTEST_MAIN(TestTasksFiles)
#include "tst_tasks_files.moc"
