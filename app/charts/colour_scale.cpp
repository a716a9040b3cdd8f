// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/colour_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenscope {
namespace {

// Nunez, Anderton, Renslow 2018, at even steps.
constexpr std::array<QRgb, 10> cividis = {0xFF00204D, 0xFF00336F, 0xFF39486B, 0xFF575C6D, 0xFF707173,
                                          0xFF8A8779, 0xFFA69D75, 0xFFC4B56C, 0xFFE4CF5B, 0xFFFFEA46};

constexpr double leastGain = 0.12; // opacity of the theme's blue on the ground
constexpr double leastLoss = 0.22, mostLoss = 0.6;

QColor sequential(double share) {
    const double at = share * double(cividis.size() - 1);
    const auto low = std::min(std::size_t(at), cividis.size() - 2);
    const QColor a = QColor::fromRgb(cividis[low]), b = QColor::fromRgb(cividis[low + 1]);
    const double part = at - double(low);
    const auto mix = [part](int from, int to) { return qRound(from + (to - from) * part); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

double between(double low, double high, std::size_t index, std::size_t count) {
    return count < 2 ? low : low + (high - low) * double(index) / double(count - 1);
}

} // namespace

std::vector<QColor> colourScale(const Field& field, const Theme& theme) {
    const std::size_t count = field.levels.size() + 1;
    const auto losses =
        std::size_t(std::upper_bound(field.levels.begin(), field.levels.end(), 0.0) - field.levels.begin());
    std::vector<QColor> colours;
    for (std::size_t i = 0; i < count; ++i) {
        if (!field.diverging)
            colours.push_back(sequential(between(0, 1, i, count)));
        else if (i < losses)
            colours.push_back(
                theme.blended(Role::margin, between(leastLoss, mostLoss, losses - 1 - i, losses)));
        else
            colours.push_back(theme.blended(Role::capex, between(leastGain, 1, i - losses, count - losses)));
    }
    return colours;
}

} // namespace tokenscope
