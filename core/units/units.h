// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The unit system. This is the only header that includes Boost.Units: one homogeneous system over fourteen
// base units, so that joules at the IT meter, joules at the facility meter, tokens, parameters, requests and
// accelerators are never taken for one another. The core computes in these base units only.

#include <boost/units/base_dimension.hpp>
#include <boost/units/base_unit.hpp>
#include <boost/units/detail/dimension_list.hpp>
#include <boost/units/homogeneous_system.hpp>
#include <boost/units/operators.hpp>
#include <boost/units/quantity.hpp>
#include <boost/units/static_rational.hpp>
#include <boost/units/unit.hpp>

namespace tokenscope {

namespace dimension {
using boost::units::base_dimension;
struct Time : base_dimension<Time, 7001> {};
struct Length : base_dimension<Length, 7002> {};
struct ItEnergy : base_dimension<ItEnergy, 7003> {};
struct FacilityEnergy : base_dimension<FacilityEnergy, 7004> {};
struct Operations : base_dimension<Operations, 7005> {};
struct Data : base_dimension<Data, 7006> {};
struct Tokens : base_dimension<Tokens, 7007> {};
struct Parameters : base_dimension<Parameters, 7008> {};
struct Requests : base_dimension<Requests, 7009> {};
struct Accelerators : base_dimension<Accelerators, 7010> {};
struct Money : base_dimension<Money, 7011> {};
struct Carbon : base_dimension<Carbon, 7012> {};
struct Volume : base_dimension<Volume, 7013> {};
struct Mass : base_dimension<Mass, 7014> {};
} // namespace dimension

namespace base {
using boost::units::base_unit;
struct Second : base_unit<Second, dimension::Time::dimension_type, 7101> {};
struct Metre : base_unit<Metre, dimension::Length::dimension_type, 7102> {};
struct ItJoule : base_unit<ItJoule, dimension::ItEnergy::dimension_type, 7103> {};
struct FacilityJoule : base_unit<FacilityJoule, dimension::FacilityEnergy::dimension_type, 7104> {};
struct Flop : base_unit<Flop, dimension::Operations::dimension_type, 7105> {};
struct Byte : base_unit<Byte, dimension::Data::dimension_type, 7106> {};
struct Token : base_unit<Token, dimension::Tokens::dimension_type, 7107> {};
struct Parameter : base_unit<Parameter, dimension::Parameters::dimension_type, 7108> {};
struct Request : base_unit<Request, dimension::Requests::dimension_type, 7109> {};
struct Accelerator : base_unit<Accelerator, dimension::Accelerators::dimension_type, 7110> {};
struct Dollar : base_unit<Dollar, dimension::Money::dimension_type, 7111> {};
struct CarbonKilogram : base_unit<CarbonKilogram, dimension::Carbon::dimension_type, 7112> {};
struct Litre : base_unit<Litre, dimension::Volume::dimension_type, 7113> {};
struct Kilogram : base_unit<Kilogram, dimension::Mass::dimension_type, 7114> {};
} // namespace base

namespace detail {
template <class... Units> struct UnitList;
template <> struct UnitList<> { using type = boost::units::dimensionless_type; };
template <class First, class... Rest> struct UnitList<First, Rest...> {
    using type = boost::units::list<First, typename UnitList<Rest...>::type>;
};
} // namespace detail

// make_system stops at ten units; the list must be sorted by ordinal.
using System = boost::units::homogeneous_system<
    detail::UnitList<base::Second, base::Metre, base::ItJoule, base::FacilityJoule, base::Flop, base::Byte,
                     base::Token, base::Parameter, base::Request, base::Accelerator, base::Dollar,
                     base::CarbonKilogram, base::Litre, base::Kilogram>::type>;

template <class Unit, class T = double> using Quantity = boost::units::quantity<Unit, T>;

template <class A, class B> using Per = typename boost::units::divide_typeof_helper<A, B>::type;
template <class A, class B> using Times = typename boost::units::multiply_typeof_helper<A, B>::type;
template <class Dimension> using UnitOf = boost::units::unit<typename Dimension::dimension_type, System>;

using One = boost::units::unit<boost::units::dimensionless_type, System>;
using Seconds = UnitOf<dimension::Time>;
using Metres = UnitOf<dimension::Length>;
using ItJoules = UnitOf<dimension::ItEnergy>;
using FacilityJoules = UnitOf<dimension::FacilityEnergy>;
using Flops = UnitOf<dimension::Operations>;
using Bytes = UnitOf<dimension::Data>;
using Tokens = UnitOf<dimension::Tokens>;
using Parameters = UnitOf<dimension::Parameters>;
using Requests = UnitOf<dimension::Requests>;
using Accelerators = UnitOf<dimension::Accelerators>;
using Dollars = UnitOf<dimension::Money>;
using CarbonKilograms = UnitOf<dimension::Carbon>;
using Litres = UnitOf<dimension::Volume>;
using Kilograms = UnitOf<dimension::Mass>;

using SquareMetres = Times<Metres, Metres>;
using PerSecond = Per<One, Seconds>;
using PerToken = Per<One, Tokens>;
using PerRequest = Per<One, Requests>;
using PerAccelerator = Per<One, Accelerators>;
using ItWatts = Per<ItJoules, Seconds>;
using FacilityWatts = Per<FacilityJoules, Seconds>;
using ItWattsPerAccelerator = Per<ItWatts, Accelerators>;
using TokensPerSecond = Per<Tokens, Seconds>;
using TokensPerSecondPerAccelerator = Per<TokensPerSecond, Accelerators>;
using TokensPerRequest = Per<Tokens, Requests>;
using SecondsPerToken = Per<Seconds, Tokens>;
using AcceleratorSeconds = Times<Accelerators, Seconds>;
using AcceleratorSecondsPerToken = Per<AcceleratorSeconds, Tokens>;
using AcceleratorSecondsPerRequest = Per<AcceleratorSeconds, Requests>;
using FlopsPerToken = Per<Flops, Tokens>;
using FlopsPerSecond = Per<Flops, Seconds>;
using FlopsPerSecondPerAccelerator = Per<FlopsPerSecond, Accelerators>;
using BytesPerSecond = Per<Bytes, Seconds>;
using BytesPerSecondPerAccelerator = Per<BytesPerSecond, Accelerators>;
using BytesPerAccelerator = Per<Bytes, Accelerators>;
using BytesPerRequest = Per<Bytes, Requests>;
using BytesPerToken = Per<Bytes, Tokens>;
using BytesPerParameter = Per<Bytes, Parameters>;
using ItJoulesPerToken = Per<ItJoules, Tokens>;
using FacilityJoulesPerToken = Per<FacilityJoules, Tokens>;
using FacilityJoulesPerRequest = Per<FacilityJoules, Requests>;
using ItJoulesPerRequest = Per<ItJoules, Requests>;
using TokensPerItJoule = Per<Tokens, ItJoules>;
using FacilityPerIt = Per<FacilityJoules, ItJoules>;
using DollarsPerToken = Per<Dollars, Tokens>;
using DollarsPerRequest = Per<Dollars, Requests>;
using DollarsPerSecond = Per<Dollars, Seconds>;
using DollarsPerAccelerator = Per<Dollars, Accelerators>;
using DollarsPerAcceleratorSecond = Per<Dollars, AcceleratorSeconds>;
using DollarsPerFacilityJoule = Per<Dollars, FacilityJoules>;
using DollarsPerItWatt = Per<Dollars, ItWatts>;
using RequestsPerSecond = Per<Requests, Seconds>;
using CarbonPerFacilityJoule = Per<CarbonKilograms, FacilityJoules>;
using CarbonPerAccelerator = Per<CarbonKilograms, Accelerators>;
using CarbonPerSecond = Per<CarbonKilograms, Seconds>;
using CarbonPerRequest = Per<CarbonKilograms, Requests>;
using LitresPerItJoule = Per<Litres, ItJoules>;
using LitresPerFacilityJoule = Per<Litres, FacilityJoules>;
using LitresPerSecond = Per<Litres, Seconds>;
using LitresPerRequest = Per<Litres, Requests>;
using KilogramsPerSecond = Per<Kilograms, Seconds>;
using DollarsPerByte = Per<Dollars, Bytes>;
using DollarsPerKilogram = Per<Dollars, Kilograms>;

// The one way in: a number that is already in the base unit.
template <class Unit, class T = double> constexpr Quantity<Unit, T> of(T value) {
    return Quantity<Unit, T>::from_value(value);
}

template <class Unit, class T> auto square_root(const Quantity<Unit, T>& q) {
    using std::sqrt;
    using Root = typename boost::units::root_typeof_helper<Unit, boost::units::static_rational<2>>::type;
    return Quantity<Root, T>::from_value(sqrt(q.value()));
}

} // namespace tokenscope
