// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_frame.h"
#include "app/controls/input_list.h"
#include "app/controls/quantity_control.h"
#include "app/controls/track_map.h"
#include "app/controls/track_widget.h"
#include "app/controls/value_field.h"
#include "app/panels/input_panel.h"
#include "app/shell/chart_area.h"
#include "app/shell/language.h"
#include "app/shell/main_window.h"
#include "app/shell/shell_style.h"
#include "app/shell/window_commands.h"
#include "app/state/library_loader.h"

#include <QtTest>

#include <cmath>

namespace tokenscope {

/// Whether two numbers agree to a share of the second.
inline bool isNear(double a, double b, double share) { return std::abs(a / b - 1.0) < share; }

/// The real window, with the settings of a first start, driven by keys and mouse.
class WindowBench {
public:
    explicit WindowBench(QSize size = {1600, 1000}) : m_settings(false) {
        QApplication::setStyle(new ShellStyle);
        m_language.use(QStringLiteral("en"));
        m_window = std::make_unique<MainWindow>(loadLibrary(), m_settings, m_language);
        m_window->setAppearance(QStringLiteral("light"));
        m_window->resize(size);
        m_window->setVisible(true);
        (void)QTest::qWaitForWindowActive(m_window.get());
        settle();
    }

    MainWindow* operator->() { return m_window.get(); }
    MainWindow& window() { return *m_window; }
    const Evaluated& now() { return m_window->store().snapshot()->current; }
    const Inputs& inputs() { return now().inputs; }
    /// An input's value in the unit of files.
    double input(const char* id) { return inputs().amount(id).value; }
    ChartFrame& frame() { return *m_window->charts()->frame(); }

    /// Brings a preset and a chart on the screen.
    void open(const char* preset, const char* chart) {
        m_window->commands().choosePreset(QString::fromLatin1(preset));
        m_window->charts()->setCurrent(QString::fromLatin1(chart));
        settle();
    }

    /// Runs what the event loop has to do at once.
    void settle() {
        for (int turn = 0; turn < 4; ++turn)
            QCoreApplication::processEvents();
    }

    /// Until the bands of the present scenario are drawn with all their points.
    void waitForBands() {
        QSignalSpy changed(&m_window->store(), &Store::changed);
        const auto arePresent = [this] {
            const SnapshotPointer snapshot = m_window->store().snapshot();
            return snapshot->hasOwnBands() && !snapshot->dragging;
        };
        while (!arePresent())
            QVERIFY(changed.wait(60000));
    }

    QuantityControl* control(const char* id) {
        auto* row = m_window->inputs()->list()->row(QString::fromLatin1(id));
        m_window->inputs()->list()->reveal(QString::fromLatin1(id));
        settle();
        return qobject_cast<QuantityControl*>(row);
    }

    /// Drags the thumb of a control to a value, in the unit shown, in several moves.
    void drag(const char* id, double to) { dragThumb(control(id)->track(), to); }

    void dragThumb(TrackWidget* track, double to) {
        const QPoint start = at(track, track->view().value);
        dragOn(track, start, at(track, to), Qt::AltModifier);
    }

    /// Drags what the chart offers to drag, in several moves.
    void dragPoints(const QPoint& from, const QPoint& to) {
        dragOn(frame().viewport(), from, to, Qt::NoModifier);
    }

    /// Where values of the two axes of the chart stand, in its frame.
    QPoint placeOf(double x, double y) {
        const PanelLayout& panel = frame().figureLayout().panels.front();
        return QPointF(panel.x.pixel(x), panel.y.pixel(y)).toPoint();
    }

    /// Types into a control's field and presses Enter.
    void type(const char* id, const QString& text) {
        ValueField* field = control(id)->field();
        QTest::mouseClick(field, Qt::LeftButton);
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        settle();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(m_window.get(), key, modifiers);
        settle();
    }

    /// One move of a drag that has begun.
    static void moveTo(QWidget* widget, const QPoint& to, Qt::KeyboardModifiers modifiers = {}) {
        QMouseEvent move(QEvent::MouseMove, to, widget->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(widget, &move);
    }

private:
    void dragOn(QWidget* widget, const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers) {
        QTest::mousePress(widget, Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 5; ++step) {
            moveTo(widget, from + (to - from) * step / 5, modifiers);
            settle();
        }
        QTest::mouseRelease(widget, Qt::LeftButton, modifiers, to);
        settle();
    }

    static QPoint at(TrackWidget* track, double value) {
        const TrackGeometry geometry = track->trackGeometry();
        return QPointF(geometry.pixel(TrackMap(track->view()).fraction(value)), geometry.centre()).toPoint();
    }

    Settings m_settings;
    Language m_language;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tokenscope
