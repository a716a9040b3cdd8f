// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_bench.h"

#include "app/shell/notice_bar.h"
#include "app/shell/scenario_drop.h"
#include "app/state/autosave.h"
#include "app/state/document_file.h"
#include "core/scenario/scenario_json.h"

#include <QAbstractButton>
#include <QMimeData>
#include <QTemporaryDir>

using namespace tokenscope;

/// Files: what is saved is what is opened, and whatever goes wrong is said and loses nothing.
class TestDocumentSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saveAndOpenGiveTheSameScenario();
    void anUnwritablePlaceIsReported_data();
    void anUnwritablePlaceIsReported();
    void brokenFilesAreExplained_data();
    void brokenFilesAreExplained();
    void newerFilesAreNotOverwritten();
    void aPipeIsWrittenToAsItIs();
    void droppedFilesAreRecognised();
    void unsavedWorkIsRecovered();

private:
    static QString write(const QTemporaryDir& folder, const char* name, const QByteArray& text) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        file.open(QIODevice::WriteOnly);
        file.write(text);
        return path;
    }
};

void TestDocumentSession::saveAndOpenGiveTheSameScenario() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.tokx"));
    WindowBench bench;
    bench.type("facility.pue", QStringLiteral("1.1"));
    bench.type("serving.batch", QStringLiteral("64"));
    const Document saved = bench.now().document;
    QVERIFY(bench->session().isDirty());
    QVERIFY(bench->isWindowModified());
    QVERIFY(bench->session().saveTo(path));
    QVERIFY(!bench->session().isDirty());
    QVERIFY(bench->windowTitle().contains(QStringLiteral("mine.tokx")));
    bench->store().loadDocument({});
    QVERIFY(bench->session().openFile(path));
    bench.settle();
    QVERIFY(bench.now().document == saved);
    QVERIFY(!bench->session().isDirty());
}

void TestDocumentSession::anUnwritablePlaceIsReported_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << QStringLiteral("/nowhere/at/all.tokx");
    QTest::newRow("a folder") << QDir::tempPath();
    QTest::newRow("a full device") << QStringLiteral("/dev/full");
}

void TestDocumentSession::anUnwritablePlaceIsReported() {
    QFETCH(QString, path);
    WindowBench bench;
    bench.type("facility.pue", QStringLiteral("1.1"));
    QVERIFY(!bench->session().saveTo(path));
    QVERIFY(bench->notice()->sentence().contains(QStringLiteral("was not saved")));
    QVERIFY(bench->session().isDirty());
    QCOMPARE(bench.inputs().amount("facility.pue").value, 1.1);
}

void TestDocumentSession::brokenFilesAreExplained_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("no JSON") << QByteArray("PUE = 1.1") << QStringLiteral("it is not JSON");
    QTest::newRow("another format") << QByteArray("{\"format\": \"x\"}")
                                    << QStringLiteral("it is not a scenario");
    QTest::newRow("wrong unit") << QByteArray(
                                       "{\"format\": \"tokenscope-scenario\", \"version\": 1, \"inputs\": "
                                       "{\"facility.pue\": {\"value\": 1.1, \"unit\": \"W\"}}}")
                                << QStringLiteral("does not measure it");
    QTest::newRow("too large") << QByteArray(1'100'000, ' ')
                               << QStringLiteral("the most that a scenario may have");
}

void TestDocumentSession::brokenFilesAreExplained() {
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    WindowBench bench;
    const Document before = bench.now().document;
    QVERIFY(!bench->session().openFile(write(folder, "broken.tokx", text)));
    QVERIFY2(bench->notice()->sentence().contains(words), qPrintable(bench->notice()->sentence()));
    QVERIFY(bench->notice()->sentence().startsWith(QStringLiteral("broken.tokx cannot be opened")));
    QVERIFY(bench.now().document == before);
    QVERIFY(!bench->session().openFile(folder.path()));
    QVERIFY(!bench->session().openFile(folder.filePath(QStringLiteral("missing.tokx"))));
}

void TestDocumentSession::newerFilesAreNotOverwritten() {
    const QTemporaryDir folder;
    const QByteArray text = "{\"format\": \"tokenscope-scenario\", \"version\": 99, \"preset\": \"essay\"}";
    const QString path = write(folder, "newer.tokx", text);
    WindowBench bench;
    QVERIFY(bench->session().openFile(path));
    QVERIFY(bench->notice()->sentence().contains(QStringLiteral("newer version")));
    QVERIFY(!bench->session().saveTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
    QVERIFY(bench->session().saveTo(folder.filePath(QStringLiteral("other.tokx"))));
}

void TestDocumentSession::aPipeIsWrittenToAsItIs() {
    QCOMPARE(saveDocument(QStringLiteral("/dev/null"), {}), QString());
    QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
}

void TestDocumentSession::droppedFilesAreRecognised() {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/b.tokx"))});
    QCOMPARE(ScenarioDrop::pathIn(data), QStringLiteral("/a/b.tokx"));
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/b.txt"))});
    QVERIFY(ScenarioDrop::pathIn(data).isEmpty());
    data.setUrls({QUrl(QStringLiteral("https://example.org/b.tokx"))});
    QVERIFY(ScenarioDrop::pathIn(data).isEmpty());
}

void TestDocumentSession::unsavedWorkIsRecovered() {
    const QTemporaryDir folder;
    Document work;
    work.overrides["facility.pue"] = Amount::of(1.15);
    const QString left = folder.filePath(QStringLiteral("left.tokx"));
    QCOMPARE(saveDocument(left, work), QString());
    WindowBench bench;
    bench->startAutosave(folder.path());
    QVERIFY(bench->notice()->sentence().contains(QStringLiteral("ended without saving")));
    for (QAbstractButton* button : bench->notice()->findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("Recover"))
            button->click();
    bench.settle();
    QCOMPARE(bench.inputs().amount("facility.pue").value, 1.15);
    QVERIFY(bench->session().isDirty());
    QVERIFY(!QFileInfo::exists(left));
    const auto copies = [&folder] {
        return QDir(folder.path()).entryList({QStringLiteral("*.tokx")}).size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(copies(), 1, 10000);
    QVERIFY(bench->session().saveTo(folder.filePath(QStringLiteral("kept.tokx"))));
    QCOMPARE(copies(), 1);
    QVERIFY(QFileInfo::exists(folder.filePath(QStringLiteral("kept.tokx"))));
}

QTEST_MAIN(TestDocumentSession)
#include "tst_document_session.moc"
