// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Stands in for the unit system in one benchmark: the same formulas over plain numbers, to count what units
// cost.

#include <cmath>

namespace tokenscope {

struct Bare {};
template <class Unit, class T = double> using Quantity = T;
template <class A, class B> using Per = Bare;
template <class A, class B> using Times = Bare;

using One = Bare;
using Seconds = Bare;
using Metres = Bare;
using Flops = Bare;
using Bytes = Bare;
using Tokens = Bare;
using Parameters = Bare;
using Requests = Bare;
using Accelerators = Bare;
using Dollars = Bare;
using Kilograms = Bare;
using CarbonKilograms = Bare;
using Litres = Bare;
using SquareMetres = Bare;
using PerSecond = Bare;
using PerToken = Bare;
using PerRequest = Bare;
using PerAccelerator = Bare;
using ItJoules = Bare;
using ItWatts = Bare;
using FacilityWatts = Bare;
using ItWattsPerAccelerator = Bare;
using TokensPerSecond = Bare;
using TokensPerSecondPerAccelerator = Bare;
using TokensPerRequest = Bare;
using SecondsPerToken = Bare;
using AcceleratorSeconds = Bare;
using AcceleratorSecondsPerToken = Bare;
using AcceleratorSecondsPerRequest = Bare;
using FlopsPerToken = Bare;
using FlopsPerSecond = Bare;
using FlopsPerSecondPerAccelerator = Bare;
using BytesPerSecond = Bare;
using BytesPerSecondPerAccelerator = Bare;
using BytesPerAccelerator = Bare;
using BytesPerRequest = Bare;
using BytesPerToken = Bare;
using BytesPerParameter = Bare;
using ItJoulesPerToken = Bare;
using FacilityJoulesPerToken = Bare;
using FacilityJoulesPerRequest = Bare;
using ItJoulesPerRequest = Bare;
using TokensPerItJoule = Bare;
using FacilityPerIt = Bare;
using DollarsPerToken = Bare;
using DollarsPerRequest = Bare;
using DollarsPerSecond = Bare;
using DollarsPerAccelerator = Bare;
using DollarsPerAcceleratorSecond = Bare;
using DollarsPerFacilityJoule = Bare;
using DollarsPerItWatt = Bare;
using RequestsPerSecond = Bare;
using CarbonPerFacilityJoule = Bare;
using CarbonPerAccelerator = Bare;
using CarbonPerSecond = Bare;
using CarbonPerRequest = Bare;
using LitresPerItJoule = Bare;
using LitresPerFacilityJoule = Bare;
using LitresPerSecond = Bare;
using LitresPerRequest = Bare;
using KilogramsPerSecond = Bare;
using DollarsPerByte = Bare;
using DollarsPerKilogram = Bare;

template <class Unit, class T = double> constexpr T of(T value) { return value; }
template <class T> T square_root(T x) { return std::sqrt(x); }

} // namespace tokenscope
