// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/undefined.h"

#include "core/model/output_table.h"
#include "core/text/name.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace tokenscope {
namespace {

// Three significant digits, whole from a thousand on; the same in every locale.
std::string gigabytes(double bytes) {
    const double amount = bytes / 1e9;
    std::array<char, 64> buffer{};
    const bool whole = std::abs(amount) >= 1000.0;
    const auto format = whole ? std::chars_format::fixed : std::chars_format::general;
    const auto end = std::to_chars(buffer.begin(), buffer.end(), amount, format, whole ? 0 : 3);
    return {buffer.data(), end.ptr};
}

bool does_not_fit(const Inputs& inputs, const Results<double>& r) {
    const bool needed =
        inputs.choice("serving.throughput_mode") == "derived" || !inputs.amount("serving.batch").is_number();
    return needed && r.memory.max_batch.value() < 1.0;
}

std::string fit_sentence(const Results<double>& r) {
    return "does not fit: needs " + gigabytes(r.memory.needed.value()) + " GB, has " +
           gigabytes(std::max(0.0, r.memory.usable.value())) + " GB";
}

std::string break_even_reason(const Inputs& inputs, const Results<double>& r) {
    if (inputs.choice("serving.load_mode") == "demand")
        return NAME("Reason", "only where utilisation is typed");
    if (!(r.revenue.per_request.value() > 0.0))
        return NAME("Reason", "no price");
    const double marginal = r.cost.serving_per_request.value() * r.load.busy_share.value();
    return marginal > r.revenue.per_request.value()
               ? NAME("Reason", "not at full load: the cost is above the price")
               : NAME("Reason", "never: electricity alone costs more");
}

// Steps that this one is made of, and the path not taken left out.
void collect_inputs(const TraceNode& node, std::set<const TraceNode*>& seen, std::set<std::string>& ids) {
    if (!seen.insert(&node).second)
        return;
    if (node.step == Step::input)
        ids.insert(node.label);
    for (std::size_t i = 0; i < node.children.size(); ++i)
        if (node.step != Step::choice || i == node.taken)
            collect_inputs(*node.children[i], seen, ids);
}

std::set<std::string> inputs_behind(std::string_view output_id, const Inputs& inputs) {
    std::set<const TraceNode*> seen;
    std::set<std::string> ids;
    const auto values = output_values(evaluate(to_trace_scenario(inputs)));
    collect_inputs(*values[output_index(output_id)].node(), seen, ids);
    return ids;
}

// All unknown inputs where none of them stands in the steps: they decide whether there are steps at all.
std::string unknown_sentence(std::string_view output_id, const Inputs& inputs) {
    const auto unknown = unknown_inputs(inputs);
    if (unknown.empty())
        return {};
    const auto behind = inputs_behind(output_id, inputs);
    std::string text, all;
    for (const auto id : unknown) {
        all += (all.empty() ? "unknown: " : ", ") + std::string(id);
        if (behind.contains(std::string(id)))
            text += (text.empty() ? "unknown: " : ", ") + std::string(id);
    }
    return text.empty() ? all : text;
}

std::string known_reason(std::string_view id, const Inputs& inputs, const Results<double>& r) {
    const bool stated = inputs.choice("serving.throughput_mode") == "stated";
    if (stated && id == "band90")
        return NAME("Reason", "stated throughput");
    if (stated && id == "prefill.time_to_first_token")
        return NAME("Reason", "no prefill throughput is stated; type one or choose derived mode");
    if (stated && !inputs.amount("serving.stated_throughput").is_number())
        return NAME("Reason", "no throughput is stated; type one per accelerator or choose derived mode");
    if (id == "cost.output_input_ratio")
        return NAME("Reason", "not separable: prefill is inside the stated throughput");
    if (id == "margin.break_even_utilisation")
        return break_even_reason(inputs, r);
    if (id.starts_with("margin.") && !(r.revenue.per_request.value() > 0.0))
        return NAME("Reason", "no price");
    if (id == "memory.max_batch")
        return NAME("Reason", "no KV cache: memory sets no limit");
    return {};
}

} // namespace

std::string why_undefined(std::string_view output_id, double value, const Inputs& inputs,
                          const Results<double>& results) {
    if (std::isfinite(value))
        return {};
    if (does_not_fit(inputs, results) && output_id != "band90")
        return fit_sentence(results);
    if (const std::string unknown = unknown_sentence(output_id, inputs); !unknown.empty())
        return unknown;
    const std::string reason = known_reason(output_id, inputs, results);
    return reason.empty() ? NAME("Reason", "out of the range of numbers") : reason;
}

} // namespace tokenscope
