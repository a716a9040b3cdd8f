// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/input_row.h"

#include <tuple>

namespace tokenscope {

// A row of the input table together with the member of Scenario<T> that holds it, for every scalar T.
template <class Access> struct BoundInput {
    InputRow row;
    Access access;
};

template <class Access> constexpr BoundInput<Access> bound(const InputRow& row, Access access) {
    return {row, access};
}

} // namespace tokenscope

#define FIELD(path)                                                                                          \
    [](auto& scenario) -> auto& { return scenario.path; }
