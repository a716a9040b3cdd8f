// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/band_worker.h"

namespace tokenscope {

BandWorker::BandWorker(QObject* parent)
    : QObject(parent), m_thread([this](const std::stop_token& stop) { run(stop); }) {}

BandWorker::~BandWorker() {
    m_thread.request_stop();
    const std::lock_guard lock(m_mutex);
    m_replaced.request_stop();
}

void BandWorker::ask(Request request) {
    {
        const std::lock_guard lock(m_mutex);
        m_next = std::move(request);
        m_replaced.request_stop();
    }
    m_asked.notify_one();
}

std::optional<BandWorker::Request> BandWorker::next(const std::stop_token& stop, std::stop_token& replaced) {
    std::unique_lock lock(m_mutex);
    if (!m_asked.wait(lock, stop, [this] { return m_next.has_value(); }) || stop.stop_requested())
        return std::nullopt;
    m_replaced = std::stop_source();
    replaced = m_replaced.get_token();
    return std::exchange(m_next, std::nullopt);
}

// The points are drawn here, once for a library, so that nobody waits for them.
void BandWorker::run(const std::stop_token& stop) {
    std::stop_token replaced;
    std::shared_ptr<const Library> library;
    std::optional<Uncertainty> uncertainty;
    while (const auto request = next(stop, replaced)) {
        if (library != request->library) {
            library = request->library;
            uncertainty.emplace(library->catalogue);
        }
        answer(request->revision, uncertainty->bands(request->inputs, request->preset, Sampled::everything,
                                                     request->points, replaced));
    }
}

void BandWorker::answer(quint64 revision, std::optional<OutputBands> bands) {
    if (!bands)
        return;
    auto found = std::make_shared<const OutputBands>(*std::move(bands));
    QMetaObject::invokeMethod(
        this, [this, revision, found] { Q_EMIT ready(revision, found); }, Qt::QueuedConnection);
}

} // namespace tokenscope
