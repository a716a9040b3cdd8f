// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tokenscope {

using Bits = std::vector<bool>;

// Appends numbers to a list of bits, the highest bit first.
class BitWriter {
public:
    void put(std::uint64_t value, int bits);
    // Any number: four bits at a time, each with a bit that says whether more follow.
    void put_number(std::uint64_t value);
    const Bits& bits() const { return bits_; }

private:
    Bits bits_;
};

// Reads them in the same order. Throws std::invalid_argument where bits are missing.
class BitReader {
public:
    explicit BitReader(const Bits& bits) : bits_(bits) {}

    std::uint64_t take(int bits);
    std::uint64_t take_number();
    // What is left is the filling of the last character.
    bool at_end() const;

private:
    const Bits& bits_;
    std::size_t at_ = 0;
};

inline constexpr std::size_t longest_typed_code = 4096; // characters that are looked at

// Bits as people can type them: "PREFIX-8F3K-2Q7M", in digits and letters without I, L, O and U, the last
// four a checksum.
std::string typed_code(std::string_view prefix, const Bits& bits);

// The bits of a code that begins with `prefix`, in capitals or not, with any spaces and hyphens, O read as 0
// and I and L as 1. Throws std::invalid_argument with a sentence: no code of this kind, a character that no
// code has, or a checksum that does not fit.
Bits bits_of_code(std::string_view prefix, std::string_view text);

// The characters of a code without spaces and hyphens, misreadable ones replaced.
std::string plain_code(std::string_view text);

} // namespace tokenscope
