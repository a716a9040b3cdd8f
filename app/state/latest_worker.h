// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace tokenscope {

/// Calculates on a thread of its own, so that no frame waits. A newer request takes the place of one that
/// has not begun; one that has begun is finished, so that answers follow also a drag that never rests.
template <class Request, class Answer> class LatestWorker {
public:
    using Calculate = std::function<Answer(const Request&, const std::stop_token&)>;
    using Take = std::function<void(const std::shared_ptr<const Answer>&)>;

    /// `take` gets every answer in the thread of `receiver`, which must outlive the worker.
    LatestWorker(QObject* receiver, Calculate calculate, Take take)
        : m_receiver(receiver), m_calculate(std::move(calculate)), m_take(std::move(take)),
          m_thread([this](const std::stop_token& stop) { run(stop); }) {}

    void ask(Request request) {
        {
            const std::lock_guard lock(m_mutex);
            m_next = std::move(request);
        }
        m_asked.notify_one();
    }

private:
    std::optional<Request> next(const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        if (!m_asked.wait(lock, stop, [this] { return m_next.has_value(); }) || stop.stop_requested())
            return std::nullopt;
        return std::exchange(m_next, std::nullopt);
    }

    void run(const std::stop_token& stop) {
        while (const auto request = next(stop)) {
            auto answer = std::make_shared<const Answer>(m_calculate(*request, stop));
            if (stop.stop_requested())
                return;
            QMetaObject::invokeMethod(
                m_receiver, [take = m_take, answer] { take(answer); }, Qt::QueuedConnection);
        }
    }

    QObject* m_receiver;
    Calculate m_calculate;
    Take m_take;
    std::mutex m_mutex;
    std::condition_variable_any m_asked;
    std::optional<Request> m_next;
    std::jthread m_thread; // last: it starts when all else is there and ends first
};

} // namespace tokenscope
