// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/input_groups.h"

#include "core/scenario/input_table.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace tokenscope {
namespace {

using Ids = std::vector<std::string_view>;

Ids essentials() {
    return {"model.total_parameters", "model.active_experts", "serving.batch", "facility.pue", "price.tier"};
}

bool contains(const Ids& ids, std::string_view id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

// What is empty at the end of the lists is no id.
struct Table {
    const char* id;
    const char* title;
    InputGroup group;
    std::array<std::string_view, 6> first; ///< before the other inputs of the group
    std::array<std::string_view, 2> summary;
    bool startsCollapsed;
};

constexpr auto tables = std::to_array<Table>(
    {{"model",
      QT_TRANSLATE_NOOP("InputGroup", "Model"),
      InputGroup::model,
      {{"model.name", "model.weight_bits", "model.kv_bits"}},
      {{"model.weight_bits", "model.layers"}},
      false},
     {"request",
      QT_TRANSLATE_NOOP("InputGroup", "Request"),
      InputGroup::request,
      {},
      {{"request.input_tokens", "request.output_tokens"}},
      true},
     {"serving",
      QT_TRANSLATE_NOOP("InputGroup", "Serving"),
      InputGroup::serving,
      {{"serving.accelerator", "serving.accelerators_per_replica", "serving.throughput_mode",
        "serving.stated_throughput", "serving.load_mode", "serving.utilisation"}},
      {{"serving.accelerator", "serving.utilisation"}},
      false},
     {"accelerator",
      QT_TRANSLATE_NOOP("InputGroup", "Accelerator"),
      InputGroup::accelerator,
      {{"accelerator.price"}},
      {{"accelerator.price", "accelerator.tdp"}},
      true},
     {"facility",
      QT_TRANSLATE_NOOP("InputGroup", "Facility"),
      InputGroup::facility,
      {{"facility.host_overhead", "facility.electricity_price"}},
      {{"facility.electricity_price", "facility.host_overhead"}},
      false},
     {"money",
      QT_TRANSLATE_NOOP("InputGroup", "Money"),
      InputGroup::money,
      {},
      {{"money.ownership", "money.lifetime"}},
      false},
     {"silicon",
      QT_TRANSLATE_NOOP("InputGroup", "Silicon"),
      InputGroup::silicon,
      {},
      {{"silicon.wafer_price", "silicon.yield"}},
      true},
     {"training",
      QT_TRANSLATE_NOOP("InputGroup", "Training"),
      InputGroup::training,
      {},
      {{"training.cost", "training.service_years"}},
      true},
     {"price",
      QT_TRANSLATE_NOOP("InputGroup", "Price"),
      InputGroup::price,
      {{"price.output"}},
      {{"price.input", "price.output"}},
      true},
     {"service",
      QT_TRANSLATE_NOOP("InputGroup", "Service"),
      InputGroup::service,
      {},
      {{"service.requests_per_day"}},
      true},
     {"carbon",
      QT_TRANSLATE_NOOP("InputGroup", "Carbon"),
      InputGroup::carbon,
      {},
      {{"carbon.embodied_accelerator"}},
      true},
     {"world",
      QT_TRANSLATE_NOOP("InputGroup", "World supply"),
      InputGroup::world,
      {},
      {{"world.leading_edge_wafers"}},
      true},
     {"reference",
      QT_TRANSLATE_NOOP("InputGroup", "Comparison"),
      InputGroup::reference,
      {},
      {{"reference.search_energy"}},
      true},
     {"text",
      QT_TRANSLATE_NOOP("InputGroup", "Text"),
      InputGroup::text,
      {},
      {{"text.words_per_token"}},
      true},
     {"calibration",
      QT_TRANSLATE_NOOP("InputGroup", "Calibration"),
      InputGroup::calibration,
      {},
      {{"calibration.bandwidth_efficiency"}},
      true}});

template <std::size_t n> Ids filled(const std::array<std::string_view, n>& ids) {
    return Ids(ids.begin(), std::find(ids.begin(), ids.end(), std::string_view()));
}

// The choices of a table group, then its quantities; `first` before both.
Ids membersOf(InputGroup group, const Ids& first) {
    Ids ids = first;
    const auto add = [&ids, elsewhere = essentials()](std::string_view id) {
        if (!contains(ids, id) && !contains(elsewhere, id))
            ids.push_back(id);
    };
    for (const ChoiceRow& row : choice_inputs())
        if (row.group == group)
            add(row.id);
    for (const InputRow& row : quantity_inputs())
        if (row.group == group)
            add(row.id);
    return ids;
}

} // namespace

std::vector<InputGroupPlan> inputGroupPlans() {
    std::vector<InputGroupPlan> plans{{QStringLiteral("essentials"),
                                       QT_TRANSLATE_NOOP("InputGroup", "Essentials"),
                                       essentials(),
                                       {"model.total_parameters", "serving.batch"},
                                       false}};
    for (const Table& table : tables)
        plans.push_back({QString::fromLatin1(table.id), table.title,
                         membersOf(table.group, filled(table.first)), filled(table.summary),
                         table.startsCollapsed});
    return plans;
}

} // namespace tokenscope
