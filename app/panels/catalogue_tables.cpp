// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/catalogue_tables.h"

#include "app/state/data_names.h"
#include "app/state/number_format.h"

#include <QCoreApplication>

#include <algorithm>

namespace tokenscope {
namespace {

struct Catalogues {
    Q_DECLARE_TR_FUNCTIONS(Catalogues)
};

QString unknown() { return Catalogues::tr("unknown"); }

QString text(const std::string& words) { return QString::fromStdString(words); }

QString figureOf(const InputFigures& figures, std::string_view id) {
    const auto at =
        std::find_if(figures.begin(), figures.end(), [id](const auto& figure) { return figure.first == id; });
    if (at == figures.end() || !at->second)
        return unknown();
    return toQString(short_count(*at->second, 4, numberFormat()));
}

QString count(const std::optional<double>& value) {
    return value ? toQString(short_count(*value, 4, numberFormat())) : unknown();
}

QString dollars(const std::optional<double>& value) {
    return value ? toQString(price(*value, numberFormat())) : unknown();
}

QString known(const std::string& words) { return words.empty() ? unknown() : text(words); }

// Source with how sure it is: "seen in source" goes without saying.
QString sourceOf(const Origin& origin) {
    if (origin.how_sure == "seen_in_source")
        return text(origin.source);
    if (origin.how_sure == "derived")
        return Catalogues::tr("%1 (derived)").arg(text(origin.source));
    return Catalogues::tr("%1 (assumed)").arg(text(origin.source));
}

QString datedFigure(const std::optional<DatedFigure>& figure) {
    if (!figure)
        return unknown();
    const QString value = toQString(significant(figure->value, 3, numberFormat()));
    return figure->year.empty() ? value : Catalogues::tr("%1 (%2)").arg(value, text(figure->year));
}

TableColumn left(const QString& header) { return {header, Align::left}; }
TableColumn right(const QString& header) { return {header, Align::right}; }

CatalogueTable accelerators(const Catalogue& catalogue) {
    CatalogueTable list{QStringLiteral("accelerators"), Catalogues::tr("Accelerators"), {}};
    list.table.columns = {left(Catalogues::tr("Name")),
                          left(Catalogues::tr("Vendor")),
                          left(Catalogues::tr("Launched")),
                          right(Catalogues::tr("Price, $")),
                          right(Catalogues::tr("Memory, GB")),
                          right(Catalogues::tr("Bandwidth, B/s")),
                          right(Catalogues::tr("Peak at 16 bit, FLOP/s")),
                          right(Catalogues::tr("Board, W")),
                          left(Catalogues::tr("Source"))};
    for (const AcceleratorEntry& part : catalogue.accelerators)
        list.table.rows.push_back({text(part.name), text(part.vendor), known(part.launch),
                                   figureOf(part.inputs, "accelerator.price"),
                                   figureOf(part.inputs, "accelerator.memory_capacity"),
                                   figureOf(part.inputs, "accelerator.memory_bandwidth"),
                                   figureOf(part.inputs, "accelerator.peak_compute_16bit"),
                                   figureOf(part.inputs, "accelerator.tdp"), sourceOf(part)});
    return list;
}

CatalogueTable models(const Catalogue& catalogue) {
    CatalogueTable list{QStringLiteral("models"), Catalogues::tr("Models"), {}};
    list.table.columns = {left(Catalogues::tr("Name")),        left(Catalogues::tr("Kind")),
                          right(Catalogues::tr("Parameters")), right(Catalogues::tr("Active parameters")),
                          right(Catalogues::tr("Layers")),     right(Catalogues::tr("Experts")),
                          left(Catalogues::tr("Source"))};
    for (const ModelEntry& model : catalogue.models)
        list.table.rows.push_back({text(model.name), text(model.family),
                                   figureOf(model.inputs, "model.total_parameters"),
                                   count(model.active_parameters), figureOf(model.inputs, "model.layers"),
                                   figureOf(model.inputs, "model.experts"), sourceOf(model)});
    return list;
}

std::vector<TableColumn> priceColumns() {
    return {right(Catalogues::tr("Input, $/Mtok")), right(Catalogues::tr("Cached, $/Mtok")),
            right(Catalogues::tr("Output, $/Mtok")), left(Catalogues::tr("Source"))};
}

template <class Row> QStringList pricesOf(const Row& row) {
    return {dollars(row.input), dollars(row.cached), dollars(row.output), sourceOf(row)};
}

CatalogueTable tiers(const Catalogue& catalogue) {
    CatalogueTable list{QStringLiteral("tiers"), Catalogues::tr("Price tiers"), {}};
    list.table.columns = {left(Catalogues::tr("Name")), left(Catalogues::tr("Tier")),
                          left(Catalogues::tr("As of"))};
    for (const TableColumn& column : priceColumns())
        list.table.columns.push_back(column);
    for (const PriceTier& tier : catalogue.tiers)
        list.table.rows.push_back(QStringList{text(tier.id), tierLabel(tier), text(tier.as_of)} +
                                  pricesOf(tier));
    return list;
}

CatalogueTable prices(const Catalogue& catalogue) {
    CatalogueTable list{QStringLiteral("prices"), Catalogues::tr("Price history"), {}};
    list.table.columns = {left(Catalogues::tr("Model")), left(Catalogues::tr("Provider")),
                          left(Catalogues::tr("Released")), left(Catalogues::tr("As of"))};
    for (const TableColumn& column : priceColumns())
        list.table.columns.push_back(column);
    for (const PriceRow& row : catalogue.prices)
        list.table.rows.push_back(
            QStringList{text(row.model), text(row.provider), known(row.released), text(row.as_of)} +
            pricesOf(row));
    return list;
}

// A grid has a source for each of its figures; the first that is known stands for the row.
QString sourceOf(const Grid& grid) {
    for (const auto* figure : {&grid.carbon, &grid.price, &grid.water})
        if (*figure)
            return sourceOf(**figure);
    return unknown();
}

CatalogueTable grids(const Catalogue& catalogue) {
    CatalogueTable list{QStringLiteral("grids"), Catalogues::tr("Grids"), {}};
    list.table.columns = {left(Catalogues::tr("Name")), right(Catalogues::tr("Carbon, kg CO₂e/kWh")),
                          right(Catalogues::tr("Water, l/kWh")), right(Catalogues::tr("Price, $/kWh")),
                          left(Catalogues::tr("Source"))};
    for (const Grid& grid : catalogue.grids)
        list.table.rows.push_back({text(grid.name), datedFigure(grid.carbon), datedFigure(grid.water),
                                   datedFigure(grid.price), sourceOf(grid)});
    return list;
}

QString valueOf(const ChainLink& link) {
    const NumberFormat format = numberFormat();
    if (link.value)
        return toQString(significant(*link.value, 4, format));
    if (link.low && link.high)
        return Catalogues::tr("%1 to %2")
            .arg(toQString(significant(*link.low, 4, format)), toQString(significant(*link.high, 4, format)));
    return text(link.text);
}

CatalogueTable chain(const Catalogue& catalogue) {
    CatalogueTable list{QStringLiteral("chain"), Catalogues::tr("Supply chain"), {}};
    list.table.columns = {left(Catalogues::tr("Name")),   left(Catalogues::tr("Stage")),
                          right(Catalogues::tr("Value")), left(Catalogues::tr("Unit")),
                          left(Catalogues::tr("Year")),   left(Catalogues::tr("Source"))};
    for (const ChainLink& link : catalogue.chain)
        list.table.rows.push_back({text(link.item), text(link.stage), valueOf(link), text(link.unit),
                                   known(link.year), sourceOf(link)});
    return list;
}

} // namespace

std::vector<CatalogueTable> catalogueTables(const Catalogue& catalogue) {
    return {accelerators(catalogue), models(catalogue), tiers(catalogue),
            prices(catalogue),       grids(catalogue),  chain(catalogue)};
}

} // namespace tokenscope
