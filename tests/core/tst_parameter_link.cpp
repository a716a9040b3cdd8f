// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/model/evaluate.h"
#include "core/scenario/parameter_link.h"

#include <QtTest>

using namespace tokenscope;

/// Which parameter count of a mixture of experts follows when another is edited.
class TestParameterLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void activeParametersStay_data();
    void activeParametersStay();
    void theActiveParametersFollowByThemselves();
    void moreOfTheSameExpertsAddUp();
    void denseModelsHaveNoLink();
    void whatCannotBeFollows();

private:
    static Document mixture();
    static double number(const Document& document, const char* id);
    static double active(const Document& document);
};

// 16 experts of which 2 are used, and a twentieth of the parameters shared: 100 billion in all.
Document TestParameterLink::mixture() {
    Document document;
    document.preset = "essay-repaired";
    document.overrides["model.total_parameters"] = Amount::of(100e9);
    document.overrides["model.experts"] = Amount::of(16.0);
    document.overrides["model.active_experts"] = Amount::of(2.0);
    document.overrides["model.shared_fraction"] = Amount::of(0.05);
    return document;
}

double TestParameterLink::number(const Document& document, const char* id) {
    return resolve(document, shippedLibrary()).amount(id).value;
}

double TestParameterLink::active(const Document& document) {
    const double shared = number(document, "model.shared_fraction");
    return number(document, "model.total_parameters") *
           (shared +
            (1.0 - shared) * number(document, "model.active_experts") / number(document, "model.experts"));
}

void TestParameterLink::activeParametersStay_data() {
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("solveFor");
    const auto total = static_cast<int>(SolveFor::total), experts = static_cast<int>(SolveFor::experts);
    QTest::newRow("more experts, total follows") << QByteArray("model.experts") << 32.0 << total;
    QTest::newRow("more of them active, total follows") << QByteArray("model.active_experts") << 4.0 << total;
    QTest::newRow("more is shared, total follows") << QByteArray("model.shared_fraction") << 0.1 << total;
    QTest::newRow("larger, experts follow") << QByteArray("model.total_parameters") << 250e9 << experts;
    QTest::newRow("more active, experts follow") << QByteArray("model.active_experts") << 4.0 << experts;
}

void TestParameterLink::activeParametersStay() {
    QFETCH(QByteArray, input);
    QFETCH(double, value);
    QFETCH(int, solveFor);
    const Document before = mixture();
    const Edited edited = with_linked_input(before, shippedLibrary(), input.toStdString(), Amount::of(value),
                                            static_cast<SolveFor>(solveFor));
    QCOMPARE(number(edited.document, input.constData()), value);
    QVERIFY(qAbs(active(edited.document) / active(before) - 1.0) < 1e-12);
    QVERIFY(!edited.side_effects.empty()); // what followed is said
}

void TestParameterLink::theActiveParametersFollowByThemselves() {
    const Document before = mixture();
    const Edited edited =
        with_linked_input(before, shippedLibrary(), "model.experts", Amount::of(32.0), SolveFor::active);
    QCOMPARE(number(edited.document, "model.total_parameters"), 100e9);
    QVERIFY(active(edited.document) < active(before));
}

// 5 billion are shared and 16 experts have 95 billion; 32 of that size have 190 billion.
void TestParameterLink::moreOfTheSameExpertsAddUp() {
    const Edited edited =
        with_linked_input(mixture(), shippedLibrary(), "model.experts", Amount::of(32.0), SolveFor::total);
    QVERIFY(qAbs(number(edited.document, "model.total_parameters") / 195e9 - 1.0) < 1e-12);
    QVERIFY(qAbs(number(edited.document, "model.shared_fraction") / (5.0 / 195.0) - 1.0) < 1e-12);
    const Edited back = with_linked_input(edited.document, shippedLibrary(), "model.total_parameters",
                                          Amount::of(100e9), SolveFor::experts);
    QCOMPARE(number(back.document, "model.experts"), 16.0);
}

void TestParameterLink::denseModelsHaveNoLink() {
    Document dense;
    dense.preset = "essay-repaired";
    const Edited edited = with_linked_input(dense, shippedLibrary(), "model.total_parameters",
                                            Amount::of(400e9), SolveFor::experts);
    QCOMPARE(number(edited.document, "model.experts"), number(dense, "model.experts"));
}

// A model smaller than what one token uses has no number of experts: the active parameters follow.
void TestParameterLink::whatCannotBeFollows() {
    const Edited edited = with_linked_input(mixture(), shippedLibrary(), "model.total_parameters",
                                            Amount::of(10e9), SolveFor::experts);
    QCOMPARE(number(edited.document, "model.total_parameters"), 10e9);
    QCOMPARE(number(edited.document, "model.experts"), 16.0);
}

QTEST_GUILESS_MAIN(TestParameterLink)
#include "tst_parameter_link.moc"
