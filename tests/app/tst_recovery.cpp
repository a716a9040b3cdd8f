// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/session_bench.h"

using namespace tokenscope;

/// Copies of unsaved work after the program ended without an end.
class TestRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unsavedWorkIsOfferedBesideTheRest();
    void copiesThatCannotBeRead_data();
    void copiesThatCannotBeRead();
    void anOfferWaitsBehindAnotherSentence();

private:
    QString path(const char* name) const { return m_folder->path(name); }
    QString copies() const { return m_folder->copies(); }

    std::unique_ptr<SessionFolder> m_folder;
};

void TestRecovery::init() { m_folder = std::make_unique<SessionFolder>(); }

void TestRecovery::unsavedWorkIsOfferedBesideTheRest() {
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

void TestRecovery::copiesThatCannotBeRead_data() {
    QTest::addColumn<bool>("older");
    QTest::addColumn<QString>("words");
    QTest::newRow("an older one can") << true << QStringLiteral("the latest cannot be read. broken.tokx");
    QTest::newRow("none can") << false << QStringLiteral("cannot be read. broken.tokx cannot be opened");
}

void TestRecovery::copiesThatCannotBeRead() {
    QFETCH(bool, older);
    QFETCH(QString, words);
    m_folder->write("autosave/broken.tokx", "PUE = 1.1");
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

void TestRecovery::anOfferWaitsBehindAnotherSentence() {
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

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
