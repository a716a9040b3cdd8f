// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/typed_code.h"

#include "core/text/plain_text.h"

#include <algorithm>
#include <stdexcept>

namespace tokenscope {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int bits_per_character = 5;
constexpr std::size_t checksum_characters = 4;
constexpr std::size_t group = 4;

// CRC-32 as in PNG; its lowest 20 bits are written.
std::uint32_t checksum(std::string_view characters) {
    std::uint32_t crc = 0xFFFFFFFF;
    for (const char c : characters) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~crc & 0xFFFFF;
}

std::string characters_of(const Bits& bits) {
    std::string characters;
    for (std::size_t at = 0; at < bits.size(); at += bits_per_character) {
        std::size_t value = 0;
        for (std::size_t i = at; i < at + bits_per_character; ++i)
            value = 2 * value + (i < bits.size() && bits[i] ? 1 : 0);
        characters += alphabet[value];
    }
    return characters;
}

Bits bits_of(std::string_view characters) {
    BitWriter writer;
    for (const char c : characters) {
        const std::size_t value = alphabet.find(c);
        if (value == std::string_view::npos)
            throw std::invalid_argument("\"" + std::string(1, c) +
                                        "\" is in no scenario code; they have digits and letters without U");
        writer.put(value, bits_per_character);
    }
    return writer.bits();
}

char readable(char c) {
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    return c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
}

// Programs that set type replace hyphens by U+2010 to U+2015, viewers of PDF by soft ones; in UTF-8.
std::string without_dashes(std::string_view text) {
    std::string left;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool dash = text.substr(at).starts_with("\xE2\x80") && at + 2 < text.size() &&
                          text[at + 2] >= '\x90' && text[at + 2] <= '\x95';
        if (dash)
            at += 2;
        else if (text.substr(at).starts_with("\xC2\xAD"))
            at += 1;
        else
            left += text[at];
    }
    return left;
}

std::string checksum_text(std::string_view prefix, std::string_view characters) {
    BitWriter writer;
    writer.put(checksum(plain_code(prefix) + std::string(characters)),
               bits_per_character * static_cast<int>(checksum_characters));
    return characters_of(writer.bits());
}

} // namespace

void BitWriter::put(std::uint64_t value, int bits) {
    for (int bit = bits - 1; bit >= 0; --bit)
        bits_.push_back(((value >> bit) & 1) != 0);
}

void BitWriter::put_number(std::uint64_t value) {
    do {
        put(value & 15, 4);
        value >>= 4;
        put(value != 0 ? 1 : 0, 1);
    } while (value != 0);
}

std::uint64_t BitReader::take(int bits) {
    std::uint64_t value = 0;
    for (int bit = 0; bit < bits; ++bit) {
        if (at_ >= bits_.size())
            throw std::invalid_argument("the code ends too early; a part of it is missing");
        value = 2 * value + (bits_[at_++] ? 1 : 0);
    }
    return value;
}

std::uint64_t BitReader::take_number() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 4) {
        value |= take(4) << shift;
        if (take(1) == 0)
            return value;
    }
    throw std::invalid_argument("the code holds a number that is too long");
}

bool BitReader::at_end() const {
    return bits_.size() - at_ < bits_per_character &&
           std::find(bits_.begin() + static_cast<std::ptrdiff_t>(at_), bits_.end(), true) == bits_.end();
}

std::string plain_code(std::string_view text) {
    std::string characters;
    for (const char c : plain_text(without_dashes(text.substr(0, longest_typed_code))))
        if (c != ' ' && c != '-' && c != '\n' && c != '\r' && c != '\t')
            characters += readable(c);
    return characters;
}

std::string typed_code(std::string_view prefix, const Bits& bits) {
    std::string characters = characters_of(bits);
    characters += checksum_text(prefix, characters);
    std::string code(prefix);
    for (std::size_t at = 0; at < characters.size(); at += group)
        code += "-" + characters.substr(at, group);
    return code;
}

Bits bits_of_code(std::string_view prefix, std::string_view text) {
    const std::string plain = plain_code(text);
    const std::string begin = plain_code(prefix);
    if (!plain.starts_with(begin))
        throw std::invalid_argument("\"" + excerpt(text) + "\" is no scenario code; one begins with " +
                                    std::string(prefix));
    const std::string characters = plain.substr(begin.size());
    bits_of(characters);
    if (characters.size() <= checksum_characters)
        throw std::invalid_argument("the code ends too early; a part of it is missing");
    const std::string content = characters.substr(0, characters.size() - checksum_characters);
    if (content + checksum_text(prefix, content) != characters)
        throw std::invalid_argument(
            "a character of the scenario code is wrong or missing; compare it with the "
            "figure once more");
    return bits_of(content);
}

} // namespace tokenscope
