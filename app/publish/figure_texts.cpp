// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/figure_texts.h"

#include "app/charts/chart_list.h"
#include "app/publish/alt_text.h"
#include "app/publish/definitions.h"
#include "app/state/data_names.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"
#include "core/analysis/result_json.h"
#include "core/scenario/scenario_code.h"

#include <QCoreApplication>

namespace tokenscope {
namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

constexpr qsizetype fewInputs = 8;

QStringList overridesOf(const Document& document) {
    QStringList inputs;
    for (const auto& [id, value] : document.overrides) {
        const QString name = QString::fromStdString(id);
        inputs << inputLabel(name) + u' ' + inputValueText(name, value);
    }
    return inputs;
}

// With all settings below, the note only names the scenario.
QString draftNote(const Snapshot& snapshot, bool settingsFollow) {
    const Document& document = snapshot.current.document;
    const QString name = displayName(document, *snapshot.library);
    QStringList inputs = settingsFollow ? QStringList() : overridesOf(document);
    if (const qsizetype left = inputs.size() - fewInputs; left > 0)
        inputs = inputs.mid(0, fewInputs) << FigureWords::tr("%n more", nullptr, static_cast<int>(left));
    return inputs.isEmpty()
               ? FigureWords::tr("Scenario: %1.").arg(name)
               : FigureWords::tr("Scenario: %1; %2.").arg(name, inputs.join(QStringLiteral(", ")));
}

QString settingsText(const Snapshot& snapshot) {
    const QStringList inputs = overridesOf(snapshot.current.document);
    if (inputs.isEmpty())
        return {};
    const Preset* preset = snapshot.library->find_preset(snapshot.current.document.preset);
    return FigureWords::tr("Settings that differ from “%1”: %2.")
        .arg(preset ? presetName(*preset) : QString(), inputs.join(QStringLiteral("; ")));
}

QString sourceText(const std::optional<QString>& given) {
    const QString program = FigureWords::tr("Tokenscope %1, model %2")
                                .arg(QStringLiteral(TOKENSCOPE_VERSION), toQString(model_version));
    if (given && !given->trimmed().isEmpty())
        return FigureWords::tr("Source: %1; %2.").arg(given->trimmed(), program);
    return FigureWords::tr("Source: %1. Nominal US dollars, 2026.").arg(program);
}

QString draftTitle(const Snapshot& snapshot, const std::vector<Figure>& figures) {
    if (figures.size() == 1)
        return figures.front().title;
    QStringList names;
    for (const Figure& figure : figures)
        if (const auto entry = findChart(figure.id))
            names << inSentence(entry->title());
    return FigureWords::tr("%1: %2").arg(displayName(snapshot.current.document, *snapshot.library),
                                         names.join(QStringLiteral(", ")));
}

void addCode(FigureTexts& texts, const FigureRequest& request, const Snapshot& snapshot) {
    const QString code = codeOf(snapshot, request.charts.value(0));
    texts.isCode = size_t(code.size()) <= longest_printed_code;
    if (texts.isCode)
        texts.code = code;
    else if (request.embedded)
        texts.code = FigureWords::tr("Settings: in this file, opened with Tokenscope");
    else
        texts.code = FigureWords::tr("Settings: in the scenario file of this figure");
}

} // namespace

QString codeOf(const Snapshot& snapshot, const QString& chart) {
    return QString::fromStdString(scenario_code({snapshot.current.document, chart.toStdString()}));
}

FigureTexts figureTexts(const FigureRequest& request, const Snapshot& snapshot,
                        const std::vector<Figure>& figures) {
    FigureTexts texts;
    texts.title = request.title.value_or(draftTitle(snapshot, figures));
    texts.subtitle = request.subtitle.value_or(figures.size() == 1 ? figures.front().subtitle : QString());
    texts.note = request.note.value_or(draftNote(snapshot, request.settings));
    texts.settings = request.settings ? settingsText(snapshot) : QString();
    texts.definitions = request.definitions ? definitionsFor(figures) : QString();
    texts.source = sourceText(request.source);
    texts.altText = request.altText.value_or(draftAltText(snapshot, figures));
    addCode(texts, request, snapshot);
    return texts;
}

} // namespace tokenscope
