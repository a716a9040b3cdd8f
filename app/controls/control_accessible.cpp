// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/control_accessible.h"

#include "app/controls/drop_down.h"
#include "app/controls/group_header.h"
#include "app/controls/track_map.h"
#include "app/controls/track_widget.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>

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

    // A blank input has no value.
    QVariant currentValue() const override {
        return track().view().blank ? QVariant() : QVariant(track().view().value);
    }
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

/// A button that can be checked. Its action presses it as a click does; Qt's own only moves the check mark.
class CheckableAccessible : public QAccessibleWidget {
public:
    explicit CheckableAccessible(QAbstractButton* button)
        : QAccessibleWidget(button, QAccessible::CheckBox) {}

    QAccessible::Role role() const override {
        if (button().group() != nullptr && button().group()->exclusive())
            return QAccessible::PageTab;
        return button().autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    QString text(QAccessible::Text kind) const override {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? button().text().remove(u'&') : own;
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = button().isChecked();
        state.selected = button().isChecked();
        return state;
    }
    QStringList actionNames() const override {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override {
        if (name == pressAction() && button().isEnabled())
            button().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton& button() const { return *static_cast<QAbstractButton*>(widget()); }
};

/// A list of options that goes by its label; Qt's own goes by the chosen option. Its number is the index of
/// the option.
class DropDownAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit DropDownAccessible(DropDown* list) : QAccessibleWidget(list, QAccessible::ComboBox) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Value)
            return list().currentText();
        if (kind == QAccessible::Name)
            return list().accessibleName();
        return QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return list().currentIndex(); }
    QVariant minimumValue() const override { return 0; }
    QVariant maximumValue() const override { return list().count() - 1; }
    QVariant minimumStepSize() const override { return 1; }
    void setCurrentValue(const QVariant& value) override { list().choose(value.toInt()); }

    QStringList actionNames() const override {
        return QStringList{showMenuAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override {
        if (name == showMenuAction())
            list().showPopup();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    DropDown& list() const { return *static_cast<DropDown*>(widget()); }
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
    if (auto* list = qobject_cast<DropDown*>(object))
        return new DropDownAccessible(list);
    if (auto* button = qobject_cast<QAbstractButton*>(object); button != nullptr && button->isCheckable())
        return new CheckableAccessible(button);
    return nullptr;
}

} // namespace

// Qt keeps each factory once.
void installControlAccessibility() { QAccessible::installFactory(controlInterface); }

} // namespace tokenscope
