// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/attribution_request.h"

#include "app/state/data_names.h"

namespace tokenscope {

namespace {

constexpr std::string_view heldPrefix = "held:";
constexpr std::string_view presetPrefix = "preset:";

std::string keyOf(std::string_view prefix, std::string_view rest) {
    return std::string(prefix) + std::string(rest);
}

std::optional<std::size_t> heldIndex(std::string_view key) {
    if (key.size() != heldPrefix.size() + 1 || !key.starts_with(heldPrefix))
        return std::nullopt;
    const char digit = key.back();
    return digit >= '0' && digit < char('0' + mostHeld) ? std::optional(std::size_t(digit - '0'))
                                                        : std::nullopt;
}

const Preset* presetOf(std::string_view key, const Library& library) {
    for (const Preset& preset : library.presets)
        if (key == keyOf(presetPrefix, preset.id))
            return &preset;
    return nullptr;
}

// Null: there is none.
std::shared_ptr<const Evaluated> scenarioOf(const Snapshot& snapshot, const std::string& key) {
    if (key == "current")
        return std::make_shared<const Evaluated>(snapshot.current);
    if (key == "baseline")
        return std::make_shared<const Evaluated>(snapshot.baseline);
    if (const auto held = heldIndex(key))
        return *held < snapshot.held.size() ? snapshot.held[*held] : nullptr;
    const Preset* preset = presetOf(key, *snapshot.library);
    if (preset == nullptr)
        return nullptr;
    Document document;
    document.preset = preset->id;
    return std::make_shared<const Evaluated>(evaluated(std::move(document), *snapshot.library));
}

AttributionEnd endOf(const Snapshot& snapshot, const std::string& key, const std::string& usual) {
    if (auto found = scenarioOf(snapshot, key))
        return {key, std::move(found)};
    return {usual, scenarioOf(snapshot, usual)};
}

bool isSame(const AttributionEnd& a, const AttributionEnd& b) {
    return a.key == b.key && a.evaluated->inputs == b.evaluated->inputs &&
           a.evaluated->document.name == b.evaluated->document.name;
}

} // namespace

std::vector<std::string> attributionKeys(const Snapshot& snapshot) {
    std::vector<std::string> keys{"current", "baseline"};
    for (std::size_t i = 0; i < snapshot.held.size(); ++i)
        keys.push_back(keyOf(heldPrefix, std::to_string(i)));
    for (const Preset& preset : snapshot.library->presets)
        keys.push_back(keyOf(presetPrefix, preset.id));
    return keys;
}

bool isAttributionKey(const std::string& key, const Library& library) {
    return key == "current" || key == "baseline" || heldIndex(key) || presetOf(key, library) != nullptr;
}

QString attributionName(const Snapshot& snapshot, const std::string& key) {
    if (const Preset* preset = presetOf(key, *snapshot.library))
        return presetName(*preset);
    const auto found = scenarioOf(snapshot, key);
    return found ? displayName(found->document, *snapshot.library) : QString();
}

bool AttributionRequest::givesSame(const AttributionRequest& other) const {
    return output == other.output && isSame(from, other.from) && isSame(to, other.to);
}

AttributionRequest attributionRequest(const Snapshot& snapshot) {
    return {output_index("cost.per_output_token"),
            endOf(snapshot, snapshot.exploration.attributionFrom, "baseline"),
            endOf(snapshot, snapshot.exploration.attributionTo, "current")};
}

FoundAttribution foundAttribution(const AttributionRequest& request) {
    return {request, attribute(request.output, request.from.evaluated->inputs, request.to.evaluated->inputs)};
}

FoundAttribution attributionOf(const Snapshot& snapshot) {
    return snapshot.attribution ? *snapshot.attribution : foundAttribution(attributionRequest(snapshot));
}

} // namespace tokenscope
