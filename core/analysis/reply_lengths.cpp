// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/reply_lengths.h"

#include "core/scenario/table_reader.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace tokenscope {
namespace {

ReplyLength read_length(RowReader& row) {
    ReplyLength length;
    length.model = row.needed_text("model");
    row.call(length.model);
    length.accelerator = row.needed_text("accelerator");
    length.task = row.needed_text("task");
    length.source = row.needed_text("source");
    length.accelerators = static_cast<int>(row.needed_number("accelerators", {1, 1e6}));
    length.batch_limit = static_cast<int>(row.needed_number("batch_limit", {1, 1e6}));
    length.output_tokens = row.needed_number("output_tokens", {1, 1e9});
    row.leave({"unit", "how_sure"});
    return length;
}

auto machine(const ReplyLength& l) { return std::tie(l.model, l.accelerator, l.accelerators, l.batch_limit); }

} // namespace

std::vector<ReplyLength> parse_reply_lengths(std::string_view text) {
    std::vector<ReplyLength> lengths;
    for_each_row(text, "tokenscope-reply-lengths", "reply lengths",
                 [&](RowReader& row) { lengths.push_back(read_length(row)); });
    return lengths;
}

ClaimFigure reasoning_ratios(const std::vector<ReplyLength>& lengths) {
    std::vector<double> ratios;
    for (const ReplyLength& reasoning : lengths)
        for (const ReplyLength& chat : lengths)
            if (reasoning.task == "gpqa" && chat.task == "chat" && machine(reasoning) == machine(chat))
                ratios.push_back(reasoning.output_tokens / chat.output_tokens);
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if (ratios.empty())
        return {none, none};
    const auto [least, most] = std::minmax_element(ratios.begin(), ratios.end());
    return {*least, *most};
}

} // namespace tokenscope
