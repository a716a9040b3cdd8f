// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_run.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace tokenscope;

namespace {

const QStringList batch{QStringLiteral("evaluate"), QStringLiteral("--batch")};

QByteArray scenario(const QByteArray& members) {
    return R"({"format": "tokenscope-scenario", "version": 1)" + members + "}";
}

QList<QByteArray> answers(const ProgramRun& run) {
    QList<QByteArray> lines = run.out.split('\n');
    lines.removeLast();
    return lines;
}

double pue(const QByteArray& answer) {
    const QJsonValue inputs = QJsonDocument::fromJson(answer)[u"inputs"];
    return inputs[u"facility.pue"][u"value"].toDouble();
}

} // namespace

/// evaluate --batch: one answer for each line, in order, whatever the lines are.
class TestCommandBatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersInOrder();
    void lineIsAnswered_data();
    void lineIsAnswered();
    void aLineOfAnyLengthTakesBoundedMemory();
    void readsAFile();
    void otherOptionsAreRefused_data();
    void otherOptionsAreRefused();
    void whatCannotBeReadIsSaid();

private:
    static ProgramRun run(const QByteArray& input, const QStringList& more = {});
};

ProgramRun TestCommandBatch::run(const QByteArray& input, const QStringList& more) {
    return runProgram(QStringLiteral(TOKENSCOPE_PROGRAM), batch + more, input);
}

void TestCommandBatch::answersInOrder() {
    QByteArray input;
    for (int i = 0; i < 50; ++i)
        input += i % 7 == 3 ? QByteArray("not json\n")
                            : scenario(R"(, "inputs": {"facility.pue": {"value": 1.)" +
                                       QByteArray::number(10 + i) + "}}") +
                                  '\n';
    const auto run = this->run(input);
    QCOMPARE(run.status, 0);
    const auto lines = answers(run);
    QCOMPARE(lines.size(), 50);
    for (int i = 0; i < 50; ++i)
        if (i % 7 == 3)
            QVERIFY(lines[i].startsWith(R"({"error":)"));
        else
            QCOMPARE(pue(lines[i]), 1.0 + (10 + i) / 100.0);
}

void TestCommandBatch::lineIsAnswered_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("newer version") << QByteArray(R"({"format": "tokenscope-scenario", "version": 2})")
                                   << QByteArray(R"({"error":"written by version 2)");
    QTest::newRow("unknown member") << scenario(R"(, "author": "Ada")")
                                    << QByteArray(R"("warnings":["\"author\" is not known)");
    QTest::newRow("repeated member") << scenario(R"(, "name": "a", "name": "b")")
                                     << QByteArray(R"("warnings":["\"name\" occurs twice)");
    QTest::newRow("nothing to remark") << scenario("") << QByteArray(R"({"model_version":)");
    QTest::newRow("empty line") << QByteArray() << QByteArray(R"({"error":)");
    QTest::newRow("no such preset") << scenario(R"(, "preset": "no")") << QByteArray("the presets are essay");
    QTest::newRow("not UTF-8") << QByteArray("\"\xff\xfe\"") << QByteArray(R"({"error":)");
    QTest::newRow("overload") << scenario(R"(, "preset": "essay-repaired", "inputs": {
        "serving.load_mode": {"value": "demand"}, "serving.replicas": {"value": 1}})")
                                     .replace("\n", "")
                              << QByteArray(R"("notes":[)");
}

void TestCommandBatch::lineIsAnswered() {
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, says);
    const auto run = this->run(line + '\n' + scenario("") + '\n');
    QCOMPARE(run.status, 0);
    QCOMPARE(answers(run).size(), 2);
    QVERIFY2(answers(run)[0].contains(says), answers(run)[0].right(300));
    QVERIFY(answers(run)[1].startsWith(R"({"model_version":)"));
    QVERIFY2(run.err.isEmpty(), run.err);
}

void TestCommandBatch::aLineOfAnyLengthTakesBoundedMemory() {
    if (!QFile::exists(QStringLiteral("/dev/zero")))
        QSKIP("needs /dev/zero");
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer's own memory is more than the limit");
#endif
    // 300 million zeros and a scenario, in an address space that could not hold them.
    QTemporaryDir folder;
    QFile last(folder.filePath(QStringLiteral("last")));
    QVERIFY(last.open(QIODevice::WriteOnly));
    last.write('\n' + scenario("") + '\n');
    last.close();
    const auto script = QStringLiteral("(head -c 300000000 /dev/zero; cat '%1') | "
                                       "(ulimit -d 200000; exec '%2' evaluate --batch)")
                            .arg(last.fileName(), QStringLiteral(TOKENSCOPE_PROGRAM));
    const auto run = runProgram(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
    QCOMPARE(run.status, 0);
    QCOMPARE(answers(run).size(), 2);
    QVERIFY2(answers(run)[0].contains("more than 1,000,000 bytes"), answers(run)[0].left(300));
    QVERIFY(answers(run)[1].startsWith(R"({"model_version":)"));
}

void TestCommandBatch::readsAFile() {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("lines ä.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(scenario("") + '\n' + scenario(""));
    file.close();
    const auto run = this->run({}, {file.fileName()});
    QCOMPARE(run.status, 0);
    QCOMPARE(answers(run).size(), 2);
}

void TestCommandBatch::otherOptionsAreRefused_data() {
    QTest::addColumn<QString>("words");
    QTest::newRow("--set") << QStringLiteral("--set facility.pue=1.2");
    QTest::newRow("--preset") << QStringLiteral("--preset essay");
    QTest::newRow("--format") << QStringLiteral("--format csv");
}

void TestCommandBatch::otherOptionsAreRefused() {
    QFETCH(QString, words);
    const auto run = this->run(scenario("") + '\n', wordsOf(words));
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains("--batch"), run.err);
}

void TestCommandBatch::whatCannotBeReadIsSaid() {
    QTemporaryDir folder;
    for (const QString& name : {folder.path(), folder.filePath(QStringLiteral("none"))}) {
        const auto run = this->run({}, {name});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(folder.path().toUtf8()), run.err);
        QCOMPARE(run.err.count('\n'), 1);
    }
}

QTEST_GUILESS_MAIN(TestCommandBatch)
#include "tst_command_batch.moc"
