// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/energy_unit.h"

#include "core/scenario/input_units.h"

#include <array>
#include <cmath>

namespace tokenscope {
namespace {

struct Prefix {
    double factor;
    const char* unit;
};
constexpr std::array<Prefix, 4> prefixes{{{1e9, "GWh"}, {1e6, "MWh"}, {1e3, "kWh"}, {1, "Wh"}}};

// The largest unit of which there is at least a tenth.
const Prefix& prefixFor(double wattHours) {
    for (const Prefix& prefix : prefixes)
        if (wattHours >= 0.1 * prefix.factor)
            return prefix;
    return prefixes.back();
}

FunctionalUnit chosenUnit(const Snapshot& snapshot) {
    const FunctionalUnit chosen = snapshot.exploration.viewOf("energy").unit.value_or(FunctionalUnit::reply);
    return chosen == FunctionalUnit::day || chosen == FunctionalUnit::year ? chosen : FunctionalUnit::reply;
}

} // namespace

EnergyUnit::EnergyUnit(const Snapshot& snapshot) : m_unit(chosenUnit(snapshot)), m_snapshot(snapshot) {}

std::optional<Band> EnergyUnit::band() const {
    const auto found = m_snapshot.band(output);
    return found ? std::optional(in_unit(*found, 1 / repliesOf(m_snapshot.current))) : std::nullopt;
}

double EnergyUnit::shareOfYear() const { return ofDay() ? file_unit::day / file_unit::year : 1; }

QString EnergyUnit::amount(double wattHours) const {
    return ofReply() ? m_numbers.significant(wattHours) + QChar::Nbsp + QStringLiteral("Wh")
                     : m_numbers.wattHours(wattHours * file_unit::watt_hour);
}

QString EnergyUnit::bandText(const std::optional<Band>& band) const {
    if (!ofReply())
        return bandWords(band, [this](double value, int digits) {
            return m_numbers.wattHours(value * file_unit::watt_hour, digits);
        });
    const QString range = m_numbers.significantBand(band);
    return range.isEmpty() ? range : QString(range + QChar::Nbsp + QStringLiteral("Wh"));
}

QString EnergyUnit::tick(double wattHours, int digits) const {
    return ofReply() || wattHours == 0 ? m_numbers.significant(wattHours, digits)
                                       : m_numbers.wattHours(wattHours * file_unit::watt_hour, digits);
}

// Ticks of a day and a year carry their prefixes themselves.
void EnergyUnit::addNames(Axis& axis) const {
    if (ofReply())
        axis.name = Chart::tr("Wh");
    else
        axis.title = ofDay() ? Chart::tr("Watt-hours a day") : Chart::tr("Watt-hours a year");
}

QString EnergyUnit::tableUnit(double present) const {
    return ofReply() ? QStringLiteral("Wh") : QString::fromLatin1(prefixFor(present).unit);
}

QString EnergyUnit::tableNumber(double wattHours, double present) const {
    return m_numbers.significant(ofReply() ? wattHours : wattHours / prefixFor(present).factor);
}

QString EnergyUnit::tableBand(const std::optional<Band>& band, double present) const {
    return m_numbers.significantBand(
        band && !ofReply() ? std::optional(in_unit(*band, prefixFor(present).factor)) : band);
}

QString EnergyUnit::nowName() const {
    if (ofReply())
        return Chart::tr("This reply, now");
    return ofDay() ? Chart::tr("The replies of a day, now") : Chart::tr("The replies of a year, now");
}

QString EnergyUnit::shortNowName() const {
    if (ofReply())
        return Chart::tr("This reply");
    return ofDay() ? Chart::tr("A day, now") : Chart::tr("A year, now");
}

QString EnergyUnit::takes(const QString& amount) const {
    if (ofReply())
        return Chart::tr("A reply takes %1").arg(amount);
    return ofDay() ? Chart::tr("The replies of a day take %1").arg(amount)
                   : Chart::tr("The replies of a year take %1").arg(amount);
}

QString EnergyUnit::takesAsSearch(const QString& amount) const {
    if (ofReply())
        return Chart::tr("A reply takes about what a web search was said to take: %1").arg(amount);
    return Chart::tr("%1, about what as many web searches were said to take").arg(takes(amount));
}

QString EnergyUnit::takesTimesSearch(const QString& amount, const QString& ratio) const {
    if (ofReply())
        return Chart::tr("A reply takes %1, %2 what a web search was said to take").arg(amount, ratio);
    return Chart::tr("%1, %2 what as many web searches were said to take").arg(takes(amount), ratio);
}

QString EnergyUnit::caption() const {
    if (ofReply())
        return Chart::tr("Energy of a reply beside published queries and everyday things");
    return ofDay() ? Chart::tr("Energy of the replies of a day beside as many published queries")
                   : Chart::tr("Energy of the replies of a year beside as many published queries");
}

QString EnergyUnit::contents() const {
    if (ofReply())
        return Chart::tr("this reply, published queries and everyday things");
    return ofDay() ? Chart::tr("the replies of a day, and as many published queries")
                   : Chart::tr("the replies of a year, and as many published queries");
}

void EnergyUnit::addTo(Figure& figure) const {
    figure.units = {FunctionalUnit::reply, FunctionalUnit::day, FunctionalUnit::year};
    figure.unit = m_unit;
    figure.measure = toQString(functional_unit_row(m_unit).id);
}

void EnergyUnit::addSubtitles(Figure& figure) const {
    const bool logarithmic = figure.logarithmic.value_or(true);
    const QString scale = logarithmic ? Chart::tr("logarithmic: each step is 10×") : Chart::tr("linear");
    if (ofReply()) {
        figure.subtitle = Chart::tr("Watt-hours each, %1. Filled: published; hollow grey: the essay and "
                                    "everyday things, illustrative.")
                              .arg(scale);
        figure.shortSubtitle = logarithmic
                                   ? Chart::tr("Wh each; logarithmic. Filled: published; hollow: everyday")
                                   : Chart::tr("Wh each; linear. Filled: published; hollow: everyday");
        return;
    }
    figure.subtitle =
        (ofDay() ? Chart::tr("Energy a day, %1. Filled: as many published queries; hollow grey: "
                             "what the essay prints.")
                 : Chart::tr("Energy a year, %1. Filled: as many published queries; hollow grey: "
                             "what the essay prints."))
            .arg(scale);
    figure.shortSubtitle =
        (ofDay() ? Chart::tr("Energy a day, %1") : Chart::tr("Energy a year, %1")).arg(scale);
}

} // namespace tokenscope
