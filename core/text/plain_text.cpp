// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/plain_text.h"

#include <algorithm>
#include <array>

namespace tokenscope {
namespace {

struct Replacement {
    std::string_view from, to;
};

constexpr auto replacements = std::to_array<Replacement>({
    {"\u00a0", " "},
    {"\u2007", " "},
    {"\u2009", " "},
    {"\u202f", " "},
    {"\u2212", "-"},
    {"\u2013", "-"},
    {"\u2014", "-"},
    {"\u00d7", "x"},
    {"\u00b7", "*"},
    {"\u22c5", "*"},
    {"\u00b5", "u"},
    {"\u03bc", "u"},
    {"\u2019", "'"},
    {"\u00a2", "ct"},
    {"\u2082", "2"},
    {"\u221e", "inf"},
});

// ASCII digits and minus in the order of their superscripts.
constexpr auto superscripts = std::to_array<Replacement>({{"⁰", "0"},
                                                          {"¹", "1"},
                                                          {"²", "2"},
                                                          {"³", "3"},
                                                          {"⁴", "4"},
                                                          {"⁵", "5"},
                                                          {"⁶", "6"},
                                                          {"⁷", "7"},
                                                          {"⁸", "8"},
                                                          {"⁹", "9"},
                                                          {"⁻", "-"}});

template <std::size_t n>
const Replacement* starting(const std::array<Replacement, n>& table, std::string_view text) {
    if (static_cast<unsigned char>(text.front()) < 0x80)
        return nullptr;
    const auto at = std::find_if(table.begin(), table.end(),
                                 [text](const Replacement& r) { return text.starts_with(r.from); });
    return at == table.end() ? nullptr : &*at;
}

} // namespace

std::string plain_text(std::string_view text) {
    std::string plain;
    bool raised = false;
    while (!text.empty()) {
        const Replacement* superscript = starting(superscripts, text);
        const Replacement* other = superscript ? superscript : starting(replacements, text);
        if (superscript && !raised)
            plain += '^';
        raised = superscript != nullptr;
        plain += other ? other->to : text.substr(0, 1);
        text.remove_prefix(other ? other->from.size() : 1);
    }
    return plain;
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == text.npos)
        return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::string lower_case(std::string_view text) {
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

std::string excerpt(std::string_view text) {
    constexpr std::size_t longest = 40;
    std::size_t characters = 0;
    std::string echo;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t next = i + 1;
        while (next < text.size() && (static_cast<unsigned char>(text[next]) & 0xc0u) == 0x80u)
            ++next;
        if (++characters > longest)
            return echo + "…";
        const std::string_view character = text.substr(i, next - i);
        echo += has_control_character(character) ? " " : character;
        i = next;
    }
    return echo;
}

bool has_control_character(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0u;
        if (byte < 0x20 || byte == 0x7f || (byte == 0xc2 && next >= 0x80 && next < 0xa0))
            return true;
    }
    return false;
}

} // namespace tokenscope
