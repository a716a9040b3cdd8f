#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Usage: tests/benchmark/bands/bits.sh
# Builds the core four times (g++ and clang++, -O1 and -O3) and compares the bits of every band.
set -euo pipefail
root=$(cd "$(dirname "$0")/../../.." && pwd)
first=
for compiler in g++ clang++; do
    for level in -O1 -O3; do
        build=$root/build/bits/$compiler$level
        cmake -S "$root" -B "$build" -G Ninja -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_BUILD_TYPE=None \
            -DCMAKE_CXX_FLAGS="$level" -DTOKENSCOPE_BUILD_APP=OFF >/dev/null
        cmake --build "$build" --target benchmark_bands_bits >/dev/null
        "$build/tests/benchmark/bands/benchmark_bands_bits" >"$build/bits.txt"
        first=${first:-$build/bits.txt}
        diff "$first" "$build/bits.txt" || {
            echo "bits: $compiler $level differs" >&2
            exit 1
        }
        echo "$compiler $level: $(sha256sum <"$build/bits.txt" | cut -c1-16), $(wc -l <"$build/bits.txt") scenarios"
    done
done
echo "bits: the same from every build"
