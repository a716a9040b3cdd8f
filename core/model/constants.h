// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scalars/scalar.h"
#include "core/scenario/input_units.h"
#include "core/text/name.h"
#include "core/units/units.h"

// Typed constants of the formulas. No formula holds a bare number.
namespace tokenscope::constant {

inline constexpr auto zero = of<One>(0.0);
inline constexpr auto one = of<One>(1.0);
inline constexpr auto two = of<One>(2.0);
inline constexpr auto half = of<One>(0.5);
inline constexpr auto pi = of<One>(3.14159265358979323846);
inline constexpr auto log_of_two = of<One>(0.69314718055994530942);

inline constexpr auto one_token = of<Tokens>(1.0);
inline constexpr auto one_sequence = of<Requests>(1.0);
inline constexpr auto one_accelerator = of<Accelerators>(1.0);

// Each sequence in flight gains one token in a step.
inline constexpr auto token_per_sequence = of<TokensPerRequest>(1.0);
// One multiplication and one addition per parameter and token.
inline constexpr auto multiply_add = of<Per<FlopsPerToken, Parameters>>(2.0);
// Training: forward pass and twice as much backward (Kaplan et al., 6 N D).
inline constexpr auto training_operations = of<Per<FlopsPerToken, Parameters>>(6.0);
// Scores and weighted sum: a multiply-add each per layer, unit of attention width, token and token of
// context.
inline constexpr auto attention_operations = of<Per<FlopsPerToken, TokensPerRequest>>(4.0);
// In a prompt the mean context is half its length.
inline constexpr auto prompt_attention_operations = of<Per<FlopsPerToken, TokensPerRequest>>(2.0);
// Two ring all-reduces per layer, each of which moves a 16-bit hidden state twice.
inline constexpr auto all_reduce_traffic = of<BytesPerToken>(4.0 * 2.0);

// Conversions and properties of matter are steps of their own, so that explanations show them by name and
// unit.
template <Scalar T> Quantity<Seconds, T> year() {
    return named(NAME("Formula", "one year"), of<Seconds>(T(file_unit::year)));
}
template <Scalar T> Quantity<Bytes, T> byte_per_bit() {
    return named(NAME("Formula", "byte per bit"), of<Bytes>(T(0.125)));
}
template <Scalar T> Quantity<BytesPerParameter, T> byte_per_parameter_bit() {
    return named(NAME("Formula", "byte per bit"), of<BytesPerParameter>(T(0.125)));
}
// Memory is sold in gigabytes of 2^30 byte and counted by the industry as if they were 10^9.
template <Scalar T> Quantity<One, T> sold_gigabyte() {
    return named(NAME("Formula", "gigabyte to gibibyte"),
                 of<One>(T(file_unit::gigabyte / file_unit::marketed_gigabyte)));
}
// Of 300 mm (SEMI M1).
template <Scalar T> Quantity<Metres, T> wafer_thickness() {
    return named(NAME("Formula", "thickness of a wafer"), of<Metres>(T(775e-6)));
}
using KilogramsPerVolume = Per<Kilograms, Times<SquareMetres, Metres>>;
template <Scalar T> Quantity<KilogramsPerVolume, T> silicon_density() {
    return named(NAME("Formula", "density of silicon"), of<KilogramsPerVolume>(T(2329.0)));
}

} // namespace tokenscope::constant
