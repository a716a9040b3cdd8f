// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/model/evaluate.h"
#include "core/model/output_table.h"
#include "core/scenario/document.h"
#include "core/scenario/setting.h"

#include <QtTest>

using namespace tokenscope;

/// What is named as the limit of a decode step, in every mode.
class TestDecodeLimit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitIsNamed_data();
    void limitIsNamed();
    void anAutomaticBatchThatDoesNotFitIsUndefined();
};

void TestDecodeLimit::limitIsNamed_data() {
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QString>("limit");
    const auto row = [](const char* name, const char* settings, const char* limit) {
        QTest::newRow(name) << QString::fromUtf8(settings).split(u';', Qt::SkipEmptyParts)
                            << QString::fromLatin1(limit);
    };
    const char* quiet = "serving.load_mode=demand;serving.replicas=10;service.requests_per_day=2e6";
    const auto and_quiet = [&](const char* more) { return QByteArray(quiet) + ';' + more; };
    row("as it is", "", "bandwidth");
    row("more asked than memory holds", "serving.batch=2000", "memory capacity");
    row("a time limit that cuts the batch", "serving.batch=400;serving.token_time_limit=30 ms",
        "latency limit");
    row("little demand", quiet, "bandwidth");
    // The batch that carries this demand, 23, is cut by neither.
    row("little demand, much allowed", and_quiet("serving.batch=2000"), "bandwidth");
    row("little demand, a time limit", and_quiet("serving.batch=400;serving.token_time_limit=30 ms"),
        "bandwidth");
    row("saturated by a time limit",
        "serving.load_mode=demand;serving.replicas=1;serving.batch=400;serving.token_time_limit=30 ms",
        "latency limit");
    row("one accelerator", "serving.accelerators_per_replica=1", "memory capacity");
    row("stated, does not fit, automatic batch",
        "serving.throughput_mode=stated;serving.stated_throughput=100;serving.batch=auto;"
        "serving.accelerators_per_replica=1",
        "memory capacity");
}

void TestDecodeLimit::limitIsNamed() {
    QFETCH(QStringList, settings);
    QFETCH(QString, limit);
    Document document;
    document.preset = "essay-repaired";
    for (const QString& setting : settings)
        apply_setting(document, shippedLibrary(), setting.toStdString());
    const auto r = evaluate(to_scenario(resolve(document, shippedLibrary())));
    QCOMPARE(QString::fromUtf8(limit_key(r.decode.limit)), limit);
}

void TestDecodeLimit::anAutomaticBatchThatDoesNotFitIsUndefined() {
    Document document;
    document.overrides["serving.batch"] = Amount::automatic();
    const auto r = evaluate(to_scenario(resolve(document, shippedLibrary())));
    QVERIFY(std::isnan(r.decode.batch.value()));
    QVERIFY(!std::signbit(r.memory.max_batch.value()));
}

QTEST_GUILESS_MAIN(TestDecodeLimit)
#include "tst_decode_limit.moc"
