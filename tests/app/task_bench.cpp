// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/task_bench.h"

#include "app/shell/chart_table.h"
#include "app/shell/notice_bar.h"
#include "app/shell/status_line.h"

#include <QAccessible>
#include <QClipboard>
#include <QDialog>
#include <QTableView>
#include <QTimer>

namespace tokenscope {
namespace {

QString spoken(QWidget* widget, QAccessible::Text kind) {
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    return face == nullptr ? QString() : face->text(kind).remove(u'&');
}

bool isInView(const QWidget* widget) { return widget->isVisible() && !widget->visibleRegion().isEmpty(); }

// What has the keyboard first: a dialog that waits, the window in front, the others.
QList<QWidget*> windowsInOrder() {
    QList<QWidget*> windows{QApplication::activePopupWidget(), QApplication::activeModalWidget(),
                            QApplication::activeWindow()};
    windows << QApplication::topLevelWidgets();
    windows.removeAll(nullptr);
    return windows;
}

QWidget* keyboard() {
    QWidget* focused = QApplication::focusWidget();
    return focused != nullptr ? focused : windowsInOrder().constFirst();
}

QString plain(QString text) { return text.replace(QChar::Nbsp, u' ').simplified(); }

} // namespace

TaskBench::TaskBench(const char* question, int most)
    : m_question(QString::fromUtf8(question)), m_most(most) {}

TaskBench::~TaskBench() {
    if (m_actions.size() > m_most)
        qWarning().noquote() << m_question << m_actions;
    [this] { QVERIFY2(m_actions.size() <= m_most, "more actions than the task should take"); }();
    [this] { QVERIFY2(!m_answers.isEmpty(), "a task without an answer"); }();
    QFile page(qEnvironmentVariable("TOKENSCOPE_TASKS"));
    if (QTest::currentTestFailed() || page.fileName().isEmpty() || !page.open(QIODevice::Append))
        return;
    page.write(QStringLiteral("1. **%1** %2 actions: %3. → %4\n")
                   .arg(m_question)
                   .arg(m_actions.size())
                   .arg(m_actions.join(QStringLiteral("; ")), m_answers.join(QStringLiteral("; ")))
                   .toUtf8());
}

// A dialog that waits for its end runs an event loop of its own, so what happens in it is queued before.
void TaskBench::act(const QString& what, const std::function<void()>& action, const Then& inDialog) {
    m_actions << what;
    if (inDialog)
        QTimer::singleShot(0, &window(), [this, inDialog] {
            settle();
            QWidget* dialog = QApplication::activeModalWidget();
            QVERIFY2(dialog != nullptr, "no dialog opened");
            inDialog();
            settle();
            QVERIFY2(QApplication::activeModalWidget() != dialog, "the dialog did not close");
        });
    action();
    settle();
    if (inDialog)
        window().activateWindow(); // as a window manager does when a dialog ends
    settle();
}

void TaskBench::answer(const QString& shown, const char* words) {
    const QString expected = plain(QString::fromUtf8(words));
    const QString report = plain(shown);
    m_answers << expected;
    QVERIFY2(report.contains(expected), qPrintable(m_question + u": " + report));
}

QWidget* TaskBench::find(const QString& name) {
    for (QWidget* top : windowsInOrder()) {
        QWidget* begins = nullptr;
        for (QWidget* widget : top->findChildren<QWidget*>()) {
            if (!isInView(widget))
                continue;
            const QString own = plain(spoken(widget, QAccessible::Name));
            if (own == name)
                return widget;
            if (begins == nullptr && own.startsWith(name))
                begins = widget;
        }
        if (begins != nullptr)
            return begins;
    }
    return nullptr;
}

QStringList TaskBench::names() {
    QStringList all;
    for (QWidget* widget : window().findChildren<QWidget*>())
        if (isInView(widget) && !spoken(widget, QAccessible::Name).isEmpty())
            all << QString::fromLatin1(widget->metaObject()->className()) + u": " +
                       spoken(widget, QAccessible::Name) + u" = " + spoken(widget, QAccessible::Value);
    return all;
}

QString TaskBench::read(const QString& name) {
    QWidget* widget = find(name);
    if (widget == nullptr)
        return {};
    const QString value = spoken(widget, QAccessible::Value);
    return value.isEmpty() ? spoken(widget, QAccessible::Name) : value;
}

QString TaskBench::description(const QString& name) {
    QWidget* widget = find(name);
    return widget == nullptr ? QString() : spoken(widget, QAccessible::Description);
}

QString TaskBench::status() { return window().status()->text(); }

QString TaskBench::notice() { return window().notice()->sentence(); }

QString TaskBench::clipboard() { return QApplication::clipboard()->text(); }

QTableView* TaskBench::table() { return window().charts()->table()->view(); }

QString TaskBench::cell(const QString& row, const QString& column) {
    const QAbstractItemModel* model = table()->model();
    if (!table()->isVisible())
        return {};
    for (int r = 0; r < model->rowCount(); ++r)
        for (int c = 0; c < model->columnCount(); ++c)
            if (plain(model->index(r, 0).data().toString()).startsWith(row) &&
                plain(model->headerData(c, Qt::Horizontal).toString()).startsWith(column))
                return model->index(r, c).data().toString();
    return {};
}

void TaskBench::clickOn(QWidget* widget, const QPoint& position) {
    QTest::mouseClick(widget, Qt::LeftButton, {}, position);
}

void TaskBench::key(const char* keys, const Then& inDialog) {
    const auto combination = QKeySequence(QString::fromLatin1(keys), QKeySequence::PortableText)[0];
    act(
        QString::fromLatin1(keys),
        [combination] { QTest::keyClick(keyboard(), combination.key(), combination.keyboardModifiers()); },
        inDialog);
}

void TaskBench::hold(const char* keys) {
    const auto combination = QKeySequence(QString::fromLatin1(keys), QKeySequence::PortableText)[0];
    act(QStringLiteral("hold ") + QString::fromLatin1(keys),
        [combination] { QTest::keyPress(keyboard(), combination.key()); }, {});
}

void TaskBench::release(const char* keys) {
    const auto combination = QKeySequence(QString::fromLatin1(keys), QKeySequence::PortableText)[0];
    QTest::keyRelease(keyboard(), combination.key());
    settle();
}

void TaskBench::type(const QString& text, const Then& inDialog) {
    act(
        QStringLiteral("type “%1”").arg(text.simplified()),
        [&text] {
            for (const QChar letter : text) {
                if (letter == u'\n')
                    QTest::keyClick(keyboard(), Qt::Key_Return);
                else
                    QTest::keyClicks(keyboard(), QString(letter));
            }
        },
        inDialog);
}

} // namespace tokenscope
