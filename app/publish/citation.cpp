// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/citation.h"

#include "app/state/number_format.h"
#include "core/analysis/result_json.h"

namespace tokenscope {
namespace {

// Characters that LaTeX takes for commands.
QString latexText(const QString& text) {
    QString escaped;
    for (const QChar c : text) {
        if (c == u'\\')
            escaped += QStringLiteral("\\textbackslash{}");
        else if (c == u'~' || c == u'^')
            escaped += QStringLiteral("\\") + c + QStringLiteral("{}");
        else
            escaped += QStringLiteral("&%$#_{}").contains(c) ? QString(u'\\') + c : QString(c);
    }
    return escaped;
}

QString markdownText(const QString& text) {
    QString escaped;
    for (const QChar c : text)
        escaped += QStringLiteral("\\`*_[]<>#|").contains(c) ? QString(u'\\') + c : QString(c);
    return escaped;
}

QString programText() {
    return QStringLiteral("Tokenscope " TOKENSCOPE_VERSION ", model %1").arg(toQString(model_version));
}

QString codeText(const FigureTexts& texts) {
    return texts.isCode ? QStringLiteral(", scenario ") + texts.code : QString();
}

} // namespace

QString citation(const FigureTexts& texts, CitationStyle style) {
    switch (style) {
    case CitationStyle::markdown:
        return QStringLiteral("*%1*. %2%3.").arg(markdownText(texts.title), programText(), codeText(texts));
    case CitationStyle::bibtex:
        return QStringLiteral("@misc{tokenscope,\n  title = {{%1}},\n  howpublished = {%2},\n"
                              "  note = {%3%4},\n  year = {2026}\n}")
            .arg(latexText(texts.title), programText(), latexText(texts.subtitle), codeText(texts));
    case CitationStyle::plain:
        break;
    }
    return QStringLiteral("“%1.” %2%3.").arg(texts.title, programText(), codeText(texts));
}

QString caption(const FigureTexts& texts) {
    QStringList parts{texts.title + u'.', texts.subtitle, texts.note, texts.source};
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace tokenscope
