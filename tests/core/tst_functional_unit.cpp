// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/analysis/functional_unit.h"
#include "core/model/evaluate.h"
#include "core/model/output_table.h"

#include <QtTest>

#include <cmath>

using namespace tokenscope;

/// What amounts are stated per: identities with the yearly figures of the service.
class TestFunctionalUnit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreFound();
    void aYearIsThatOfTheService_data();
    void aYearIsThatOfTheService();
    void tokensAndRepliesAgree();
};

namespace {

Inputs inputsOf(const QString& preset) {
    Document document;
    document.preset = preset.toStdString();
    return resolve(document, shippedLibrary());
}

double outputOf(const Inputs& inputs, std::string_view id) {
    const std::size_t index = output_index(id);
    return output_values(evaluate(to_scenario(inputs)))[index] / outputs()[index].factor;
}

bool agree(double a, double b) { return std::abs(a / b - 1.0) < 1e-12; }

} // namespace

void TestFunctionalUnit::idsAreFound() {
    for (const FunctionalUnitRow& row : functional_units()) {
        QVERIFY(find_functional_unit(row.id) == row.unit);
        QCOMPARE(functional_unit_row(row.unit).id, row.id);
    }
    QVERIFY(!find_functional_unit("week"));
}

void TestFunctionalUnit::aYearIsThatOfTheService_data() {
    QTest::addColumn<QString>("preset");
    for (const Preset& preset : shippedLibrary().presets)
        QTest::newRow(preset.id.c_str()) << QString::fromStdString(preset.id);
}

// Tokens of a day, and energy of a year in facility joule, as the model has them.
void TestFunctionalUnit::aYearIsThatOfTheService() {
    QFETCH(QString, preset);
    const Inputs inputs = inputsOf(preset);
    QVERIFY(agree(output_tokens_in(FunctionalUnit::day, inputs), outputOf(inputs, "service.tokens_per_day")));
    const double energy = outputOf(inputs, "service.energy_per_year");
    if (std::isfinite(energy))
        QVERIFY(agree(replies_in(FunctionalUnit::year, inputs) * outputOf(inputs, "energy.per_response"),
                      outputOf(inputs, "service.average_power") * 365 * 24));
}

void TestFunctionalUnit::tokensAndRepliesAgree() {
    const Inputs inputs = inputsOf(QStringLiteral("essay"));
    QCOMPARE(output_tokens_in(FunctionalUnit::million_tokens, inputs), 1e6);
    QCOMPARE(output_tokens_in(FunctionalUnit::reply, inputs), 500.0); // the essay's reply
    for (const FunctionalUnitRow& row : functional_units())
        QVERIFY(agree(output_tokens_in(row.unit, inputs), replies_in(row.unit, inputs) * 500.0));
}

QTEST_APPLESS_MAIN(TestFunctionalUnit)
#include "tst_functional_unit.moc"
