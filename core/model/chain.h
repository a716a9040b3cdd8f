// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/constants.h"
#include "core/scalars/scalar.h"
#include "core/text/name.h"

namespace tokenscope {

using AcceleratorsPerSecond = Per<Accelerators, Seconds>;

// Accelerators to replace in steady state.
template <Scalar T>
Quantity<AcceleratorsPerSecond, T> replacement(const Quantity<Accelerators, T>& fleet,
                                               const Quantity<Seconds, T>& lifetime) {
    return named(NAME("Formula", "accelerators replaced"), fleet / lifetime);
}

template <Scalar T>
Quantity<PerSecond, T> wafers(const Quantity<AcceleratorsPerSecond, T>& replaced,
                              const Quantity<PerAccelerator, T>& dies_each, const Quantity<One, T>& dies,
                              const Quantity<One, T>& yield) {
    return named(NAME("Formula", "wafers"), replaced * dies_each / (dies * yield));
}

// Scanner time as a share of time: exposures of all wafers over the scanner's rate.
template <Scalar T>
Quantity<One, T> euv_time(const Quantity<PerSecond, T>& wafers_started, const Quantity<One, T>& exposures,
                          const Quantity<PerSecond, T>& scanner_rate) {
    return named(NAME("Formula", "EUV scanner time"), wafers_started * exposures / scanner_rate);
}

template <Scalar T>
Quantity<KilogramsPerSecond, T> polysilicon(const Quantity<PerSecond, T>& wafers_started,
                                            const Quantity<SquareMetres, T>& area,
                                            const Quantity<One, T>& yield) {
    return named(NAME("Formula", "polysilicon"), wafers_started * area * constant::wafer_thickness<T>() *
                                                     constant::silicon_density<T>() / yield);
}

template <Scalar T>
Quantity<BytesPerSecond, T> memory_supply(const Quantity<AcceleratorsPerSecond, T>& replaced,
                                          const Quantity<BytesPerAccelerator, T>& capacity) {
    return named(NAME("Formula", "high-bandwidth memory"),
                 replaced * capacity * constant::sold_gigabyte<T>());
}

template <Scalar T>
Quantity<PerSecond, T> interposer_wafers(const Quantity<AcceleratorsPerSecond, T>& replaced,
                                         const Quantity<Accelerators, T>& packages) {
    return named(NAME("Formula", "interposer wafers"), replaced / packages);
}

template <Scalar T, class Unit>
Quantity<One, T> share_of_world(const char* name, const Quantity<Unit, T>& taken,
                                const Quantity<Unit, T>& world) {
    return named(name, taken / world);
}

template <Scalar T, class Unit>
Quantity<Per<Unit, TokensPerSecond>, T> per_output_token(const Quantity<Unit, T>& taken,
                                                         const Quantity<TokensPerSecond, T>& tokens) {
    return named(NAME("Formula", "per output token"), taken / tokens);
}

// The memory of an accelerator at a price per gigabyte as sold; at most what memory and packaging cost
// together.
template <Scalar T>
Quantity<DollarsPerAccelerator, T> memory_cost(const Quantity<DollarsPerByte, T>& price,
                                               const Quantity<BytesPerAccelerator, T>& capacity,
                                               const Quantity<DollarsPerAccelerator, T>& with_packaging) {
    return named(NAME("Formula", "memory of an accelerator"),
                 smaller(price * capacity * constant::sold_gigabyte<T>(), with_packaging));
}

template <Scalar T>
Quantity<DollarsPerAccelerator, T> packaging_cost(const Quantity<DollarsPerAccelerator, T>& with_memory,
                                                  const Quantity<DollarsPerAccelerator, T>& memory) {
    return named(NAME("Formula", "packaging of an accelerator"), with_memory - memory);
}

template <Scalar T>
Quantity<DollarsPerAccelerator, T> polysilicon_cost(const Quantity<DollarsPerKilogram, T>& price,
                                                    const Quantity<KilogramsPerSecond, T>& taken,
                                                    const Quantity<AcceleratorsPerSecond, T>& replaced) {
    return named(NAME("Formula", "polysilicon of an accelerator"), price * taken / replaced);
}

// How often the world's yearly supply holds what the service takes of it.
template <Scalar T> Quantity<One, T> services_supplied(const Quantity<One, T>& share) {
    return named(NAME("Formula", "services that the supply keeps running"), constant::one / share);
}

// Accelerators that the world's supply of a part builds beyond those that wear out, as a share of the fleet.
template <Scalar T>
Quantity<PerSecond, T> supply_limited_growth(const Quantity<AcceleratorsPerSecond, T>& replaced,
                                             const Quantity<Accelerators, T>& fleet,
                                             const Quantity<One, T>& share) {
    return named(NAME("Formula", "growth that the supply allows"),
                 replaced / fleet * (services_supplied(share) - constant::one));
}

// What is made of a part costs more by the rise of the part's price, and no more.
template <Scalar T>
Quantity<DollarsPerAccelerator, T> passed_on(const Quantity<DollarsPerAccelerator, T>& price,
                                             const Quantity<DollarsPerAccelerator, T>& part,
                                             const Quantity<One, T>& factor) {
    return price + part * (factor - constant::one);
}

// Server and network keep their dollars while the accelerator's price changes.
template <Scalar T>
Quantity<One, T> kept_server_overhead(const Quantity<One, T>& overhead,
                                      const Quantity<DollarsPerAccelerator, T>& before,
                                      const Quantity<DollarsPerAccelerator, T>& after) {
    return constant::one + (overhead - constant::one) * (before / after);
}

} // namespace tokenscope
