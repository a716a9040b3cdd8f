// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_text.h"
#include "app/charts/figure.h"

namespace tokenscope {

/// What the dollars of output tokens are stated per in a chart, with the words for it. The tokens of a reply,
/// a day and a year are those of each scenario itself.
class MoneyUnit {
public:
    /// As is chosen for the chart; without a choice dollars per million tokens.
    MoneyUnit(const Snapshot& snapshot, std::string_view chart);

    FunctionalUnit unit() const { return m_unit; }
    bool isPerMillion() const { return m_unit == FunctionalUnit::million_tokens; }
    /// Of dollars per million output tokens of the scenario.
    double scaled(const Evaluated& evaluated, double perMillion) const;
    /// Of an output in dollars per token.
    double of(const Evaluated& evaluated, std::string_view output) const {
        return scaled(evaluated, perMillion(evaluated, output));
    }
    /// Of the present scenario; its tokens are taken as they are set.
    std::optional<Band> band(std::string_view output) const;

    /// A part of a shown sum, without the unit: "$0.88", "$64 million".
    QString amount(double dollars) const;
    /// "$0.88 per million output tokens".
    QString amountPer(double dollars) const;
    /// As a tick of a logarithmic and of a linear axis: "$0.001", "$2.50".
    QString decade(double dollars) const;
    QString tick(double dollars) const;
    QString bandText(std::string_view output) const { return m_numbers.moneyBand(band(output)); }

    /// "Dollars per million output tokens", "$ per million output tokens".
    QString measure() const;
    QString shortMeasure() const;
    /// "per million tokens": at the axis.
    QString axisName() const;
    /// Of a column of amounts.
    Align alignment() const;
    /// The header of a column: "Now, $/Mtok".
    QString header(const QString& column) const;
    /// Offers the choice.
    void addTo(Figure& figure) const;

private:
    double tokensOf(const Evaluated& evaluated) const;

    const Snapshot& m_snapshot;
    FunctionalUnit m_unit;
    double m_tokens; ///< of the present scenario
    ChartNumbers m_numbers;
};

} // namespace tokenscope
