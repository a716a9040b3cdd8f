// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/control_accessible.h"

#include "app/controls/group_header.h"
#include "app/controls/track_map.h"
#include "app/controls/track_widget.h"

#include <QAccessibleWidget>

#include <cmath>

namespace tokenscope {

namespace {

class TrackAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit TrackAccessible(TrackWidget* track) : QAccessibleWidget(track, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override {
        if (kind != QAccessible::Value)
            return QAccessibleWidget::text(kind);
        const ControlView& view = track().view();
        return view.consequence.isEmpty() ? view.valueWords
                                          : QString(view.valueWords % u". " % view.consequence);
    }

    QVariant currentValue() const override { return track().view().value; }
    QVariant minimumValue() const override { return track().view().low; }
    QVariant maximumValue() const override { return track().view().high; }
    QVariant minimumStepSize() const override {
        return std::abs(steppedValue(track().view(), StepSize::fine, 1) - startValue(track().view()));
    }
    void setCurrentValue(const QVariant& value) override {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (isNumber && std::isfinite(number) && track().isEnabled())
            track().requestValue(number);
    }

    QStringList actionNames() const override {
        if (!track().isEnabled())
            return {};
        return QStringList{increaseAction(), decreaseAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override {
        if (name == increaseAction() || name == decreaseAction())
            track().stepBy(StepSize::normal, name == increaseAction() ? 1 : -1);
        else
            QAccessibleWidget::doAction(name);
    }

private:
    TrackWidget& track() const { return *static_cast<TrackWidget*>(widget()); }
};

class GroupHeaderAccessible : public QAccessibleWidget {
public:
    explicit GroupHeaderAccessible(GroupHeader* header) : QAccessibleWidget(header, QAccessible::Button) {}

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = header().isExpanded();
        state.collapsed = !header().isExpanded();
        return state;
    }
    QStringList actionNames() const override {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override {
        if (name == pressAction())
            header().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    GroupHeader& header() const { return *static_cast<GroupHeader*>(widget()); }
};

QAccessibleInterface* controlInterface(const QString&, QObject* object) {
    if (auto* track = qobject_cast<TrackWidget*>(object))
        return new TrackAccessible(track);
    if (auto* header = qobject_cast<GroupHeader*>(object))
        return new GroupHeaderAccessible(header);
    return nullptr;
}

} // namespace

// Qt keeps each factory once.
void installControlAccessibility() { QAccessible::installFactory(controlInterface); }

} // namespace tokenscope
