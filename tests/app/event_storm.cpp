// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/event_storm.h"

#include "app/controls/choice_control.h"
#include "app/controls/drop_down.h"
#include "app/controls/segmented_bar.h"
#include "app/shell/menus.h"

namespace tokenscope {

// Often what hands do often.
EventStorm::Burst EventStorm::next() {
    static constexpr std::pair<int, Act> acts[] = {
        {24, &EventStorm::drag},    {3, &EventStorm::cancelledDrag}, {16, &EventStorm::keys},
        {8, &EventStorm::wheel},    {12, &EventStorm::typeValue},    {4, &EventStorm::typeNonsense},
        {7, &EventStorm::choose},   {5, &EventStorm::resetInput},    {1, &EventStorm::resetAll},
        {8, &EventStorm::undo},     {6, &EventStorm::redo},          {2, &EventStorm::preset},
        {4, &EventStorm::chart},    {2, &EventStorm::tableTwin},     {2, &EventStorm::lock},
        {1, &EventStorm::baseline}, {1, &EventStorm::swap},          {1, &EventStorm::hold},
        {2, &EventStorm::peek},     {4, &EventStorm::bands}};
    int left = 0;
    for (const auto& [weight, act] : acts)
        left += weight;
    left = below(left);
    for (const auto& [weight, act] : acts) {
        left -= weight;
        if (left < 0)
            return (this->*act)();
    }
    return {};
}

template <class Row> Row* EventStorm::anyRow() {
    std::vector<Row*> rows;
    for (ControlRow* row : m_bench->inputs()->list()->rows())
        if (auto* found = qobject_cast<Row*>(row); found != nullptr && found->isEnabled())
            rows.push_back(found);
    Row* row = rows[static_cast<std::size_t>(below(static_cast<int>(rows.size())))];
    m_bench->inputs()->list()->reveal(row->id());
    m_bench.settle();
    return row;
}

QuantityControl* EventStorm::anyQuantity() { return anyRow<QuantityControl>(); }

QPoint EventStorm::anyPlaceOn(TrackWidget* track) {
    const TrackGeometry geometry = track->trackGeometry();
    return QPointF(geometry.pixel(share() * 1.2 - 0.1), geometry.centre()).toPoint();
}

void EventStorm::moveAbout(TrackWidget* track, Burst& burst) {
    const Qt::KeyboardModifiers modifiers = below(2) == 0 ? Qt::AltModifier : Qt::NoModifier;
    QTest::mousePress(track, Qt::LeftButton, modifiers, anyPlaceOn(track));
    const int moves = 6 + below(20);
    for (int move = 0; move < moves; ++move) {
        WindowBench::moveTo(track, anyPlaceOn(track), modifiers);
        if (below(6) == 0)
            m_bench.settle();
    }
    burst.events += moves + 1;
}

EventStorm::Burst EventStorm::drag() {
    QuantityControl* control = anyQuantity();
    Burst burst{QStringLiteral("drag ") + control->id(), 1, Steps::atMostOne};
    moveAbout(control->track(), burst);
    QTest::mouseRelease(control->track(), Qt::LeftButton, {}, anyPlaceOn(control->track()));
    return burst;
}

EventStorm::Burst EventStorm::cancelledDrag() {
    QuantityControl* control = anyQuantity();
    Burst burst{QStringLiteral("cancel a drag of ") + control->id(), 2};
    moveAbout(control->track(), burst);
    QTest::keyClick(control->track(), Qt::Key_Escape);
    QTest::mouseRelease(control->track(), Qt::LeftButton, {}, anyPlaceOn(control->track()));
    return burst;
}

EventStorm::Burst EventStorm::keys() {
    static constexpr Qt::Key all[] = {Qt::Key_Left,   Qt::Key_Right,    Qt::Key_Up,   Qt::Key_Down,
                                      Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    QuantityControl* control = anyQuantity();
    const int presses = 1 + below(12);
    for (int press = 0; press < presses; ++press)
        QTest::keyClick(control->track(), all[below(std::size(all))],
                        below(3) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
    return {QStringLiteral("keys on ") + control->id(), presses, Steps::atMostOne, 0, control->id()};
}

EventStorm::Burst EventStorm::wheel() {
    QuantityControl* control = anyQuantity();
    const QPointF place = control->track()->rect().center();
    const int turns = 1 + below(10);
    for (int turn = 0; turn < turns; ++turn) {
        QWheelEvent event(place, control->track()->mapToGlobal(place), {}, {0, 120 * (below(5) - 2)},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(control->track(), &event);
    }
    return {QStringLiteral("wheel over ") + control->id(), turns, Steps::atMostOne, 0, control->id()};
}

// A field that refuses stays open; Escape closes it.
EventStorm::Burst EventStorm::typed(const char* what, QuantityControl* control, const QString& text,
                                    Steps steps) {
    const QString id = control->id();
    QTest::keyClick(control->track(), Qt::Key_Return);
    control->field()->selectAll();
    QTest::keyClicks(control->field(), text);
    QTest::keyClick(control->field(), Qt::Key_Return);
    m_bench.settle();
    if (ControlRow* row = m_bench->inputs()->list()->row(id); row == control && control->field()->hasFocus())
        QTest::keyClick(control->field(), Qt::Key_Escape);
    return {QString::fromLatin1(what) + u" “" + text + u"” into " + id, int(text.size()) + 3, steps, 0, id};
}

EventStorm::Burst EventStorm::typeValue() {
    static const QString relative[] = {QStringLiteral("*2"), QStringLiteral("+10 %"), QStringLiteral("0.5x"),
                                       QStringLiteral("=baseline")};
    QuantityControl* control = anyQuantity();
    const double value = draggedValue(control->view(), share());
    const QString text =
        below(4) == 0 ? relative[below(std::size(relative))] : QString::number(value, 'g', 1 + below(6));
    return typed("type", control, text, Steps::atMostOne);
}

EventStorm::Burst EventStorm::typeNonsense() {
    static const QString nonsense[] = {QStringLiteral("3 furlong"), QStringLiteral("-1e300"),
                                       QStringLiteral("1e999"),     QStringLiteral("nan"),
                                       QStringLiteral("%"),         QStringLiteral("12 kg/m")};
    return typed("type", anyQuantity(), nonsense[below(std::size(nonsense))], Steps::none);
}

EventStorm::Burst EventStorm::choose() {
    auto* control = anyRow<ChoiceControl>();
    Burst burst{QStringLiteral("choose ") + control->id(), 1, Steps::atMostOne, 0, control->id()};
    if (control->isSegmented()) {
        const auto& segments = control->segments()->segments();
        QTest::mouseClick(segments[static_cast<std::size_t>(below(int(segments.size())))], Qt::LeftButton);
    } else {
        QTest::keyClick(control->dropDown(), below(2) == 0 ? Qt::Key_Down : Qt::Key_Up);
    }
    return burst;
}

EventStorm::Burst EventStorm::resetInput() {
    QuantityControl* control = anyQuantity();
    QTest::keyClick(control->track(), Qt::Key_Delete);
    return {QStringLiteral("reset ") + control->id(), 1, Steps::atMostOne};
}

EventStorm::Burst EventStorm::lock() {
    QuantityControl* control = anyQuantity();
    QTest::keyClick(control->track(), Qt::Key_L);
    return {QStringLiteral("lock ") + control->id(), 1};
}

EventStorm::Burst EventStorm::key(const char* what, Qt::Key key, Qt::KeyboardModifiers modifiers,
                                  Steps steps) {
    QTest::keyClick(&m_bench.window(), key, modifiers);
    return {QString::fromLatin1(what), 1, steps};
}

EventStorm::Burst EventStorm::resetAll() {
    return key("reset all", Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier, Steps::atMostOne);
}

EventStorm::Burst EventStorm::undo() {
    Burst burst{QStringLiteral("undo"), 0, Steps::back, 1 + below(4)};
    for (; burst.events < burst.presses; ++burst.events)
        QTest::keyClick(&m_bench.window(), Qt::Key_Z, Qt::ControlModifier);
    return burst;
}

EventStorm::Burst EventStorm::redo() {
    Burst burst{QStringLiteral("redo"), 0, Steps::forth, 1 + below(4)};
    for (; burst.events < burst.presses; ++burst.events)
        QTest::keyClick(&m_bench.window(), Qt::Key_Y, Qt::ControlModifier);
    return burst;
}

EventStorm::Burst EventStorm::preset() {
    const auto presets = m_bench->menus().presets()->actions();
    QAction* action = presets[below(int(presets.size()))];
    action->trigger();
    return {QStringLiteral("open ") + action->text(), 1, Steps::atMostOne};
}

EventStorm::Burst EventStorm::chart() {
    return key("another chart", Qt::Key(Qt::Key_0 + below(10)), Qt::ControlModifier, Steps::none);
}

EventStorm::Burst EventStorm::bands() {
    return key("bands on or off", Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier, Steps::none);
}

EventStorm::Burst EventStorm::tableTwin() {
    return key("chart as table", Qt::Key_T, Qt::ControlModifier, Steps::none);
}

EventStorm::Burst EventStorm::baseline() {
    return key("set the baseline", Qt::Key_B, Qt::ControlModifier, Steps::atMostOne);
}

EventStorm::Burst EventStorm::swap() {
    return key("swap with the baseline", Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier,
               Steps::atMostOne);
}

EventStorm::Burst EventStorm::hold() { return key("hold", Qt::Key_H, Qt::ControlModifier, Steps::atMostOne); }

EventStorm::Burst EventStorm::peek() {
    m_bench->setFocus();
    QTest::keyPress(&m_bench.window(), Qt::Key_B);
    m_bench.settle();
    QTest::keyRelease(&m_bench.window(), Qt::Key_B);
    return {QStringLiteral("peek"), 2};
}

} // namespace tokenscope
