// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/speed_chart.h"

#include "app/charts/batch_curve.h"
#include "app/charts/chart_axes.h"
#include "app/charts/measured_marks.h"
#include "app/state/evidence_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenscope {
namespace {

/// Batches that are named along the curve.
constexpr std::array namedBatches = {1.0, 4.0, 16.0, 64.0, 256.0, 1024.0};

// So near that one of two names is enough.
bool isNear(double batch, double other) { return std::abs(std::log(batch / other)) < std::log(1.6); }

class SpeedChart {
public:
    explicit SpeedChart(const Snapshot& snapshot)
        : m_snapshot(snapshot), m_now(snapshot.current), m_curve(batchCurve(snapshot)),
          m_measured(snapshot, m_curve.inputs) {}

    Figure figure() const;

private:
    bool logarithmic() const { return m_snapshot.exploration.viewOf("speed").logarithmic.value_or(true); }
    bool fits() const { return !m_curve.points.empty(); }
    bool isDefined() const { return std::isfinite(m_now.output("throughput.per_user")); }
    QString rate(double value) const { return m_numbers.significant(value); }
    static QPointF place(const BatchPoint& point) { return {point.perAccelerator, point.perUser}; }
    static QPointF placeOf(const Evaluated& e) {
        return {e.output("throughput.per_accelerator"), e.output("throughput.per_user")};
    }
    static QPointF placeOf(const CheckedPoint& point);
    std::vector<QPointF> extremes() const;
    void addCurve(Panel& panel) const;
    void addStates(Panel& panel) const;
    Panel panel() const;
    QString title() const;
    QString subtitle() const;
    DataTable table() const;
    QString description() const;

    const Snapshot& m_snapshot;
    const Evaluated& m_now;
    ChartNumbers m_numbers;
    BatchCurve m_curve;
    MeasuredMarks m_measured;
};

QPointF SpeedChart::placeOf(const CheckedPoint& point) {
    if (!point.throughput || !point.user_speed)
        return {std::nan(""), std::nan("")};
    return {point.throughput->measured, point.user_speed->measured};
}

std::vector<QPointF> SpeedChart::extremes() const {
    std::vector<QPointF> places{placeOf(m_now), placeOf(m_snapshot.baseline)};
    if (fits())
        places.insert(places.end(), {place(m_curve.points.front()), place(m_curve.points.back())});
    for (const CheckedPoint* point : m_measured.points())
        places.push_back(placeOf(*point));
    return places;
}

void SpeedChart::addCurve(Panel& panel) const {
    Curve curve{.points = {}, .role = Role::capex, .width = 2.25};
    for (const BatchPoint& point : m_curve.points)
        curve.points.push_back(place(point));
    panel.marks.push_back(curve);
    for (const double batch : namedBatches) {
        const auto at = std::find_if(m_curve.points.begin(), m_curve.points.end(),
                                     [batch](const BatchPoint& point) { return point.batch >= batch; });
        if (at == m_curve.points.end() || isNear(batch, m_now.output("decode.batch")))
            continue;
        panel.marks.push_back(Dots{.points = {place(*at)}, .role = Role::capex, .radius = 2.5});
        panel.marks.push_back(Label{.at = place(*at),
                                    .text = Chart::tr("batch %1").arg(m_numbers.count(batch, 4)),
                                    .anchor = Anchor::aboveRight,
                                    .gap = 6,
                                    .detail = true});
    }
}

void SpeedChart::addStates(Panel& panel) const {
    const QPointF base = placeOf(m_snapshot.baseline);
    if (!sameInputs(m_now, m_snapshot.baseline) && std::isfinite(base.x()) && std::isfinite(base.y())) {
        panel.marks.push_back(GhostRing{base});
        panel.marks.push_back(Label{.at = base, .text = baselineInSentence(m_snapshot), .gap = 12});
    }
    const QPointF at = placeOf(m_now);
    if (!isDefined() || !std::isfinite(at.x()))
        return;
    const QString batch = m_numbers.count(m_now.output("decode.batch"), 3);
    panel.marks.push_back(Dots{.points = {at}, .role = Role::capex, .halo = true});
    panel.marks.push_back(Label{.at = at,
                                .text = Chart::tr("now, batch %1").arg(batch),
                                .anchor = Anchor::belowLeft,
                                .role = Role::text,
                                .weight = 600,
                                .required = true});
    panel.targets.push_back({.at = at,
                             .key = QStringLiteral("throughput.per_user"),
                             .text = Chart::tr("Now, batch %1: %2 tok/s for one user, %3 per accelerator")
                                         .arg(batch, rate(at.y()), rate(at.x()))});
}

Panel SpeedChart::panel() const {
    Panel panel;
    std::vector<double> x, y;
    for (const QPointF& place : extremes()) {
        x.push_back(place.x());
        y.push_back(place.y());
    }
    const auto text = [this](double value) { return m_numbers.count(value); };
    panel.x = eitherAxis(std::move(x), {logarithmic(), 100, 1000, text,
                                        [this](double value) { return m_numbers.count(value, 3); }});
    y.erase(std::remove_if(y.begin(), y.end(), [](double value) { return !std::isfinite(value); }), y.end());
    y.push_back(10);
    panel.y = roundAxis(y, 5, [this](double value) { return m_numbers.count(value, 3); });
    panel.x.title = Chart::tr("Output tokens/s per accelerator");
    panel.heading = Chart::tr("Tokens/s for one user");
    addCurve(panel);
    m_measured.add(panel, [](const CheckedPoint& point) { return placeOf(point); });
    addStates(panel);
    if (!fits())
        panel.marks.push_back(Label{
            .at = {logarithmic() ? std::sqrt(panel.x.from * panel.x.to) : (panel.x.from + panel.x.to) / 2,
                   (panel.y.from + panel.y.to) / 2},
            .text = Chart::tr("no batch fits"),
            .anchor = Anchor::centre,
            .role = Role::text,
            .size = 13,
            .required = true});
    return panel;
}

QString SpeedChart::title() const {
    if (!fits())
        return Chart::tr("No batch fits: %1").arg(reasonFor(m_now, "throughput.per_accelerator"));
    const BatchPoint& alone = m_curve.points.front();
    const BatchPoint& full = m_curve.points.back();
    return Chart::tr(
               "From one user to a full batch of %1, throughput grows %2 and each user slows from %3 to "
               "%4 tok/s")
        .arg(m_numbers.count(std::floor(full.batch), 3),
             m_numbers.times(full.perAccelerator / alone.perAccelerator), rate(alone.perUser),
             rate(full.perUser));
}

QString SpeedChart::subtitle() const {
    const QString axes =
        logarithmic() ? Chart::tr("Output tokens/s, throughput logarithmic; along the curve the batch grows")
                      : Chart::tr("Output tokens/s, linear; along the curve the batch grows");
    return m_measured.points().empty() ? axes : axes + QStringLiteral("; ") + m_measured.sentence();
}

DataTable SpeedChart::table() const {
    DataTable table;
    table.caption = Chart::tr("Speed for one user against throughput as the batch grows");
    table.columns = {{Chart::tr("Batch, sequences")},
                     {Chart::tr("Per accelerator, tok/s"), Align::decimal},
                     {Chart::tr("For one user, tok/s"), Align::decimal},
                     {Chart::tr("Source")}};
    constexpr std::size_t step = 11;
    for (std::size_t i = 0; i < m_curve.points.size(); i += step)
        table.rows.push_back({m_numbers.count(m_curve.points[i].batch, 3),
                              rate(m_curve.points[i].perAccelerator),
                              rate(m_curve.points[i].perUser),
                              {}});
    const QPointF now = placeOf(m_now);
    table.rows.push_back({Chart::tr("Now: %1").arg(m_numbers.count(m_now.output("decode.batch"), 3)),
                          rate(now.x()),
                          rate(now.y()),
                          {}});
    for (const CheckedPoint* point : m_measured.points())
        if (point->throughput && point->user_speed)
            table.rows.push_back({m_measured.rowName(*point), publishedValue(point->throughput->measured),
                                  publishedValue(point->user_speed->measured),
                                  toQString(point->point->source)});
    return table;
}

QString SpeedChart::description() const {
    QString text = Chart::tr("Curve of the speed for one user against the throughput of an accelerator. ") +
                   title() + u'.';
    if (!m_measured.points().empty())
        text += Chart::tr(" In the plot: %1.").arg(m_measured.sentence());
    return text;
}

Figure SpeedChart::figure() const {
    Figure figure;
    figure.id = QStringLiteral("speed");
    figure.title = title();
    figure.shortTitle = fits() ? Chart::tr("More throughput, slower for each") : Chart::tr("No batch fits");
    figure.subtitle = subtitle();
    figure.shortSubtitle = Chart::tr("Tokens/s for one user against tokens/s per accelerator");
    figure.logarithmic = logarithmic();
    figure.panels = {panel()};
    figure.table = table();
    figure.description = description();
    return figure;
}

} // namespace

Figure speedFigure(const Snapshot& snapshot) { return SpeedChart(snapshot).figure(); }

} // namespace tokenscope
