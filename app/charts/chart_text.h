// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/band_words.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"
#include "app/state/snapshot.h"

#include <QCoreApplication>
#include <QString>

#include <string_view>

namespace tokenscope {

/// The context of every text in a chart.
struct Chart {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

/// Numbers as charts word them, in the program's language. Undefined values give a dash.
class ChartNumbers {
public:
    /// Prices and the parts of a shown sum: "$2.50", "$0.069".
    QString price(double dollars) const { return toQString(tokenscope::price(dollars, m_format)); }
    /// Estimates: "$64 million".
    QString money(double dollars, int digits = 2) const {
        return toQString(tokenscope::money(dollars, digits, m_format));
    }
    /// Of a round number, without zeros at its end: "$50", "$1 billion".
    QString roundMoney(double dollars) const {
        return u'$' + toQString(tokenscope::count(dollars, 3, m_format));
    }
    /// Whole per cents, below 1 % one digit: "94 %", "0.4 %".
    QString percent(double fraction) const;
    /// "×11", "+12 %".
    QString change(double ratio) const { return toQString(tokenscope::change(ratio, m_format)); }
    QString times(double ratio, int digits = 2) const {
        return toQString(tokenscope::times(ratio, digits, m_format));
    }
    QString points(double difference) const { return toQString(tokenscope::points(difference, m_format)); }
    QString significant(double value, int digits = 2) const {
        return toQString(tokenscope::significant(value, digits, m_format));
    }
    QString count(double value, int digits = 2) const {
        return toQString(tokenscope::count(value, digits, m_format));
    }
    /// The ends of a band of dollars, shares and other numbers: "$0.87 to $3.7".
    QString moneyBand(const std::optional<Band>& band) const {
        return bandWords(band, [this](double value, int digits) { return money(value, digits); });
    }
    QString percentBand(const std::optional<Band>& band) const {
        return bandWords(band, [this](double value, int digits) {
            return toQString(tokenscope::percent(value, digits, m_format));
        });
    }
    QString significantBand(const std::optional<Band>& band) const {
        return bandWords(band, [this](double value, int digits) { return significant(value, digits); });
    }
    QString wattHours(double joule, int digits = 2) const {
        return toQString(watt_hours(joule, {}, digits, m_format));
    }
    QString physical(double value, std::string_view unit, int digits = 2) const {
        return toQString(tokenscope::physical(value, unit, digits, m_format));
    }

private:
    NumberFormat m_format = numberFormat();
};

/// The translated name of an output.
QString outputName(std::string_view id);

/// A cost in the unit that charts show, dollars per million tokens.
double perMillion(const Evaluated& evaluated, std::string_view id);
std::optional<Band> perMillionBand(const Snapshot& snapshot, std::string_view id);
/// "5 to 95 % of 16,384 draws", for a legend.
QString bandLegend(const Snapshot& snapshot);
/// A number input in its file unit; NaN if it has none.
double inputNumber(const Evaluated& evaluated, std::string_view id);
bool isChosen(const Evaluated& evaluated, std::string_view choice, std::string_view option);

/// A price tier as charts name it: the essay's classes without the word "essay".
QString tierName(const PriceTier& tier);

/// Why an output is undefined, as a clause; empty if it has a value.
QString reasonFor(const Evaluated& evaluated, std::string_view id);

/// Whether the two calculate from the same inputs, so that one is no comparison for the other.
bool sameInputs(const Evaluated& a, const Evaluated& b);
/// The baseline's name, and as it stands in labels and brackets: "essay’s machine", “Llama 3.1 405B”.
QString baselineName(const Snapshot& snapshot);
QString baselineInSentence(const Snapshot& snapshot);

} // namespace tokenscope
