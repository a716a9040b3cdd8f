// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scalars/trace.h"

#include <cmath>

namespace tokenscope {
namespace {

TraceLink node(Step step, double value, std::vector<TraceLink> children, std::size_t taken = 0) {
    auto made = std::make_shared<TraceNode>();
    made->step = step;
    made->value = value;
    made->children = std::move(children);
    made->taken = taken;
    return made;
}

bool is_constant(const Trace& a, double value) {
    return a.node()->step == Step::constant && a.value() == value;
}

} // namespace

TraceNode::~TraceNode() = default;

Trace::Trace(double constant) : node_(tokenscope::node(Step::constant, constant, {})) {}

Trace Trace::input(double value, std::string id) {
    auto made = std::make_shared<TraceNode>();
    made->step = Step::input;
    made->value = value;
    made->label = std::move(id);
    return Trace(TraceLink(std::move(made)));
}

// Unit constants (one token per sequence and step, ...) carry dimensions, not arithmetic: multiplying by 1 is
// no step.
Trace operator*(const Trace& a, const Trace& b) {
    if (is_constant(a, 1.0))
        return b;
    if (is_constant(b, 1.0))
        return a;
    return Trace(node(Step::multiply, a.value() * b.value(), {a.node_, b.node_}));
}
Trace operator/(const Trace& a, const Trace& b) {
    if (is_constant(b, 1.0))
        return a;
    return Trace(node(Step::divide, a.value() / b.value(), {a.node_, b.node_}));
}
Trace operator+(const Trace& a, const Trace& b) {
    return Trace(node(Step::add, a.value() + b.value(), {a.node_, b.node_}));
}
Trace operator-(const Trace& a, const Trace& b) {
    return Trace(node(Step::subtract, a.value() - b.value(), {a.node_, b.node_}));
}
Trace operator-(const Trace& a) { return Trace(node(Step::negate, -a.value(), {a.node_})); }
Trace sqrt(const Trace& a) { return Trace(node(Step::square_root, std::sqrt(a.value()), {a.node_})); }
Trace exp(const Trace& a) { return Trace(node(Step::exponential, std::exp(a.value()), {a.node_})); }
Trace log(const Trace& a) { return Trace(node(Step::logarithm, std::log(a.value()), {a.node_})); }
Trace power(const Trace& base, const Trace& exponent) {
    return Trace(node(Step::power, std::pow(base.value(), exponent.value()), {base.node_, exponent.node_}));
}
Trace select(bool first, const Trace& a, const Trace& b) {
    return Trace(node(Step::choice, first ? a.value() : b.value(), {a.node_, b.node_}, first ? 0 : 1));
}
Trace larger(const Trace& a, const Trace& b) {
    const bool second = a < b;
    return Trace(node(Step::larger, second ? b.value() : a.value(), {a.node_, b.node_}, second ? 1 : 0));
}
Trace smaller(const Trace& a, const Trace& b) {
    const bool second = b < a;
    return Trace(node(Step::smaller, second ? b.value() : a.value(), {a.node_, b.node_}, second ? 1 : 0));
}

Trace solved(double value, const Trace& residual, double) {
    return Trace(node(Step::solved, value, {residual.node()}));
}

Trace named_step(const char* label, std::string unit, const Trace& step) {
    auto made = std::make_shared<TraceNode>();
    made->step = Step::named;
    made->value = step.value();
    made->label = label;
    made->unit = std::move(unit);
    made->children = {step.node()};
    return Trace(TraceLink(std::move(made)));
}

} // namespace tokenscope
