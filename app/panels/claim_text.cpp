// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/claim_text.h"

#include "app/panels/unit_words.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenscope {
namespace {

struct ClaimText {
    Q_DECLARE_TR_FUNCTIONS(Claim)
};

constexpr int figureDigits = 3;

// A claim's unit is shown without what its sentence says anyway; `factor` shown units make one of it.
struct ShownUnit {
    std::string_view unit;
    const char* words;
    double factor = 1.0;
    enum class Kind { plain, money, share } kind = Kind::plain;
};

constexpr std::array shownUnits = {
    ShownUnit{"$/token", QT_TRANSLATE_NOOP("Unit", "per million"), 1e6, ShownUnit::Kind::money},
    ShownUnit{"$/Mtok", "", 1.0, ShownUnit::Kind::money},
    ShownUnit{"share", "", 1.0, ShownUnit::Kind::share},
    ShownUnit{"share of peak", "", 1.0, ShownUnit::Kind::share},
    ShownUnit{"share of catalogue", "", 1.0, ShownUnit::Kind::share},
    ShownUnit{"ratio", ""},
    ShownUnit{"accelerator", ""},
    ShownUnit{"firms", ""},
    ShownUnit{"GFLOP/token", QT_TRANSLATE_NOOP("Unit", "GFLOP")},
    ShownUnit{"token/s/accelerator", QT_TRANSLATE_NOOP("Unit", "tok/s")},
    ShownUnit{"W/accelerator", QT_TRANSLATE_NOOP("Unit", "W")},
    ShownUnit{"token/J", QT_TRANSLATE_NOOP("Unit", "tok/J")},
    ShownUnit{"J/token", QT_TRANSLATE_NOOP("Unit", "J")},
    ShownUnit{"mWh/token", QT_TRANSLATE_NOOP("Unit", "mWh")},
    ShownUnit{"10^9 parameter", "", 1e9},
    ShownUnit{"10^9 token/day", QT_TRANSLATE_NOOP("Unit", "a day"), 1e9},
    ShownUnit{"10^6 litre/year", QT_TRANSLATE_NOOP("Unit", "litres a year"), 1e6},
    ShownUnit{"GWh/year", QT_TRANSLATE_NOOP("Unit", "GWh a year")},
    ShownUnit{"services per GW", QT_TRANSLATE_NOOP("Unit", "services per GW")},
    ShownUnit{"decade", QT_TRANSLATE_NOOP("Unit", "decades")},
};

ShownUnit shownUnit(const Claim& claim) {
    for (const ShownUnit& shown : shownUnits)
        if (shown.unit == claim.unit)
            return shown;
    return {claim.unit, nullptr};
}

QString wordsOf(const ShownUnit& shown) {
    if (shown.words == nullptr)
        return unitWords(shown.unit);
    return *shown.words == '\0' ? QString() : coreText("Unit", shown.words);
}

QString number(double value, int digits, const ShownUnit& shown) {
    const NumberFormat format = numberFormat();
    const double scaled = value * shown.factor;
    if (shown.kind == ShownUnit::Kind::share)
        return toQString(percent(scaled, digits, format));
    const bool cents =
        shown.kind == ShownUnit::Kind::money && shown.factor == 1.0 && scaled != std::round(scaled);
    if (cents)
        return toQString(price(scaled, format));
    const QString text = toQString(count(scaled, digits, format));
    if (shown.kind != ShownUnit::Kind::money)
        return text;
    return text.startsWith(u'−') ? QString(u"−$" + text.mid(1)) : QString(u'$' + text);
}

QString withUnit(double low, double high, int digits, const ShownUnit& shown) {
    const QString words = wordsOf(shown);
    QString text = number(low, digits, shown);
    if (high != low)
        text = ClaimText::tr("%1 to %2").arg(text, number(high, digits, shown));
    return words.isEmpty() || !std::isfinite(low) ? text : QString(text + QChar::Nbsp + words);
}

} // namespace

QString essayText(const Claim& claim) {
    if (!claim.essay_low)
        return {};
    constexpr int asPrinted = 6;
    return withUnit(*claim.essay_low, claim.essay_high.value_or(*claim.essay_low), asPrinted,
                    shownUnit(claim));
}

QString figureText(const Claim& claim, const ClaimFigure& figure) {
    const QString text = withUnit(figure.low, figure.high, figureDigits, shownUnit(claim));
    if (claim.bound_is == BoundIs::none || !std::isfinite(figure.low))
        return text;
    return (claim.bound_is == BoundIs::ceiling ? u'≤' : u'≥') + (QChar::Nbsp + text);
}

QString ratioText(const Claim& claim, const Judgement& judgement) {
    if (!std::isfinite(judgement.ratio) || !claim.essay_low || *claim.essay_low <= 0.0)
        return {};
    if (claim.kind == ClaimKind::bound && claim.essay_high && *claim.essay_high != *claim.essay_low)
        return {}; // which end is meant would not be clear
    if (claim.kind == ClaimKind::range && judgement.ratio == 1.0)
        return ClaimText::tr("in the range");
    return toQString(change(judgement.ratio, numberFormat()));
}

QString verdictWord(Verdict verdict) {
    switch (verdict) {
    case Verdict::agrees:
        return ClaimText::tr("agrees");
    case Verdict::within_3x:
        return ClaimText::tr("within 3×");
    case Verdict::disagrees:
        return ClaimText::tr("disagrees");
    case Verdict::impossible:
        return ClaimText::tr("impossible");
    case Verdict::no_figure:
        break;
    }
    return ClaimText::tr("no figure");
}

QString verdictSentence(const Judgement& judgement) {
    if (judgement.verdict != Verdict::impossible || judgement.ruled_out == RuledOut::all)
        return verdictWord(judgement.verdict);
    return judgement.ruled_out == RuledOut::upper_end ? ClaimText::tr("upper end impossible")
                                                      : ClaimText::tr("lower end impossible");
}

} // namespace tokenscope
