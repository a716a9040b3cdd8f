// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/stage_texts.h"

#include "app/charts/essay_figures.h"

#include <cmath>

namespace tokenscope {
namespace {

constexpr std::string_view totalId = "cost.per_output_token";
constexpr double million = 1e6;

} // namespace

std::vector<Stage> stagesOf(const Evaluated& e) {
    std::vector<Stage> stages = {{"cost.capex", 0, Role::capex, Shape::circle}};
    if (isChosen(e, "money.ownership", "owned")) {
        stages.push_back({"cost.accelerators", 1, Role::capex, Shape::circle, true});
        stages.push_back({"cost.silicon", 2, Role::silicon, Shape::square, true});
        stages.push_back({"cost.silicon_die", 3, Role::silicon, Shape::square, true});
        stages.push_back({"cost.servers", 1, Role::network, Shape::cross});
        stages.push_back({"cost.building", 1, Role::network, Shape::cross});
    }
    stages.push_back({"cost.electricity", 0, Role::electricity, Shape::triangle});
    stages.push_back({"cost.training", 0, Role::training, Shape::diamond});
    stages.push_back({totalId, 0, Role::text, Shape::circle});
    return stages;
}

StageTexts::StageTexts(const Snapshot& snapshot)
    : m_snapshot(snapshot), m_now(snapshot.current), m_money(snapshot, "stages"),
      m_rented(isChosen(m_now, "money.ownership", "rented")),
      m_showsEssay(!sameInputs(m_now, snapshot.essay)),
      m_showsBaseline(!sameInputs(m_now, snapshot.baseline) &&
                      !sameInputs(snapshot.baseline, snapshot.essay)) {}

std::optional<Band> StageTexts::band(const Stage& stage) const {
    return insideRent(stage) ? std::nullopt : m_money.band(stage.output);
}

std::optional<double> StageTexts::printed(const Stage& stage) const {
    if (stage.output == totalId)
        return m_money.scaled(m_snapshot.essay, essay::totalCost() * million);
    for (const essay::PrintedCost& cost : essay::costs)
        if (cost.output == stage.output)
            return m_money.scaled(m_snapshot.essay, cost.dollarsPerToken * million);
    return std::nullopt;
}

QString StageTexts::name(const Stage& stage) const {
    if (stage.output == totalId)
        return Chart::tr("Total");
    if (m_rented && stage.output == "cost.capex")
        return Chart::tr("Rent of the accelerators");
    return stage.depth > 0 ? inSentence(outputName(stage.output)) : outputName(stage.output);
}

QString StageTexts::shortName(const Stage& stage) const {
    if (stage.output == "cost.silicon")
        return Chart::tr("silicon");
    if (stage.output == "cost.servers")
        return Chart::tr("servers");
    if (stage.output == "cost.building")
        return Chart::tr("building");
    return {};
}

// A row is printed as a power of ten, the total is their sum.
QString StageTexts::printedText(const Stage& stage) const {
    const auto essay = printed(stage);
    if (!essay)
        return {};
    return stage.output == totalId ? m_money.amount(*essay) : m_numbers.money(*essay, 1);
}

QString StageTexts::nowText(const Stage& stage) const {
    if (insideRent(stage))
        return Chart::tr("in the rent");
    return now(stage) == 0 ? Chart::tr("zero") : m_money.amount(now(stage));
}

QString StageTexts::toolTip(const Stage& stage) const {
    const QString reason = reasonFor(m_now, stage.output);
    QString text = reason.isEmpty() && !insideRent(stage)
                       ? Chart::tr("%1: %2").arg(name(stage), m_money.amountPer(now(stage)))
                       : Chart::tr("%1: %2").arg(name(stage), reason.isEmpty() ? nowText(stage) : reason);
    if (const QString range = m_numbers.moneyBand(band(stage)); !range.isEmpty())
        text += Chart::tr("; 5–95 %: %1").arg(range);
    if (const auto essay = printed(stage))
        text += Chart::tr("; the essay prints %1 (%2)")
                    .arg(printedText(stage), m_numbers.change(now(stage) / *essay));
    text += Chart::tr("; its own machine gives %1").arg(m_money.amount(recomputed(stage)));
    if (m_showsBaseline)
        text += Chart::tr("; %1: %2").arg(baselineName(m_snapshot), m_money.amount(baseline(stage)));
    return text;
}

Row StageTexts::row(const Stage& stage) const {
    const auto essay = printed(stage);
    const bool leading = stage.depth == 0;
    Row row;
    row.label = name(stage);
    row.shortLabel = shortName(stage);
    row.depth = stage.depth;
    row.weight = stage.output == totalId ? 600 : leading ? 500 : 400;
    row.role = leading || essay ? Role::text : Role::secondaryText;
    row.separatorAbove = stage.output == totalId;
    row.key = toQString(stage.output);
    row.toolTip = toolTip(stage);
    const double ratio = essay && now(stage) > 0 ? now(stage) / *essay : NAN;
    const bool number = now(stage) > 0;
    row.cells = {
        {nowText(stage), leading && number ? 600 : 400, leading && number ? Role::text : Role::secondaryText},
        {printedText(stage), 400, Role::secondaryText},
        {std::isfinite(ratio) ? m_numbers.change(ratio) : QString(), 500}};
    return row;
}

} // namespace tokenscope
