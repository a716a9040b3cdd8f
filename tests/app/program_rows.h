// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_run.h"

#include <QRegularExpression>
#include <QtTest>

/// Tests that are rows: words of the command line, and what the program answers.
namespace tokenscope {

enum Status { done = 0, wrongInput = 1, wrongUsage = 2 };

// Patterns: empty is "nothing is written".
inline void row(const char* words, Status status, const char* out, const char* err,
                const QByteArray& input = {}) {
    QTest::newRow(words) << QString::fromUtf8(words) << int(status) << QString::fromUtf8(out)
                         << QString::fromUtf8(err) << input;
}

inline QByteArray scenario(const QByteArray& members) {
    return R"({"format": "tokenscope-scenario")" + members + "}";
}

inline bool matches(const QString& pattern, const QByteArray& text) {
    return pattern.isEmpty() ? text.isEmpty()
                             : QRegularExpression(pattern, QRegularExpression::MultilineOption)
                                   .match(QString::fromUtf8(text))
                                   .hasMatch();
}

inline ProgramRun program(const QString& words, const QByteArray& input = {}) {
    return runProgram(QStringLiteral(TOKENSCOPE_PROGRAM), wordsOf(words), input);
}

inline void addColumns() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("err");
    QTest::addColumn<QByteArray>("input");
}

inline void checkRow() {
    QFETCH(QString, words);
    QFETCH(int, status);
    QFETCH(QString, out);
    QFETCH(QString, err);
    QFETCH(QByteArray, input);
    const auto run = program(words, input);
    QVERIFY2(run.status == status, run.err);
    QVERIFY2(matches(out, run.out), run.out.left(2000));
    QVERIFY2(matches(err, run.err), run.err);
}

} // namespace tokenscope
