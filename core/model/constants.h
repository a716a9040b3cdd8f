// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/input_units.h"
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
inline constexpr auto year = of<Seconds>(file_unit::year);
inline constexpr auto million_tokens = of<Tokens>(1e6);

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
inline constexpr auto byte_per_bit = of<Bytes>(0.125);
inline constexpr auto byte_per_parameter_bit = of<BytesPerParameter>(0.125);
// Two ring all-reduces per layer, each of which moves a 16-bit hidden state twice.
inline constexpr auto all_reduce_traffic = of<BytesPerToken>(4.0 * 2.0);

// Memory is sold in gigabytes of 2^30 byte and counted by the industry as if they were 10^9.
inline constexpr auto sold_gigabyte = of<One>(file_unit::gigabyte / file_unit::marketed_gigabyte);

// Silicon: thickness of a 300 mm wafer (SEMI M1) and density of silicon.
inline constexpr auto wafer_thickness = of<Metres>(775e-6);
inline constexpr auto silicon_density = of<Per<Kilograms, Times<SquareMetres, Metres>>>(2329.0);

} // namespace tokenscope::constant
