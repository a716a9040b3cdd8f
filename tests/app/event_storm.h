// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/window_bench.h"

#include <random>

namespace tokenscope {

class ChoiceControl;

/// A hand that does things at random: real events on the real window, the same ones for the same seed.
class EventStorm {
public:
    /// What a burst of events may do to the undo stack.
    enum class Steps { none, atMostOne, back, forth };

    struct Burst {
        QString what;
        int events = 0;
        Steps steps = Steps::none;
        int presses = 0;    ///< of undo or redo
        QString input = {}; ///< whose steps may merge with an earlier one of the same input
    };

    EventStorm(WindowBench& bench, std::uint32_t seed) : m_bench(bench), m_random(seed) {}

    /// Does something, and tells what.
    Burst next();

private:
    using Act = Burst (EventStorm::*)();

    int below(int count) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(count)); }
    double share() { return below(10001) / 10000.0; }
    template <class Row> Row* anyRow();
    QuantityControl* anyQuantity();
    QPoint anyPlaceOn(TrackWidget* track);
    Burst key(const char* what, Qt::Key key, Qt::KeyboardModifiers modifiers, Steps steps);

    Burst drag();
    Burst cancelledDrag();
    Burst keys();
    Burst wheel();
    Burst typeValue();
    Burst typeNonsense();
    Burst choose();
    Burst resetInput();
    Burst resetAll();
    Burst undo();
    Burst redo();
    Burst preset();
    Burst chart();
    Burst tableTwin();
    Burst bands();
    Burst lock();
    Burst baseline();
    Burst swap();
    Burst hold();
    Burst peek();

    void moveAbout(TrackWidget* track, Burst& burst);
    Burst typed(const char* what, QuantityControl* control, const QString& text, Steps steps);

    WindowBench& m_bench;
    std::mt19937 m_random;
};

} // namespace tokenscope
