// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/comparison_commands.h"

#include "app/shell/chart_area.h"
#include "app/shell/held_dialog.h"
#include "app/shell/peek_key.h"
#include "app/shell/status_line.h"
#include "app/state/data_names.h"
#include "app/state/difference_text.h"
#include "app/state/document_file.h"
#include "app/state/scenario_error_text.h"
#include "core/analysis/comparison.h"
#include "core/scenario/scenario_json.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QStyle>

namespace tokenscope {

ComparisonCommands::ComparisonCommands(const Parts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window), m_replay(new Replay(parts.store, this)) {
    new PeekKey(parts.store, parts.actions.action(Command::peek), window);
    connectHeld();
    connect(parts.actions.action(Command::replay), &QAction::triggered, this,
            &ComparisonCommands::startReplay);
    connect(parts.actions.action(Command::copyDifferences), &QAction::triggered, this,
            &ComparisonCommands::copyDifferences);
}

void ComparisonCommands::connectHeld() {
    const auto on = [this](Command command, auto slot) {
        connect(m_parts.actions.action(command), &QAction::triggered, this, slot);
    };
    on(Command::hold, [this] { hold(m_parts.store.document()); });
    on(Command::holdFile, [this] { chooseFile(); });
    on(Command::heldScenarios, [this] { HeldDialog(m_parts.store, m_window).exec(); });
    on(Command::twoMachines, [this] { compareTwoMachines(); });
    connect(m_parts.actions.action(Command::showAgreeing), &QAction::toggled, &m_parts.store,
            &Store::setShowsAgreeing);
    connect(m_parts.menus.holdPresets(), &ChoiceMenu::chosen, this, [this](const QString& id) {
        Document document;
        document.preset = id.toStdString();
        hold(document);
    });
}

void ComparisonCommands::show(const SnapshotPointer& snapshot) {
    const bool differs = !(m_parts.store.document() == m_parts.store.baseline());
    m_parts.actions.action(Command::peek)->setEnabled(differs || snapshot->passing);
    m_parts.actions.action(Command::replay)->setEnabled(m_parts.store.lastChange().has_value());
    const bool full = snapshot->held.size() >= mostHeld;
    m_parts.actions.action(Command::hold)->setEnabled(!full);
    m_parts.actions.action(Command::holdFile)->setEnabled(!full);
    m_parts.menus.holdPresets()->setEnabled(!full);
    m_parts.actions.action(Command::heldScenarios)->setEnabled(!snapshot->held.empty());
    keepHeld();
}

// Two columns of one name could not be told apart.
QString ComparisonCommands::freeName(const Document& document) const {
    const QString name = displayName(document, m_parts.store.library());
    const auto taken = [this](const QString& wanted) {
        for (const Document& held : m_parts.store.held())
            if (displayName(held, m_parts.store.library()) == wanted)
                return true;
        return false;
    };
    QString free = name;
    for (int number = 2; taken(free); ++number)
        free = tr("%1 (%2)").arg(name).arg(number);
    return free;
}

void ComparisonCommands::hold(const Document& document) {
    std::vector<Document> held = m_parts.store.held();
    if (held.size() >= mostHeld) {
        m_parts.status.say(tr("Four scenarios are held already; remove one first"));
        return;
    }
    const QString name = freeName(document);
    held.push_back(document);
    if (name != displayName(document, m_parts.store.library()) || !document.overrides.empty())
        held.back().name = name.toStdString();
    m_parts.store.setHeld(held, tr("Hold %1").arg(name));
    m_parts.status.say(tr("%1 is held beside the others: see the chart “Compare”").arg(name));
}

void ComparisonCommands::compare(const Document& document) {
    hold(document);
    m_parts.charts.setCurrent(QStringLiteral("compare"));
}

void ComparisonCommands::holdFile(const QString& path) {
    const OpenedDocument opened = openDocument(path, m_parts.store.library());
    if (!opened.error.isEmpty()) {
        m_parts.status.say(opened.error);
        return;
    }
    if (opened.newer) {
        m_parts.status.say(tr("%1 was written by a later version; only that compares it rightly").arg(path));
        return;
    }
    hold(opened.document);
    if (!opened.remarks.isEmpty())
        m_parts.status.say(opened.remarks.join(QStringLiteral("; ")));
}

void ComparisonCommands::chooseFile() {
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Hold a scenario"), m_parts.settings.lastFolder(),
                                     tr("Scenarios (*.tokx);;All files (*)"));
    if (!path.isEmpty())
        holdFile(path);
}

void ComparisonCommands::compareTwoMachines() {
    std::vector<Document> held;
    for (const std::string_view id : two_machines) {
        held.emplace_back();
        held.back().preset = std::string(id);
    }
    m_parts.store.setHeld(held, tr("Compare two machines"));
    m_parts.charts.setCurrent(QStringLiteral("compare"));
}

void ComparisonCommands::copyDifferences() {
    const SnapshotPointer snapshot = m_parts.store.snapshot();
    const QString sentence = differenceSentence(snapshot->current, snapshot->baseline, *snapshot->library);
    QApplication::clipboard()->setText(sentence);
    m_parts.status.say(tr("Copied: %1").arg(sentence));
}

void ComparisonCommands::startReplay() {
    const int duration =
        m_window->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_window);
    if (!m_replay->start(duration > 0))
        m_parts.status.say(tr("There is no change to replay"));
}

QString ComparisonCommands::restoreHeld() {
    std::vector<Document> held;
    QString problem;
    m_unreadable.clear();
    for (const QString& text : m_parts.settings.heldScenarios()) {
        auto read = read_scenario(text.toStdString(), m_parts.store.library());
        auto* scenario = std::get_if<ReadScenario>(&read);
        if (scenario != nullptr && held.size() < mostHeld) {
            held.push_back(std::move(scenario->document));
            continue;
        }
        m_unreadable << text;
        if (const auto* error = std::get_if<ScenarioError>(&read))
            problem = scenarioErrorText(*error);
    }
    m_kept = held;
    if (!held.empty())
        m_parts.store.restoreHeld(held);
    return problem.isEmpty() ? QString() : tr("Not every held scenario is there again: %1").arg(problem);
}

void ComparisonCommands::keepHeld() {
    if (m_parts.store.held() == m_kept)
        return;
    m_kept = m_parts.store.held();
    QStringList texts;
    for (const Document& document : m_kept)
        texts << QString::fromStdString(write_scenario(document));
    m_parts.settings.setHeldScenarios(texts + m_unreadable);
}

} // namespace tokenscope
