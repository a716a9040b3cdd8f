// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/constants.h"
#include "core/scalars/scalar.h"
#include "core/text/name.h"

namespace tokenscope {

template <Scalar T>
Quantity<TokensPerSecond, T> service_tokens(const Quantity<RequestsPerSecond, T>& requests,
                                            const Quantity<TokensPerRequest, T>& generated) {
    return named(NAME("Formula", "output tokens of the service"), requests * generated);
}

template <Scalar T>
Quantity<FacilityWatts, T> service_power(const Quantity<RequestsPerSecond, T>& requests,
                                         const Quantity<FacilityJoulesPerRequest, T>& energy) {
    return named(NAME("Formula", "average power of the service"), requests * energy);
}

template <Scalar T>
Quantity<Accelerators, T> busy_accelerators(const Quantity<RequestsPerSecond, T>& requests,
                                            const Quantity<AcceleratorSecondsPerRequest, T>& work) {
    return named(NAME("Formula", "busy accelerators"), requests * work);
}

// Accelerators that are paid for: the busy ones and their idle time.
template <Scalar T>
Quantity<Accelerators, T> paid_accelerators(const Quantity<Accelerators, T>& busy,
                                            const Quantity<One, T>& busy_share) {
    return named(NAME("Formula", "paid accelerators"), busy / busy_share);
}

// Sized for the peak of the day.
template <Scalar T>
Quantity<Accelerators, T> fleet(const Quantity<Accelerators, T>& paid, const Quantity<Accelerators, T>& busy,
                                const Quantity<One, T>& peak_to_average) {
    return named(NAME("Formula", "accelerators, sized for the peak"), larger(paid, busy * peak_to_average));
}

template <Scalar T>
Quantity<Dollars, T> service_capex(const Quantity<Accelerators, T>& accelerators,
                                   const Quantity<DollarsPerAccelerator, T>& hardware,
                                   const Quantity<DollarsPerAccelerator, T>& building) {
    return named(NAME("Formula", "hardware and building of the service"),
                 accelerators * (hardware + building));
}

template <Scalar T>
Quantity<DollarsPerSecond, T> service_money(const Quantity<RequestsPerSecond, T>& requests,
                                            const Quantity<DollarsPerRequest, T>& per_request) {
    return named(NAME("Formula", "money of the service"), requests * per_request);
}

template <Scalar T>
Quantity<ItWatts, T> it_power(const Quantity<FacilityWatts, T>& facility,
                              const Quantity<FacilityPerIt, T>& pue) {
    return named(NAME("Formula", "IT power of the service"), facility / pue);
}

// Water on site follows IT energy; water of power generation follows facility energy.
template <Scalar T>
Quantity<LitresPerSecond, T>
service_water(const Quantity<ItWatts, T>& it, const Quantity<LitresPerItJoule, T>& site,
              const Quantity<FacilityWatts, T>& facility, const Quantity<LitresPerFacilityJoule, T>& grid) {
    return named(NAME("Formula", "water of the service"), it * site + facility * grid);
}

template <Scalar T>
Quantity<CarbonPerSecond, T>
service_carbon(const Quantity<FacilityWatts, T>& facility,
               const Quantity<CarbonPerFacilityJoule, T>& intensity, const Quantity<Accelerators, T>& paid,
               const Quantity<CarbonPerAccelerator, T>& embodied, const Quantity<Seconds, T>& lifetime) {
    return named(NAME("Formula", "carbon of the service"), facility * intensity + paid * embodied / lifetime);
}

} // namespace tokenscope
