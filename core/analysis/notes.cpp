// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/notes.h"

#include "core/analysis/feasibility.h"

namespace tokenscope {
namespace {

// An owned fleet is there for the peak: on average it is busy for 1/peak_to_average of the time at most.
void add_peak(std::vector<Note>& list, const Inputs& inputs) {
    if (inputs.choice("serving.load_mode") != "typed" || inputs.choice("money.ownership") != "owned")
        return;
    const double utilisation = inputs.amount("serving.utilisation").value;
    const double most = 1.0 / inputs.amount("service.peak_to_average").value;
    if (!keeps(utilisation, most))
        list.push_back({Note::Code::no_room_for_the_peak, utilisation, most});
}

void add_promise(std::vector<Note>& list, const MachineCheck& check, const Inputs& inputs) {
    if (check.holds())
        return;
    if (check.rule == MachineRule::keeps_token_time)
        list.push_back({Note::Code::too_slow, check.value, check.limit});
    else
        list.push_back({Note::Code::overloaded, check.value, replicas_needed(inputs, check.value)});
}

bool includes_prefill(const Inputs& inputs) {
    return inputs.choice("serving.throughput_mode") == "stated" &&
           !inputs.amount("serving.stated_prefill_throughput").is_number() &&
           inputs.amount("request.input_tokens").value > 0.0;
}

} // namespace

std::vector<Note> notes(const Inputs& inputs, const Results<double>& results) {
    std::vector<Note> list;
    const auto promises = promise_checks(inputs, results);
    for (auto check = promises.rbegin(); check != promises.rend(); ++check)
        add_promise(list, *check, inputs);
    add_peak(list, inputs);
    if (includes_prefill(inputs))
        list.push_back({Note::Code::prompt_not_separable, 0.0, 0.0});
    return list;
}

} // namespace tokenscope
