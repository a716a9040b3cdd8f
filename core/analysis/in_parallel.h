// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace tokenscope {

// Calls work(i, worker) for every i below `count`, shared among `workers` threads, this one among them. What
// the work gives must not depend on who does it, or when.
template <class Work> void in_parallel(std::size_t count, std::size_t workers, Work work) {
    std::atomic<std::size_t> next{0};
    const auto run = [&](std::size_t worker) {
        for (std::size_t i = next++; i < count; i = next++)
            work(i, worker);
    };
    std::vector<std::jthread> others;
    for (std::size_t worker = 1; worker < workers && worker < count; ++worker)
        others.emplace_back(run, worker);
    run(0);
}

} // namespace tokenscope
