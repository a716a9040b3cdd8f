// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/batch_chart.h"

#include "app/charts/batch_panels.h"
#include "app/state/evidence_text.h"
#include "core/model/error_band.h"

#include <cmath>

namespace tokenscope {
namespace {

class BatchChart {
public:
    explicit BatchChart(const Snapshot& snapshot);

    Figure figure() const;

private:
    bool speedIsMissing() const {
        return !std::isfinite(m_at.perAccelerator) && (fits() || m_curve.replacesStated);
    }
    bool fits() const { return !m_curve.points.empty(); }
    bool beyondFit() const { return m_curve.accelerators > widest_fitted_replica; }
    QString rate(double value) const { return m_numbers.significant(value); }
    QString statedRate() const { return m_numbers.count(m_at.perAccelerator, 4); }
    QString title() const;
    QString statedTitle() const;
    QString shortTitle() const;
    QString subtitle() const;
    QString withMeasured(const QString& text) const;
    DataTable table() const;
    void addMeasured(DataTable& table) const;
    QString description() const;

    const Snapshot& m_snapshot;
    const Evaluated& m_now;
    ChartNumbers m_numbers;
    BatchCurve m_curve;
    MeasuredMarks m_measured;
    BatchPoint m_at; ///< the scenario
};

BatchChart::BatchChart(const Snapshot& snapshot)
    : m_snapshot(snapshot), m_now(snapshot.current), m_curve(batchCurve(snapshot)),
      m_measured(snapshot, m_curve.inputs), m_at(batchPoint(m_now.values)) {}

QString BatchChart::statedTitle() const {
    if (!m_curve.atNow)
        return Chart::tr("%1 tok/s are stated for an accelerator; the model fits no batch in this machine")
            .arg(statedRate());
    if (beyondFit())
        return Chart::tr("%1 tok/s are stated for each of %2 accelerators; the model is fitted to at most %3 "
                         "in a replica")
            .arg(statedRate(), m_numbers.count(m_curve.accelerators, 3))
            .arg(widest_fitted_replica);
    const double ratio = m_at.perAccelerator / m_curve.atNow->perAccelerator;
    return Chart::tr("The stated %1 tok/s an accelerator is %2 the %3 that the model gives at batch %4")
        .arg(statedRate(), m_numbers.times(ratio), rate(m_curve.atNow->perAccelerator),
             m_numbers.count(m_curve.atNow->batch, 3));
}

QString BatchChart::title() const {
    if (speedIsMissing())
        return Chart::tr("The speed is undefined: %1").arg(reasonFor(m_now, "throughput.per_accelerator"));
    if (m_curve.replacesStated)
        return statedTitle();
    if (!fits())
        return Chart::tr("No batch fits: %1").arg(reasonFor(m_now, "throughput.per_accelerator"));
    const BatchPoint& alone = m_curve.points.front();
    const bool isAlone = m_at.batch < 1.5;
    const BatchPoint& many = isAlone ? m_curve.points.back() : m_at;
    const QString text =
        isAlone
            ? Chart::tr("A full batch of %1 yields %2 the tokens of one user, at %3 instead of %4 tok/s each")
            : Chart::tr("A batch of %1 yields %2 the tokens of one user, at %3 instead of %4 tok/s each");
    return text.arg(m_numbers.count(std::floor(many.batch), 3),
                    m_numbers.times(many.perAccelerator / alone.perAccelerator), rate(many.perUser),
                    rate(alone.perUser));
}

QString BatchChart::shortTitle() const {
    if (speedIsMissing())
        return Chart::tr("The speed is undefined");
    if (m_curve.replacesStated && m_curve.atNow && !beyondFit())
        return Chart::tr("The stated speed is %1 the model’s")
            .arg(m_numbers.times(m_at.perAccelerator / m_curve.atNow->perAccelerator));
    if (m_curve.replacesStated)
        return Chart::tr("A speed that the model cannot check");
    return fits() ? Chart::tr("A fuller batch serves more, each slower") : Chart::tr("No batch fits");
}

QString BatchChart::withMeasured(const QString& text) const {
    return m_measured.points().empty() ? text : text + QStringLiteral("; ") + m_measured.sentence();
}

QString BatchChart::subtitle() const {
    if (m_curve.replacesStated && beyondFit())
        return Chart::tr("Against batch. Dot: as stated. Curve: the model far outside what it is fitted to");
    if (m_curve.replacesStated)
        return withMeasured(
            Chart::tr("Against batch. Dot: as stated. Curve: this machine as the model derives it, on %n "
                      "accelerator(s), the fewest that hold it",
                      nullptr, static_cast<int>(m_curve.accelerators)));
    if (!BatchPanels::logarithmic(m_snapshot))
        return withMeasured(Chart::tr("Against batch, linear; grey: what the essay states"));
    const double band = m_now.output("band90");
    if (!m_measured.points().empty() && fits())
        return Chart::tr("Against batch, logarithmic; grey: the essay; %1").arg(m_measured.sentence());
    if (!std::isfinite(band) || !fits())
        return Chart::tr("Against batch, logarithmic; grey: what the essay states");
    return Chart::tr("Against batch, logarithmic. Nine of ten measurements lie within ×/÷%1 of such a curve; "
                     "grey: what "
                     "the essay states")
        .arg(m_numbers.significant(band, 3));
}

void BatchChart::addMeasured(DataTable& table) const {
    const auto text = [](const std::optional<Compared>& figure) {
        return figure ? publishedValue(figure->measured) : QString();
    };
    for (const CheckedPoint* point : m_measured.points()) {
        const bool board = point->point->boundary == Boundary::board;
        table.rows.push_back({m_measured.rowName(*point), text(point->throughput), text(point->user_speed),
                              board ? text(point->energy) : QString(),
                              point->throughput ? residualText(*point->throughput) : QString(),
                              toQString(point->point->source)});
    }
}

DataTable BatchChart::table() const {
    DataTable table;
    table.caption = Chart::tr("Output tokens a second and joules a token against the batch");
    table.columns = {{Chart::tr("Batch, sequences")},
                     {Chart::tr("Per accelerator, tok/s"), Align::decimal},
                     {Chart::tr("For one user, tok/s"), Align::decimal},
                     {Chart::tr("At the boards, J/token"), Align::decimal},
                     {Chart::tr("Model / measured"), Align::right},
                     {Chart::tr("Source")}};
    const auto add = [&](const QString& name, const BatchPoint& point) {
        table.rows.push_back(
            {name, rate(point.perAccelerator), rate(point.perUser), rate(point.boardEnergy), {}, {}});
    };
    constexpr std::size_t step = 11;
    for (std::size_t i = 0; i < m_curve.points.size(); i += step)
        add(m_numbers.count(m_curve.points[i].batch, 3), m_curve.points[i]);
    add(Chart::tr("Now: %1").arg(m_numbers.count(m_at.batch, 3)), m_at);
    if (m_snapshot.bands)
        table.rows.push_back({Chart::tr("Now, 5 to 95 %"),
                              m_numbers.significantBand(m_snapshot.band("throughput.per_accelerator")),
                              m_numbers.significantBand(m_snapshot.band("throughput.per_user")),
                              {},
                              {},
                              {}});
    table.rows.push_back({Chart::tr("Compute roof"), rate(m_curve.computeRoof), {}, {}, {}, {}});
    table.rows.push_back({Chart::tr("Weight-read roof"), {}, rate(m_curve.weightRoof), {}, {}, {}});
    table.rows.push_back(
        {Chart::tr("Memory full: %1").arg(m_numbers.count(std::floor(m_curve.largestBatch), 3)),
         {},
         {},
         {},
         {},
         {}});
    addMeasured(table);
    return table;
}

QString BatchChart::description() const {
    QString text = Chart::tr(
        "Three curves against the batch: output tokens a second of an accelerator, which rise, for one user, "
        "which fall, and joules a token at the boards, which fall.");
    if (fits()) {
        const BatchPoint& last = m_curve.points.back();
        text += Chart::tr(" From %1 and %2 at batch 1 to %3 and %4 at batch %5.")
                    .arg(rate(m_curve.points.front().perAccelerator), rate(m_curve.points.front().perUser),
                         rate(last.perAccelerator), rate(last.perUser),
                         m_numbers.count(std::floor(last.batch), 3));
    }
    if (!m_measured.points().empty())
        text += Chart::tr(" In the plots: %1.").arg(m_measured.sentence());
    if (!std::isfinite(m_at.perUser))
        return text + Chart::tr(" Now undefined: %1.").arg(reasonFor(m_now, "throughput.per_user"));
    text += Chart::tr(" Now: %1 and %2 at batch %3.")
                .arg(rate(m_at.perAccelerator), rate(m_at.perUser), m_numbers.count(m_at.batch, 3));
    return text + Chart::tr(" %1: %2 and %3.")
                      .arg(baselineInSentence(m_snapshot),
                           rate(m_snapshot.baseline.output("throughput.per_accelerator")),
                           rate(m_snapshot.baseline.output("throughput.per_user")));
}

Figure BatchChart::figure() const {
    Figure figure;
    figure.id = QStringLiteral("batch");
    figure.title = title();
    figure.shortTitle = shortTitle();
    figure.subtitle = subtitle();
    figure.shortSubtitle = Chart::tr("Against batch; grey: what the essay states");
    if (!m_measured.points().empty())
        figure.shortSubtitle =
            Chart::tr("Against batch; grey: the essay; %1").arg(m_measured.shortSentence());
    figure.logarithmic = BatchPanels::logarithmic(m_snapshot);
    figure.sharedX = true;
    const BatchPanels panels(m_snapshot, m_curve, m_measured);
    figure.panels = {panels.throughput(), panels.speed(), panels.energy()};
    figure.table = table();
    figure.description = description();
    return figure;
}

} // namespace

Figure batchFigure(const Snapshot& snapshot) { return BatchChart(snapshot).figure(); }

} // namespace tokenscope
