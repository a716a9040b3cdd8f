// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/formula_text.h"

#include "app/state/input_names.h"
#include "app/state/number_format.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace tokenscope {
namespace {

using PartText = QString (*)(const Explanation& part);

constexpr int formulaDigits = 3;

constexpr std::array functionWords = {
    QT_TRANSLATE_NOOP("FormulaWord", "larger of"), QT_TRANSLATE_NOOP("FormulaWord", "smaller of"),
    QT_TRANSLATE_NOOP("FormulaWord", "power"), QT_TRANSLATE_NOOP("FormulaWord", "solved so that")};

/// Reads a formula of the core from left to right: names of parts, words of functions, numbers, and signs.
class FormulaReader {
public:
    FormulaReader(const Explanation& step, const std::vector<Explanation>& parts, PartText partText)
        : m_rest(QString::fromStdString(step.formula)), m_parts(parts), m_partText(partText) {}

    QString text() {
        while (!m_rest.isEmpty())
            if (!takePart() && !takeWord() && !takeNumber())
                take(m_rest.left(1), 1);
        return m_text;
    }

private:
    bool startsWithWord(const QString& word) const {
        return !m_afterLetter && m_rest.startsWith(word) &&
               (m_rest.size() == word.size() || !m_rest[word.size()].isLetterOrNumber());
    }

    bool takePart() {
        const Explanation* longest = nullptr;
        for (const Explanation& part : m_parts)
            if (startsWithWord(QString::fromStdString(part.label)) &&
                (longest == nullptr || part.label.size() > longest->label.size()))
                longest = &part;
        return longest != nullptr &&
               take(m_partText(*longest), QString::fromStdString(longest->label).size());
    }

    bool takeWord() {
        for (const char* word : functionWords)
            if (startsWithWord(QString::fromUtf8(word)))
                return take(QCoreApplication::translate("FormulaWord", word) + u' ',
                            QString::fromUtf8(word).size());
        return false;
    }

    bool takeNumber() {
        qsizetype length = 0;
        while (length < m_rest.size() && (m_rest[length].isDigit() || (length > 0 && isSeparator(length))))
            ++length;
        return length > 0 && !m_afterLetter && take(localDigits(m_rest.left(length)), length);
    }

    bool isSeparator(qsizetype at) const {
        return (m_rest[at] == u'.' || m_rest[at] == u',') && at + 1 < m_rest.size() &&
               m_rest[at + 1].isDigit();
    }

    bool take(const QString& written, qsizetype length) {
        m_text += written;
        m_afterLetter = m_rest[length - 1].isLetterOrNumber();
        m_rest.remove(0, length);
        return true;
    }

    QString m_rest;
    QString m_text;
    const std::vector<Explanation>& m_parts;
    PartText m_partText;
    bool m_afterLetter = false;
};

} // namespace

QString stepName(const Explanation& step) {
    return coreText(step.input.empty() ? "Formula" : "Input", step.label);
}

QString stepTitle(const Explanation& step) {
    QString title = stepName(step);
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QuantityText stepValue(const Explanation& step, int digits) {
    if (step.constant)
        return constantText(step.value, step.unit);
    return step.input.empty() ? stepText(step.value, step.unit, digits)
                              : inputText(quantity_inputs()[quantity_index(step.input)], step.value);
}

QString formulaWithNames(const Explanation& step, const std::vector<Explanation>& parts) {
    return FormulaReader(step, parts, [](const Explanation& part) { return inSentence(stepName(part)); })
        .text();
}

QString formulaWithValues(const Explanation& step, const std::vector<Explanation>& parts) {
    if (!std::isfinite(step.value))
        return {};
    return FormulaReader(step, parts,
                         [](const Explanation& part) { return stepValue(part, formulaDigits).joined(); })
        .text();
}

bool isPlainSum(const Explanation& step) {
    std::string sum;
    for (const Explanation& part : step.parts)
        sum += (sum.empty() ? "" : " + ") + part.label;
    return step.parts.size() > 1 && sum == step.formula;
}

} // namespace tokenscope
