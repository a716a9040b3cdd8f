// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/cost_parts.h"

#include "app/charts/chart_text.h"

namespace tokenscope {

std::vector<CostPart> costParts(const Evaluated& e) {
    const auto part = [&e](std::string_view id, Role role) {
        return CostPart{outputName(id), id, perMillion(e, id), role, {}};
    };
    std::vector<CostPart> parts;
    if (isChosen(e, "money.ownership", "rented")) {
        parts = {part("cost.capex", Role::capex)};
        parts.front().name = Chart::tr("Rent");
    } else {
        CostPart silicon = part("cost.silicon", Role::silicon);
        CostPart rest = part("cost.accelerators", Role::capex);
        silicon.name = Chart::tr("Silicon");
        if (rest.cost > silicon.cost) {
            rest.inside = rest.name;
            rest.name = Chart::tr("Rest of accelerator");
            rest.cost -= silicon.cost;
            parts.push_back(silicon);
        }
        parts.insert(parts.end(),
                     {rest, part("cost.servers", Role::network), part("cost.building", Role::network),
                      part("cost.electricity", Role::electricity)});
    }
    parts.push_back(part("cost.training", Role::training));
    return parts;
}

} // namespace tokenscope
