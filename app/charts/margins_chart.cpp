// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/margins_chart.h"

#include "app/charts/margins_panel.h"

#include <cmath>

namespace tokenscope {
namespace {

class MarginsChart {
public:
    explicit MarginsChart(const Snapshot& snapshot);

    Figure figure() const;

private:
    bool works() const { return std::isfinite(m_now.output("cost.per_request")); }
    bool comparesBaseline() const { return !sameInputs(m_now, m_snapshot.baseline); }
    QString title() const;
    void addTitles(Figure& figure) const;
    DataTable table() const;
    QString description() const;

    const Snapshot& m_snapshot;
    const Evaluated& m_now;
    ChartNumbers m_numbers;
    std::vector<TierCurve> m_curves;
    double m_utilisation;
};

MarginsChart::MarginsChart(const Snapshot& snapshot)
    : m_snapshot(snapshot), m_now(snapshot.current), m_curves(tierCurves(snapshot)),
      m_utilisation(snapshot.current.output("load.utilisation")) {}

QString MarginsChart::title() const {
    const TierCurve* tier = ownOf(m_curves);
    if (!works())
        return Chart::tr("The margin is undefined: %1").arg(reasonFor(m_now, "cost.per_request"));
    if (!tier)
        return Chart::tr("No price is set, so there is no margin");
    const QString price = m_numbers.price(tier->output);
    if (!std::isfinite(tier->breakEven))
        return Chart::tr("The %1 tier does not break even at any utilisation").arg(price);
    const QString first =
        Chart::tr("The %1 tier breaks even at %2 utilisation").arg(price, m_numbers.percent(tier->breakEven));
    const TierCurve* other = cheapestOther(m_curves);
    if (!other)
        return first;
    const QString second = m_numbers.price(other->output);
    return std::isfinite(other->breakEven)
               ? Chart::tr("%1; the %2 tier at %3").arg(first, second, m_numbers.percent(other->breakEven))
               : Chart::tr("%1; the %2 tier never does").arg(first, second);
}

void MarginsChart::addTitles(Figure& figure) const {
    const TierCurve* tier = ownOf(m_curves);
    const auto tokens = [this](std::string_view id) { return m_numbers.count(inputNumber(m_now, id), 4); };
    figure.title = title();
    if (!works())
        figure.shortTitle = Chart::tr("The margin is undefined");
    else if (tier && std::isfinite(tier->breakEven))
        figure.shortTitle = Chart::tr("At %1 the break-even is %2 utilisation")
                                .arg(m_numbers.price(tier->output), m_numbers.percent(tier->breakEven));
    else if (tier)
        figure.shortTitle = Chart::tr("No utilisation breaks even at %1").arg(m_numbers.price(tier->output));
    figure.subtitle =
        Chart::tr("Gross margin on a reply of %1 tokens to a prompt of %2, by price tier, against "
                  "utilisation. Serving cost only, linear axes.")
            .arg(tokens("request.output_tokens"), tokens("request.input_tokens"));
    figure.shortSubtitle = Chart::tr("Gross margin by price tier against utilisation; linear");
    if (isChosen(m_now, "serving.load_mode", "demand")) {
        figure.subtitle =
            Chart::tr("Gross margin by price tier against utilisation, linear. Curves: the machine full a "
                      "share of the time. Now: as demand fills it.");
    }
}

DataTable MarginsChart::table() const {
    DataTable table;
    table.caption =
        Chart::tr("Gross margin by price tier at a utilisation of %1").arg(m_numbers.percent(m_utilisation));
    table.columns = {{Chart::tr("Tier")},
                     {Chart::tr("Input, $/Mtok"), Align::decimal},
                     {Chart::tr("Output, $/Mtok"), Align::decimal},
                     {Chart::tr("Gross margin now"), Align::right},
                     {Chart::tr("5 to 95 %"), Align::right},
                     {Chart::tr("At full load"), Align::right},
                     {Chart::tr("Break-even utilisation"), Align::right}};
    for (const TierCurve& curve : m_curves)
        table.rows.push_back(
            {curve.name, m_numbers.price(curve.input), m_numbers.price(curve.output),
             m_numbers.percent(curve.marginNow), m_numbers.percentBand(curve.band),
             m_numbers.percent(curve.marginAtFull),
             std::isfinite(curve.breakEven) ? m_numbers.percent(curve.breakEven) : Chart::tr("never")});
    return table;
}

QString MarginsChart::description() const {
    QString text =
        Chart::tr("Curves of the gross margin of %1 price tiers against utilisation, on linear axes; below "
                  "zero is a loss.")
            .arg(m_curves.size());
    if (!works())
        return text + Chart::tr(" The margin is undefined: %1.").arg(reasonFor(m_now, "cost.per_request"));
    for (const TierCurve& curve : m_curves)
        text += Chart::tr(" %1: %2 now.").arg(curve.name, m_numbers.percent(curve.marginNow));
    if (const TierCurve* own = ownOf(m_curves); own != nullptr && own->band)
        text += Chart::tr(" Nine of ten draws of the own margin lie within %1.")
                    .arg(m_numbers.percentBand(own->band));
    const double base = m_snapshot.baseline.output("margin.gross");
    if (comparesBaseline() && std::isfinite(base))
        text += Chart::tr(" %1: %2.").arg(baselineInSentence(m_snapshot), m_numbers.percent(base));
    return text;
}

Figure MarginsChart::figure() const {
    Figure figure;
    figure.id = QStringLiteral("margins");
    addTitles(figure);
    if (const TierCurve* own = ownOf(m_curves); works() && own != nullptr && own->band)
        figure.legend = {{Symbol::spread, bandLegend(m_snapshot), Role::margin}};
    figure.panels = {MarginsPanel(m_snapshot, m_curves).panel()};
    figure.table = table();
    figure.description = description();
    return figure;
}

} // namespace

Figure marginsFigure(const Snapshot& snapshot) { return MarginsChart(snapshot).figure(); }

} // namespace tokenscope
