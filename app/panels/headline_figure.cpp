// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/headline_figure.h"

#include "app/state/input_names.h"
#include "app/state/number_format.h"
#include "app/state/undefined_text.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace tokenscope {
namespace {

struct Headline {
    Q_DECLARE_TR_FUNCTIONS(Headline)
};

constexpr std::array headlineOutputs = {"cost.per_output_token", "energy.facility_per_output_token",
                                        "energy.per_response", "throughput.per_user", "margin.gross"};

const OutputRow& rowOf(std::string_view id) { return outputs()[output_index(id)]; }

// A column is narrow: the label says the rest of the unit.
QString shortUnit(std::string_view id) {
    if (id == "cost.per_output_token")
        return Headline::tr("per million");
    return id == "energy.facility_per_output_token" ? QStringLiteral("J") : QString();
}

QuantityText valueText(std::string_view id, const Evaluated& evaluated) {
    QuantityText text = outputText(rowOf(id), evaluated.values[output_index(id)]);
    if (const QString unit = shortUnit(id); !unit.isEmpty() && !text.unit.isEmpty())
        text.unit = unit;
    return text;
}

QString labelText(std::string_view id, const Evaluated& evaluated) {
    const Amount& tokens = evaluated.inputs.amount("request.output_tokens");
    if (id != "energy.per_response" || !tokens.is_number())
        return coreText("Output", rowOf(id).label);
    return Headline::tr("Energy per %1-token reply").arg(toQString(full(tokens.value, 1.0, numberFormat())));
}

QString noteText(std::string_view id, const Evaluated& evaluated) {
    const NumberFormat format = numberFormat();
    const double ratio = evaluated.output("energy.search_ratio");
    if (id == "energy.per_response" && std::isfinite(ratio))
        return Headline::tr("%1 of a web search").arg(toQString(times(ratio, 2, format)));
    if (id == "margin.gross" && std::isfinite(evaluated.output("margin.gross")))
        return Headline::tr("serving cost only");
    const double rate = evaluated.output("throughput.per_accelerator");
    if (id == "throughput.per_user" && std::isfinite(rate))
        return Headline::tr("%1 per accelerator").arg(toQString(significant(rate, 2, format)));
    return {};
}

void addChange(HeadlineFigure& figure, std::string_view id, const Snapshot& snapshot) {
    const double now = snapshot.current.output(id);
    const double before = snapshot.baseline.output(id);
    const QuantityText from = valueText(id, snapshot.baseline);
    if (now == before || !std::isfinite(now))
        return;
    const bool share = rowOf(id).wording == Wording::share;
    const bool ratio = now > 0.0 && before > 0.0;
    if (std::isfinite(before) && (share || ratio)) {
        figure.direction = now > before ? HeadlineFigure::Direction::up : HeadlineFigure::Direction::down;
        figure.change =
            toQString(share ? points(now - before, numberFormat()) : change(now / before, numberFormat()));
    }
    figure.from = id == "cost.per_output_token" ? from.number : from.joined();
}

HeadlineFigure figureOf(std::string_view id, const Snapshot& snapshot) {
    const Evaluated& current = snapshot.current;
    HeadlineFigure figure{.output = toQString(id),
                          .label = labelText(id, current),
                          .shortLabel = coreText("Output", rowOf(id).label),
                          .value = valueText(id, current),
                          .range = outputBandText(rowOf(id), snapshot.band(id)),
                          .shortRange = outputBandEnds(rowOf(id), snapshot.band(id)),
                          .note = noteText(id, current),
                          .change = {},
                          .from = {},
                          .reason = undefinedText(id, current)};
    addChange(figure, id, snapshot);
    return figure;
}

} // namespace

std::vector<HeadlineFigure> headlineFigures(const Snapshot& snapshot) {
    std::vector<HeadlineFigure> figures;
    figures.reserve(std::size(headlineOutputs));
    for (const char* id : headlineOutputs)
        figures.push_back(figureOf(id, snapshot));
    return figures;
}

QString spokenText(const HeadlineFigure& figure) {
    if (!figure.reason.isEmpty())
        return Headline::tr("undefined: %1").arg(figure.reason);
    const QString value = figure.range.isEmpty() ? figure.value.joined()
                                                 : QString(figure.value.joined() + u", " + figure.range);
    if (figure.change.isEmpty())
        return value;
    const QString pattern = figure.direction == HeadlineFigure::Direction::up
                                ? Headline::tr("%1, up %2 from %3")
                                : Headline::tr("%1, down %2 from %3");
    return pattern.arg(value, figure.change, figure.from);
}

QString sentence(const HeadlineFigure& figure, const QString& scenario, const QString& baseline) {
    if (!figure.reason.isEmpty())
        return Headline::tr("%1 is undefined in “%2”: %3.").arg(figure.label, scenario, figure.reason);
    const QString value = figure.range.isEmpty()
                              ? figure.value.joined()
                              : QString(figure.value.joined() + u" (" + figure.range + u')');
    if (figure.change.isEmpty())
        return Headline::tr("%1 is %2 in “%3”.").arg(figure.label, value, scenario);
    return Headline::tr("%1 is %2 in “%3”: %4 from %5 in “%6”.")
        .arg(figure.label, value, scenario, figure.change, figure.from, baseline);
}

} // namespace tokenscope
