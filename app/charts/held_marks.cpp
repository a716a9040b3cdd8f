// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/held_marks.h"

#include "app/state/data_names.h"

#include <array>
#include <cmath>

namespace tokenscope {
namespace {

constexpr std::array shapes = {Shape::square, Shape::diamond, Shape::triangle, Shape::star};
constexpr std::array roles = {Role::capex, Role::silicon, Role::electricity, Role::training};

std::vector<SideBySide> allHeld(const Snapshot& snapshot) {
    std::vector<SideBySide> all;
    for (std::size_t i = 0; i < std::min(snapshot.held.size(), shapes.size()); ++i)
        all.push_back({displayName(snapshot.held[i]->document, *snapshot.library), snapshot.held[i].get(),
                       shapes[i], roles[i]});
    return all;
}

} // namespace

std::vector<SideBySide> heldBeside(const Snapshot& snapshot) {
    std::vector<SideBySide> beside = allHeld(snapshot);
    std::erase_if(beside,
                  [&](const SideBySide& held) { return sameInputs(*held.evaluated, snapshot.current); });
    return beside;
}

std::vector<SideBySide> comparedScenarios(const Snapshot& snapshot) {
    std::vector<SideBySide> all = allHeld(snapshot);
    if (all.empty())
        all.push_back({baselineName(snapshot), &snapshot.baseline, shapes[0], roles[0]});
    const bool shown = std::any_of(all.begin(), all.end(), [&](const SideBySide& each) {
        return sameInputs(*each.evaluated, snapshot.current);
    });
    if (!shown || all.size() == 1)
        all.push_back({Chart::tr("Now"), &snapshot.current, Shape::circle, Role::text});
    return all;
}

void addHeldMark(Panel& panel, const SideBySide& held, const QPointF& at, std::string_view output,
                 const QString& value, bool named) {
    const auto inside = [](const Axis& axis, double v) {
        return std::isfinite(v) && (axis.scale == Scale::categories || (v >= axis.from && v <= axis.to));
    };
    if (!inside(panel.x, at.x()) || !inside(panel.y, at.y()))
        return;
    panel.marks.push_back(Dots{.points = {at},
                               .shape = held.shape,
                               .role = Role::text,
                               .radius = 4.5,
                               .filled = false,
                               .stroke = 1.5});
    if (named)
        panel.marks.push_back(Label{.at = at, .text = held.name, .anchor = Anchor::above, .detail = true});
    panel.targets.push_back(
        {.at = at, .radius = 7, .key = toQString(output), .text = Chart::tr("%1: %2").arg(held.name, value)});
}

} // namespace tokenscope
