// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/alt_text.h"

#include "app/charts/chart_text.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {
namespace {

struct AltText {
    Q_DECLARE_TR_FUNCTIONS(AltText)
};

struct RowValue {
    QString label;
    QString text;
    double value = 0;
};

// Values of the filled dots of a panel with rows, as its first column words them.
std::vector<RowValue> rowValues(const Panel& panel) {
    std::vector<RowValue> values;
    for (const Mark& mark : panel.marks) {
        const auto* dots = std::get_if<Dots>(&mark);
        if (dots == nullptr || !dots->filled || dots->cell)
            continue;
        for (const QPointF& point : dots->points) {
            const auto row = static_cast<size_t>(std::max(0.0, point.y()));
            if (row < panel.rows.size() && point.x() > 0 && std::isfinite(point.x()) &&
                !panel.rows[row].cells.empty() && !panel.rows[row].cells.front().text.isEmpty())
                values.push_back({panel.rows[row].label, panel.rows[row].cells.front().text, point.x()});
        }
    }
    return values;
}

QString extremaText(const Panel& panel) {
    if (panel.y.scale != Scale::categories || panel.x.scale != Scale::log10)
        return {};
    const std::vector<RowValue> values = rowValues(panel);
    if (values.size() < 2)
        return {};
    const auto less = [](const RowValue& a, const RowValue& b) { return a.value < b.value; };
    const auto [least, most] = std::minmax_element(values.begin(), values.end(), less);
    if (!(most->value > least->value))
        return {};
    return AltText::tr("The largest value is %1 at %2, the smallest %3 at %4, %5 times less.")
        .arg(inSentence(most->label), most->text, inSentence(least->label), least->text,
             ChartNumbers().significant(most->value / least->value));
}

QString comparisonText(const Snapshot& snapshot) {
    if (sameInputs(snapshot.current, snapshot.baseline))
        return {};
    const double now = perMillion(snapshot.current, "cost.per_output_token");
    const double before = perMillion(snapshot.baseline, "cost.per_output_token");
    if (!(now > 0) || !(before > 0))
        return {};
    const ChartNumbers numbers;
    return AltText::tr("A million output tokens cost %1; in the baseline, %2, it is %3 (%4).")
        .arg(numbers.money(now), baselineName(snapshot), numbers.money(before), numbers.change(now / before));
}

QString withStop(const QString& text) { return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.'; }

} // namespace

QString draftAltText(const Snapshot& snapshot, const std::vector<Figure>& figures) {
    QStringList sentences;
    for (const Figure& figure : figures) {
        sentences << withStop(figure.description.isEmpty() ? figure.title : figure.description);
        for (const Panel& panel : figure.panels)
            sentences << extremaText(panel);
    }
    sentences << comparisonText(snapshot);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace tokenscope
