// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/constants.h"
#include "core/scalars/scalar.h"
#include "core/text/name.h"

namespace tokenscope {

template <Scalar T> Quantity<SquareMetres, T> wafer_area(const Quantity<Metres, T>& diameter) {
    const auto radius = diameter * constant::half;
    return named(NAME("Formula", "wafer area"), constant::pi * radius * radius);
}

// Gross dies of a round wafer, the usual edge correction taken off.
template <Scalar T>
Quantity<One, T> dies_per_wafer(const Quantity<Metres, T>& diameter,
                                const Quantity<SquareMetres, T>& die_area) {
    const auto edge = constant::pi * diameter / square_root(constant::two * die_area);
    return named(NAME("Formula", "dies on a wafer"), wafer_area(diameter) / die_area - edge);
}

template <Scalar T>
Quantity<DollarsPerAccelerator, T> die_cost(const Quantity<Dollars, T>& wafer_price,
                                            const Quantity<One, T>& dies, const Quantity<One, T>& yield,
                                            const Quantity<PerAccelerator, T>& per_accelerator) {
    return named(NAME("Formula", "bare die"), wafer_price / (dies * yield) * per_accelerator);
}

template <Scalar T>
Quantity<DollarsPerAccelerator, T>
manufactured_cost(const Quantity<DollarsPerAccelerator, T>& die,
                  const Quantity<DollarsPerAccelerator, T>& memory_and_packaging,
                  const Quantity<DollarsPerAccelerator, T>& test) {
    return named(NAME("Formula", "silicon, memory, package and test"), die + memory_and_packaging + test);
}

// Part of the hardware cost that the chip maker's suppliers are paid for; it is inside capex, never added to
// it.
template <Scalar T>
Quantity<DollarsPerToken, T> share_of_hardware(const Quantity<DollarsPerToken, T>& hardware,
                                               const Quantity<DollarsPerAccelerator, T>& part,
                                               const Quantity<DollarsPerAccelerator, T>& whole) {
    return named(NAME("Formula", "share of the hardware cost"), hardware * (part / whole));
}

} // namespace tokenscope
