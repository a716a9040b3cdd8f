// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/expression_text.h"

namespace tokenscope {
namespace {

using Leaf = std::function<std::string(const TraceNode&)>;

int binding(Step step) {
    switch (step) {
    case Step::add:
    case Step::subtract:
        return 1;
    case Step::multiply:
    case Step::divide:
        return 2;
    case Step::negate:
        return 3;
    default:
        return 4;
    }
}

std::string text(const TraceNode& node, const Leaf& leaf);

std::string operand(const TraceNode& node, int outer, bool right, const Leaf& leaf) {
    const int own = binding(node.step);
    const std::string inner = text(node, leaf);
    return own < outer || (right && own == outer) ? "(" + inner + ")" : inner;
}

std::string binary(const TraceNode& node, const char* sign, bool associative, const Leaf& leaf) {
    const int own = binding(node.step);
    return operand(*node.children[0], own, false, leaf) + sign +
           operand(*node.children[1], own, !associative || node.children[1]->step == Step::divide, leaf);
}

std::string call(const char* name, const TraceNode& node, const Leaf& leaf) {
    std::string inside;
    for (const auto& child : node.children)
        inside += (inside.empty() ? "" : "; ") + text(*child, leaf);
    return std::string(name) + "(" + inside + ")";
}

std::string text(const TraceNode& node, const Leaf& leaf) {
    switch (node.step) {
    case Step::add:
        return binary(node, " + ", true, leaf);
    case Step::subtract:
        return binary(node, " − ", false, leaf);
    case Step::multiply:
        return binary(node, " × ", true, leaf);
    case Step::divide:
        return binary(node, " ÷ ", false, leaf);
    case Step::negate:
        return "−" + operand(*node.children[0], binding(Step::negate), true, leaf);
    case Step::power:
        return call("power", node, leaf);
    case Step::square_root:
        return call("√", node, leaf);
    case Step::exponential:
        return call("exp", node, leaf);
    case Step::logarithm:
        return call("ln", node, leaf);
    case Step::larger:
        return call("larger of", node, leaf);
    case Step::smaller:
        return call("smaller of", node, leaf);
    case Step::choice:
        return text(*node.children[node.taken], leaf);
    case Step::solved:
        return "solved so that 0 = " + text(*node.children[0], leaf);
    default:
        return leaf(node);
    }
}

} // namespace

std::string expression_text(const TraceNode& node, const std::function<std::string(const TraceNode&)>& leaf) {
    return text(node, leaf);
}

} // namespace tokenscope
