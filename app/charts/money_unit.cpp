// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/money_unit.h"

#include <cmath>

namespace tokenscope {
namespace {

constexpr double million = 1e6;
constexpr double largestPrice = 1000;
constexpr double leastWritten = 0.99e-4; // smaller decades are powers

} // namespace

MoneyUnit::MoneyUnit(const Snapshot& snapshot, std::string_view chart)
    : m_snapshot(snapshot),
      m_unit(snapshot.exploration.viewOf(chart).unit.value_or(FunctionalUnit::million_tokens)),
      m_tokens(output_tokens_in(m_unit, snapshot.current.inputs)) {}

double MoneyUnit::tokensOf(const Evaluated& evaluated) const {
    return &evaluated == &m_snapshot.current ? m_tokens : output_tokens_in(m_unit, evaluated.inputs);
}

double MoneyUnit::scaled(const Evaluated& evaluated, double perMillion) const {
    return isPerMillion() ? perMillion : perMillion * (tokensOf(evaluated) / million);
}

std::optional<Band> MoneyUnit::band(std::string_view output) const {
    const auto found = perMillionBand(m_snapshot, output);
    return found && !isPerMillion() ? std::optional(in_unit(*found, million / m_tokens)) : found;
}

QString MoneyUnit::amount(double dollars) const {
    return std::abs(dollars) < largestPrice ? m_numbers.price(dollars) : m_numbers.money(dollars);
}

QString MoneyUnit::tick(double dollars) const {
    if (dollars == 0)
        return m_numbers.money(0, 1);
    return std::abs(dollars) < largestPrice ? m_numbers.price(dollars) : m_numbers.roundMoney(dollars);
}

QString MoneyUnit::decade(double dollars) const {
    if (dollars >= leastWritten)
        return m_numbers.money(dollars, 1);
    return u'$' + toQString(power_of_ten(static_cast<int>(std::lround(std::log10(dollars)))));
}

Align MoneyUnit::alignment() const {
    const bool words = m_unit == FunctionalUnit::day || m_unit == FunctionalUnit::year;
    return words ? Align::right : Align::decimal;
}

QString MoneyUnit::amountPer(double dollars) const {
    switch (m_unit) {
    case FunctionalUnit::token:
        return Chart::tr("%1 per output token").arg(amount(dollars));
    case FunctionalUnit::million_tokens:
        return Chart::tr("%1 per million output tokens").arg(amount(dollars));
    case FunctionalUnit::reply:
        return Chart::tr("%1 per reply", "an amount").arg(amount(dollars));
    case FunctionalUnit::day:
        return Chart::tr("%1 a day", "an amount").arg(amount(dollars));
    case FunctionalUnit::year:
        return Chart::tr("%1 a year", "an amount").arg(amount(dollars));
    }
    return {};
}

QString MoneyUnit::measure() const {
    switch (m_unit) {
    case FunctionalUnit::token:
        return Chart::tr("Dollars per output token");
    case FunctionalUnit::million_tokens:
        return Chart::tr("Dollars per million output tokens");
    case FunctionalUnit::reply:
        return Chart::tr("Dollars per reply, for its output tokens");
    case FunctionalUnit::day:
        return Chart::tr("Dollars a day, for the output tokens of the service");
    case FunctionalUnit::year:
        return Chart::tr("Dollars a year, for the output tokens of the service");
    }
    return {};
}

QString MoneyUnit::shortMeasure() const {
    switch (m_unit) {
    case FunctionalUnit::token:
        return Chart::tr("$ per output token");
    case FunctionalUnit::million_tokens:
        return Chart::tr("$ per million output tokens");
    case FunctionalUnit::reply:
        return Chart::tr("$ per reply");
    case FunctionalUnit::day:
        return Chart::tr("$ a day");
    case FunctionalUnit::year:
        return Chart::tr("$ a year");
    }
    return {};
}

QString MoneyUnit::axisName() const { return coreText("FunctionalUnit", functional_unit_row(m_unit).per); }

QString MoneyUnit::header(const QString& column) const {
    return Chart::tr("%1, $/%2", "column, unit: Now, $/Mtok")
        .arg(column, coreText("FunctionalUnit", functional_unit_row(m_unit).symbol));
}

void MoneyUnit::addTo(Figure& figure) const {
    for (const FunctionalUnitRow& row : functional_units())
        figure.units.push_back(row.unit);
    figure.unit = m_unit;
    figure.measure = toQString(functional_unit_row(m_unit).id);
}

} // namespace tokenscope
