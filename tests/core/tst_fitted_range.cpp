// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/analysis/fitted_range.h"
#include "core/model/evaluate.h"
#include "core/scenario/document.h"
#include "core/scenario/setting.h"

#include <QtTest>

using namespace tokenscope;

/// In what respect a case is said to lie outside of what the model was fitted to.
class TestFittedRange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void outsideIsSaid_data();
    void outsideIsSaid();
};

// The edges are those of calibration.md: batches to 2,048, replicas to 8, contexts of 200 to 21,000 tokens.
void TestFittedRange::outsideIsSaid_data() {
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* settings, const char* said) {
        QTest::newRow(settings) << QString::fromUtf8(settings).split(u';', Qt::SkipEmptyParts)
                                << QString::fromUtf8(said);
    };
    row("", "");
    row("serving.accelerators_per_replica=8", "");
    row("serving.accelerators_per_replica=16", "more than eight accelerators");
    row("serving.accelerator=RTX 4090;serving.accelerators_per_replica=8", "this accelerator");
    row("request.input_tokens=20000;request.output_tokens=2000", "");
    row("request.input_tokens=20000;request.output_tokens=2002", "context");
    row("request.input_tokens=0;request.output_tokens=500;request.reasoning_multiplier=50", "");
    row("request.input_tokens=0;request.output_tokens=500;request.reasoning_multiplier=100", "context");
    row("model.total_parameters=1T;serving.accelerators_per_replica=8;model.weight_bits=4", "this size");
    row("model.name=DeepSeek V3;serving.accelerator=H200 SXM;serving.accelerators_per_replica=8;"
        "model.weight_bits=8",
        "latent attention");
    row("serving.throughput_mode=stated;serving.stated_throughput=100;serving.accelerators_per_replica=16",
        "");
}

void TestFittedRange::outsideIsSaid() {
    QFETCH(QStringList, settings);
    QFETCH(QString, said);
    Document document;
    document.preset = "essay-repaired";
    for (const QString& setting : settings)
        apply_setting(document, shippedLibrary(), setting.toStdString());
    const Inputs inputs = resolve(document, shippedLibrary());
    QString notes;
    for (const auto& note :
         outside_fitted_range(inputs, evaluate(to_scenario(inputs)), shippedLibrary().catalogue))
        notes += QString::fromStdString(note) + u'\n';
    QCOMPARE(notes.isEmpty(), said.isEmpty());
    QVERIFY2(notes.contains(said), qPrintable(notes));
}

QTEST_GUILESS_MAIN(TestFittedRange)
#include "tst_fitted_range.moc"
