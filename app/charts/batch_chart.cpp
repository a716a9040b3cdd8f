// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/batch_chart.h"

#include "app/charts/batch_curve.h"
#include "app/charts/chart_axes.h"
#include "app/charts/chart_text.h"
#include "app/charts/essay_figures.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

/// Accelerators of the largest replica among the measurements that the model is fitted to.
constexpr int mostFitted = 8;

class BatchChart {
public:
    explicit BatchChart(const Snapshot& snapshot);

    Figure figure() const;

private:
    bool fits() const { return !m_curve.points.empty(); }
    bool beyondFit() const { return m_curve.accelerators > mostFitted; }
    bool comparesBaseline() const { return !sameInputs(m_now, m_snapshot.baseline); }
    QString rate(double value) const { return m_numbers.significant(value); }
    // What is stated is exact, what the model gives is an estimate.
    QString shownRate(double value) const {
        return m_numbers.significant(value, m_curve.replacesStated ? 4 : 2);
    }
    QString statedRate() const { return shownRate(m_at.perAccelerator); }
    Axis xAxis() const;
    Axis throughputAxis() const;
    Axis speedAxis() const;
    void addEssayRange(Panel& panel, const essay::Range& range, const QPointF& corner, Anchor anchor) const;
    void addMemoryLimit(Panel& panel) const;
    void addCurve(Panel& panel, double BatchPoint::*rateOf) const;
    void addNow(Panel& panel, std::string_view output, Anchor anchor) const;
    void addComputeRoof(Panel& panel) const;
    void addWeightRoof(Panel& panel) const;
    void addSpeedRoof(Panel& panel) const;
    Panel throughputPanel() const;
    Panel speedPanel() const;
    QString title() const;
    QString statedTitle() const;
    QString subtitle() const;
    DataTable table() const;
    QString description() const;

    const Snapshot& m_snapshot;
    const Evaluated& m_now;
    ChartNumbers m_numbers;
    BatchCurve m_curve;
    BatchPoint m_at; ///< the scenario
};

BatchChart::BatchChart(const Snapshot& snapshot)
    : m_snapshot(snapshot), m_now(snapshot.current),
      m_curve(batchCurve(snapshot)), m_at{m_now.output("decode.batch"),
                                          m_now.output("throughput.per_accelerator"),
                                          m_now.output("throughput.per_user")} {}

Axis BatchChart::xAxis() const {
    const double last = fits() ? m_curve.points.back().batch : 1;
    Axis axis =
        decadeAxis({m_at.batch, last}, 1, 1000, [this](double value) { return m_numbers.count(value); });
    axis.grid = false;
    axis.title = Chart::tr("Batch: sequences in flight");
    return axis;
}

Axis BatchChart::throughputAxis() const {
    const double first = fits() ? m_curve.points.front().perAccelerator : 100;
    return decadeAxis({m_curve.computeRoof, m_at.perAccelerator, first}, 100, essay::acceleratorSpeed.high,
                      [this](double value) { return m_numbers.count(value); });
}

// The roof is left above the plot where it would press the curve flat.
Axis BatchChart::speedAxis() const {
    std::vector<double> values = {essay::userSpeed.high};
    if (std::isfinite(m_at.perUser))
        values.push_back(m_at.perUser);
    if (fits())
        values.push_back(m_curve.points.front().perUser);
    if (m_curve.weightRoof < 2 * *std::max_element(values.begin(), values.end()))
        values.push_back(m_curve.weightRoof);
    return roundAxis(values, 5, [this](double value) { return m_numbers.count(value, 3); });
}

void BatchChart::addEssayRange(Panel& panel, const essay::Range& range, const QPointF& corner,
                               Anchor anchor) const {
    panel.marks.push_back(Region::rectangle(-plotEdge, plotEdge, range.low, range.high));
    panel.marks.push_back(Label{
        .at = corner,
        .text = Chart::tr("essay: %1 to %2").arg(m_numbers.count(range.low), m_numbers.count(range.high)),
        .anchor = anchor});
}

void BatchChart::addMemoryLimit(Panel& panel) const {
    const double limit = m_curve.largestBatch;
    if (!(limit >= 1) || limit > panel.x.to)
        return;
    panel.marks.push_back(Rule{.at = limit, .role = Role::ghost, .dashes = {1, 3}});
    panel.marks.push_back(
        Label{.at = {limit, panel.y.from},
              .text = Chart::tr("memory full: %1").arg(m_numbers.count(std::floor(limit), 3)),
              .anchor = Anchor::aboveLeft});
}

void BatchChart::addCurve(Panel& panel, double BatchPoint::*rateOf) const {
    Curve curve{.points = {}, .role = Role::capex, .width = 2.25};
    for (const BatchPoint& point : m_curve.points)
        curve.points.push_back({point.batch, point.*rateOf});
    panel.marks.push_back(curve);
    if (!fits())
        panel.marks.push_back(Label{.at = {panel.x.from, panel.y.from},
                                    .text = Chart::tr("no batch fits"),
                                    .anchor = Anchor::aboveRight,
                                    .role = Role::text,
                                    .size = 13,
                                    .gap = 16,
                                    .required = true});
}

void BatchChart::addNow(Panel& panel, std::string_view output, Anchor anchor) const {
    const QPointF base(m_snapshot.baseline.output("decode.batch"), m_snapshot.baseline.output(output));
    const QPointF at(m_at.batch, m_now.output(output));
    if (comparesBaseline() && std::isfinite(base.y()) && base.x() <= panel.x.to) {
        panel.marks.push_back(GhostRing{base});
        panel.marks.push_back(
            Label{.at = base,
                  .text = Chart::tr("%1 %2").arg(baselineInSentence(m_snapshot), rate(base.y())),
                  .anchor = Anchor::right,
                  .gap = 12});
    }
    if (!std::isfinite(at.y()))
        return;
    const QString value =
        (m_curve.replacesStated ? Chart::tr("stated %1") : Chart::tr("now %1")).arg(shownRate(at.y()));
    panel.marks.push_back(Dots{.points = {at}, .role = Role::capex, .halo = true});
    panel.marks.push_back(Label{
        .at = at, .text = value, .anchor = anchor, .role = Role::text, .weight = 600, .required = true});
    panel.targets.push_back(
        {.at = at,
         .key = toQString(output),
         .text = Chart::tr("%1: %2 tok/s at batch %3")
                     .arg(outputName(output), shownRate(at.y()), m_numbers.count(at.x(), 3))});
}

void BatchChart::addComputeRoof(Panel& panel) const {
    if (!(m_curve.computeRoof > 0))
        return;
    panel.marks.push_back(Rule{.direction = Direction::horizontal,
                               .at = m_curve.computeRoof,
                               .role = Role::impossible,
                               .width = 1.5});
    panel.marks.push_back(
        Label{.at = {panel.x.from, m_curve.computeRoof},
              .text = Chart::tr("compute roof %1").arg(m_numbers.significant(m_curve.computeRoof, 4)),
              .anchor = Anchor::aboveRight,
              .role = Role::impossible});
}

// Each user gets at most the weight-read roof, so a replica at most that times its batch.
void BatchChart::addWeightRoof(Panel& panel) const {
    if (!(m_curve.weightRoof > 0) || !fits())
        return;
    const double perSequence = m_curve.weightRoof / m_curve.accelerators;
    const double end = std::min(panel.x.to, panel.y.to / perSequence);
    panel.marks.push_back(
        Curve{.points = {{panel.x.from, perSequence * panel.x.from}, {end, perSequence * end}},
              .role = Role::impossible,
              .dashes = {5, 3}});
    panel.marks.push_back(Label{.at = {2, 2 * perSequence},
                                .text = Chart::tr("weight-read roof"),
                                .anchor = Anchor::above,
                                .role = Role::impossible,
                                .along = QPointF(20, 20 * perSequence)});
}

void BatchChart::addSpeedRoof(Panel& panel) const {
    const double roof = m_curve.weightRoof;
    if (!(roof > 0))
        return;
    const bool inside = roof <= panel.y.to;
    if (inside)
        panel.marks.push_back(Rule{.direction = Direction::horizontal,
                                   .at = roof,
                                   .role = Role::impossible,
                                   .width = 1.5,
                                   .dashes = {5, 3}});
    const QString text = m_numbers.significant(roof, roof < 1e3 ? 2 : 4);
    panel.marks.push_back(Label{.at = {panel.x.from, inside ? roof : panel.y.to},
                                .text = inside ? Chart::tr("weight-read roof %1").arg(text)
                                               : Chart::tr("weight-read roof %1, off the top").arg(text),
                                .anchor = inside ? Anchor::aboveRight : Anchor::belowRight,
                                .role = Role::impossible});
}

Panel BatchChart::throughputPanel() const {
    Panel panel;
    panel.heading = Chart::tr("Tokens/s per accelerator");
    panel.x = xAxis();
    panel.y = throughputAxis();
    addEssayRange(panel, essay::acceleratorSpeed, {panel.x.from, essay::acceleratorSpeed.low},
                  Anchor::aboveRight);
    addMemoryLimit(panel);
    addComputeRoof(panel);
    addWeightRoof(panel);
    addCurve(panel, &BatchPoint::perAccelerator);
    addNow(panel, "throughput.per_accelerator", Anchor::belowRight);
    return panel;
}

Panel BatchChart::speedPanel() const {
    Panel panel;
    panel.heading = Chart::tr("Tokens/s for one user");
    panel.x = xAxis();
    panel.y = speedAxis();
    addEssayRange(panel, essay::userSpeed, {panel.x.to, essay::userSpeed.high}, Anchor::belowLeft);
    addMemoryLimit(panel);
    addSpeedRoof(panel);
    addCurve(panel, &BatchPoint::perUser);
    addNow(panel, "throughput.per_user", Anchor::belowLeft);
    return panel;
}

QString BatchChart::statedTitle() const {
    if (!m_curve.atNow)
        return Chart::tr("%1 tok/s are stated for an accelerator; the model fits no batch in this machine")
            .arg(statedRate());
    if (beyondFit())
        return Chart::tr("%1 tok/s are stated for each of %2 accelerators; the model is fitted to at most %3 "
                         "in a replica")
            .arg(statedRate(), m_numbers.count(m_curve.accelerators, 3))
            .arg(mostFitted);
    const double ratio = m_at.perAccelerator / m_curve.atNow->perAccelerator;
    return Chart::tr("The stated %1 tok/s an accelerator is %2 the %3 that the model gives at batch %4")
        .arg(statedRate(), m_numbers.times(ratio), rate(m_curve.atNow->perAccelerator),
             m_numbers.count(m_curve.atNow->batch, 3));
}

QString BatchChart::title() const {
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

QString BatchChart::subtitle() const {
    if (m_curve.replacesStated && beyondFit())
        return Chart::tr("Against batch. Dot: as stated. Curve: the model far outside what it is fitted to");
    if (m_curve.replacesStated)
        return Chart::tr("Against batch. Dot: as stated. Curve: this machine as the model derives it, on %n "
                         "accelerator(s), "
                         "the fewest that hold it",
                         nullptr, static_cast<int>(m_curve.accelerators));
    const double band = m_now.output("band90");
    if (!std::isfinite(band))
        return Chart::tr("Against batch, logarithmic; grey: what the essay states");
    return Chart::tr("Against batch, logarithmic. Nine of ten measurements lie within ×/÷%1 of such a curve; "
                     "grey: what "
                     "the essay states")
        .arg(m_numbers.significant(band, 3));
}

DataTable BatchChart::table() const {
    DataTable table;
    table.caption = Chart::tr("Output tokens a second against the batch");
    table.columns = {{Chart::tr("Batch, sequences")},
                     {Chart::tr("Per accelerator, tok/s"), Align::decimal},
                     {Chart::tr("For one user, tok/s"), Align::decimal}};
    const auto add = [&](const QString& name, const BatchPoint& point) {
        table.rows.push_back({name, rate(point.perAccelerator), rate(point.perUser)});
    };
    constexpr std::size_t step = 11;
    for (std::size_t i = 0; i < m_curve.points.size(); i += step)
        add(m_numbers.count(m_curve.points[i].batch, 3), m_curve.points[i]);
    add(Chart::tr("Now: %1").arg(m_numbers.count(m_at.batch, 3)), m_at);
    table.rows.push_back({Chart::tr("Compute roof"), rate(m_curve.computeRoof), {}});
    table.rows.push_back({Chart::tr("Weight-read roof"), {}, rate(m_curve.weightRoof)});
    table.rows.push_back(
        {Chart::tr("Memory full: %1").arg(m_numbers.count(std::floor(m_curve.largestBatch), 3)), {}, {}});
    return table;
}

QString BatchChart::description() const {
    QString text = Chart::tr(
        "Two curves against the batch: output tokens a second of an accelerator, which rise, and for "
        "one user, which fall.");
    if (fits()) {
        const BatchPoint& last = m_curve.points.back();
        text += Chart::tr(" From %1 and %2 at batch 1 to %3 and %4 at batch %5.")
                    .arg(rate(m_curve.points.front().perAccelerator), rate(m_curve.points.front().perUser),
                         rate(last.perAccelerator), rate(last.perUser),
                         m_numbers.count(std::floor(last.batch), 3));
    }
    if (!std::isfinite(m_at.perUser))
        return text + Chart::tr(" Now undefined: %1.").arg(reasonFor(m_now, "throughput.per_user"));
    text += Chart::tr(" Now: %1 and %2 at batch %3.")
                .arg(rate(m_at.perAccelerator), rate(m_at.perUser), m_numbers.count(m_at.batch, 3));
    return text + Chart::tr(" For %1: %2 and %3.")
                      .arg(baselineInSentence(m_snapshot),
                           rate(m_snapshot.baseline.output("throughput.per_accelerator")),
                           rate(m_snapshot.baseline.output("throughput.per_user")));
}

Figure BatchChart::figure() const {
    Figure figure;
    figure.id = QStringLiteral("batch");
    figure.title = title();
    figure.shortTitle = Chart::tr("A fuller batch serves more, each user more slowly");
    figure.subtitle = subtitle();
    figure.shortSubtitle = Chart::tr("Against batch; grey: what the essay states");
    figure.sharedX = true;
    figure.panels = {throughputPanel(), speedPanel()};
    figure.table = table();
    figure.description = description();
    return figure;
}

} // namespace

Figure batchFigure(const Snapshot& snapshot) { return BatchChart(snapshot).figure(); }

} // namespace tokenscope
