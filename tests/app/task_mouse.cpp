// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/task_bench.h"

#include <QComboBox>
#include <QMenuBar>
#include <QMimeData>
#include <QTreeView>

namespace tokenscope {
namespace {

QAction* actionOf(const QWidget* menu, const QString& text) {
    for (QAction* action : menu->actions())
        if (action->text().remove(u'&').startsWith(text))
            return action;
    return nullptr;
}

// A row of the model that begins so, in the first column, at any depth.
QModelIndex rowOf(const QAbstractItemModel* model, const QString& text, const QModelIndex& parent = {}) {
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        const QString own = index.data(Qt::AccessibleTextRole).toString() + index.data().toString();
        if (own.simplified().startsWith(text))
            return index;
        if (const QModelIndex below = rowOf(model, text, index); below.isValid())
            return below;
    }
    return {};
}

} // namespace

void TaskBench::click(const QString& name, const Then& inDialog) {
    QWidget* widget = find(name);
    QVERIFY2(widget != nullptr, qPrintable(QStringLiteral("nothing in view is called ") + name));
    act(
        QStringLiteral("click “%1”").arg(name), [&] { clickOn(widget, widget->rect().center()); }, inDialog);
}

void TaskBench::menu(const QStringList& path, const Then& inDialog) {
    QWidget* menu = window().findChild<QMenuBar*>();
    for (const QString& entry : path) {
        QAction* action = actionOf(menu, entry);
        QVERIFY2(action != nullptr, qPrintable(QStringLiteral("no entry ") + entry));
        const bool isLast = entry == path.constLast();
        auto* bar = qobject_cast<QMenuBar*>(menu);
        auto* popup = qobject_cast<QMenu*>(menu);
        const QRect place = bar != nullptr ? bar->actionGeometry(action) : popup->actionGeometry(action);
        act(
            QStringLiteral("click “%1”").arg(entry), [&] { clickOn(menu, place.center()); },
            isLast ? inDialog : Then());
        if (!isLast) {
            menu = action->menu();
            QTRY_VERIFY(menu->isVisible());
        }
    }
}

void TaskBench::contextMenu(const QString& name, const QString& entry) {
    QWidget* widget = find(name);
    QVERIFY2(widget != nullptr, qPrintable(QStringLiteral("nothing in view is called ") + name));
    act(QStringLiteral("right click “%1”").arg(name),
        [widget] {
            const QPoint place = widget->rect().center();
            QContextMenuEvent event(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place));
            QApplication::sendEvent(widget, &event);
        },
        {});
    auto* popup = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(popup != nullptr);
    QAction* action = actionOf(popup, entry);
    QVERIFY2(action != nullptr, qPrintable(entry));
    act(QStringLiteral("click “%1”").arg(entry),
        [&] { clickOn(popup, popup->actionGeometry(action).center()); }, {});
}

void TaskBench::choose(const QString& list, const QString& option) {
    const auto boxes = window().findChildren<QComboBox*>();
    const auto called = std::find_if(boxes.begin(), boxes.end(), [&list](const QComboBox* each) {
        return each->isVisible() && each->accessibleName() == list;
    });
    QComboBox* box = called == boxes.end() ? nullptr : *called;
    QVERIFY2(box != nullptr, qPrintable(QStringLiteral("no list in view is called ") + list));
    act(QStringLiteral("click “%1”").arg(list),
        [&] { clickOn(box, QPoint(box->width() - 8, box->height() / 2)); }, {});
    QTRY_VERIFY(box->view()->isVisible());
    const QModelIndex index = rowOf(box->model(), option);
    QVERIFY2(index.isValid(), qPrintable(option));
    box->view()->scrollTo(index);
    settle();
    // Until its timer of a double click has fired, Qt takes a release for that of the opening click.
    QTest::qWait(2 * QApplication::doubleClickInterval());
    act(QStringLiteral("click “%1”").arg(option),
        [&] { clickOn(box->view()->viewport(), box->view()->visualRect(index).center()); }, {});
    QTRY_VERIFY(!box->view()->isVisible());
}

void TaskBench::clickRow(const QString& list, const QString& row) {
    auto* view = qobject_cast<QAbstractItemView*>(find(list));
    QVERIFY2(view != nullptr, qPrintable(QStringLiteral("no list in view is called ") + list));
    const QModelIndex index = rowOf(view->model(), row);
    QVERIFY2(index.isValid(), qPrintable(row));
    view->scrollTo(index);
    settle();
    act(QStringLiteral("click “%1”").arg(row),
        [&] { clickOn(view->viewport(), view->visualRect(index).center()); }, {});
}

void TaskBench::set(const char* setting, const QString& value) {
    key("Ctrl+F");
    type(QString::fromUtf8(setting) + u'\n');
    type(value + u'\n');
}

void TaskBench::drag(const QString& slider, double to) {
    auto* track = qobject_cast<TrackWidget*>(find(slider));
    QVERIFY2(track != nullptr, qPrintable(QStringLiteral("no slider in view is called ") + slider));
    act(QStringLiteral("drag “%1”").arg(slider), [&] { dragThumb(track, to); }, {});
}

void TaskBench::dragInChart(QPointF from, QPointF to) {
    act(QStringLiteral("drag in the chart"),
        [&] { dragPoints(placeOf(from.x(), from.y()), placeOf(to.x(), to.y())); }, {});
}

void TaskBench::wheel(const QString& slider, int notches) {
    QWidget* track = find(slider);
    QVERIFY2(track != nullptr, qPrintable(QStringLiteral("no slider in view is called ") + slider));
    act(QStringLiteral("turn the wheel over “%1”").arg(slider),
        [&] {
            const QPointF place = track->rect().center();
            QWheelEvent event(place, track->mapToGlobal(place), {}, QPoint(0, 120 * notches), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(track, &event);
        },
        {});
}

void TaskBench::drop(const QString& path) {
    act(QStringLiteral("drop a file"),
        [&] {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(path)});
            const QPoint place = window().rect().center();
            QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&window(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&window(), &event);
        },
        {});
}

} // namespace tokenscope
