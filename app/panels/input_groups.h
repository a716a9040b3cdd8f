// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace tokenscope {

/// One group of the input list: ids of inputs in the order in which they stand.
struct InputGroupPlan {
    QString id;
    const char* title = ""; ///< translated in context "InputGroup"
    std::vector<std::string_view> inputs;
    std::vector<std::string_view> summary; ///< whose values stand in the header while it is closed
    bool startsCollapsed = false;
};

/// Every input once, in causal order; the essentials first, and nowhere else.
std::vector<InputGroupPlan> inputGroupPlans();

} // namespace tokenscope
