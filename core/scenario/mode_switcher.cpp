// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/mode_switcher.h"

#include <array>
#include <charconv>

namespace tokenscope {
namespace {

std::string text_of(const InputValue& value) {
    if (const auto* word = std::get_if<std::string>(&value))
        return *word;
    const Amount& amount = std::get<Amount>(value);
    if (amount.kind == Amount::Kind::automatic)
        return "auto";
    if (!amount.is_number())
        return "";
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.begin(), buffer.end(), amount.value, std::chars_format::general, 6);
    return {buffer.data(), end.ptr};
}

} // namespace

ModeSwitcher::ModeSwitcher(Edited& edited, const Library& library)
    : edited_(edited), library_(library), inputs_(resolve(edited.document, library)) {}

void ModeSwitcher::set(std::string_view id, const InputValue& value) {
    edited_.document.overrides.insert_or_assign(std::string(id), value);
    edited_.side_effects.push_back({std::string(id), text_of(value)});
    inputs_ = resolve(edited_.document, library_);
}

void ModeSwitcher::choose(std::string_view id, const std::string& key) {
    if (inputs_.choice(id) != key)
        set(id, key);
}

} // namespace tokenscope
