// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/sweep_texts.h"

#include "app/charts/chart_text.h"
#include "app/charts/sweep_band.h"
#include "app/charts/value_axis.h"
#include "app/panels/quantity_text.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {

SweepTexts::SweepTexts(const Snapshot& snapshot, const SweepCurve& curve)
    : m_snapshot(snapshot), m_curve(curve), m_input(quantity_inputs()[curve.input]),
      m_output(outputs()[curve.output]) {}

QString SweepTexts::x(double value) const { return inputWords(m_input, value); }

QString SweepTexts::y(double base) const { return outputWords(m_output, base); }

QString SweepTexts::inputName() const { return inputLabel(toQString(m_input.id)); }

QString SweepTexts::outputHeading() const {
    const QString name = outputName(m_output.id), unit = outputUnitWords(m_output);
    return unit.isEmpty() ? name : Chart::tr("%1, %2", "quantity, unit").arg(name, unit);
}

QString SweepTexts::gapWord(const SweepGap& gap) const {
    if (gap.to >= m_curve.range.high && gap.from > m_curve.range.low)
        return gap.defined ? Chart::tr("impossible beyond %1").arg(x(gap.from))
                           : Chart::tr("undefined beyond %1").arg(x(gap.from));
    if (gap.from <= m_curve.range.low && gap.to < m_curve.range.high)
        return gap.defined ? Chart::tr("impossible up to %1").arg(x(gap.to))
                           : Chart::tr("undefined up to %1").arg(x(gap.to));
    return gap.defined ? Chart::tr("impossible") : Chart::tr("undefined");
}

QString SweepTexts::gapSentence(const SweepGap& gap) const {
    const QString range = Chart::tr("%1 from %2 to %3").arg(inputName(), x(gap.from), x(gap.to));
    const QString word = gap.defined ? Chart::tr("impossible") : Chart::tr("undefined");
    return Chart::tr("%1: %2. %3", "range of an input, impossible or undefined, why")
        .arg(range, word, gap.reason);
}

QString SweepTexts::nowWords() const {
    const double value = m_snapshot.current.values[m_curve.output];
    if (!std::isfinite(value))
        return Chart::tr("now %1: undefined").arg(x(m_curve.now));
    return Chart::tr("now %1: %2", "input, output").arg(x(m_curve.now), y(value));
}

QString SweepTexts::nowSentence() const {
    const double value = m_snapshot.current.values[m_curve.output];
    if (!std::isfinite(m_curve.now))
        return Chart::tr("%1 is blank").arg(inputName());
    const QString result =
        std::isfinite(value) ? outputText(m_output, value).joined() : Chart::tr("undefined");
    return Chart::tr("%1 %2: %3 %4", "input, its value, output, its value")
        .arg(inputName(), x(m_curve.now), inSentence(outputName(m_output.id)), result);
}

// From the first value to the last, and the extreme between if there is one.
QString SweepTexts::course() const {
    std::vector<std::size_t> defined;
    for (std::size_t i = 0; i < m_curve.y.size(); ++i)
        if (std::isfinite(m_curve.y[i]))
            defined.push_back(i);
    if (defined.empty())
        return Chart::tr("%1 has no value in this range").arg(outputName(m_output.id));
    const auto less = [this](std::size_t a, std::size_t b) { return m_curve.y[a] < m_curve.y[b]; };
    const auto [low, high] = std::minmax_element(defined.begin(), defined.end(), less);
    const QString name = outputName(m_output.id), input = inSentence(inputName());
    if (y(m_curve.y[*low]) == y(m_curve.y[*high]))
        return Chart::tr("%1 does not move %2: it stays %3")
            .arg(inputName(), inSentence(name), y(m_curve.y[*low]));
    const std::size_t first = defined.front(), last = defined.back();
    const double reach = std::abs(m_curve.y[*high] - m_curve.y[*low]);
    const auto isNear = [&](std::size_t a, std::size_t b) {
        return std::abs(m_curve.y[a] - m_curve.y[b]) <= 1e-3 * reach;
    };
    const bool falls = isNear(*high, first) && isNear(*low, last);
    const bool rises = isNear(*low, first) && isNear(*high, last);
    if (falls || rises)
        return (falls ? Chart::tr("%1 falls from %2 to %3 between %4 %5 and %6")
                      : Chart::tr("%1 rises from %2 to %3 between %4 %5 and %6"))
            .arg(name, y(m_curve.y[first]), y(m_curve.y[last]), input, x(m_curve.x[first]),
                 x(m_curve.x[last]));
    return Chart::tr("%1 is lowest, %2, at %3, and highest, %4, at %5")
        .arg(name, y(m_curve.y[*low]), x(m_curve.x[*low]), y(m_curve.y[*high]), x(m_curve.x[*high]));
}

QString SweepTexts::title() const {
    if (!std::isfinite(m_snapshot.current.values[m_curve.output]))
        return Chart::tr("%1 is undefined: %2")
            .arg(outputName(m_output.id), reasonFor(m_snapshot.current, m_output.id));
    return course();
}

QString SweepTexts::subtitle(bool logarithmic) const {
    QString text =
        logarithmic && m_curve.range.logarithmic
            ? Chart::tr("Everything else is held; on both logarithmic axes the slope is the elasticity")
        : logarithmic ? Chart::tr("Everything else is held; the output on a logarithmic axis")
                      : Chart::tr("Everything else is held");
    if (m_curve.switchesMode)
        text += Chart::tr("; curve: once the input is edited, which switches the mode so that it acts");
    return text;
}

DataTable SweepTexts::table() const {
    DataTable table;
    table.caption = Chart::tr("%1 against %2").arg(outputHeading(), inSentence(inputName()));
    table.columns = {{inputName()},
                     {Chart::tr("Now, %1").arg(outputHeading()), Align::decimal},
                     {baselineName(m_snapshot), Align::decimal},
                     {Chart::tr("5 to 95 %"), Align::right},
                     {Chart::tr("Remark")}};
    const SweepBands* bands = sweepBandsOf(m_snapshot);
    const auto add = [&](const QString& name, double now, double base, const QString& range,
                         const QString& remark) {
        table.rows.push_back({name, y(now), std::isfinite(base) ? y(base) : QString(), range, remark});
    };
    const std::size_t step = std::max<std::size_t>(1, m_curve.x.size() / 12);
    for (std::size_t i = 0; i < m_curve.x.size(); i += step) {
        QString remark;
        for (const SweepGap& gap : m_curve.gaps)
            if (m_curve.x[i] >= gap.from && m_curve.x[i] <= gap.to)
                remark = gap.reason;
        add(x(m_curve.x[i]), m_curve.y[i], m_curve.baseline.empty() ? std::nan("") : m_curve.baseline[i],
            bands == nullptr ? QString() : sweepBandWords(*bands, m_curve.x[i]), remark);
    }
    if (std::isfinite(m_curve.now))
        add(Chart::tr("Now: %1").arg(x(m_curve.now)), m_snapshot.current.values[m_curve.output],
            m_snapshot.baseline.values[m_curve.output], {}, {});
    return table;
}

void SweepTexts::addTo(Figure& figure, bool logarithmic) const {
    figure.title = title();
    figure.shortTitle = std::isfinite(m_snapshot.current.values[m_curve.output])
                            ? Chart::tr("%1 against %2").arg(outputName(m_output.id), inSentence(inputName()))
                            : Chart::tr("%1 is undefined").arg(outputName(m_output.id));
    figure.subtitle = subtitle(logarithmic);
    figure.shortSubtitle = outputHeading();
    figure.table = table();
    QString text =
        Chart::tr("Curve of %1 against %2. ").arg(inSentence(outputHeading()), inSentence(inputName())) +
        course() + QStringLiteral(". ") + nowSentence() + u'.';
    for (const SweepGap& gap : m_curve.gaps)
        text += u' ' + gapSentence(gap);
    figure.description = text;
}

} // namespace tokenscope
