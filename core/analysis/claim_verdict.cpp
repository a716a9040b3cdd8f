// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/claim_verdict.h"

#include "core/text/name.h"
#include "core/text/number_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tokenscope {
namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
constexpr double close_enough = 1.25;

double distance(double ratio) {
    return ratio > 0.0 ? std::max(ratio, 1.0 / ratio) : std::numeric_limits<double>::infinity();
}

// The end of the figure that is further from what is printed.
double worse(double a, double b) { return distance(a) >= distance(b) ? a : b; }

bool rounds_to(double value, double printed) {
    const std::string text = exact(printed);
    const auto point = text.find('.');
    const double decimals = point == std::string::npos ? 0.0 : double(text.size() - point - 1);
    const double scale = std::pow(10.0, decimals);
    return text.find('e') == std::string::npos && std::round(value * scale) == std::round(printed * scale);
}

Verdict by_distance(double ratio) {
    const double d = distance(ratio);
    return d <= close_enough ? Verdict::agrees : d <= 3.0 ? Verdict::within_3x : Verdict::disagrees;
}

Verdict agrees_if(bool so) { return so ? Verdict::agrees : Verdict::disagrees; }

Judgement judge_value(const Claim& claim, const ClaimFigure& figure) {
    const double printed = *claim.essay_low;
    const double ratio = worse(figure.low / printed, figure.high / printed);
    const bool rounded = rounds_to(figure.low, printed) && rounds_to(figure.high, printed);
    return {figure, ratio, rounded ? Verdict::agrees : by_distance(ratio)};
}

double ratio_to_range(double value, double low, double high) {
    return value < low ? value / low : value > high ? value / high : 1.0;
}

Judgement judge_range(const Claim& claim, const ClaimFigure& figure) {
    const double low = *claim.essay_low;
    const double high = claim.essay_high.value_or(low);
    const double ratio = worse(ratio_to_range(figure.low, low, high), ratio_to_range(figure.high, low, high));
    return {figure, ratio, by_distance(ratio)};
}

Judgement judge_power(const Claim& claim, const ClaimFigure& figure) {
    const double ratio = worse(figure.low / *claim.essay_low, figure.high / *claim.essay_low);
    return {figure, ratio, agrees_if(distance(ratio) <= std::sqrt(10.0))};
}

Judgement judge_bound(const Claim& claim, const ClaimFigure& figure) {
    const double low = *claim.essay_low;
    const double high = claim.essay_high.value_or(low);
    const auto excluded = [&](double printed) {
        return claim.bound_is == BoundIs::ceiling ? printed > figure.high : printed < figure.low;
    };
    const bool lower = excluded(low);
    const bool upper = excluded(high);
    const auto verdict = lower || upper ? Verdict::impossible : Verdict::agrees;
    const auto ruled_out = lower == upper ? RuledOut::all : lower ? RuledOut::lower_end : RuledOut::upper_end;
    return {figure, figure.low / low, verdict, ruled_out};
}

Judgement judge_threshold(const Claim& claim, const ClaimFigure& figure) {
    const double printed = *claim.essay_low;
    const bool holds = claim.kind == ClaimKind::above   ? figure.low > printed
                       : claim.kind == ClaimKind::below ? figure.high < printed
                                                        : figure.low <= printed && printed <= figure.high;
    const double ratio = printed == 0.0 ? undefined : worse(figure.low / printed, figure.high / printed);
    return {figure, ratio, agrees_if(holds)};
}

Judgement judge_equal(const Claim& claim, const ClaimFigure& figure) {
    const double printed = *claim.essay_low;
    return {figure, figure.low / printed, agrees_if(figure.low == printed && figure.high == printed)};
}

} // namespace

Judgement judge(const Claim& claim, const ClaimFigure& figure) {
    if (!std::isfinite(figure.low) || !std::isfinite(figure.high))
        return {figure, undefined, Verdict::no_figure};
    switch (claim.kind) {
    case ClaimKind::value:
        return judge_value(claim, figure);
    case ClaimKind::range:
        return judge_range(claim, figure);
    case ClaimKind::power:
        return judge_power(claim, figure);
    case ClaimKind::bound:
        return judge_bound(claim, figure);
    case ClaimKind::universal:
    case ClaimKind::count:
        return judge_equal(claim, figure);
    case ClaimKind::above:
    case ClaimKind::below:
    case ClaimKind::covers:
        return judge_threshold(claim, figure);
    case ClaimKind::none:
        break;
    }
    return {figure, undefined, Verdict::no_figure};
}

std::string_view verdict_key(Verdict verdict) {
    switch (verdict) {
    case Verdict::agrees:
        return NAME("Verdict", "agrees");
    case Verdict::within_3x:
        return NAME("Verdict", "within 3x");
    case Verdict::disagrees:
        return NAME("Verdict", "disagrees");
    case Verdict::impossible:
        return NAME("Verdict", "impossible");
    case Verdict::no_figure:
        break;
    }
    return NAME("Verdict", "no figure");
}

std::string verdict_text(const Judgement& judgement) {
    std::string text(verdict_key(judgement.verdict));
    if (judgement.verdict == Verdict::impossible && judgement.ruled_out != RuledOut::all)
        text += judgement.ruled_out == RuledOut::upper_end ? " (upper end)" : " (lower end)";
    return text;
}

} // namespace tokenscope
