// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/snapshot.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace tokenscope {

/// Samples the bands of scenarios on a thread of its own. A newer request takes the place of an older one,
/// also of one that is under way.
class BandWorker : public QObject {
    Q_OBJECT

public:
    struct Request {
        quint64 revision = 0;
        Inputs inputs;
        std::string preset;
        std::shared_ptr<const Library> library; ///< whose catalogue says how uncertain inputs are
        std::size_t points = Uncertainty::points_at_rest;
    };

    explicit BandWorker(QObject* parent = nullptr);
    ~BandWorker() override;

    void ask(Request request);

Q_SIGNALS:
    /// The bands of the latest request, in the thread of this object.
    void ready(quint64 revision, const BandsPointer& bands);

private:
    void run(const std::stop_token& stop);
    std::optional<Request> next(const std::stop_token& stop, std::stop_token& replaced);
    void answer(quint64 revision, std::optional<OutputBands> bands);

    std::mutex m_mutex;
    std::condition_variable_any m_asked;
    std::optional<Request> m_next;
    std::stop_source m_replaced;
    std::jthread m_thread; // last: it starts when all else is there and ends first
};

} // namespace tokenscope
