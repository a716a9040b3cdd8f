// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_bench.h"

#include "app/panels/dock.h"
#include "app/panels/dock_tabs.h"
#include "app/shell/menus.h"
#include "app/shell/notice_bar.h"
#include "app/shell/window_start.h"
#include "app/state/document_file.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>

using namespace tokenscope;

namespace {

Document withPue(double pue) {
    Document document;
    document.overrides["facility.pue"] = Amount::of(pue);
    return document;
}

/// The program from its start to its end, with settings that stay.
class Run {
public:
    explicit Run(const QString& folder, const CommandLine& line = {})
        : m_window(library(), m_settings, language()) {
        m_window.resize(1600, 1000);
        startWindow(m_window, m_settings, line, folder);
        m_window.setVisible(true);
        settle();
    }

    MainWindow* operator->() { return &m_window; }
    Settings& settings() { return m_settings; }
    double pue() { return m_window.store().snapshot()->current.inputs.amount("facility.pue").value; }
    QString notice() { return m_window.notice()->sentence(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(&m_window, key, modifiers);
        settle();
    }

    void setPue(double pue) {
        m_window.store().apply({QStringLiteral("facility.pue"), Amount::of(pue)});
        settle();
    }

    void answer(const QString& text) {
        for (QAbstractButton* button : m_window.notice()->findChildren<QAbstractButton*>())
            if (button->text() == text)
                button->click();
        settle();
    }

    /// As a user ends it; what is not saved is given up.
    void close() {
        QTimer::singleShot(0, &m_window, [] {
            if (auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget()))
                question->button(QMessageBox::Discard)->click();
        });
        QVERIFY(m_window.close());
        settle();
    }

private:
    static std::shared_ptr<const Library> library() {
        QApplication::setStyle(new ShellStyle);
        return loadLibrary();
    }

    Language& language() {
        m_language.use(QStringLiteral("en"));
        return m_language;
    }

    static void settle() {
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::processEvents();
    }

    Settings m_settings;
    Language m_language;
    MainWindow m_window;
};

} // namespace

/// What was there when the program ended is there at the next start.
class TestLastSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scenarioComparisonAndLayoutReturn();
    void aScenarioWithoutAFileReturns();
    void givenUpChangesDoNotReturn();
    void whatIsNamedComesFirst();
    void aFileThatIsGoneIsSaidOnce();
    void rowsOfOnesOwnReturn();
    void unsavedWorkIsOfferedBesideTheRest();
    void copiesThatCannotBeRead_data();
    void copiesThatCannotBeRead();
    void anOfferWaitsBehindAnotherSentence();
    void tenRecentFilesAndThoseThatAreGone();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString copies() const { return path("autosave"); }
    QString write(const char* name, const QByteArray& text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

// Every test is the first start of all.
void TestLastSession::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QCoreApplication::setOrganizationName(QStringLiteral("tokenscope-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QVERIFY(QDir().mkpath(copies()));
}

QString TestLastSession::write(const char* name, const QByteArray& text) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", name);
    return file.fileName();
}

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
    line.catalogue = write("own.json", rows);
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
    write("own.json", rows);
    QCOMPARE(int(Run(copies())->store().held().size()), 2);
}

void TestLastSession::unsavedWorkIsOfferedBesideTheRest() {
    QCOMPARE(saveDocument(path("mine.tokx"), withPue(1.2)), QString());
    {
        CommandLine line;
        line.words << path("mine.tokx");
        Run crashes(copies(), line);
        crashes.press(Qt::Key_B, Qt::ControlModifier);
    }
    QCOMPARE(saveDocument(path("autosave/left.tokx"), withPue(1.3)), QString());
    Run second(copies());
    QCOMPARE(second->session().path(), path("mine.tokx"));
    QVERIFY(second->store().baseline() == withPue(1.2));
    QVERIFY(second.notice().contains(QStringLiteral("ended without saving")));
    second.answer(QStringLiteral("Recover"));
    QCOMPARE(second.pue(), 1.3);
    QVERIFY(second->session().isDirty());
}

void TestLastSession::copiesThatCannotBeRead_data() {
    QTest::addColumn<bool>("older");
    QTest::addColumn<QString>("words");
    QTest::newRow("an older one can") << true << QStringLiteral("the latest cannot be read. broken.tokx");
    QTest::newRow("none can") << false << QStringLiteral("cannot be read. broken.tokx cannot be opened");
}

void TestLastSession::copiesThatCannotBeRead() {
    QFETCH(bool, older);
    QFETCH(QString, words);
    write("autosave/broken.tokx", "PUE = 1.1");
    if (older) {
        QCOMPARE(saveDocument(path("autosave/older.tokx"), withPue(1.3)), QString());
        QFile file(path("autosave/older.tokx"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFile::FileModificationTime));
    }
    Run run(copies());
    QVERIFY2(run.notice().contains(words), qPrintable(run.notice()));
    run.answer(older ? QStringLiteral("Recover") : QStringLiteral("Discard"));
    if (older)
        QCOMPARE(run.pue(), 1.3);
    QCOMPARE(QFile::exists(path("autosave/broken.tokx")), older);
}

void TestLastSession::anOfferWaitsBehindAnotherSentence() {
    QCOMPARE(saveDocument(path("autosave/left.tokx"), withPue(1.3)), QString());
    Run run(copies());
    QVERIFY(!run->session().openFile(path("missing.tokx")));
    QVERIFY(run.notice().contains(QStringLiteral("missing.tokx")));
    for (QAbstractButton* button : run->notice()->findChildren<QAbstractButton*>())
        if (button->accessibleName() == QStringLiteral("Dismiss"))
            button->click();
    QVERIFY(run.notice().contains(QStringLiteral("ended without saving")));
    run.answer(QStringLiteral("Discard"));
    QCOMPARE(run.notice(), QString());
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
