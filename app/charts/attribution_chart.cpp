// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/attribution_chart.h"

#include "app/charts/attribution_texts.h"
#include "app/charts/chart_axes.h"
#include "app/charts/chart_text.h"
#include "app/state/attribution_request.h"
#include "core/scenario/input_value.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenscope {
namespace {

constexpr std::string_view outputId = "cost.per_output_token";
constexpr std::size_t mostRows = 9;

// A step of the waterfall, as logarithms.
struct Fall {
    QString label, toolTip, key;
    double from = 0, to = 0;
    bool total = false;
};

class AttributionChart {
public:
    explicit AttributionChart(const Snapshot& snapshot);

    Figure figure() const;

private:
    bool ends() const { return m_found && m_found->scale == AttributionScale::ratio; }
    QString labelOf(const AttributionShare& share) const;
    QString wordsOf(std::string_view id) const;
    QString wordsOf(const AttributionShare& share) const;
    void findFalls();
    Axis axis() const;
    Panel panel() const;
    QString title() const;
    DataTable table() const;
    QString description() const;

    ChartNumbers m_numbers;
    FoundAttribution m_made; ///< of a moment ago while something is dragged: ends, shares and texts agree
    const std::optional<Attribution>& m_found;
    const Evaluated& m_from;
    const Evaluated& m_to;
    AttributionTexts m_texts;
    std::vector<Fall> m_falls;
};

AttributionChart::AttributionChart(const Snapshot& snapshot)
    : m_made(attributionOf(snapshot)), m_found(m_made.found), m_from(*m_made.request.from.evaluated),
      m_to(*m_made.request.to.evaluated), m_texts(snapshot, m_made.request) {
    if (ends())
        findFalls();
}

// A step of several inputs is named after what drives them.
QString AttributionChart::labelOf(const AttributionShare& share) const {
    if (share.inputs.size() == 1)
        return inputLabel(toQString(share.inputs.front()));
    constexpr std::array<std::string_view, 5> drivers = {"serving.throughput_mode", "serving.accelerator",
                                                         "model.name", "price.tier", "money.ownership"};
    int choices = 0;
    QString name;
    for (const std::string_view driver : drivers)
        if (std::find(share.inputs.begin(), share.inputs.end(), driver) != share.inputs.end()) {
            ++choices;
            name = inputLabel(toQString(driver));
        }
    const bool machine = std::any_of(share.inputs.begin(), share.inputs.end(), [](std::string_view id) {
        return id == "serving.accelerators_per_replica" || id == "serving.batch";
    });
    if (machine || choices > 1)
        return Chart::tr("The machine");
    return choices == 1 ? name : Chart::tr("The model");
}

QString AttributionChart::wordsOf(std::string_view id) const {
    const QString name = toQString(id);
    return Chart::tr("%1 %2 instead of %3")
        .arg(inputLabel(name), inputValueText(name, value_of(m_to.inputs, id)),
             inputValueText(name, value_of(m_from.inputs, id)));
}

QString AttributionChart::wordsOf(const AttributionShare& share) const {
    QStringList words;
    for (const std::string_view id : share.inputs)
        words << wordsOf(id);
    return words.join(QStringLiteral(", "));
}

void AttributionChart::findFalls() {
    double at = 0;
    const auto add = [&](const QString& label, const QString& toolTip, const QString& key, double size) {
        m_falls.push_back({label, toolTip, key, at, at + size, false});
        at += size;
    };
    const auto& shares = m_found->shares;
    const std::size_t alone = shares.size() > mostRows ? mostRows - 1 : shares.size();
    double rest = 0;
    QStringList others;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const QString words = wordsOf(shares[i]);
        if (i < alone) {
            add(labelOf(shares[i]),
                words + Chart::tr(": %1").arg(m_numbers.times(std::exp(shares[i].share), 3)),
                toQString(outputId), shares[i].share);
        } else {
            rest += shares[i].share;
            others << words;
        }
    }
    if (!others.empty())
        add(Chart::tr("Other %n input(s)", nullptr, static_cast<int>(others.size())),
            others.join(QStringLiteral("; ")), toQString(outputId), rest);
    m_falls.push_back(
        {Chart::tr("Together"), m_texts.together(), toQString(outputId), 0, m_found->total(), true});
}

// Linear in the logarithm; the ticks say which factor that is.
Axis AttributionChart::axis() const {
    double low = -0.05, high = 0.05;
    for (const Fall& fall : m_falls) {
        low = std::min({low, fall.from, fall.to});
        high = std::max({high, fall.from, fall.to});
    }
    const double room = 0.14 * (high - low);
    Axis axis;
    axis.from = low - room;
    axis.to = high + room;
    axis.line = false;
    static constexpr std::array fine = {0.8, 0.9, 1.0, 1.1, 1.25, 1.5};
    static constexpr std::array coarse = {0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0};
    const auto add = [&](double factor) {
        const double at = std::log(factor);
        if (at >= axis.from && at <= axis.to)
            axis.ticks.push_back(
                {.value = at, .text = m_numbers.times(factor), .bold = factor == 1, .grid = factor != 1});
    };
    if (high - low < 1) {
        for (const double factor : fine)
            add(factor);
    } else if (high - low < 5) {
        for (const double factor : coarse)
            add(factor);
    } else {
        for (int decade = -9; decade <= 9; ++decade)
            add(std::pow(10.0, decade));
    }
    return axis;
}

Panel AttributionChart::panel() const {
    Panel panel;
    panel.y.scale = Scale::categories;
    if (!ends()) {
        panel.x = {.from = -1, .to = 1, .grid = false, .line = false};
        panel.rows.push_back({.label = Chart::tr("undefined")});
        return panel;
    }
    panel.x = axis();
    Bars bars{.bars = {}, .thickness = 14};
    for (std::size_t i = 0; i < m_falls.size(); ++i) {
        const Fall& fall = m_falls[i];
        panel.rows.push_back({.label = fall.label,
                              .weight = fall.total ? 600 : 400,
                              .separatorAbove = fall.total && i > 0,
                              .key = fall.key,
                              .toolTip = fall.label + QStringLiteral(". ") + fall.toolTip});
        bars.bars.push_back({.row = double(i),
                             .from = fall.from,
                             .to = fall.to,
                             .role = fall.total            ? Role::bar
                                     : fall.to < fall.from ? Role::capex
                                                           : Role::margin,
                             .label = m_numbers.times(std::exp(fall.to - fall.from), 3),
                             .labelWeight = fall.total ? 600 : 400});
        if (i + 1 < m_falls.size())
            panel.marks.push_back(
                Segment{.from = {fall.to, double(i)}, .to = {fall.to, double(i + 1)}, .trim = 7});
    }
    panel.marks.insert(panel.marks.end(), {bars, Rule{.at = 0, .width = 1.5}});
    return panel;
}

QString AttributionChart::title() const {
    for (const Evaluated* each : {&m_to, &m_from})
        if (const QString reason = reasonFor(*each, outputId); !reason.isEmpty())
            return m_texts.undefined(each == &m_to, reason);
    if (!ends())
        return m_texts.withoutRatio();
    if (m_found->shares.empty())
        return m_texts.same(m_numbers.price(perMillion(m_to, outputId)));
    return m_texts.finding(m_numbers.times(m_found->to / m_found->from),
                           m_numbers.price(perMillion(m_from, outputId)), inSentence(m_falls.front().label),
                           m_numbers.times(std::exp(m_falls.front().to - m_falls.front().from)));
}

DataTable AttributionChart::table() const {
    DataTable table;
    table.caption = m_texts.caption();
    table.columns = {{Chart::tr("What")},
                     {Chart::tr("Factor"), Align::right},
                     {Chart::tr("Logarithm"), Align::decimal},
                     {Chart::tr("Change")}};
    if (!ends())
        table.rows.push_back({Chart::tr("undefined"), {}, {}, title()});
    else
        for (const AttributionShare& share : m_found->shares)
            table.rows.push_back({labelOf(share), m_numbers.times(std::exp(share.share), 3),
                                  m_numbers.significant(share.share, 3), wordsOf(share)});
    if (ends()) {
        table.rows.push_back({Chart::tr("Together"),
                              m_numbers.times(m_found->to / m_found->from, 3),
                              m_numbers.significant(m_found->total(), 3),
                              {}});
        table.rows.push_back(
            {Chart::tr("Left over: rounding"), {}, m_numbers.significant(m_found->residual(), 1), {}});
    }
    return table;
}

QString AttributionChart::description() const {
    QString text = Chart::tr("Waterfall of factors on a linear axis of logarithms, from %1 to %2: %3.")
                       .arg(m_texts.from(), m_texts.to(), title());
    for (const Fall& fall : m_falls)
        text += Chart::tr(" %1: %2.").arg(fall.label, m_numbers.times(std::exp(fall.to - fall.from), 3));
    return text;
}

Figure AttributionChart::figure() const {
    Figure figure;
    figure.id = QStringLiteral("attribution");
    figure.title = title();
    figure.shortTitle = ends() ? m_texts.shortFinding(m_numbers.times(m_found->to / m_found->from))
                               : Chart::tr("The cost of a token is undefined");
    figure.subtitle = m_texts.subtitle();
    figure.shortSubtitle = m_texts.shortSubtitle();
    figure.measure = m_texts.from() + u' ' + m_texts.to();
    figure.panels = {panel()};
    figure.table = table();
    figure.description = description();
    return figure;
}

} // namespace

Figure attributionFigure(const Snapshot& snapshot) { return AttributionChart(snapshot).figure(); }

} // namespace tokenscope
