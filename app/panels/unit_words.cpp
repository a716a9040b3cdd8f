// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/unit_words.h"

#include "app/state/input_names.h"

#include <algorithm>
#include <array>

namespace tokenscope {
namespace {

struct UnitWording {
    std::string_view symbol;
    const char* words;
};

constexpr std::array wordings = {
    UnitWording{"1", ""},
    UnitWording{"$", ""},
    UnitWording{"facility J/IT J", ""},
    UnitWording{"$/Mtok", QT_TRANSLATE_NOOP("Unit", "per million tokens")},
    UnitWording{"$/token", QT_TRANSLATE_NOOP("Unit", "per token")},
    UnitWording{"$/request", QT_TRANSLATE_NOOP("Unit", "per request")},
    UnitWording{"$/year", QT_TRANSLATE_NOOP("Unit", "a year")},
    UnitWording{"$/accelerator", QT_TRANSLATE_NOOP("Unit", "per accelerator")},
    UnitWording{"$/accelerator-hour", QT_TRANSLATE_NOOP("Unit", "per accelerator-hour")},
    UnitWording{"$/facility kWh", QT_TRANSLATE_NOOP("Unit", "per kWh")},
    UnitWording{"experts", QT_TRANSLATE_NOOP("Unit", "experts")},
    UnitWording{"layers", QT_TRANSLATE_NOOP("Unit", "layers")},
    UnitWording{"heads", QT_TRANSLATE_NOOP("Unit", "heads")},
    UnitWording{"dies", QT_TRANSLATE_NOOP("Unit", "dies")},
    UnitWording{"packages", QT_TRANSLATE_NOOP("Unit", "packages")},
    UnitWording{"days", QT_TRANSLATE_NOOP("Unit", "days")},
    UnitWording{"years", QT_TRANSLATE_NOOP("Unit", "years")},
    UnitWording{"wafers", QT_TRANSLATE_NOOP("Unit", "wafers")},
    UnitWording{"token", QT_TRANSLATE_NOOP("Unit", "tokens")},
    UnitWording{"token/s", QT_TRANSLATE_NOOP("Unit", "tok/s")},
    UnitWording{"token/s/accelerator", QT_TRANSLATE_NOOP("Unit", "tok/s per accelerator")},
    UnitWording{"token/(s·accelerator)", QT_TRANSLATE_NOOP("Unit", "tok/s per accelerator")},
    UnitWording{"token/request", QT_TRANSLATE_NOOP("Unit", "tokens")},
    UnitWording{"token/day", QT_TRANSLATE_NOOP("Unit", "tokens a day")},
    UnitWording{"token/J", QT_TRANSLATE_NOOP("Unit", "tokens per joule")},
    UnitWording{"parameter", QT_TRANSLATE_NOOP("Unit", "parameters")},
    UnitWording{"byte/parameter", QT_TRANSLATE_NOOP("Unit", "bytes per parameter")},
    UnitWording{"request", QT_TRANSLATE_NOOP("Unit", "sequences")},
    UnitWording{"request/day", QT_TRANSLATE_NOOP("Unit", "requests a day")},
    UnitWording{"accelerator", QT_TRANSLATE_NOOP("Unit", "accelerators")},
    UnitWording{"accelerator-ms/token", QT_TRANSLATE_NOOP("Unit", "accelerator-ms per token")},
    UnitWording{"accelerator-s/request", QT_TRANSLATE_NOOP("Unit", "accelerator-s per request")},
    UnitWording{"accelerator-hours", QT_TRANSLATE_NOOP("Unit", "accelerator-hours")},
    UnitWording{"accelerator/year", QT_TRANSLATE_NOOP("Unit", "accelerators a year")},
    UnitWording{"W/accelerator", QT_TRANSLATE_NOOP("Unit", "W per accelerator")},
    UnitWording{"IT W/accelerator", QT_TRANSLATE_NOOP("Unit", "IT W per accelerator")},
    UnitWording{"accelerator J/token", QT_TRANSLATE_NOOP("Unit", "J per token")},
    UnitWording{"IT J/token", QT_TRANSLATE_NOOP("Unit", "IT J per token")},
    UnitWording{"facility J/token", QT_TRANSLATE_NOOP("Unit", "facility J per token")},
    UnitWording{"facility J/request", QT_TRANSLATE_NOOP("Unit", "facility J per request")},
    UnitWording{"facility Wh/request", QT_TRANSLATE_NOOP("Unit", "facility Wh per request")},
    UnitWording{"GFLOP/token", QT_TRANSLATE_NOOP("Unit", "GFLOP per token")},
    UnitWording{"FLOP/token", QT_TRANSLATE_NOOP("Unit", "FLOP per token")},
    UnitWording{"TFLOP/s/accelerator", QT_TRANSLATE_NOOP("Unit", "TFLOP/s per accelerator")},
    UnitWording{"ms/token", QT_TRANSLATE_NOOP("Unit", "ms per token")},
    UnitWording{"ms/sequence", QT_TRANSLATE_NOOP("Unit", "ms per sequence")},
    UnitWording{"MB/sequence", QT_TRANSLATE_NOOP("Unit", "MB per sequence")},
    UnitWording{"byte/accelerator", QT_TRANSLATE_NOOP("Unit", "bytes per accelerator")},
    UnitWording{"1/year", QT_TRANSLATE_NOOP("Unit", "a year")},
    UnitWording{"litre/year", QT_TRANSLATE_NOOP("Unit", "litres a year")},
    UnitWording{"kg/year", QT_TRANSLATE_NOOP("Unit", "kg a year")},
    UnitWording{"kgCO2e/year", QT_TRANSLATE_NOOP("Unit", "kg of CO₂ a year")},
    UnitWording{"wafer/year", QT_TRANSLATE_NOOP("Unit", "wafers a year")},
    UnitWording{"h/year", QT_TRANSLATE_NOOP("Unit", "hours a year")},
    UnitWording{"GB/year", QT_TRANSLATE_NOOP("Unit", "GB a year")},
    UnitWording{"wafer/Mtok", QT_TRANSLATE_NOOP("Unit", "wafers per million tokens")},
    UnitWording{"h/Mtok", QT_TRANSLATE_NOOP("Unit", "hours per million tokens")},
    UnitWording{"kg/Mtok", QT_TRANSLATE_NOOP("Unit", "kg per million tokens")},
    UnitWording{"facility kWh/Mtok", QT_TRANSLATE_NOOP("Unit", "kWh per million tokens")},
    UnitWording{"litre/Mtok", QT_TRANSLATE_NOOP("Unit", "litres per million tokens")},
    UnitWording{"kgCO2e/Mtok", QT_TRANSLATE_NOOP("Unit", "kg of CO₂ per million tokens")},
    UnitWording{"GB/Mtok", QT_TRANSLATE_NOOP("Unit", "GB per million tokens")},
    UnitWording{"character", QT_TRANSLATE_NOOP("Unit", "characters")},
    UnitWording{"word", QT_TRANSLATE_NOOP("Unit", "words")},
    UnitWording{"page", QT_TRANSLATE_NOOP("Unit", "pages")},
    UnitWording{"$ per reply", QT_TRANSLATE_NOOP("Unit", "per reply")},
};

} // namespace

QString unitWords(std::string_view symbol) {
    const auto at = std::find_if(wordings.begin(), wordings.end(),
                                 [symbol](const UnitWording& wording) { return wording.symbol == symbol; });
    if (symbol.empty() || (at != wordings.end() && *at->words == '\0'))
        return {};
    return coreText("Unit", at == wordings.end() ? symbol : std::string_view(at->words));
}

} // namespace tokenscope
