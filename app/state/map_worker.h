// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/input_map.h"

#include <QObject>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace tokenscope {

/// Calculates maps on a thread of its own, so that no frame waits for one. A newer request takes the place of
/// one that has not begun; one that has begun is finished, so that a map follows also a drag that never
/// rests.
class MapWorker : public QObject {
    Q_OBJECT

public:
    explicit MapWorker(QObject* parent = nullptr);
    ~MapWorker() override;

    void ask(MapRequest request);

Q_SIGNALS:
    /// In the thread of this object.
    void ready(const std::shared_ptr<const InputMap>& map);

private:
    void run(const std::stop_token& stop);
    std::optional<MapRequest> next(const std::stop_token& stop);

    std::mutex m_mutex;
    std::condition_variable_any m_asked;
    std::optional<MapRequest> m_next;
    std::jthread m_thread; // last: it starts when all else is there and ends first
};

} // namespace tokenscope
