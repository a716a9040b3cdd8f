// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/chain_text.h"

#include "app/state/input_names.h"
#include "app/state/number_format.h"
#include "app/state/source_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <cmath>

namespace tokenscope {
namespace {

struct ChainText {
    Q_DECLARE_TR_FUNCTIONS(ChainText)
};

QString number(double value) {
    const bool large = std::abs(value) >= 1e6;
    return toQString(large ? count(value, 2, numberFormat()) : significant(value, 2, numberFormat()));
}

QString withUnit(double value, const QString& unit) { return number(value) + QChar::Nbsp + unit; }

// The unit of a link's amount in the file units of the outputs.
QString unitOf(const SupplyLink& link) {
    if (link.id == "wafers")
        return ChainText::tr("wafers");
    if (link.id == "packaging")
        return ChainText::tr("interposer wafers");
    if (link.id == "euv")
        return QStringLiteral("h");
    if (link.id == "memory")
        return QStringLiteral("GB");
    if (link.id == "electricity")
        return QStringLiteral("kWh");
    if (link.id == "water")
        return ChainText::tr("litres");
    return link.id == "carbon" ? ChainText::tr("kg CO₂e") : QStringLiteral("kg");
}

QString stageName(std::string_view stage) {
    if (stage == "quartz")
        return ChainText::tr("crucible quartz");
    if (stage == "polysilicon")
        return ChainText::tr("polysilicon");
    if (stage == "wafer")
        return ChainText::tr("blank wafers");
    if (stage == "foundry")
        return ChainText::tr("leading-edge foundries");
    if (stage == "lithography")
        return ChainText::tr("EUV lithography");
    if (stage == "memory")
        return ChainText::tr("memory");
    if (stage == "packaging")
        return ChainText::tr("packaging");
    if (stage == "operator")
        return ChainText::tr("operators of frontier clusters");
    return stage == "grid" ? ChainText::tr("grid") : ChainText::tr("water");
}

WorldSource sourceOf(std::string_view input, const Document& document, const Library& library) {
    const InputOrigin origin = origin_of(input, document, library);
    if (origin.from == InputOrigin::From::set_here)
        return {sourceText(origin), false};
    return {toQString(origin.source), origin.how_sure == "assumed" || origin.how_sure == "recalled"};
}

QString supplierText(const Supplier& supplier) {
    QStringList known{coreText("ChainData", supplier.where)};
    if (supplier.percent)
        known << toQString(percent(*supplier.percent / 100.0, 3, numberFormat()));
    if (!supplier.row->year.empty())
        known << toQString(supplier.row->year);
    if (supplier.assumed())
        known << ChainText::tr("assumed");
    return QStringLiteral("%1 (%2)").arg(coreText("ChainData", supplier.name),
                                         known.join(QStringLiteral(", ")));
}

QString moneyPerMillion(double dollarsPerToken) {
    return toQString(tokenscope::money(dollarsPerToken * 1e6, 4, numberFormat()));
}

QString signedPercent(double fraction) {
    const double size = std::abs(fraction);
    const QString text = toQString(percent(size, 2, numberFormat()));
    return (fraction < 0 ? toQString(minus_sign) : QStringLiteral("+")) + text;
}

} // namespace

QString linkName(const SupplyLink& link) { return coreText("Chain", link.name); }

QString perMillionText(const LinkFigures& figures) {
    return withUnit(figures.per_mtok, unitOf(*figures.link));
}

QString perYearText(const LinkFigures& figures) {
    return figures.link->id == "electricity" ? toQString(physical(figures.per_year, "W", 2, numberFormat()))
                                             : withUnit(figures.per_year, unitOf(*figures.link));
}

QString worldShareText(double share) { return withUnit(share * 100.0, QStringLiteral("%")); }

WorldSource worldSource(const SupplyLink& link, const Document& document, const Library& library) {
    WorldSource source = sourceOf(link.world, document, library);
    if (link.rests_on.empty())
        return source;
    const WorldSource taken = sourceOf(link.rests_on, document, library);
    if (taken.assumed)
        source = {ChainText::tr("%1; %2: %3")
                      .arg(source.text, inSentence(inputLabel(toQString(link.rests_on))), taken.text),
                  true};
    return source;
}

QStringList supplierLines(const SupplyLink& link, const Catalogue& catalogue) {
    QStringList lines;
    const auto all = suppliers(link, catalogue);
    for (const std::string_view stage : link.stages) {
        QStringList here;
        for (const Supplier& supplier : all)
            if (supplier.stage == stage)
                here << supplierText(supplier);
        if (!here.isEmpty())
            lines << ChainText::tr("Who can supply %1: %2.")
                         .arg(stageName(stage), here.join(QStringLiteral(", ")));
    }
    return lines;
}

QString narrowestText(const SupplyLink& link, const Catalogue& catalogue) {
    const NarrowestStage narrowest = narrowest_stage(link, catalogue);
    if (narrowest.stage.empty())
        return ChainText::tr("supplied by nobody");
    return narrowest.suppliers == 1
               ? ChainText::tr("one supplier (%1)").arg(stageName(narrowest.stage))
               : ChainText::tr("%1 suppliers (%2)")
                     .arg(QString::number(narrowest.suppliers), stageName(narrowest.stage));
}

QString limitSentence(const std::vector<LinkFigures>& figures, double tokensPerDay) {
    const LinkFigures* first = first_limit(figures, false);
    if (first == nullptr || !(first->share > 0))
        return ChainText::tr("No link of the chain limits a service that takes nothing.");
    return ChainText::tr("%1 limits first: the world’s yearly supply carries %2 services of this size, "
                         "%3 output tokens a day.")
        .arg(linkName(*first->link), number(first->services),
             toQString(count(tokensPerDay * first->services, 2, numberFormat())));
}

QString growthSentence(const std::vector<LinkFigures>& figures) {
    const LinkFigures* first = first_limit(figures, true);
    if (first == nullptr || !(first->share > 0))
        return {};
    if (first->growth < 0)
        return ChainText::tr("All of it would not replace what wears out: the fleet shrinks by %1 a year.")
            .arg(toQString(percent(-first->growth, 2, numberFormat())));
    return ChainText::tr("With all of a year’s %1 the fleet grows by at most %2 times its size a year, after "
                         "what wears out is replaced.")
        .arg(inSentence(linkName(*first->link)), number(first->growth));
}

QString pricePathSentence(PricePath path) {
    switch (path) {
    case PricePath::paid:
        return ChainText::tr("The service pays this price.");
    case PricePath::passed_on:
        return ChainText::tr("A rise is passed on dollar for dollar into the accelerator’s price.");
    case PricePath::inside_rent:
        return ChainText::tr("The accelerators are rented: the price is inside the rent, which stays.");
    case PricePath::not_carried:
        return ChainText::tr(
            "The model carries no price of this link: a shock bends the supply, not the price.");
    }
    return {};
}

QString elasticitySentence(const ShockEffect& effect) {
    return std::isfinite(effect.elasticity) ? ChainText::tr("1 % dearer: the cost of a token moves by %1.")
                                                  .arg(signedPercent(effect.elasticity / 100.0))
                                            : ChainText::tr("The cost of a token is undefined.");
}

QString shockSentence(const ShockEffect& effect, ShockKind kind, double factor) {
    const QString times = toQString(tokenscope::times(factor, 3, numberFormat()));
    if (effect.outside)
        return ChainText::tr("%1 would put %2 outside of its range; choose a smaller shock.")
            .arg(times, inSentence(inputLabel(toQString(quantity_inputs()[*effect.outside].id))));
    if (kind == ShockKind::supply)
        return ChainText::tr(
                   "Supply %1: the service takes %2 of it instead of %3. The price of a token stays.")
            .arg(times, worldShareText(effect.share_after), worldShareText(effect.share_before));
    if (!std::isfinite(effect.change))
        return ChainText::tr("The cost of a token is undefined.");
    return ChainText::tr("Price %1: a million output tokens cost %2 instead of %3 (%4).")
        .arg(times, moneyPerMillion(effect.cost_after), moneyPerMillion(effect.cost_before),
             signedPercent(effect.change));
}

} // namespace tokenscope
