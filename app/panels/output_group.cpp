// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/output_group.h"

#include "app/state/input_names.h"

#include <array>
#include <utility>

namespace tokenscope {

QString outputGroupName(std::string_view outputId) {
    const std::string_view prefix = outputId.substr(0, outputId.find('.'));
    constexpr std::array<std::pair<std::string_view, const char*>, 16> names = {{
        {"model", QT_TRANSLATE_NOOP("OutputGroup", "Model")},
        {"compute", QT_TRANSLATE_NOOP("OutputGroup", "Compute")},
        {"memory", QT_TRANSLATE_NOOP("OutputGroup", "Memory")},
        {"decode", QT_TRANSLATE_NOOP("OutputGroup", "Decoding")},
        {"throughput", QT_TRANSLATE_NOOP("OutputGroup", "Throughput")},
        {"prefill", QT_TRANSLATE_NOOP("OutputGroup", "Prefill")},
        {"load", QT_TRANSLATE_NOOP("OutputGroup", "Load")},
        {"energy", QT_TRANSLATE_NOOP("OutputGroup", "Energy")},
        {"cost", QT_TRANSLATE_NOOP("OutputGroup", "Cost")},
        {"price", QT_TRANSLATE_NOOP("OutputGroup", "Price")},
        {"revenue", QT_TRANSLATE_NOOP("OutputGroup", "Revenue")},
        {"margin", QT_TRANSLATE_NOOP("OutputGroup", "Margin")},
        {"service", QT_TRANSLATE_NOOP("OutputGroup", "Service")},
        {"chain", QT_TRANSLATE_NOOP("OutputGroup", "Supply chain")},
        {"text", QT_TRANSLATE_NOOP("OutputGroup", "Text")},
        {"band90", QT_TRANSLATE_NOOP("OutputGroup", "Error of the model")},
    }};
    for (const auto& [key, name] : names)
        if (key == prefix)
            return coreText("OutputGroup", name);
    return {};
}

} // namespace tokenscope
