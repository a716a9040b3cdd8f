// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/explanation_markdown.h"

#include "app/panels/explain_row.h"
#include "app/state/data_names.h"
#include "core/analysis/result_json.h"

#include <QCoreApplication>

namespace tokenscope {
namespace {

struct Markdown {
    Q_DECLARE_TR_FUNCTIONS(Markdown)
};

// What Markdown would read as marks.
QString escaped(const QString& text) {
    QString result;
    for (const QChar c : text) {
        if (QStringLiteral("\\`*_[]<>#|").contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

// In names and in values, each after `lead`; the values are missing where the step is undefined.
QString formulaText(const ExplainRow& row, const QString& lead) {
    return lead + escaped(row.names) +
           (row.values.isEmpty() ? QString() : QString(lead + escaped(row.values)));
}

QString itemText(const Explanation& step, const ExplainRow& row, const QString& indent) {
    QString text = indent + u"- **" + escaped(row.label) + u"**: " + escaped(row.value.joined());
    if (step.repeated)
        return text + u" (" + Markdown::tr("as above") + u")\n";
    if (row.kind == ExplainRow::Kind::input)
        text += u" [" + row.badge +
                (row.source.isEmpty() ? QString() : QString(u"; " + escaped(row.source))) + u']';
    else if (!row.names.isEmpty())
        text += formulaText(row, QString(u"  \n" + indent + u"  = "));
    return text + u'\n';
}

QString listText(const Explanation& above, const ExplanationTree& tree, const Snapshot& snapshot,
                 const QString& indent) {
    QString text;
    for (const Explanation& part : above.parts) {
        text += itemText(part, explainRow(part, tree, snapshot, {}), indent);
        text += listText(part, tree, snapshot, indent + QStringLiteral("  "));
    }
    return text;
}

} // namespace

QString explanationMarkdown(const QString& title, const QString& value, const Explanation& step,
                            const ExplanationTree& tree, const Snapshot& snapshot) {
    const ExplainRow row = explainRow(step, tree, snapshot, {});
    const QString scenario = displayName(snapshot.current.document, *snapshot.library);
    QString text = u"### " + escaped(title) + u": " + escaped(value) + u"\n\n";
    if (!row.names.isEmpty())
        text += formulaText(row, QStringLiteral("  \n= ")).mid(3) + u"\n\n";
    text += listText(step, tree, snapshot, {});
    return text + u'\n' +
           Markdown::tr("Scenario: %1. Tokenscope, model %2.")
               .arg(escaped(scenario),
                    QString::fromUtf8(model_version.data(), qsizetype(model_version.size()))) +
           u'\n';
}

} // namespace tokenscope
