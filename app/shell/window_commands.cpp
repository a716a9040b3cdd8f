// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/window_commands.h"

#include "app/shell/chart_area.h"
#include "app/shell/copy_value_dialog.h"
#include "app/shell/export_dialog.h"
#include "app/shell/feasibility_sheet.h"
#include "app/shell/goal_sheet.h"
#include "app/shell/preferences_dialog.h"
#include "app/shell/shortcut_sheet.h"
#include "app/shell/status_line.h"
#include "app/shell/text_sheet.h"
#include "app/state/data_names.h"
#include "app/state/evidence_book.h"
#include "app/state/number_format.h"
#include "core/analysis/result_json.h"

#include <QMessageBox>

namespace tokenscope {

WindowCommands::WindowCommands(const Parts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window), m_feasibility(new FeasibilitySheet(window)),
      m_goals(new GoalSheet(window)), m_text(new TextSheet(window)),
      m_preferences(new PreferencesDialog(parts.menus, parts.actions, window)) {
    connectFile();
    connectEdit();
    connectScenario();
    connectFeasibility();
    connectGoals();
    connectHelp();
    connectPreferences();
}

template <class Slot> void WindowCommands::on(Command command, Slot slot) {
    connect(m_parts.actions.action(command), &QAction::triggered, this, slot);
}

void WindowCommands::connectFile() {
    DocumentSession& session = m_parts.session;
    on(Command::newScenario, [&session] { session.newScenario(); });
    on(Command::open, [&session] { session.open(); });
    on(Command::save, [&session] { session.save(); });
    on(Command::saveAs, [&session] { session.saveAs(); });
    on(Command::exportPicture, [this] { exportPicture(); });
    on(Command::quit, [this] { m_window->close(); });
    connect(m_parts.menus.recentFiles(), &ChoiceMenu::chosen, &session,
            [&session](const QString& path) { session.openFile(path); });
}

void WindowCommands::connectEdit() {
    QUndoStack* undo = m_parts.store.undoStack();
    on(Command::undo, [undo] { undo->undo(); });
    on(Command::redo, [undo] { undo->redo(); });
    on(Command::copyValue, [this] { copyValue(); });
    on(Command::resetAll, [this] { m_parts.store.resetAll(); });
    connect(undo, &QUndoStack::indexChanged, this, &WindowCommands::followUndo);
    followUndo();
}

void WindowCommands::connectScenario() {
    on(Command::setBaseline, [this] { m_parts.store.useCurrentAsBaseline(); });
    on(Command::swapBaseline, [this] { m_parts.store.swapWithBaseline(); });
    connect(m_parts.menus.presets(), &ChoiceMenu::chosen, this, &WindowCommands::choosePreset);
    connect(m_parts.menus.charts(), &ChoiceMenu::chosen, &m_parts.charts, &ChartArea::setCurrent);
    connect(&m_parts.charts, &ChartArea::currentChanged, m_parts.menus.charts(), &ChoiceMenu::setCurrent);
    m_parts.menus.charts()->setCurrent(m_parts.charts.current());
}

void WindowCommands::connectFeasibility() {
    on(Command::feasibility, [this] {
        m_feasibility->QDialog::show();
        m_feasibility->raise();
    });
    connect(&m_parts.status, &StatusLine::activated, m_parts.actions.action(Command::feasibility),
            &QAction::trigger);
    connect(m_feasibility, &FeasibilitySheet::chosen, &m_parts.store, &Store::replaceDocument);
}

void WindowCommands::connectGoals() {
    const auto open = [this] {
        m_goals->QDialog::show();
        m_goals->raise();
    };
    on(Command::goalSeek, open);
    on(Command::ownText, [this] {
        m_text->QDialog::show();
        m_text->raise();
    });
    connect(&m_parts.charts, &ChartArea::goalRequested, this, [this, open](const Goal& goal) {
        m_goals->ask(goal);
        open();
    });
    connect(m_goals, &GoalSheet::edited, &m_parts.store, &Store::apply);
}

void WindowCommands::connectPreferences() {
    on(Command::preferences, [this] {
        m_preferences->QDialog::show();
        m_preferences->raise();
    });
    connect(m_preferences, &PreferencesDialog::forgetRequested, &m_parts.charts, &ChartArea::forgetViews);
}

void WindowCommands::connectHelp() {
    on(Command::shortcuts, [this] { ShortcutSheet(m_parts.menus, m_window).exec(); });
    on(Command::about, [this] { about(); });
}

// The tool tips of undo and redo say what they would do.
void WindowCommands::followUndo() {
    const QUndoStack* undo = m_parts.store.undoStack();
    QAction* back = m_parts.actions.action(Command::undo);
    QAction* forth = m_parts.actions.action(Command::redo);
    back->setEnabled(undo->canUndo());
    forth->setEnabled(undo->canRedo());
    back->setToolTip(undo->canUndo() ? tr("Undo: %1").arg(undo->undoText()) : tr("Nothing to undo"));
    forth->setToolTip(undo->canRedo() ? tr("Redo: %1").arg(undo->redoText()) : tr("Nothing to redo"));
}

void WindowCommands::show(const SnapshotPointer& snapshot) {
    const Document& now = m_parts.store.document(); // not what is shown in passing
    const bool differs = !(now == snapshot->baseline.document);
    for (const Command command : {Command::resetAll, Command::setBaseline, Command::swapBaseline})
        m_parts.actions.action(command)->setEnabled(differs);
    m_parts.menus.presets()->setCurrent(QString::fromStdString(now.preset));
    m_feasibility->show(snapshot);
    if (m_publishing != nullptr)
        m_publishing->show(snapshot);
    m_goals->show(snapshot);
    m_text->show(snapshot);
    m_preferences->show(*snapshot);
    followUndo();
}

void WindowCommands::choosePreset(const QString& id) {
    Document document;
    document.preset = id.toStdString();
    const QString name = displayName(document, m_parts.store.library());
    m_parts.store.replaceDocument(document, tr("Open %1").arg(name));
}

void WindowCommands::openMeasured(const QString& pointId) {
    const MeasuredPoint* point = m_parts.store.snapshot()->evidence->find(pointId.toStdString());
    if (point == nullptr)
        return;
    const QString name = toQString(title_of(*point));
    m_parts.store.replaceDocument(document_of(*point), tr("Open %1").arg(name));
    m_parts.status.say(tr("Opened the scenario of a measurement: %1; undo brings yours back").arg(name));
}

void WindowCommands::copyValue() {
    CopyValueDialog dialog(m_parts.store.snapshot(), m_window);
    connect(&dialog, &CopyValueDialog::copied, this,
            [this](const QString& text) { m_parts.status.say(tr("Copied %1").arg(text)); });
    dialog.exec();
}

// Made when it is first asked for; from then on it follows the scenario.
ExportDialog& WindowCommands::publishing() {
    if (m_publishing == nullptr) {
        const bool dark = m_window->palette().color(QPalette::Window).lightness() < 128;
        m_publishing = new ExportDialog(dark ? Theme::dark() : Theme::light(), m_window);
        m_publishing->show(m_parts.store.snapshot());
        connect(m_publishing, &ExportDialog::exported, this,
                [this](const QString& path) { m_parts.status.say(tr("Exported %1").arg(path)); });
        connect(m_publishing, &ExportDialog::copiedText, this,
                [this](const QString& what) { m_parts.status.say(tr("Copied %1").arg(what)); });
    }
    return *m_publishing;
}

void WindowCommands::exportPicture() {
    if (m_publishing == nullptr || !publishing().request().charts.contains(m_parts.charts.current()))
        publishing().setChart(m_parts.charts.current());
    publishing().QDialog::show();
    publishing().raise();
}

// A code names a chart and nothing else of a figure.
void WindowCommands::showFigure(const FigureRequest& request) {
    if (request.charts.isEmpty())
        return;
    m_parts.charts.setCurrent(request.charts.constFirst());
    publishing().setRequest(request);
}

void WindowCommands::about() {
    const QString model =
        QString::fromLatin1(model_version.data(), static_cast<qsizetype>(model_version.size()));
    const QString text =
        tr("Tokenscope %1, model %2\n\nWhat one token of a language model costs: every number can be "
           "moved, explained, checked against something measured, and published.\n\nFree software "
           "under the GNU General Public License, version 3 or later.")
            .arg(QStringLiteral(TOKENSCOPE_VERSION), model);
    QMessageBox::about(m_window, tr("About Tokenscope"),
                       text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace tokenscope
