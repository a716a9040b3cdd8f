// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/measured_marks.h"

#include "app/state/evidence_book.h"
#include "app/state/evidence_text.h"
#include "core/analysis/evidence_match.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

constexpr qreal ringRadius = 3;

bool hasPlace(const CheckedPoint& point) { return point.point->batch != BatchKnown::not_published; }

} // namespace

MeasuredMarks::MeasuredMarks(const Snapshot& snapshot, const Inputs& drawn) {
    const Machine machine = machine_of(drawn);
    const auto& catalogue = snapshot.library->catalogue;
    std::vector<const CheckedPoint*> near;
    for (const CheckedPoint& point : checkedPoints(snapshot)) {
        if (!hasPlace(point))
            continue;
        const Likeness like = likeness(point.machine, machine, catalogue);
        if (like == Likeness::same_machine)
            m_points.push_back(&point);
        else if (like == Likeness::other_count || like == Likeness::other_precision)
            near.push_back(&point);
    }
    m_nearOnly = m_points.empty() && !near.empty();
    if (m_nearOnly)
        m_points = std::move(near);
    std::stable_sort(m_points.begin(), m_points.end(),
                     [](const CheckedPoint* a, const CheckedPoint* b) { return a->batch < b->batch; });
}

void MeasuredMarks::addRing(Panel& panel, const CheckedPoint& point, const QPointF& at) const {
    if (!std::isfinite(at.x()) || !std::isfinite(at.y()))
        return;
    panel.marks.push_back(Dots{.points = {at},
                               .role = m_nearOnly ? Role::ghost : Role::text,
                               .radius = ringRadius,
                               .filled = false});
    panel.targets.push_back(
        {.at = at, .radius = 7, .key = measuredKey(*point.point), .text = measuredToolTip(point)});
}

QString MeasuredMarks::projects() const {
    QStringList names;
    for (const CheckedPoint* point : m_points)
        if (const QString name = toQString(point->point->project); !names.contains(name))
            names << name;
    return names.join(QStringLiteral(", "));
}

double MeasuredMarks::typicalError() const {
    std::vector<RatioInBand> ratios;
    for (const CheckedPoint* point : m_points)
        if (point->judged() && point->throughput && std::isfinite(point->throughput->predicted))
            ratios.push_back({point->throughput->ratio(), point->band});
    return summary_of({}, {}, ratios).median;
}

QString MeasuredMarks::sentence() const {
    if (m_points.empty())
        return {};
    const double error = typicalError();
    const bool one = m_points.size() == 1;
    const QString words =
        m_nearOnly ? (one ? Chart::tr("grey ring: a measurement with another count or precision (%2)")
                          : Chart::tr("grey rings: %1 measurements with another count or precision (%2)"))
        : one      ? Chart::tr("ring: a measurement of this machine (%2)")
                   : Chart::tr("rings: %1 measurements of this machine (%2)");
    QString what = one ? words : words.arg(m_points.size());
    what.replace(QStringLiteral("%2"), projects());
    if (!std::isfinite(error))
        return what;
    return Chart::tr("%1, where the model is typically ×/÷%2 off").arg(what, m_numbers.significant(error, 3));
}

QString MeasuredMarks::shortSentence() const {
    if (m_points.empty())
        return {};
    return m_nearOnly ? Chart::tr("rings: measured nearby") : Chart::tr("rings: measured");
}

QString MeasuredMarks::rowName(const CheckedPoint& point) const {
    return Chart::tr("Measured at %1: %2, %3")
        .arg(m_numbers.count(point.batch, 3), machineName(point), toQString(point.point->project));
}

QString measuredToolTip(const CheckedPoint& point) {
    QStringList lines{machineName(point), machineDetail(point)};
    for (const ComparedFigure& figure : compared_figures(point))
        lines << Chart::tr("%1: measured %2, model %3 (%4)")
                     .arg(figureName(figure), publishedValue(figure.compared.measured),
                          predictedValue(figure.compared.predicted), residualText(figure.compared));
    if (!point.point->outside.empty())
        lines << Chart::tr("Not described by the model: %1").arg(toQString(point.point->outside));
    lines << toQString(point.point->source) << Chart::tr("Enter or a click opens its scenario");
    return lines.join(u'\n');
}

} // namespace tokenscope
