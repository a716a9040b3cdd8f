// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/dock.h"
#include "app/panels/dock_tabs.h"
#include "app/shell/menus.h"
#include "core/scenario/scenario_code.h"
#include "tests/app/session_bench.h"

using namespace tokenscope;

/// What was there when the program ended is there at the next start.
class TestLastSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scenarioComparisonAndLayoutReturn();
    void aScenarioWithoutAFileReturns();
    void givenUpChangesDoNotReturn();
    void whatIsNamedComesFirst();
    void aCodeIsNamedToo();
    void aFileThatIsGoneIsSaidOnce();
    void rowsOfOnesOwnReturn();
    void tenRecentFilesAndThoseThatAreGone();

private:
    QString path(const char* name) const { return m_folder->path(name); }
    QString copies() const { return m_folder->copies(); }

    std::unique_ptr<SessionFolder> m_folder;
};

// Every test is the first start of all.
void TestLastSession::init() { m_folder = std::make_unique<SessionFolder>(); }

void TestLastSession::scenarioComparisonAndLayoutReturn() {
    {
        Run first(copies());
        first.press(Qt::Key_H, Qt::ControlModifier);
        first.setPue(1.15);
        first.press(Qt::Key_B, Qt::ControlModifier);
        first.setPue(1.1);
        QVERIFY(first->session().saveTo(path("mine.tokx")));
        first->charts()->setCurrent(QStringLiteral("energy"));
        first->charts()->setPinned({QStringLiteral("margins")});
        first.press(Qt::Key_F8, Qt::NoModifier);
        first->dock()->setTab(Dock::evidenceTab);
        first->resize(1400, 900);
        first.close();
    }
    Run second(copies());
    QCOMPARE(second->session().path(), path("mine.tokx"));
    QVERIFY(!second->session().isDirty());
    QVERIFY(!second->store().undoStack()->canUndo());
    QCOMPARE(second.pue(), 1.1);
    QVERIFY(second->store().baseline() == withPue(1.15));
    QCOMPARE(int(second->store().held().size()), 1);
    QCOMPARE(second->charts()->current(), QStringLiteral("energy"));
    QCOMPARE(second->charts()->pinned(), QStringList{QStringLiteral("margins")});
    QVERIFY(!second->inputs()->isVisible());
    QCOMPARE(second->dock()->tabs().currentIndex(), int(Dock::evidenceTab));
    QVERIFY(second->restoreGeometry(second.settings().geometry()));
    QCOMPARE(second->size(), QSize(1400, 900));
    QCOMPARE(second.notice(), QString());
}

void TestLastSession::aScenarioWithoutAFileReturns() {
    CommandLine line;
    line.given << QStringLiteral("preset");
    line.preset = QStringLiteral("reasoning");
    Run(copies(), line).close();
    Run second(copies());
    QCOMPARE(second->store().document().preset, std::string("reasoning"));
    QVERIFY(!second->session().isDirty());
}

void TestLastSession::givenUpChangesDoNotReturn() {
    {
        Run first(copies());
        first.setPue(1.1);
        QVERIFY(first->session().saveTo(path("mine.tokx")));
        first.setPue(1.8);
        first.close();
    }
    Run second(copies());
    QCOMPARE(second.pue(), 1.1);
    QCOMPARE(second.notice(), QString());
}

void TestLastSession::whatIsNamedComesFirst() {
    QCOMPARE(saveDocument(path("old.tokx"), withPue(1.2)), QString());
    QCOMPARE(saveDocument(path("named.tokx"), withPue(1.4)), QString());
    CommandLine line;
    line.words << path("old.tokx");
    Run(copies(), line).close();
    line.words = QStringList{path("named.tokx")};
    Run second(copies(), line);
    QCOMPARE(second.pue(), 1.4);
    second.close();
    QCOMPARE(Run(copies())->session().path(), path("named.tokx"));
}

void TestLastSession::aCodeIsNamedToo() {
    QCOMPARE(saveDocument(path("old.tokx"), withPue(1.2)), QString());
    CommandLine line;
    line.words << path("old.tokx");
    Run(copies(), line).close();
    CommandLine coded;
    coded.given << QStringLiteral("code");
    coded.code = QString::fromStdString(scenario_code({withPue(1.4), {}}));
    Run second(copies(), coded);
    QCOMPARE(second.pue(), 1.4);
}

void TestLastSession::aFileThatIsGoneIsSaidOnce() {
    QCOMPARE(saveDocument(path("gone.tokx"), withPue(1.2)), QString());
    CommandLine line;
    line.words << path("gone.tokx");
    Run(copies(), line).close();
    QVERIFY(QFile::remove(path("gone.tokx")));
    {
        Run second(copies());
        QVERIFY2(second.notice().startsWith(QStringLiteral("gone.tokx cannot be opened")),
                 qPrintable(second.notice()));
        QVERIFY(second->store().document() == Document());
        second.close();
    }
    QCOMPARE(Run(copies()).notice(), QString());
}

void TestLastSession::rowsOfOnesOwnReturn() {
    const QByteArray rows = R"({"format": "tokenscope-catalogue", "version": 1, "accelerators": [
        {"name": "Mine", "launch": "2026-10", "source": "my offer",
         "inputs": {"accelerator.price": 12345, "accelerator.memory_capacity": 96}}]})";
    CommandLine line;
    line.catalogue = m_folder->write("own.json", rows);
    {
        Run first(copies(), line);
        first.settings().setOwnCatalogue(line.catalogue);
        first->store().apply({QStringLiteral("serving.accelerator"), std::string("Mine")});
        first.press(Qt::Key_H, Qt::ControlModifier);
        first.press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(first->session().saveTo(path("mine.tokx")));
        first.close();
    }
    const auto isBack = [this] {
        Run run(copies());
        const SnapshotPointer snapshot = run->store().snapshot();
        const bool back = snapshot->held.size() == 1 && run->session().path() == path("mine.tokx") &&
                          snapshot->baseline.inputs.amount("accelerator.price") == Amount::of(12345) &&
                          snapshot->held[0]->inputs.amount("accelerator.price") == Amount::of(12345);
        run.close();
        return back;
    };
    QVERIFY(isBack());
    QVERIFY(QFile::remove(line.catalogue));
    {
        Run without(copies());
        QVERIFY(without->store().held().empty());
        QVERIFY2(without.notice().contains(QStringLiteral("Mine")), qPrintable(without.notice()));
        without.press(Qt::Key_H, Qt::ControlModifier);
        without.close();
    }
    m_folder->write("own.json", rows);
    QCOMPARE(int(Run(copies())->store().held().size()), 2);
}

void TestLastSession::tenRecentFilesAndThoseThatAreGone() {
    Run run(copies());
    for (int i = 1; i <= 11; ++i) {
        const QString file = path(qPrintable(QStringLiteral("%1.tokx").arg(i)));
        QCOMPARE(saveDocument(file, withPue(1.2)), QString());
        QVERIFY(run->session().openFile(file));
    }
    QVERIFY(QFile::remove(path("10.tokx")));
    run.close();
    Run second(copies());
    const auto entries = second->menus().recentFiles()->actions();
    QCOMPARE(entries.size(), 10);
    QCOMPARE(entries[0]->text().remove(u'&'), QStringLiteral("11.tokx"));
    QVERIFY(entries[0]->isEnabled());
    QVERIFY(!entries[1]->isEnabled());
}

QTEST_MAIN(TestLastSession)
#include "tst_last_session.moc"
