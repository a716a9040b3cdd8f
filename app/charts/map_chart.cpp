// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/map_chart.h"

#include "app/charts/chart_text.h"
#include "app/charts/map_levels.h"
#include "app/charts/map_scale.h"
#include "app/charts/value_axis.h"
#include "app/panels/quantity_text.h"
#include "core/analysis/contour_lines.h"
#include "core/scenario/input_value.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

constexpr std::size_t tableSteps = 8;

// The map that was made ahead, if it is of what is asked for.
InputMap mapOf(const Snapshot& snapshot) {
    const MapRequest request = mapRequest(snapshot);
    const auto& made = snapshot.map;
    const bool usable = made && made->request.x == request.x && made->request.y == request.y &&
                        made->request.output == request.output;
    return usable ? *made : map_over(request);
}

struct ContourStyle {
    QString name;
    Role role;
    qreal width;
    Role nameRole;
    int weight;
};

class MapChart {
public:
    explicit MapChart(const Snapshot& snapshot)
        : m_snapshot(snapshot), m_map(mapOf(snapshot)), m_x(quantity_inputs()[m_map.request.x]),
          m_y(quantity_inputs()[m_map.request.y]), m_output(outputs()[m_map.request.output]),
          m_drawn(mapValues(m_map, m_output)) {}

    Figure figure() const;

private:
    QString words(double baseValue) const { return outputWords(m_output, baseValue); }
    QString lowWords(double baseValue) const {
        const bool deepLoss = m_output.wording == Wording::share && baseValue < -1;
        return deepLoss ? Chart::tr("below %1").arg(words(-1)) : words(baseValue);
    }
    double nowValue() const { return m_snapshot.current.values[m_map.request.output]; }
    QPointF placeOf(const Evaluated& e) const { return {inputNumber(e, m_x.id), inputNumber(e, m_y.id)}; }
    QPointF placeOf(const GridPlace& at) const;
    void addLines(Panel& panel, const std::vector<double>& values, double level,
                  const ContourStyle& style) const;
    void addContours(Panel& panel) const;
    void addStates(Panel& panel) const;
    Handle handle() const;
    Panel panel() const;
    QString nowSentence() const;
    QString impossibleSentence() const;
    void addTitles(Figure& figure) const;
    DataTable table() const;

    const Snapshot& m_snapshot;
    InputMap m_map;
    const InputRow& m_x;
    const InputRow& m_y;
    const OutputRow& m_output;
    MapValues m_drawn;
};

double between(const std::vector<double>& values, double at, bool logarithmic) {
    const auto low = std::min(std::size_t(at), values.size() - 2);
    const double share = at - double(low);
    const double a = values[low], b = values[low + 1];
    return logarithmic ? a * std::pow(b / a, share) : a + (b - a) * share;
}

QPointF MapChart::placeOf(const GridPlace& at) const {
    return {between(m_map.request.x_values, at.column, m_x.track.scale == TrackScale::logarithmic),
            between(m_map.request.y_values, at.row, m_y.track.scale == TrackScale::logarithmic)};
}

// Every line of a level, the name on the longest.
void MapChart::addLines(Panel& panel, const std::vector<double>& values, double level,
                        const ContourStyle& style) const {
    const auto lines = contour_lines(values, m_map.columns(), level);
    const auto longest =
        std::max_element(lines.begin(), lines.end(),
                         [](const ContourLine& a, const ContourLine& b) { return a.size() < b.size(); });
    for (const ContourLine& line : lines) {
        Curve curve{.points = {}, .role = style.role, .width = style.width};
        for (const GridPlace& place : line)
            curve.points.push_back(placeOf(place));
        panel.marks.push_back(std::move(curve));
    }
    if (longest != lines.end())
        panel.marks.push_back(Label{.at = placeOf((*longest)[longest->size() / 2]),
                                    .text = style.name,
                                    .anchor = Anchor::centre,
                                    .role = style.nameRole,
                                    .weight = style.weight,
                                    .gap = 4});
}

void MapChart::addContours(Panel& panel) const {
    for (const double level : m_drawn.levels) {
        const bool zero = m_drawn.diverging && std::abs(level) < 1e-9;
        addLines(panel, m_drawn.values, level,
                 {levelWords(m_drawn, m_output, level), zero ? Role::text : Role::chartGround,
                  zero ? 2.25 : 1.0, Role::text, zero ? 600 : 400});
    }
    addLines(panel, m_map.room, 0.0,
             {Chart::tr("limit of what is possible"), Role::impossible, 1.75, Role::impossible, 600});
}

void MapChart::addStates(Panel& panel) const {
    const auto drawn = [](const QPointF& at) { return std::isfinite(at.x()) && std::isfinite(at.y()); };
    const QPointF baseline = placeOf(m_snapshot.baseline);
    if (!sameInputs(m_snapshot.current, m_snapshot.baseline) && drawn(baseline)) {
        panel.marks.push_back(GhostRing{baseline});
        panel.marks.push_back(Label{.at = baseline, .text = baselineInSentence(m_snapshot), .gap = 12});
    }
    const QPointF at = placeOf(m_snapshot.current);
    if (!drawn(at))
        return;
    panel.marks.push_back(Dots{.points = {at}, .role = Role::text, .radius = 7, .halo = true});
    panel.marks.push_back(Dots{.points = {at}, .role = Role::chartGround, .radius = 3});
    panel.marks.push_back(Label{.at = at,
                                .text = Chart::tr("now %1").arg(words(nowValue())),
                                .role = Role::text,
                                .weight = 600,
                                .gap = 12,
                                .required = true});
    panel.targets.push_back({.at = at, .key = toQString(m_output.id), .text = nowSentence()});
}

Handle MapChart::handle() const {
    const auto axis = [](const InputRow& row, double now, const std::vector<double>& values) {
        return HandleAxis{
            toQString(row.id), now, values.front(), values.back(), row.track.scale == TrackScale::logarithmic,
            steps_whole(row)};
    };
    const QPointF at = placeOf(m_snapshot.current);
    return {axis(m_x, at.x(), m_map.request.x_values), axis(m_y, at.y(), m_map.request.y_values),
            nowSentence()};
}

Panel MapChart::panel() const {
    Panel panel;
    panel.weight = 1;
    panel.x = inputAxis(m_x, {m_map.request.x_values.front(), m_map.request.x_values.back(),
                              m_x.track.scale == TrackScale::logarithmic});
    panel.y = inputAxis(m_y, {m_map.request.y_values.front(), m_map.request.y_values.back(),
                              m_y.track.scale == TrackScale::logarithmic});
    panel.heading = panel.y.title;
    panel.y.title.clear();
    panel.marks.push_back(Field{.from = {panel.x.from, panel.y.from},
                                .to = {panel.x.to, panel.y.to},
                                .columns = m_map.columns(),
                                .values = m_drawn.values,
                                .room = m_map.room,
                                .levels = m_drawn.levels,
                                .diverging = m_drawn.diverging});
    addContours(panel);
    addStates(panel);
    panel.handle = handle();
    return panel;
}

QString MapChart::nowSentence() const {
    const QPointF at = placeOf(m_snapshot.current);
    const auto value = [](const InputRow& row, double number) {
        return std::isfinite(number) ? inputWords(row, number) : Chart::tr("blank");
    };
    const QString result =
        std::isfinite(nowValue()) ? outputText(m_output, nowValue()).joined() : Chart::tr("undefined");
    return Chart::tr("%1 %2, %3 %4: %5 %6", "two inputs with values, output with value")
        .arg(inputLabel(toQString(m_x.id)), value(m_x, at.x()), inSentence(inputLabel(toQString(m_y.id))),
             value(m_y, at.y()), inSentence(outputName(m_output.id)), result);
}

QString MapChart::impossibleSentence() const {
    const auto count =
        std::count_if(m_map.room.begin(), m_map.room.end(), [](double room) { return room < 0; });
    if (count == 0)
        return {};
    const double share = double(count) / double(m_map.room.size());
    return Chart::tr(" Cross-hatched, %1 of the map: no such machine can exist.")
        .arg(ChartNumbers().percent(share));
}

void MapChart::addTitles(Figure& figure) const {
    const QString name = outputName(m_output.id);
    const QString x = inSentence(inputLabel(toQString(m_x.id))),
                  y = inSentence(inputLabel(toQString(m_y.id)));
    figure.shortTitle = Chart::tr("%1 over %2 and %3").arg(name, x, y);
    double low = HUGE_VAL, high = -HUGE_VAL;
    for (std::size_t i = 0; i < m_map.values.size(); ++i) {
        if (!std::isfinite(m_map.values[i]) || !(m_map.room[i] >= 0))
            continue;
        low = std::min(low, m_map.values[i]);
        high = std::max(high, m_map.values[i]);
    }
    if (!std::isfinite(nowValue()))
        figure.title = Chart::tr("%1 is undefined: %2").arg(name, reasonFor(m_snapshot.current, m_output.id));
    else if (low <= high)
        figure.title = Chart::tr("%1 goes from %2 to %3 over %4 and %5; now %6")
                           .arg(name, lowWords(low), words(high), x, y, words(nowValue()));
    else
        figure.title = Chart::tr("No machine over this range of %1 and %2 can exist").arg(x, y);
    figure.subtitle = Chart::tr("Everything else is held; cross-hatched: no such machine can exist");
    if (m_drawn.diverging)
        figure.subtitle =
            Chart::tr("Black line: zero; hatched: below it; cross-hatched: no such machine can exist");
    figure.shortSubtitle = figure.subtitle;
    figure.description = Chart::tr("Map of %1 over %2 and %3. ").arg(inSentence(name), x, y) + figure.title +
                         u'.' + impossibleSentence() + u' ' + nowSentence() + u'.';
}

// A coarse grid of the map, a row for each of some values of y.
DataTable MapChart::table() const {
    DataTable table;
    table.caption = Chart::tr("%1 over %2 and %3; in brackets: impossible")
                        .arg(outputName(m_output.id), inSentence(inputLabel(toQString(m_x.id))),
                             inSentence(inputLabel(toQString(m_y.id))));
    table.columns = {{inputLabel(toQString(m_y.id))}};
    const auto pick = [](std::size_t step, std::size_t count) { return step * (count - 1) / tableSteps; };
    for (std::size_t c = 0; c <= tableSteps; ++c)
        table.columns.push_back(
            {inputWords(m_x, m_map.request.x_values[pick(c, m_map.columns())]), Align::right});
    for (std::size_t r = 0; r <= tableSteps; ++r) {
        const std::size_t row = pick(r, m_map.rows());
        QStringList cells{inputWords(m_y, m_map.request.y_values[row])};
        for (std::size_t c = 0; c <= tableSteps; ++c) {
            const std::size_t at = row * m_map.columns() + pick(c, m_map.columns());
            const bool possible = m_map.room[at] >= 0 || !std::isfinite(m_map.values[at]);
            cells
                << (possible
                        ? words(m_map.values[at])
                        : Chart::tr("(%1)", "a value of an impossible machine").arg(words(m_map.values[at])));
        }
        table.rows.push_back(cells);
    }
    return table;
}

Figure MapChart::figure() const {
    Figure figure;
    figure.id = QStringLiteral("map");
    figure.flow = Flow::sideBySide;
    figure.measure = toQString(m_x.id) + u' ' + toQString(m_y.id);
    figure.panels = {panel()};
    if (!m_drawn.levels.empty())
        figure.panels.push_back(colourScalePanel(m_drawn, m_output));
    figure.table = table();
    addTitles(figure);
    return figure;
}

} // namespace

Figure mapFigure(const Snapshot& snapshot) { return MapChart(snapshot).figure(); }

} // namespace tokenscope
