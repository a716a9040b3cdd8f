// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/attribution_texts.h"

namespace tokenscope {
namespace {

QString nameOf(const Snapshot& snapshot, const std::string& key) {
    if (key == "current")
        return Chart::tr("this scenario");
    return key == "baseline" ? baselineInSentence(snapshot)
                             : Chart::tr("“%1”").arg(attributionName(snapshot, key));
}

} // namespace

AttributionTexts::AttributionTexts(const Snapshot& snapshot, const AttributionRequest& request)
    : m_from(nameOf(snapshot, request.from.key)), m_to(nameOf(snapshot, request.to.key)),
      m_usual(request.isUsual()) {}

QString AttributionTexts::finding(const QString& ratio, const QString& fromPrice, const QString& cause,
                                  const QString& factor) const {
    if (m_usual)
        return Chart::tr("A token costs %1 the baseline’s %2 per million; %3 accounts for %4")
            .arg(ratio, fromPrice, cause, factor);
    return Chart::tr("A token of %1 costs %2 the %3 per million of %4; %5 accounts for %6")
        .arg(m_to, ratio, fromPrice, m_from, cause, factor);
}

QString AttributionTexts::shortFinding(const QString& ratio) const {
    return m_usual ? Chart::tr("Why a token costs %1 the baseline’s").arg(ratio)
                   : Chart::tr("Why a token of %1 costs %2 that of %3").arg(m_to, ratio, m_from);
}

QString AttributionTexts::same(const QString& price) const {
    return m_usual ? Chart::tr("A token costs what it costs in the baseline: %1 per million").arg(price)
                   : Chart::tr("A token of %1 costs what it costs in %2: %3 per million")
                         .arg(m_to, m_from, price);
}

QString AttributionTexts::withoutRatio() const {
    return m_usual ? Chart::tr("The cost of a token has no ratio to the baseline’s")
                   : Chart::tr("The cost of a token of %1 has no ratio to that of %2").arg(m_to, m_from);
}

QString AttributionTexts::undefined(bool atTo, const QString& reason) const {
    return m_usual
               ? Chart::tr("The cost of a token is undefined: %1").arg(reason)
               : Chart::tr("The cost of a token of %1 is undefined: %2").arg(atTo ? m_to : m_from, reason);
}

QString AttributionTexts::subtitle() const {
    if (m_usual)
        return Chart::tr("Factors from %1 to now, in no order: they multiply to the ratio. Equal lengths are "
                         "equal ratios; blue: cheaper, rust: dearer")
            .arg(m_from);
    return Chart::tr("Factors from %1 to %2, in no order: they multiply to the ratio. Equal lengths are "
                     "equal ratios; blue: cheaper, rust: dearer")
        .arg(m_from, m_to);
}

QString AttributionTexts::shortSubtitle() const {
    return m_usual ? Chart::tr("Factors from %1 to now").arg(m_from)
                   : Chart::tr("Factors from %1 to %2").arg(m_from, m_to);
}

QString AttributionTexts::together() const {
    return Chart::tr("The cost of %1 against that of %2").arg(m_to, m_from);
}

QString AttributionTexts::caption() const {
    return Chart::tr("What makes the cost of an output token of %1 differ from that of %2; the factors "
                     "multiply to the ratio")
        .arg(m_to, m_from);
}

} // namespace tokenscope
