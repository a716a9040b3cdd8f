// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/window_bench.h"

#include <functional>

class QTableView;

namespace tokenscope {

/// One question of a user, put to the real window: what the user does for it, by keys and mouse, counted, and
/// what then stands on the screen. An action is a click, a key, a drag, or a text with its Enter.
///
/// With TOKENSCOPE_TASKS in the environment, every task that succeeds adds its line to the file of that name.
class TaskBench : public WindowBench {
public:
    using Then = std::function<void()>;

    /// Fails when the task takes more than `most` actions.
    TaskBench(const char* question, int most);
    ~TaskBench();

    /// A key in portable form, "Ctrl+G", pressed where the focus is. What happens in a dialog that it opens
    /// and that waits for its end is `inDialog`; it has to end the dialog.
    void key(const char* keys, const Then& inDialog = {});
    /// A key that is held down until release().
    void hold(const char* keys);
    void release(const char* keys);
    /// A text where the focus is; "\n" is Enter.
    void type(const QString& text, const Then& inDialog = {});
    /// Clicks what is called so or begins so, and is in view: by its accessible name, as it is spoken.
    void click(const QString& name, const Then& inDialog = {});
    /// Clicks through menus: "Scenario", "DeepSeek's day".
    void menu(const QStringList& path, const Then& inDialog = {});
    /// The right button on what is called so, then an entry of its menu.
    void contextMenu(const QString& name, const QString& entry);
    /// An option of a list that is opened by a click.
    void choose(const QString& list, const QString& option);
    /// A row of a list or tree: the click alone, without a second one.
    void clickRow(const QString& list, const QString& row);
    /// Finds a setting and types its value: Ctrl+F, its name, the value.
    void set(const char* setting, const QString& value);
    /// Drags the thumb of a slider in view to a value in the unit shown.
    void drag(const QString& slider, double to);
    /// Drags the line or mark of the chart from where it is to other values on its axes.
    void dragInChart(QPointF from, QPointF to);
    /// Turns the wheel over a slider.
    void wheel(const QString& slider, int notches);
    /// Drops a file on the window.
    void drop(const QString& path);

    /// What is called so or begins so, as it is spoken: its value, else its name.
    QString read(const QString& name);
    /// What is said of it beside its name and value.
    QString description(const QString& name);
    QString chartTitle() { return frame().figure().title; }
    QString status();
    QString notice();
    /// In the chart's table, while it is shown: the row that begins so, under a header that begins so.
    QString cell(const QString& row, const QString& column);
    static QString clipboard();
    bool isShown(const QString& name) { return find(name) != nullptr; }

    /// The answer on the screen contains the words; "~" in them is a no-break space.
    void answer(const QString& shown, const char* words);
    /// Everything that can be called by a name, for who writes a task.
    QStringList names();

private:
    void act(const QString& what, const std::function<void()>& action, const Then& inDialog);
    QWidget* find(const QString& name);
    void clickOn(QWidget* widget, const QPoint& position);
    QTableView* table();

    QString m_question;
    int m_most;
    QStringList m_actions;
    QStringList m_answers;
};

} // namespace tokenscope
