// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/state/chain_text.h"
#include "core/model/evaluate.h"
#include "core/text/csv_line.h"
#include "core/text/number_text.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>

namespace tokenscope {
namespace {

using nlohmann::ordered_json;
using Rows = std::vector<std::vector<std::string>>;

// In the order of PricePath.
constexpr std::array pathWords = {"paid", "passed on", "inside the rent", "not carried"};
constexpr double doubled = 2.0;

// One link with all that is said of it.
struct LinkReport {
    LinkFigures figures;
    PricePath path = PricePath::not_carried;
    ShockEffect dearer; // its price doubled
    WorldSource world;
    NarrowestStage narrowest;
    std::vector<Supplier> suppliers;

    const SupplyLink& link() const { return *figures.link; }
    bool moves() const { return path != PricePath::not_carried; }
};

std::vector<LinkReport> reports(const Document& document, const Inputs& inputs, const Library& library) {
    std::vector<LinkReport> all;
    for (const LinkFigures& figures : link_figures(inputs, evaluate(to_scenario(inputs)))) {
        const SupplyLink& link = *figures.link;
        all.push_back({figures, price_path(link, inputs), shock(link, ShockKind::price, doubled, inputs),
                       worldSource(link, document, library), narrowest_stage(link, library.catalogue),
                       suppliers(link, library.catalogue)});
    }
    return all;
}

std::string unitOf(std::string_view output) { return std::string(outputs()[output_index(output)].unit); }

std::string number(double value, int digits) {
    return std::isfinite(value) ? significant(value, digits) : "";
}

std::string exactNumber(double value) { return std::isfinite(value) ? exact(value) : ""; }

ordered_json value(double amount, const std::string& unit) {
    ordered_json json = {{"value", nullptr}, {"unit", unit}};
    if (std::isfinite(amount))
        json["value"] = amount;
    return json;
}

ordered_json suppliersJson(const LinkReport& report) {
    ordered_json list = ordered_json::array();
    for (const Supplier& s : report.suppliers) {
        list.push_back({{"stage", s.stage},
                        {"name", s.name},
                        {"where", s.where},
                        {"percent", nullptr},
                        {"year", s.row->year},
                        {"source", s.row->source},
                        {"assumed", s.assumed()}});
        if (s.percent)
            list.back()["percent"] = *s.percent;
    }
    return list;
}

ordered_json linkJson(const LinkReport& report) {
    const LinkFigures& f = report.figures;
    ordered_json json = {{"id", report.link().id},
                         {"name", report.link().name},
                         {"per_mtok", value(f.per_mtok, unitOf(report.link().per_mtok))},
                         {"per_year", value(f.per_year, unitOf(report.link().per_year))},
                         {"share_of_world", value(f.share, "1")},
                         {"world_source", report.world.text.toStdString()},
                         {"world_assumed", report.world.assumed},
                         {"services", value(f.services, "1")},
                         {"growth", value(f.growth, "1/year")},
                         {"price", pathWords.at(std::size_t(report.path))},
                         {"elasticity", nullptr},
                         {"price_doubled", nullptr},
                         {"suppliers", suppliersJson(report)}};
    if (report.moves() && std::isfinite(report.dearer.elasticity)) {
        json["elasticity"] = report.dearer.elasticity;
        json["price_doubled"] = report.dearer.change;
    }
    return json;
}

std::string asJson(const std::vector<LinkReport>& all, const std::vector<std::string>& findings) {
    ordered_json json = {{"findings", findings}, {"links", ordered_json::array()}};
    for (const LinkReport& report : all)
        json["links"].push_back(linkJson(report));
    return json.dump(2) + "\n";
}

std::string supplierNames(const LinkReport& report) {
    std::string names;
    for (const Supplier& s : report.suppliers)
        names += (names.empty() ? "" : "; ") + std::string(s.name) + " (" + std::string(s.where) +
                 (s.assumed() ? ", assumed)" : ")");
    return names;
}

std::string asCsv(const std::vector<LinkReport>& all) {
    std::string text = csv_line({"link", "per_mtok", "per_mtok_unit", "per_year", "per_year_unit",
                                 "share_of_world", "world_assumed", "world_source", "services", "growth",
                                 "price", "elasticity", "price_doubled", "suppliers"});
    for (const LinkReport& report : all) {
        const LinkFigures& f = report.figures;
        text +=
            csv_line({std::string(report.link().id), exactNumber(f.per_mtok), unitOf(report.link().per_mtok),
                      exactNumber(f.per_year), unitOf(report.link().per_year), exactNumber(f.share),
                      report.world.assumed ? "yes" : "no", report.world.text.toStdString(),
                      exactNumber(f.services), exactNumber(f.growth), pathWords.at(std::size_t(report.path)),
                      report.moves() ? exactNumber(report.dearer.elasticity) : "",
                      report.moves() ? exactNumber(report.dearer.change) : "", supplierNames(report)});
    }
    return text;
}

std::string asTable(const std::vector<LinkReport>& all) {
    Rows rows{{"link", "per million tokens", "a year", "of the world's", "", "services", "growth/year",
               "narrowest stage", "price", "elasticity", "price x2"}};
    for (const LinkReport& report : all) {
        const LinkFigures& f = report.figures;
        const auto& stage = report.narrowest;
        rows.push_back(
            {std::string(report.link().name), perMillionText(f).toStdString(), perYearText(f).toStdString(),
             worldShareText(f.share).toStdString(), report.world.assumed ? "assumed" : "",
             number(f.services, 2), number(f.growth, 2),
             stage.stage.empty() ? "" : std::string(stage.stage) + ": " + std::to_string(stage.suppliers),
             pathWords.at(std::size_t(report.path)),
             report.moves() ? number(report.dearer.elasticity, 3) : "",
             report.moves() ? number(report.dearer.change * 100.0, 3) + " %" : ""});
    }
    return aligned(rows, {false, true, true, true, false, true, true, false, false, true, true});
}

std::string supplierTable(const std::vector<LinkReport>& all) {
    Rows rows{{"link", "stage", "supplier", "where", "share", "year", "source"}};
    for (const LinkReport& report : all)
        for (const Supplier& s : report.suppliers)
            rows.push_back({std::string(report.link().name), std::string(s.stage), std::string(s.name),
                            std::string(s.where), s.percent ? number(*s.percent, 3) + " %" : "", s.row->year,
                            (s.assumed() ? "assumed: " : "") + s.row->source});
    return aligned(rows, {false, false, false, false, true, false, false});
}

} // namespace

int chainCommand(const CommandLine& line, const SharedLibrary& library) {
    const Document document = requestedDocument(line, line.words.value(0), *library);
    const Inputs inputs = resolve(document, *library);
    const auto results = evaluate(to_scenario(inputs));
    const auto all = reports(document, inputs, *library);
    const auto figures = link_figures(inputs, results);
    const double tokens = results.service.tokens_per_day.value() * 86400.0;
    const std::vector<std::string> findings = {limitSentence(figures, tokens).toStdString(),
                                               growthSentence(figures).toStdString()};
    if (line.format == QStringLiteral("json")) {
        printOut(asJson(all, findings));
    } else if (line.format == QStringLiteral("csv")) {
        printOut(asCsv(all));
    } else {
        printOut(findings[0] + "\n" + findings[1] + "\n\n" + asTable(all) + "\n" + supplierTable(all));
        printOut("\npassed on: dollar for dollar into the accelerator's price. not carried: a shock bends "
                 "the supply, not the price.\n");
    }
    return done;
}

} // namespace tokenscope
