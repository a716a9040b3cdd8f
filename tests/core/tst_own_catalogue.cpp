// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/own_catalogue.h"
#include "shipped.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace tokenscope;

namespace {

std::string resourceText(std::string_view path) {
    return projectText("resources/" + QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size())));
}

Library libraryWith(const std::string& own) {
    std::vector<std::string> presets;
    for (const QString& id : presetIds())
        presets.push_back(id.toStdString() + ".json");
    return read_library(presets, with_own_catalogue(resourceText, own));
}

std::string catalogue(const std::string& tables) {
    return R"({"format": "tokenscope-catalogue", "version": 1)" + (tables.empty() ? "" : ", " + tables) + "}";
}

double inputOf(const AcceleratorEntry& part, std::string_view id) {
    const auto at = std::find_if(part.inputs.begin(), part.inputs.end(),
                                 [id](const auto& figure) { return figure.first == id; });
    return at->second.value_or(-1.0);
}

} // namespace

class TestOwnCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesWhatARowStates();
    void addsRows();
    void nullIsUnknown();
    void changesTheEvaluation();
    void keepsTheRest();
    void refuses_data();
    void refuses();
    void refusesWhatIsTooLarge();
};

void TestOwnCatalogue::changesWhatARowStates() {
    const Library library = libraryWith(catalogue(
        R"("accelerators": [{"name": "H100 SXM", "inputs": {"accelerator.price": 21000}, "source": "my offer"}])"));
    const AcceleratorEntry* own = library.catalogue.find_accelerator("H100 SXM");
    const AcceleratorEntry* shipped = shippedLibrary().catalogue.find_accelerator("H100 SXM");
    QCOMPARE(inputOf(*own, "accelerator.price"), 21000.0);
    QCOMPARE(inputOf(*own, "accelerator.tdp"), inputOf(*shipped, "accelerator.tdp"));
    QCOMPARE(own->launch, shipped->launch);
    QCOMPARE(own->source, std::string("own catalogue: my offer"));
    QCOMPARE(own->how_sure, std::string("assumed"));
    QCOMPARE(library.catalogue.accelerators.size(), shippedLibrary().catalogue.accelerators.size());
}

void TestOwnCatalogue::addsRows() {
    const Library library = libraryWith(catalogue(
        R"("accelerators": [{"name": "Mine", "inputs": {"accelerator.tdp": 300}, "source": "s"}],
           "models": [{"name": "My 3B", "family": "dense", "inputs": {"model.total_parameters": 3e9}, "source": "s"}],
           "tiers": [{"id": "mine", "label": "Mine", "as_of": "2026-11", "input": 1, "output": 2,
                      "unit": "$/Mtok", "source": "s", "how_sure": "seen_in_source"}],
           "prices": [{"provider": "me", "model": "m", "as_of": "2026-11", "input": 1, "output": 2,
                       "unit": "$/Mtok", "source": "s"}],
           "grids": [{"name": "My roof", "price": {"value": 0.02, "unit": "$/facility kWh", "year": "2026",
                                                   "source": "my bill"}}])"));
    const Catalogue& all = library.catalogue;
    QVERIFY(all.find_accelerator("Mine") && all.find_model("My 3B"));
    QCOMPARE(all.find_tier("mine")->output, 2.0);
    QCOMPARE(all.find_tier("mine")->how_sure, std::string("seen_in_source"));
    QCOMPARE(all.prices.back().provider, std::string("me"));
    QCOMPARE(all.find_grid("My roof")->price->source, std::string("own catalogue: my bill"));
}

void TestOwnCatalogue::nullIsUnknown() {
    const Library library = libraryWith(catalogue(
        R"("accelerators": [{"name": "H100 SXM", "inputs": {"accelerator.price": null}, "source": "no offer"}])"));
    QCOMPARE(inputOf(*library.catalogue.find_accelerator("H100 SXM"), "accelerator.price"), -1.0);
}

void TestOwnCatalogue::changesTheEvaluation() {
    const Library library = libraryWith(catalogue(
        R"("accelerators": [{"name": "H200 SXM", "inputs": {"accelerator.price": 1000}, "source": "s"}])"));
    Document document;
    document.overrides["serving.accelerator"] = std::string("H200 SXM");
    QCOMPARE(resolve(document, library).amount("accelerator.price"), Amount::of(1000));
    QVERIFY(!(resolve(document, shippedLibrary()).amount("accelerator.price") == Amount::of(1000)));
}

void TestOwnCatalogue::keepsTheRest() {
    const Library library = libraryWith(catalogue(""));
    QCOMPARE(library.catalogue.prices.size(), shippedLibrary().catalogue.prices.size());
    QCOMPARE(library.presets.size(), shippedLibrary().presets.size());
}

void TestOwnCatalogue::refuses_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* name, const std::string& text, const char* sentence) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << QByteArray(sentence);
    };
    row("no JSON", "{\n\"format\": tokenscope}", "own catalogue, line 2: this is not JSON");
    row("another file", R"({"format": "tokenscope-scenario", "version": 1})",
        "own catalogue, format: it must be \"tokenscope-catalogue\"");
    row("a list", "[]", "own catalogue, format: it must be");
    row("newer", R"({"format": "tokenscope-catalogue", "version": 2})",
        "own catalogue, version: it must be 1");
    row("table", catalogue(R"("accelerator": [])"),
        "own catalogue, accelerator: there is no such table; it must be one of accelerators, models");
    row("no list", catalogue(R"("models": {})"), "own catalogue, models: a list of rows is needed");
    row("no object", catalogue(R"("models": [3])"), "own catalogue, models, row 1: an object is needed");
    row("no name", catalogue(R"("models": [{"source": "s"}])"),
        "own catalogue, models, row 1, name: a text is needed");
    row("no source", catalogue(R"("accelerators": [{"name": "H100 SXM", "inputs": {}}])"),
        "own catalogue, accelerators, H100 SXM, source: a text is needed");
    row("no source of a figure",
        catalogue(R"("grids": [{"name": "X", "water": {"value": 1, "unit": "litre/facility kWh"}}])"),
        "own catalogue, grids, X, water, source: a text is needed");
    row("twice", catalogue(R"("accelerators": [{"name": "A", "source": "s"}, {"name": "A", "source": "s"}])"),
        "own catalogue, accelerators, A: another row has this name");
    row("key twice", catalogue(R"("models": [], "models": [])"),
        "own catalogue: \"models\" occurs twice in one object");
    row("misspelt figure",
        catalogue(R"("accelerators": [{"name": "A", "inputs": {}, "tdp": 5, "source": "s"}])"),
        "accelerator catalogue, A, tdp: nothing of this table has this name");
    row("misspelt input",
        catalogue(R"("accelerators": [{"name": "A", "inputs": {"accelerator.tpd": 5}, "source": "s"}])"),
        "accelerator catalogue, A, inputs, accelerator.tpd: no input");
    row("range",
        catalogue(R"("accelerators": [{"name": "A", "inputs": {"accelerator.tdp": -5}, "source": "s"}])"),
        "accelerator catalogue, A, inputs, accelerator.tdp: the value must be");
    row("unit",
        catalogue(R"("grids": [{"name": "X", "price": {"value": 1, "unit": "ct/kWh", "source": "s"}}])"),
        "grid catalogue, X, price, unit: it must be \"$/facility kWh\"");
    row("too large a number", catalogue(R"("models": [1e999])"),
        "own catalogue: it holds a number that is too large");
    row("deep", std::string(100, '[') + std::string(100, ']'),
        "own catalogue: it is nested deeper than 32 levels");
}

void TestOwnCatalogue::refuses() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, sentence);
    try {
        libraryWith(text.toStdString());
    } catch (const std::invalid_argument& problem) {
        QVERIFY2(QByteArray(problem.what()).startsWith(sentence), problem.what());
        return;
    }
    QFAIL("the catalogue was accepted");
}

void TestOwnCatalogue::refusesWhatIsTooLarge() {
    const std::string text = catalogue("") + std::string(largest_catalogue, ' ');
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, libraryWith(text));
}

QTEST_APPLESS_MAIN(TestOwnCatalogue)
#include "tst_own_catalogue.moc"
