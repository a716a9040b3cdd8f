// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_names.h"

#include "shipped_library.h"

#include <array>
#include <utility>

namespace tokenscope::calibration {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array model_names = {Pair{"DeepSeek V3/R1", "DeepSeek V3"},
                                    Pair{"GPT OSS 120B", "gpt-oss-120b"},
                                    Pair{"GPT OSS 20B", "gpt-oss-20b"},
                                    Pair{"Llama 3.1 405B Instruct", "Llama 3.1 405B"},
                                    Pair{"Llama 3.1 405B Instruct FP8", "Llama 3.1 405B"},
                                    Pair{"Llama 3.1 70B Instruct", "Llama 3.1 70B"},
                                    Pair{"Llama 3.1 8B Instruct", "Llama 3.1 8B"},
                                    Pair{"Llama 4 Maverick 17B 128E Instruct FP8", "Llama 4 Maverick"},
                                    Pair{"Llama-2-7b-hf", "Llama 2 7B"},
                                    Pair{"Llama-3.1-70B", "Llama 3.1 70B"},
                                    Pair{"Meta-Llama-3-70B", "Llama 3.1 70B"},
                                    Pair{"Meta-Llama-3-8B", "Llama 3.1 8B"},
                                    Pair{"Qwen 3 14B", "Qwen3-14B"},
                                    Pair{"Qwen 3 235B A22B Instruct", "Qwen3-235B-A22B"},
                                    Pair{"Qwen 3 235B A22B Instruct FP8", "Qwen3-235B-A22B"},
                                    Pair{"Qwen 3 235B A22B Thinking FP8", "Qwen3-235B-A22B"},
                                    Pair{"Qwen 3 30B A3B Instruct", "Qwen3-30B-A3B"},
                                    Pair{"Qwen 3 32B", "Qwen3-32B"},
                                    Pair{"Qwen 3 8B", "Qwen3-8B"}};

// The first that a hardware text contains counts: longer names stand before the shorter ones inside them.
constexpr std::array accelerator_parts = {Pair{"A100 SXM (40", "A100 40GB SXM"},
                                          Pair{"A100 SXM 80", "A100 80GB SXM"},
                                          Pair{"MI300X", "MI300X"},
                                          Pair{"GB200", "GB200 NVL72 (per GPU)"},
                                          Pair{"GB300", "GB300 NVL72 (per GPU)"},
                                          Pair{"GH200 480", "GH200 96GB"},
                                          Pair{"NVIDIA GH200", "GH200 144GB"},
                                          Pair{"GH200", "GH200 96GB"},
                                          Pair{"B200", "B200 SXM"},
                                          Pair{"H100-NVL", "H100 NVL"},
                                          Pair{"H100-PCIe", "H100 PCIe"},
                                          Pair{"H200-NVL", "H200 NVL"},
                                          Pair{"H200", "H200 SXM"},
                                          Pair{"H100", "H100 SXM"},
                                          Pair{"H800", "H800 SXM"},
                                          Pair{"H20", "H20"},
                                          Pair{"L40S", "L40S"}};

} // namespace

std::optional<std::string> catalogue_model(const std::string& name) {
    std::string known = name;
    for (const auto& [theirs, ours] : model_names)
        if (theirs == name)
            known = ours;
    return shipped_library().catalogue.find_model(known) ? std::optional(known) : std::nullopt;
}

std::optional<std::string> catalogue_accelerator(std::string_view hardware) {
    if (shipped_library().catalogue.find_accelerator(hardware))
        return std::string(hardware);
    for (const auto& [part, ours] : accelerator_parts)
        if (hardware.find(part) != std::string_view::npos)
            return std::string(ours);
    return std::nullopt;
}

std::optional<double> weight_bits(std::string_view precision) {
    if (precision == "bfloat16" || precision == "bf16" || precision == "fp16" || precision == "bf16/fp16")
        return 16.0;
    if (precision.empty() || precision.starts_with("fp8"))
        return 8.0;
    if (precision == "mxfp4" || precision == "nvfp4" || precision == "fp4")
        return 4.0;
    return std::nullopt;
}

} // namespace tokenscope::calibration
