// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_text.h"
#include "app/charts/figure.h"

namespace tokenscope {

/// What the energy of replies is stated per: one reply, or all of the service in a day or a year. All amounts
/// are facility watt-hours.
class EnergyUnit {
public:
    static constexpr std::string_view output = "energy.per_response";

    explicit EnergyUnit(const Snapshot& snapshot);

    FunctionalUnit unit() const { return m_unit; }

    double repliesOf(const Evaluated& evaluated) const { return replies_in(m_unit, evaluated.inputs); }
    double of(const Evaluated& evaluated) const { return evaluated.output(output) * repliesOf(evaluated); }
    /// Of the present scenario; its replies are taken as they are set.
    std::optional<Band> band() const;
    /// Of a day or a year.
    double shareOfYear() const;

    QString amount(double wattHours) const;
    QString bandText(const std::optional<Band>& band) const;
    QString tick(double wattHours, int digits) const;
    void addNames(Axis& axis) const;
    /// Numbers of a table share the unit that suits `present`.
    QString tableUnit(double present) const;
    QString tableNumber(double wattHours, double present) const;
    QString tableBand(const std::optional<Band>& band, double present) const;

    QString nowName() const;
    QString shortNowName() const;
    /// "A reply takes 0.29 Wh", and beside what as many web searches were said to take.
    QString takes(const QString& amount) const;
    QString takesAsSearch(const QString& amount) const;
    QString takesTimesSearch(const QString& amount, const QString& ratio) const;
    QString caption() const;
    QString contents() const;
    /// Offers the choice.
    void addTo(Figure& figure) const;
    /// For the scale that the figure has.
    void addSubtitles(Figure& figure) const;

private:
    bool ofReply() const { return m_unit == FunctionalUnit::reply; }
    bool ofDay() const { return m_unit == FunctionalUnit::day; }

    FunctionalUnit m_unit;
    const Snapshot& m_snapshot;
    ChartNumbers m_numbers;
};

} // namespace tokenscope
