// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/output_row.h"
#include "core/scenario/input_units.h"
#include "core/text/name.h"

namespace tokenscope {

inline constexpr auto machine_outputs = std::tuple{
    output({.id = "model.active_parameters", .label = NAME("Output", "Active parameters"), .unit = "parameter",
            .shown_unit = "", .wording = Wording::count},
           RESULT(model.active_parameters)),
    output({.id = "compute.flops_per_output_token", .label = NAME("Output", "Operations per output token"), .unit = "FLOP/token"},
           RESULT(compute.flops_per_output_token)),
    output({.id = "compute.flops_per_input_token", .label = NAME("Output", "Operations per prompt token"), .unit = "FLOP/token"},
           RESULT(compute.flops_per_input_token)),
    output({.id = "memory.weights", .label = NAME("Output", "Weights in memory"), .unit = "byte"},
           RESULT(memory.weights)),
    output({.id = "memory.kv_per_sequence", .label = NAME("Output", "KV cache per sequence"), .unit = "byte"},
           RESULT(memory.kv_per_sequence)),
    output({.id = "memory.free", .label = NAME("Output", "Memory left for the KV cache"), .unit = "byte"},
           RESULT(memory.free)),
    output({.id = "memory.max_batch", .label = NAME("Output", "Largest batch that fits"), .unit = "request"},
           RESULT(memory.max_batch)),
    output({.id = "decode.roof_compute", .label = NAME("Output", "Compute roof"), .unit = "token/s/accelerator"},
           RESULT(decode.roof_compute)),
    output({.id = "decode.roof_weights", .label = NAME("Output", "Weight-read roof"), .unit = "token/s"},
           RESULT(decode.roof_weights)),
    output({.id = "decode.knee", .label = NAME("Output", "Knee batch"), .unit = "request"},
           RESULT(decode.knee)),
    output({.id = "decode.batch", .label = NAME("Output", "Batch in flight"), .unit = "request"},
           RESULT(decode.batch)),
    output({.id = "decode.step_time", .label = NAME("Output", "Decode step"), .unit = "s"},
           RESULT(decode.step_time)),
    output({.id = "throughput.per_user", .label = NAME("Output", "Speed for one user"), .unit = "token/s"},
           RESULT(throughput.per_user)),
    output({.id = "prefill.throughput", .label = NAME("Output", "Prefill throughput per accelerator"), .unit = "token/s/accelerator"},
           RESULT(prefill.throughput)),
    output({.id = "prefill.time_to_first_token", .label = NAME("Output", "Time to first token, floor"), .unit = "s"},
           RESULT(prefill.time_to_first_token)),
    output({.id = "band90", .label = NAME("Output", "Factor that holds nine of ten measurements"), .unit = "1"},
           RESULT(band90)),
    output({.id = "throughput.per_accelerator", .label = NAME("Output", "Throughput per accelerator"), .unit = "token/s/accelerator"},
           RESULT(throughput.per_accelerator)),
    output({.id = "throughput.per_replica", .label = NAME("Output", "Throughput per replica"), .unit = "token/s"},
           RESULT(throughput.per_replica)),
    output({.id = "load.utilisation", .label = NAME("Output", "Utilisation"), .unit = "1",
            .shown_unit = "%", .shown_factor = 0.01, .wording = Wording::share},
           RESULT(load.utilisation))};

inline constexpr auto energy_outputs = std::tuple{
    output({.id = "energy.accelerator_power", .label = NAME("Output", "Board power"), .unit = "W/accelerator", .lower_is_better = true},
           RESULT(energy.accelerator_power)),
    output({.id = "energy.wall_power", .label = NAME("Output", "Power at the server's plug"), .unit = "W/accelerator", .lower_is_better = true},
           RESULT(energy.wall_power)),
    output({.id = "energy.per_output_token", .label = NAME("Output", "Board energy per output token"), .unit = "accelerator J/token", .lower_is_better = true},
           RESULT(energy.per_output_token)),
    output({.id = "energy.tokens_per_joule", .label = NAME("Output", "Output tokens per board joule"), .unit = "token/J"},
           RESULT(energy.tokens_per_joule)),
    output({.id = "energy.it_per_output_token", .label = NAME("Output", "IT energy per output token"), .unit = "IT J/token", .lower_is_better = true},
           RESULT(energy.it_per_output_token)),
    output({.id = "energy.facility_per_output_token", .label = NAME("Output", "Energy per output token"), .unit = "facility J/token", .lower_is_better = true},
           RESULT(energy.facility_per_output_token)),
    output({.id = "energy.facility_per_input_token", .label = NAME("Output", "Energy per input token"), .unit = "facility J/token", .lower_is_better = true},
           RESULT(energy.facility_per_input_token)),
    output({.id = "energy.per_response", .label = NAME("Output", "Energy per reply"), .unit = "facility Wh/request", .factor = file_unit::watt_hour, .lower_is_better = true},
           RESULT(energy.per_response)),
    output({.id = "energy.search_ratio", .label = NAME("Output", "Energy of a reply to a web search"), .unit = "1",
            .shown_unit = "×", .wording = Wording::factor, .lower_is_better = true},
           RESULT(energy.search_ratio))};

} // namespace tokenscope
