// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/quantity_control.h"
#include "app/controls/track_map.h"
#include "app/controls/track_widget.h"

#include <QtTest>

namespace tokenscope {

inline ControlView utilisation() {
    ControlView view;
    view.id = QStringLiteral("serving.utilisation");
    view.label = QStringLiteral("Utilisation");
    view.valueText = QStringLiteral("60");
    view.unitText = QStringLiteral("%");
    view.valueWords = QStringLiteral("60 percent, plausible");
    view.high = 100;
    view.value = 60;
    view.baseline = 100;
    view.step = 1;
    view.edited = true;
    view.ticks = {{30, QStringLiteral("30")}, {82, QStringLiteral("82 DeepSeek")}};
    return view;
}

// A control whose owner answers every value with a view, as the program does.
struct ControlBench {
    explicit ControlBench(const ControlView& start) : view(start), control(Theme::light()) {
        control.resize(310, 62);
        control.show(view);
        QObject::connect(&control, &QuantityControl::edited, &control, [this](const ControlEdit& edit) {
            edits.push_back(edit);
            if (edit.kind == ControlEdit::Kind::value) {
                view.value = edit.value;
                control.show(view);
            }
        });
        control.QWidget::show();
        (void)QTest::qWaitForWindowActive(&control);
        control.track()->setFocus();
    }
    QPoint at(double value) const {
        const TrackGeometry geometry = control.findChild<TrackWidget*>()->trackGeometry();
        return QPointF(geometry.pixel(TrackMap(view).fraction(value)), geometry.centre()).toPoint();
    }

    ControlView view;
    QuantityControl control;
    std::vector<ControlEdit> edits;
};

} // namespace tokenscope
