// SPDX-License-Identifier: GPL-3.0-or-later
#include "shipped.h"

#include "core/analysis/supply_shock.h"
#include "core/model/evaluate.h"
#include "core/scenario/document.h"
#include "core/scenario/setting.h"

#include <QtTest>

#include <cmath>

using namespace tokenscope;

/// The links of the supply chain: what a token takes of each, who can supply it, what a shock there does.
class TestSupplyChain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void perTokenTimesTokensIsPerYear_data() { presets(); }
    void perTokenTimesTokensIsPerYear();
    void twiceTheDemandTakesTwiceTheShare_data() { presets(); }
    void twiceTheDemandTakesTwiceTheShare();
    void partsAddUpToTheBill_data() { presets(); }
    void partsAddUpToTheBill();
    void elasticityIsACentralDifference_data() { pricedLinks(); }
    void elasticityIsACentralDifference();
    void aRiseIsPassedOnDollarForDollar_data() { pricedLinks(); }
    void aRiseIsPassedOnDollarForDollar();
    void partsOfTheChipAddUpToItsSilicon();
    void halfTheSupplyDoublesTheShareAndKeepsThePrice_data() { allLinks(); }
    void halfTheSupplyDoublesTheShareAndKeepsThePrice();
    void rentHidesThePriceOfParts();
    void linksWithoutPriceMoveNothing();
    void limitIsTheLargestShare_data() { presets(); }
    void limitIsTheLargestShare();
    void growthBuildsWhatReplacementLeaves_data() { presets(); }
    void growthBuildsWhatReplacementLeaves();
    void matchesPublishedFigures();
    void everyStageHasSuppliers();
    void marksWhatIsRecalled();
    void refusesDataThatLie_data();
    void refusesDataThatLie();
    void saysWhatLeavesItsRange();

private:
    static void presets();
    static void pricedLinks();
    static void allLinks();
    static Inputs inputsOf(const char* preset, const std::vector<std::string>& settings = {});
    static Inputs inputs() { return inputsOf(qPrintable(fetched("preset"))); }
    static QString fetched(const char* column) {
        return *static_cast<QString*>(QTest::qData(column, qMetaTypeId<QString>()));
    }
    static const SupplyLink& link() { return *find_supply_link(fetched("link").toStdString()); }
    static bool near(double a, double b, double tolerance = 1e-9) {
        return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
    }
};

void TestSupplyChain::presets() {
    QTest::addColumn<QString>("preset");
    for (const QString& id : presetIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestSupplyChain::pricedLinks() {
    QTest::addColumn<QString>("link");
    for (const SupplyLink& link : supply_links())
        if (!link.price.empty() || !link.part.empty())
            QTest::newRow(std::string(link.id).c_str()) << QString::fromStdString(std::string(link.id));
}

void TestSupplyChain::allLinks() {
    QTest::addColumn<QString>("link");
    for (const SupplyLink& link : supply_links())
        QTest::newRow(std::string(link.id).c_str()) << QString::fromStdString(std::string(link.id));
}

Inputs TestSupplyChain::inputsOf(const char* preset, const std::vector<std::string>& settings) {
    Document document;
    document.preset = preset;
    apply_settings(document, shippedLibrary(), settings);
    return resolve(document, shippedLibrary());
}

void TestSupplyChain::perTokenTimesTokensIsPerYear() {
    const auto r = evaluate(to_scenario(inputs()));
    const double mtok = r.service.tokens_per_day.value() * 86400.0 * 365.0 / 1e6;
    const double year = 365.0 * 86400.0;
    for (const LinkFigures& f : link_figures(inputs(), r)) {
        // The year of electricity is told in watts: 3.6e6 J a kWh.
        const double yearly = f.link->id == "electricity" ? f.per_year * year / 3.6e6 : f.per_year;
        QVERIFY2(near(f.per_mtok * mtok, yearly), std::string(f.link->id).c_str());
    }
}

void TestSupplyChain::twiceTheDemandTakesTwiceTheShare() {
    const Inputs once = inputs();
    Inputs twice = once;
    auto& requests = twice.amounts[quantity_index("service.requests_per_day")];
    requests = Amount::of(2.0 * requests.value);
    if (once.choice("serving.load_mode") == "demand") {
        auto& replicas = twice.amounts[quantity_index("serving.replicas")];
        replicas = Amount::of(2.0 * replicas.value);
    }
    const auto before = link_figures(once, evaluate(to_scenario(once)));
    const auto after = link_figures(twice, evaluate(to_scenario(twice)));
    for (std::size_t i = 0; i < before.size(); ++i) {
        QVERIFY2(near(after[i].share, 2.0 * before[i].share), std::string(before[i].link->id).c_str());
        QVERIFY(near(after[i].per_mtok, before[i].per_mtok));
        QVERIFY(near(after[i].services, before[i].services / 2.0));
    }
}

void TestSupplyChain::partsAddUpToTheBill() {
    const Inputs in = inputs();
    const auto r = evaluate(to_scenario(in)).chain;
    const double together = in.amount("accelerator.memory_and_packaging_cost").value;
    QVERIFY(near(r.memory_cost.value() + r.packaging_cost.value(), together));
    QVERIFY(r.packaging_cost.value() >= 0.0);
    QVERIFY(r.polysilicon_cost.value() < r.die_cost.value());
}

void TestSupplyChain::elasticityIsACentralDifference() {
    for (const char* preset : {"essay", "essay-repaired", "llama-405b-8xh100", "reasoning"}) {
        const Inputs in = inputsOf(preset);
        const double step = 1e-4;
        const auto up = shock(link(), ShockKind::price, 1.0 + step, in);
        const auto down = shock(link(), ShockKind::price, 1.0 - step, in);
        const double slope = (up.cost_after - down.cost_after) / (2.0 * step) / up.cost_before;
        QVERIFY2(near(up.elasticity, slope, 1e-5), preset);
        QVERIFY(up.elasticity > 0.0);
    }
}

// The part's share of the hardware, times what hardware is of the cost.
void TestSupplyChain::aRiseIsPassedOnDollarForDollar() {
    const Inputs in = inputsOf("essay-repaired");
    const auto r = evaluate(to_scenario(in));
    const auto doubled = shock(link(), ShockKind::price, 2.0, in);
    QVERIFY(near(doubled.change, doubled.elasticity, 1e-9)); // the cost is linear in every price
    if (link().part.empty()) {
        QVERIFY(near(doubled.cost_after - doubled.cost_before, r.cost.electricity.value()));
        return;
    }
    const auto values = output_values(r);
    const double server = in.amount("accelerator.price").value * in.amount("money.server_overhead").value;
    const double hardware = r.cost.accelerators.value() + r.cost.servers.value();
    const double wanted = hardware * values[output_index(link().part)] / server;
    QVERIFY(near(doubled.cost_after - doubled.cost_before, wanted, 1e-9));
}

// With test and assembly the parts are all that the accelerator's maker pays for.
void TestSupplyChain::partsOfTheChipAddUpToItsSilicon() {
    const Inputs in = inputsOf("essay-repaired");
    double sum = 0.0;
    for (const char* id : {"wafers", "memory", "packaging"})
        sum += shock(*find_supply_link(id), ShockKind::price, 2.0, in).elasticity;
    const auto r = evaluate(to_scenario(in)).cost;
    const double tested = in.amount("silicon.test_and_assembly").value /
                          (in.amount("accelerator.price").value * in.amount("money.server_overhead").value) *
                          (r.accelerators.value() + r.servers.value());
    QVERIFY(near(sum * r.per_output_token.value() + tested, r.silicon.value(), 1e-9));
}

void TestSupplyChain::halfTheSupplyDoublesTheShareAndKeepsThePrice() {
    const Inputs in = inputsOf("essay-repaired");
    const auto half = shock(link(), ShockKind::supply, 0.5, in);
    QVERIFY(near(half.share_after, 2.0 * half.share_before));
    QCOMPARE(half.elasticity, 0.0);
    QCOMPARE(half.change, 0.0);
    QCOMPARE(half.changes.size(), std::size_t(1));
}

void TestSupplyChain::rentHidesThePriceOfParts() {
    const Inputs in = inputsOf("essay-repaired", {"money.ownership=rented"});
    for (const SupplyLink& each : supply_links()) {
        if (each.price.empty() && each.part.empty())
            continue;
        QCOMPARE(price_path(each, in), PricePath::inside_rent);
        QVERIFY2(std::abs(shock(each, ShockKind::price, 2.0, in).change) < 1e-12,
                 std::string(each.id).c_str());
    }
}

void TestSupplyChain::linksWithoutPriceMoveNothing() {
    const Inputs in = inputsOf("essay");
    for (const char* id : {"euv", "water", "carbon"}) {
        const SupplyLink& each = *find_supply_link(id);
        QCOMPARE(price_path(each, in), PricePath::not_carried);
        const auto effect = shock(each, ShockKind::price, 10.0, in);
        QVERIFY(effect.changes.empty());
        QCOMPARE(effect.change, 0.0);
    }
}

void TestSupplyChain::limitIsTheLargestShare() {
    const Inputs in = inputs();
    const auto r = evaluate(to_scenario(in));
    const auto figures = link_figures(in, r);
    const LinkFigures* first = first_limit(figures, false);
    QVERIFY(first != nullptr);
    for (const LinkFigures& f : figures)
        QVERIFY(f.link->id == "carbon" || f.share <= first->share);
    QVERIFY(near(r.chain.supply_limited_tokens.value(), r.service.tokens_per_day.value() * first->services));
}

// A year's supply builds supply / (part of one accelerator); replacement takes 1 / lifetime of the fleet.
void TestSupplyChain::growthBuildsWhatReplacementLeaves() {
    const Inputs in = inputs();
    const auto r = evaluate(to_scenario(in));
    const auto figures = link_figures(in, r);
    const LinkFigures* first = first_limit(figures, true);
    const double years = in.amount("money.lifetime").value;
    QVERIFY(near(first->growth, (1.0 / first->share - 1.0) / years));
    QVERIFY(near(r.chain.supply_limited_growth.value() * 365.0 * 86400.0, first->growth));
}

void TestSupplyChain::matchesPublishedFigures() {
    const auto r = evaluate(to_scenario(inputsOf("essay"))).chain;
    // szyunze: $200 to $300 a die at $13,400 a wafer; siliconanalysts: H100 HBM $1,350 and packaging $750.
    const auto cheap = evaluate(to_scenario(inputsOf("essay", {"silicon.wafer_price=13400"}))).chain;
    QVERIFY(cheap.die_cost.value() > 200.0 && cheap.die_cost.value() < 300.0);
    QVERIFY(near(r.memory_cost.value(), 1350.0, 0.15));
    QVERIFY(near(r.packaging_cost.value(), 750.0, 0.2));
    // Epoch: the memory of a B200 costs $2,800 to $3,100 (of 192 GB; 180 are enabled).
    const auto b200 = evaluate(to_scenario(inputsOf("frontier-estimate"))).chain;
    QVERIFY(b200.memory_cost.value() > 2600.0 && b200.memory_cost.value() < 3100.0);
    // One die of 814 mm2 holds 1.5 g of silicon (chain catalogue); half of it is lost, and the edge and the
    // faulty dies of the wafer: at $30 a kilogram some cents.
    QVERIFY(r.polysilicon_cost.value() > 2.0 * 0.0015 * 30.0 && r.polysilicon_cost.value() < 0.30);
}

void TestSupplyChain::everyStageHasSuppliers() {
    const Catalogue& catalogue = shippedLibrary().catalogue;
    const auto narrowest = [&](const char* id) { return narrowest_stage(*find_supply_link(id), catalogue); };
    QCOMPARE(narrowest("euv").suppliers, std::size_t(1));
    QCOMPARE(narrowest("wafers").suppliers, std::size_t(3)); // the essay's three foundries
    QCOMPARE(narrowest("memory").suppliers, std::size_t(3));
    QCOMPARE(QString::fromStdString(std::string(narrowest("polysilicon").stage)), QStringLiteral("quartz"));
    QVERIFY(narrowest("carbon").stage.empty());
}

void TestSupplyChain::marksWhatIsRecalled() {
    const Catalogue& catalogue = shippedLibrary().catalogue;
    for (const Supplier& supplier : suppliers(*find_supply_link("wafers"), catalogue)) {
        QCOMPARE(supplier.assumed(), supplier.name == "Intel");
        QVERIFY(!supplier.row->source.empty());
    }
}

void TestSupplyChain::refusesDataThatLie_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* name, const char* json, const char* sentence) {
        QTest::newRow(name) << QByteArray(json) << QByteArray("supply-chain catalogue, ") + sentence;
    };
    row("no place", R"({"stage": "memory", "item": "x", "supplier": "X", "text": "X"})",
        "x, where: a supplier needs the place it supplies from");
    row("more than all",
        R"({"stage": "memory", "item": "x", "supplier": "X", "where": "Y", "value": 101, "unit": "%"})",
        "x, value: a number from 0 to 100 is needed");
    row("no number",
        R"({"stage": "memory", "item": "x", "supplier": "X", "where": "Y", "value": "57", "unit": "%"})",
        "x, value: a number from");
}

void TestSupplyChain::refusesDataThatLie() {
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, sentence);
    const std::string text =
        R"({"format": "tokenscope-chain", "version": 1, "rows": [)" + row.toStdString() + "]}";
    try {
        parse_catalogue({.chain = text});
        QFAIL("not refused");
    } catch (const std::invalid_argument& problem) {
        QVERIFY2(QByteArray(problem.what()).startsWith(sentence), problem.what());
    }
    const Catalogue empty;
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, narrowest_stage(*find_supply_link("memory"), empty));
}

void TestSupplyChain::saysWhatLeavesItsRange() {
    const Inputs in = inputsOf("essay", {"facility.electricity_price=80"});
    const auto effect = shock(*find_supply_link("electricity"), ShockKind::price, 2.0, in);
    QVERIFY(effect.outside.has_value());
    QCOMPARE(*effect.outside, quantity_index("facility.electricity_price"));
    QVERIFY(effect.changes.empty());
    QCOMPARE(effect.cost_after, effect.cost_before);
}

QTEST_GUILESS_MAIN(TestSupplyChain)
#include "tst_supply_chain.moc"
