// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/event_storm.h"

#include "app/controls/choice_control.h"
#include "app/controls/drop_down.h"
#include "app/controls/segmented_bar.h"
#include "app/shell/menus.h"

namespace tokenscope {

// Often what hands do often.
QString EventStorm::burst() {
    static constexpr std::pair<int, Act> acts[] = {
        {24, &EventStorm::drag},    {3, &EventStorm::cancelledDrag}, {16, &EventStorm::keys},
        {8, &EventStorm::wheel},    {12, &EventStorm::typeValue},    {4, &EventStorm::typeNonsense},
        {7, &EventStorm::choose},   {5, &EventStorm::resetInput},    {1, &EventStorm::resetAll},
        {8, &EventStorm::undo},     {6, &EventStorm::redo},          {2, &EventStorm::preset},
        {4, &EventStorm::chart},    {2, &EventStorm::tableTwin},     {2, &EventStorm::lock},
        {1, &EventStorm::baseline}, {1, &EventStorm::swap},          {1, &EventStorm::hold},
        {2, &EventStorm::peek}};
    int left = 0;
    for (const auto& [weight, act] : acts)
        left += weight;
    left = below(left);
    Act chosen = nullptr;
    for (const auto& [weight, act] : acts) {
        if (left >= 0)
            chosen = act;
        left -= weight;
    }
    const QString what = (this->*chosen)();
    m_bench.settle();
    return what;
}

void EventStorm::did(UndoEffect effect, const QString& input) {
    ++m_events;
    m_record.follow(effect, input);
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

QuantityControl* EventStorm::anyQuantity() {
    auto* control = anyRow<QuantityControl>();
    control->track()->setFocus();
    return control;
}

// Also beyond both ends.
QPoint EventStorm::anyPlaceOn(TrackWidget* track) {
    const TrackGeometry geometry = track->trackGeometry();
    return QPointF(geometry.pixel(share() * 1.2 - 0.1), geometry.centre()).toPoint();
}

void EventStorm::moveAbout(TrackWidget* track) {
    const Qt::KeyboardModifiers modifiers = below(2) == 0 ? Qt::AltModifier : Qt::NoModifier;
    QTest::mousePress(track, Qt::LeftButton, modifiers, anyPlaceOn(track));
    const int moves = 2 + below(6);
    for (int move = 0; move < moves; ++move) {
        WindowBench::moveTo(track, anyPlaceOn(track), modifiers);
        if (below(4) == 0)
            m_bench.settle();
    }
    m_events += moves + 1;
}

QString EventStorm::drag() {
    QuantityControl* control = anyQuantity();
    moveAbout(control->track());
    QTest::mouseRelease(control->track(), Qt::LeftButton, {}, anyPlaceOn(control->track()));
    did(UndoEffect::step);
    return QStringLiteral("drag ") + control->id();
}

QString EventStorm::cancelledDrag() {
    QuantityControl* control = anyQuantity();
    moveAbout(control->track());
    QTest::keyClick(control->track(), Qt::Key_Escape);
    did(UndoEffect::none);
    QTest::mouseRelease(control->track(), Qt::LeftButton, {}, anyPlaceOn(control->track()));
    did(UndoEffect::none);
    return QStringLiteral("cancel a drag of ") + control->id();
}

QString EventStorm::keys() {
    static constexpr Qt::Key all[] = {Qt::Key_Left,   Qt::Key_Right,    Qt::Key_Up,   Qt::Key_Down,
                                      Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Home, Qt::Key_End};
    QuantityControl* control = anyQuantity();
    for (int presses = 1 + below(6); presses > 0; --presses) {
        QTest::keyClick(control->track(), all[below(std::size(all))],
                        below(3) == 0 ? Qt::ShiftModifier : Qt::NoModifier);
        did(UndoEffect::step, control->id());
    }
    return QStringLiteral("keys on ") + control->id();
}

void EventStorm::turn(TrackWidget* track, int notches) {
    const QPointF place = track->rect().center();
    QWheelEvent event(place, track->mapToGlobal(place), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(track, &event);
}

QString EventStorm::wheel() {
    QuantityControl* control = anyQuantity();
    for (int turns = 1 + below(5); turns > 0; --turns) {
        turn(control->track(), below(5) - 2);
        did(UndoEffect::step, control->id());
    }
    return QStringLiteral("wheel over ") + control->id();
}

// A field that refuses stays open; Escape closes it.
QString EventStorm::type(QuantityControl* control, const QString& text, UndoEffect effect) {
    QTest::keyClick(control->track(), Qt::Key_Return);
    control->field()->selectAll();
    QTest::keyClicks(control->field(), text);
    QTest::keyClick(control->field(), Qt::Key_Return);
    m_events += static_cast<int>(text.size()) + 1;
    did(effect, control->id());
    m_bench.settle();
    if (control->field()->hasFocus())
        QTest::keyClick(control->field(), Qt::Key_Escape);
    return u"type “" + text + u"” into " + control->id();
}

QString EventStorm::typeValue() {
    static const QString relative[] = {QStringLiteral("*2"), QStringLiteral("+10 %"), QStringLiteral("0.5x"),
                                       QStringLiteral("=baseline")};
    QuantityControl* control = anyQuantity();
    const double value = draggedValue(control->view(), share());
    const bool isRelative = below(4) == 0;
    return type(control,
                isRelative ? relative[below(std::size(relative))] : QString::number(value, 'g', 1 + below(6)),
                UndoEffect::step);
}

QString EventStorm::typeNonsense() {
    static const QString nonsense[] = {QStringLiteral("3 furlong"), QStringLiteral("-1e300"),
                                       QStringLiteral("1e999"),     QStringLiteral("nan"),
                                       QStringLiteral("%"),         QStringLiteral("12 kg/m")};
    return type(anyQuantity(), nonsense[below(std::size(nonsense))], UndoEffect::none);
}

QString EventStorm::choose() {
    auto* control = anyRow<ChoiceControl>();
    if (control->isSegmented()) {
        const auto& segments = control->segments()->segments();
        QTest::mouseClick(segments[static_cast<std::size_t>(below(int(segments.size())))], Qt::LeftButton);
    } else {
        QTest::keyClick(control->dropDown(), below(2) == 0 ? Qt::Key_Down : Qt::Key_Up);
    }
    const bool isQuantity = find_quantity_input(control->id().toStdString()).has_value();
    did(UndoEffect::step, isQuantity ? control->id() : QString());
    return QStringLiteral("choose ") + control->id();
}

QString EventStorm::resetInput() {
    QuantityControl* control = anyQuantity();
    QTest::keyClick(control->track(), Qt::Key_Delete);
    did(UndoEffect::step);
    return QStringLiteral("reset ") + control->id();
}

QString EventStorm::lock() {
    QuantityControl* control = anyQuantity();
    QTest::keyClick(control->track(), Qt::Key_L);
    did(UndoEffect::none);
    return QStringLiteral("lock ") + control->id();
}

QString EventStorm::key(const char* what, Qt::Key key, Qt::KeyboardModifiers modifiers, UndoEffect effect) {
    QTest::keyClick(&m_bench.window(), key, modifiers);
    did(effect);
    return QString::fromLatin1(what);
}

QString EventStorm::resetAll() {
    return key("reset all", Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier, UndoEffect::step);
}

QString EventStorm::undo() {
    for (int more = below(4); more > 0; --more)
        key("undo", Qt::Key_Z, Qt::ControlModifier, UndoEffect::back);
    return key("undo", Qt::Key_Z, Qt::ControlModifier, UndoEffect::back);
}

QString EventStorm::redo() {
    for (int more = below(4); more > 0; --more)
        key("redo", Qt::Key_Y, Qt::ControlModifier, UndoEffect::forth);
    return key("redo", Qt::Key_Y, Qt::ControlModifier, UndoEffect::forth);
}

QString EventStorm::preset() {
    const auto presets = m_bench->menus().presets()->actions();
    QAction* action = presets[below(int(presets.size()))];
    action->trigger();
    did(UndoEffect::step);
    return QStringLiteral("open ") + action->text();
}

QString EventStorm::chart() {
    return key("another chart", Qt::Key(Qt::Key_0 + below(10)), Qt::ControlModifier, UndoEffect::none);
}

QString EventStorm::tableTwin() {
    return key("chart as table", Qt::Key_T, Qt::ControlModifier, UndoEffect::none);
}

QString EventStorm::baseline() {
    return key("set the baseline", Qt::Key_B, Qt::ControlModifier, UndoEffect::step);
}

QString EventStorm::swap() {
    return key("swap with the baseline", Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier,
               UndoEffect::step);
}

QString EventStorm::hold() { return key("hold", Qt::Key_H, Qt::ControlModifier, UndoEffect::step); }

QString EventStorm::peek() {
    m_bench->setFocus();
    QTest::keyPress(&m_bench.window(), Qt::Key_B);
    m_bench.settle();
    did(UndoEffect::none);
    QTest::keyRelease(&m_bench.window(), Qt::Key_B);
    did(UndoEffect::none);
    return QStringLiteral("peek");
}

} // namespace tokenscope
