// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/undo_record.h"
#include "tests/app/window_bench.h"

#include <random>

namespace tokenscope {

/// A hand that does things at random: real events on the real window, the same ones for the same seed.
class EventStorm {
public:
    /// What follows from each event for the undo stack is told to `record`.
    EventStorm(WindowBench& bench, UndoRecord& record, std::uint32_t seed)
        : m_bench(bench), m_record(record), m_random(seed) {}

    /// Does one thing, of one event or several. Returns what, for messages.
    QString burst();
    /// Events so far.
    int events() const { return m_events; }

private:
    using Act = QString (EventStorm::*)();

    int below(int count) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(count)); }
    double share() { return below(10001) / 10000.0; }
    template <class Row> Row* anyRow();
    QuantityControl* anyQuantity();
    QPoint anyPlaceOn(TrackWidget* track);
    void moveAbout(TrackWidget* track);
    void turn(TrackWidget* track, int notches);
    void did(UndoEffect effect, const QString& input = {});
    QString key(const char* what, Qt::Key key, Qt::KeyboardModifiers modifiers, UndoEffect effect);
    QString type(QuantityControl* control, const QString& text, UndoEffect effect);

    QString drag();
    QString cancelledDrag();
    QString keys();
    QString wheel();
    QString typeValue();
    QString typeNonsense();
    QString choose();
    QString resetInput();
    QString resetAll();
    QString undo();
    QString redo();
    QString preset();
    QString chart();
    QString tableTwin();
    QString lock();
    QString baseline();
    QString swap();
    QString hold();
    QString peek();

    WindowBench& m_bench;
    UndoRecord& m_record;
    std::mt19937 m_random;
    int m_events = 0;
};

} // namespace tokenscope
