// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/explanation.h"

#include "core/analysis/expression_text.h"
#include "core/model/evaluate.h"
#include "core/model/output_table.h"
#include "core/text/display_unit.h"
#include "core/text/number_text.h"

#include <map>
#include <set>
#include <stdexcept>

namespace tokenscope {
namespace {

bool is_row(const TraceNode& node) { return node.step == Step::named || node.step == Step::input; }

bool is_constant(const TraceNode& node) {
    return node.step == Step::constant ||
           (node.step == Step::named && node.children.front()->step == Step::constant);
}

const InputRow& input_row(const TraceNode& node) { return quantity_inputs()[quantity_index(node.label)]; }

std::string name_of(const TraceNode& node) {
    if (node.step == Step::input)
        return std::string(input_row(node).label);
    return node.step == Step::named ? node.label : constant_text(node.value, {});
}

std::string value_of(const TraceNode& node) {
    if (node.step == Step::input) {
        const InputRow& row = input_row(node);
        return with_unit(significant(node.value / row.factor, 4), row.unit == "1" ? "" : row.unit);
    }
    return is_constant(node) ? constant_text(node.value, node.unit) : base_value_text(node.value, node.unit);
}

using OutputNodes = std::map<const TraceNode*, std::string_view>;

OutputNodes output_nodes(const std::array<Trace, output_count>& values) {
    OutputNodes nodes;
    for (std::size_t i = 0; i < output_count; ++i)
        nodes.emplace(values[i].node().get(), outputs()[i].id);
    return nodes;
}

class Explainer {
public:
    explicit Explainer(const OutputNodes& outputs) : outputs_(outputs) {}

    Explanation row(const TraceNode& node, bool taken, int depth) {
        Explanation e;
        e.label = name_of(node);
        e.taken = taken;
        if (node.step == Step::input) {
            e.input = node.label;
            e.value = node.value / input_row(node).factor;
            e.unit = input_row(node).unit;
            return e;
        }
        if (const auto at = outputs_.find(&node); at != outputs_.end())
            e.output = at->second;
        e.value = node.value;
        e.unit = node.unit;
        e.constant = is_constant(node);
        if (e.constant)
            return e;
        const TraceNode& body = *node.children.front();
        e.formula = expression_text(body, name_of);
        e.substituted = expression_text(body, value_of);
        e.repeated = !seen_.insert(&node).second;
        if (depth > 0 && !e.repeated)
            add_parts(e, body, taken, depth - 1);
        return e;
    }

private:
    void add_parts(Explanation& to, const TraceNode& node, bool taken, int depth) {
        if (is_row(node)) {
            if (Explanation* part = find_part(to, node))
                part->taken = part->taken || taken;
            else
                to.parts.push_back(row(node, taken, depth));
            return;
        }
        const bool branches =
            node.step == Step::larger || node.step == Step::smaller || node.step == Step::choice;
        for (std::size_t i = 0; i < node.children.size(); ++i)
            add_parts(to, *node.children[i], taken && (!branches || i == node.taken), depth);
    }

    static Explanation* find_part(Explanation& in, const TraceNode& node) {
        for (auto& part : in.parts)
            if (part.label == name_of(node) && (node.step == Step::input) != part.input.empty())
                return &part;
        return nullptr;
    }

    const OutputNodes& outputs_;
    std::set<const TraceNode*> seen_;
};

} // namespace

Explanation explain(std::string_view output_id, const Inputs& inputs, int depth) {
    const auto index = find_output(output_id);
    if (!index)
        throw std::invalid_argument("no output is called \"" + std::string(output_id) + "\"");
    const auto values = output_values(evaluate(to_trace_scenario(inputs)));
    const TraceLink& node = values[*index].node();
    Explanation e;
    const OutputNodes nodes = output_nodes(values);
    if (is_row(*node))
        e = Explainer(nodes).row(*node, true, depth);
    else
        e.value = node->value;
    e.label = outputs()[*index].label;
    return e;
}

} // namespace tokenscope
