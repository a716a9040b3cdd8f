// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/constants.h"
#include "core/scalars/scalar.h"
#include "core/text/name.h"

namespace tokenscope {

// 4-bit formats carry block scales, so their size is a constant of its own.
template <Scalar T>
Quantity<BytesPerParameter, T> bytes_per_parameter(const Quantity<One, T>& weight_bits,
                                                   const Quantity<BytesPerParameter, T>& four_bit) {
    return named(
        NAME("Formula", "bytes per parameter"),
        select(plain(weight_bits) >= 8.0, constant::byte_per_parameter_bit<T>() * weight_bits, four_bit));
}

template <Scalar T>
Quantity<Bytes, T> weight_bytes(const Quantity<Parameters, T>& parameters,
                                const Quantity<BytesPerParameter, T>& bytes_each) {
    return named(NAME("Formula", "weights"), parameters * bytes_each);
}

// KV cache of one sequence at a context; sliding-window layers stop growing at their window.
template <Scalar T>
Quantity<BytesPerRequest, T>
kv_cache(const Quantity<PerToken, T>& elements, const Quantity<PerToken, T>& window_elements,
         const Quantity<TokensPerRequest, T>& window, const Quantity<One, T>& kv_bits,
         const Quantity<TokensPerRequest, T>& context) {
    return named(NAME("Formula", "KV cache of a sequence"),
                 (elements * context + window_elements * smaller(context, window)) *
                     constant::byte_per_bit<T>() * kv_bits);
}

// KV heads are copied when a replica has more accelerators than the model has heads.
template <Scalar T>
Quantity<One, T> kv_copies(const Quantity<Accelerators, T>& accelerators, const Quantity<One, T>& kv_heads) {
    return named(NAME("Formula", "copies of the KV cache"),
                 larger(constant::one, accelerators / constant::one_accelerator / kv_heads));
}

template <Scalar T>
Quantity<Bytes, T>
usable_memory(const Quantity<Accelerators, T>& accelerators, const Quantity<BytesPerAccelerator, T>& capacity,
              const Quantity<One, T>& usable, const Quantity<BytesPerAccelerator, T>& workspace) {
    return named(NAME("Formula", "usable memory"), accelerators * (usable * capacity - workspace));
}

// The least that a replica must hold: the weights and one sequence.
template <Scalar T>
Quantity<Bytes, T> memory_needed(const Quantity<Bytes, T>& weights,
                                 const Quantity<BytesPerRequest, T>& kv_per_sequence) {
    return named(NAME("Formula", "memory needed"), weights + kv_per_sequence * constant::one_sequence);
}

// Negative when the weights alone do not fit.
template <Scalar T>
Quantity<Bytes, T> free_memory(const Quantity<Bytes, T>& usable, const Quantity<Bytes, T>& weights) {
    return named(NAME("Formula", "memory left for the KV cache"), usable - weights);
}

// Sequences whose whole context fits; a real number, below 1 the model does not fit.
template <Scalar T>
Quantity<Requests, T> largest_batch(const Quantity<Bytes, T>& free,
                                    const Quantity<BytesPerRequest, T>& kv_full) {
    return named(NAME("Formula", "largest batch"),
                 larger(Quantity<Bytes, T>(of<Bytes>(0.0)), free) / kv_full);
}

} // namespace tokenscope
