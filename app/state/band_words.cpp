// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/band_words.h"

#include "app/state/number_format.h"

#include <QCoreApplication>

namespace tokenscope {
namespace {

struct BandText {
    Q_DECLARE_TR_FUNCTIONS(Band)
};

constexpr int mostDigits = 4;

} // namespace

QString bandWords(const std::optional<Band>& band, const NumberWords& words) {
    if (!band || !(band->low < band->high))
        return {};
    for (int digits = 2; digits <= mostDigits; ++digits) {
        const QString low = words(band->low, digits), high = words(band->high, digits);
        if (low != high)
            return BandText::tr("%1 to %2").arg(low, high);
    }
    return {};
}

QString labelledBand(const std::optional<Band>& band, const NumberWords& words) {
    const QString range = bandWords(band, words);
    if (range.isEmpty())
        return {};
    const QString text = BandText::tr("5–95 %: %1").arg(range);
    return band->defined < 1.0 ? BandText::tr("%1 of the %2 of draws that have a value")
                                     .arg(text, toQString(percent(band->defined, 2, numberFormat())))
                               : text;
}

} // namespace tokenscope
