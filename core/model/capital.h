// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/constants.h"
#include "core/scalars/scalar.h"
#include "core/text/name.h"

namespace tokenscope {

template <Scalar T>
Quantity<One, T> discount(const Quantity<PerSecond, T>& rate, const Quantity<Seconds, T>& lifetime) {
    const auto year = constant::year<T>();
    return named(NAME("Formula", "discount at the end of life"),
                 constant::one / power(constant::one + rate * year, lifetime / year));
}

// Yearly payment per dollar that returns it with interest over the lifetime; straight line at a rate of 0.
template <Scalar T>
Quantity<PerSecond, T> capital_recovery(const Quantity<PerSecond, T>& rate,
                                        const Quantity<Seconds, T>& lifetime,
                                        const Quantity<One, T>& discount_at_end) {
    return named(
        NAME("Formula", "capital recovery"),
        where(exceeds(rate, 0.0), rate / (constant::one - discount_at_end), constant::one / lifetime));
}

template <Scalar T>
Quantity<DollarsPerAccelerator, T> server_price(const Quantity<DollarsPerAccelerator, T>& accelerator,
                                                const Quantity<One, T>& overhead) {
    return named(NAME("Formula", "accelerator with its share of server and network"), accelerator * overhead);
}

template <Scalar T>
Quantity<DollarsPerAcceleratorSecond, T>
hardware_cost(const Quantity<DollarsPerAccelerator, T>& price, const Quantity<One, T>& residual,
              const Quantity<PerSecond, T>& rate, const Quantity<Seconds, T>& lifetime) {
    const auto at_end = discount(rate, lifetime);
    const auto lost = constant::one - residual * at_end;
    return named(NAME("Formula", "hardware"), price * lost * capital_recovery(rate, lifetime, at_end));
}

template <Scalar T>
Quantity<DollarsPerAcceleratorSecond, T> building_cost(const Quantity<DollarsPerAccelerator, T>& price,
                                                       const Quantity<PerSecond, T>& rate,
                                                       const Quantity<Seconds, T>& lifetime) {
    return named(NAME("Formula", "building and power feed"),
                 price * capital_recovery(rate, lifetime, discount(rate, lifetime)));
}

template <Scalar T>
Quantity<DollarsPerAccelerator, T> building_price(const Quantity<ItWattsPerAccelerator, T>& provisioned,
                                                  const Quantity<DollarsPerItWatt, T>& per_watt) {
    return named(NAME("Formula", "building per accelerator"), provisioned * per_watt);
}

template <Scalar T>
Quantity<DollarsPerAcceleratorSecond, T>
capacity_cost(const Quantity<DollarsPerAcceleratorSecond, T>& hardware,
              const Quantity<DollarsPerAcceleratorSecond, T>& building) {
    return named(NAME("Formula", "accelerator time"), hardware + building);
}

} // namespace tokenscope
