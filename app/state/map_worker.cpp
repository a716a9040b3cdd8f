// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/map_worker.h"

#include <utility>

namespace tokenscope {

MapWorker::MapWorker(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { run(stop); }) {}

MapWorker::~MapWorker() { m_thread.request_stop(); }

void MapWorker::ask(MapRequest request) {
    {
        const std::lock_guard lock(m_mutex);
        m_next = std::move(request);
    }
    m_asked.notify_one();
}

std::optional<MapRequest> MapWorker::next(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    if (!m_asked.wait(lock, stop, [this] { return m_next.has_value(); }) || stop.stop_requested())
        return std::nullopt;
    return std::exchange(m_next, std::nullopt);
}

void MapWorker::run(const std::stop_token& stop) {
    while (const auto request = next(stop)) {
        auto map = std::make_shared<const InputMap>(map_over(*request, stop));
        if (stop.stop_requested())
            return;
        QMetaObject::invokeMethod(
            this, [this, map] { Q_EMIT ready(map); }, Qt::QueuedConnection);
    }
}

} // namespace tokenscope
