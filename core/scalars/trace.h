// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scalars/scalar.h"
#include "core/units/unit_symbol.h"

#include <memory>
#include <string>
#include <vector>

namespace tokenscope {

// How a step got its value from its children.
enum class Step {
    constant,
    input,
    named,
    add,
    subtract,
    multiply,
    divide,
    negate,
    power,
    square_root,
    exponential,
    logarithm,
    larger,
    smaller,
    choice,
    solved
};

// One step of a calculation. Values are in base units; `unit` is set on named steps, inputs hold their id in
// `label`.
struct TraceNode {
    Step step = Step::constant;
    double value = 0.0;
    std::string label;
    std::string unit;
    std::vector<std::shared_ptr<const TraceNode>> children;
    std::size_t taken = 0; // larger, smaller, choice: the child whose value it is
                           // solved: the child is the equation's residual, zero at this value

    ~TraceNode();
};
using TraceLink = std::shared_ptr<const TraceNode>;

// A scalar that remembers how it was computed.
class Trace {
public:
    Trace() : Trace(0.0) {}
    Trace(double constant);
    explicit Trace(TraceLink node) : node_(std::move(node)) {}

    static Trace input(double value, std::string id);
    const TraceLink& node() const { return node_; }
    double value() const { return node_->value; }

    friend bool operator==(const Trace& a, const Trace& b) { return a.value() == b.value(); }
    friend bool operator<(const Trace& a, const Trace& b) { return a.value() < b.value(); }
    friend bool operator>(const Trace& a, const Trace& b) { return b < a; }
    friend bool operator<=(const Trace& a, const Trace& b) { return !(b < a); }
    friend bool operator>=(const Trace& a, const Trace& b) { return !(a < b); }
    friend Trace operator+(const Trace& a, const Trace& b);
    friend Trace operator-(const Trace& a, const Trace& b);
    friend Trace operator*(const Trace& a, const Trace& b);
    friend Trace operator/(const Trace& a, const Trace& b);
    friend Trace operator-(const Trace& a);
    Trace& operator+=(const Trace& b) { return *this = *this + b; }
    Trace& operator*=(const Trace& b) { return *this = *this * b; }
    friend Trace sqrt(const Trace& a);
    friend Trace exp(const Trace& a);
    friend Trace log(const Trace& a);
    friend Trace power(const Trace& base, const Trace& exponent);
    friend double plain(const Trace& a) { return a.value(); }
    friend Trace select(bool first, const Trace& a, const Trace& b);
    friend Trace larger(const Trace& a, const Trace& b);
    friend Trace smaller(const Trace& a, const Trace& b);

private:
    TraceLink node_;
};

// The value at which `residual` is zero.
Trace solved(double value, const Trace& residual, double slope);

Trace named_step(const char* label, std::string unit, const Trace& step);

template <class Unit> Quantity<Unit, Trace> named(const char* label, const Quantity<Unit, Trace>& q) {
    return Quantity<Unit, Trace>::from_value(named_step(label, unit_symbol<Unit>(), q.value()));
}

} // namespace tokenscope
