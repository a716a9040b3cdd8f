// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/supply_shock.h"
#include "core/scenario/document.h"

#include <QString>
#include <QStringList>

namespace tokenscope {

QString linkName(const SupplyLink& link);

/// What a million output tokens take of a link: "3.1 × 10⁻¹¹ wafers"; a dash where it is undefined.
QString perMillionText(const LinkFigures& figures);
/// What the service takes of it in a year: "5.7 wafers", "0.81 MW".
QString perYearText(const LinkFigures& figures);
/// A share of the world's yearly supply: "0.0011 %".
QString worldShareText(double share);

/// Where the figure of the world's yearly supply comes from, and what is assumed of what is taken of it; of a
/// typed one "set by you".
struct WorldSource {
    QString text;
    bool assumed = false; ///< no source stands behind it
};
WorldSource worldSource(const SupplyLink& link, const Document& document, const Library& library);

/// "Foundry: TSMC (Taiwan, 70 %), Samsung (Korea, 7.1 %), Intel (United States, assumed)", a line each stage.
QStringList supplierLines(const SupplyLink& link, const Catalogue& catalogue);
/// "one supplier (EUV lithography)" of the narrowest stage; of carbon "supplied by nobody".
QString narrowestText(const SupplyLink& link, const Catalogue& catalogue);

/// Which link limits first, and how many services of this size and tokens a day that is.
QString limitSentence(const std::vector<LinkFigures>& figures, double tokensPerDay);
/// How fast the fleet can grow, and on which link that depends.
QString growthSentence(const std::vector<LinkFigures>& figures);

/// How a dearer link reaches the cost of a token, in a sentence.
QString pricePathSentence(PricePath path);
/// "1 % dearer: +0.0096 %."
QString elasticitySentence(const ShockEffect& effect);
/// What a shock of this size does to cost and share.
QString shockSentence(const ShockEffect& effect, ShockKind kind, double factor);

} // namespace tokenscope
