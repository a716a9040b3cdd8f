// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/definitions.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace tokenscope {
namespace {

struct Definition {
    const char* term; ///< as figures write it
    const char* meaning;
};

// In the order of the supply chain.
constexpr std::array<Definition, 12> definitions{{
    {QT_TRANSLATE_NOOP("Definitions", "token"),
     QT_TRANSLATE_NOOP("Definitions", "a piece of text that a model reads or writes, about three quarters of "
                                      "an English word")},
    {QT_TRANSLATE_NOOP("Definitions", "batch"),
     QT_TRANSLATE_NOOP("Definitions", "the requests that a machine answers at the same time")},
    {QT_TRANSLATE_NOOP("Definitions", "utilisation"),
     QT_TRANSLATE_NOOP("Definitions", "the share of a machine’s time in which it works at its batch")},
    {QT_TRANSLATE_NOOP("Definitions", "accelerator"),
     QT_TRANSLATE_NOOP("Definitions", "the chip that calculates, with its memory, such as an H100")},
    {QT_TRANSLATE_NOOP("Definitions", "capex"),
     QT_TRANSLATE_NOOP("Definitions", "the price of machines and buildings, spread over their life")},
    {QT_TRANSLATE_NOOP("Definitions", "die"),
     QT_TRANSLATE_NOOP("Definitions", "the bare piece of silicon before it is packaged")},
    {QT_TRANSLATE_NOOP("Definitions", "PUE"),
     QT_TRANSLATE_NOOP("Definitions",
                       "power usage effectiveness, the energy of the building per energy of its "
                       "computers")},
    {QT_TRANSLATE_NOOP("Definitions", "margin"),
     QT_TRANSLATE_NOOP("Definitions", "what is left of the price after the costs shown, as a share of it")},
    {QT_TRANSLATE_NOOP("Definitions", "reply"),
     QT_TRANSLATE_NOOP("Definitions", "one request with its whole output")},
    {QT_TRANSLATE_NOOP("Definitions", "baseline"),
     QT_TRANSLATE_NOOP("Definitions", "the scenario that this one is compared with")},
    {QT_TRANSLATE_NOOP("Definitions", "draws"),
     QT_TRANSLATE_NOOP("Definitions",
                       "calculations with every uncertain input and the model’s own error drawn "
                       "at random")},
    {QT_TRANSLATE_NOOP("Definitions", "roofline"),
     QT_TRANSLATE_NOOP("Definitions", "the throughput that arithmetic and memory allow at most")},
}};

QString translated(const char* text) { return QCoreApplication::translate("Definitions", text); }

QString wordsOf(const std::vector<Figure>& figures) {
    QStringList words;
    for (const Figure& figure : figures) {
        words << figure.title << figure.subtitle;
        for (const Panel& panel : figure.panels) {
            words << panel.heading << panel.x.title << panel.x.name << panel.y.title;
            for (const Row& row : panel.rows)
                words << row.label;
        }
        for (const LegendEntry& entry : figure.legend)
            words << entry.text;
    }
    return words.join(u' ');
}

} // namespace

QString definitionsFor(const std::vector<Figure>& figures) {
    const QString words = wordsOf(figures);
    QStringList found;
    for (const Definition& definition : definitions) {
        const QString term = translated(definition.term);
        const QRegularExpression pattern(QStringLiteral("\\b") + QRegularExpression::escape(term),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
        if (words.contains(pattern))
            found << term.left(1).toUpper() + term.mid(1) + QStringLiteral(": ") +
                         translated(definition.meaning) + u'.';
    }
    return found.join(u' ');
}

} // namespace tokenscope
