// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/actions.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <iterator>

namespace tokenscope {
namespace {

struct ActionRow {
    Command command;
    MenuId menu;
    const char* text; ///< translated in context "Actions"
    const char* keys; ///< in portable form, alternatives separated by ";"
};

constexpr ActionRow rows[] = {
    {Command::newScenario, MenuId::file, QT_TRANSLATE_NOOP("Actions", "&New"), "Ctrl+N"},
    {Command::open, MenuId::file, QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O"},
    {Command::openCopied, MenuId::file, QT_TRANSLATE_NOOP("Actions", "Open a copied figure or a &code…"),
     "Ctrl+Shift+V"},
    {Command::save, MenuId::file, QT_TRANSLATE_NOOP("Actions", "&Save"), "Ctrl+S"},
    {Command::saveAs, MenuId::file, QT_TRANSLATE_NOOP("Actions", "Save &as…"), "Ctrl+Shift+S"},
    {Command::exportPicture, MenuId::file, QT_TRANSLATE_NOOP("Actions", "&Publish a figure…"), "Ctrl+E"},
    {Command::quit, MenuId::file, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q"},
    {Command::undo, MenuId::edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z"},
    {Command::redo, MenuId::edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z;Ctrl+Y"},
    {Command::copyValue, MenuId::edit, QT_TRANSLATE_NOOP("Actions", "&Copy value…"), "Ctrl+Shift+C"},
    {Command::copyDifferences, MenuId::edit, QT_TRANSLATE_NOOP("Actions", "Copy &differences"),
     "Ctrl+Shift+D"},
    {Command::find, MenuId::edit, QT_TRANSLATE_NOOP("Actions", "&Find a setting"), "Ctrl+F"},
    {Command::resetAll, MenuId::edit, QT_TRANSLATE_NOOP("Actions", "Reset &all"), "Ctrl+Shift+R"},
    {Command::preferences, MenuId::edit, QT_TRANSLATE_NOOP("Actions", "Pr&eferences…"), "Ctrl+,"},
    {Command::setBaseline, MenuId::scenario, QT_TRANSLATE_NOOP("Actions", "Set as &baseline"), "Ctrl+B"},
    {Command::swapBaseline, MenuId::scenario, QT_TRANSLATE_NOOP("Actions", "&Swap with the baseline"),
     "Ctrl+Shift+B"},
    {Command::peek, MenuId::scenario, QT_TRANSLATE_NOOP("Actions", "&Peek at the baseline (hold the key)"),
     "B"},
    {Command::replay, MenuId::scenario, QT_TRANSLATE_NOOP("Actions", "&Replay the last change"), "Ctrl+R"},
    {Command::hold, MenuId::scenario, QT_TRANSLATE_NOOP("Actions", "&Hold this scenario beside others"),
     "Ctrl+H"},
    {Command::holdFile, MenuId::scenario, QT_TRANSLATE_NOOP("Actions", "Hold a scenario from a &file…"),
     "Ctrl+Shift+O"},
    {Command::heldScenarios, MenuId::scenario, QT_TRANSLATE_NOOP("Actions", "Held s&cenarios…"),
     "Ctrl+Shift+H"},
    {Command::twoMachines, MenuId::scenario, QT_TRANSLATE_NOOP("Actions", "Compare &two machines"),
     "Ctrl+Shift+M"},
    {Command::feasibility, MenuId::scenario, QT_TRANSLATE_NOOP("Actions", "Can this machine &exist?"),
     "Ctrl+M"},
    {Command::catalogues, MenuId::scenario, QT_TRANSLATE_NOOP("Actions", "&Catalogues…"), "Ctrl+Shift+K"},
    {Command::showAgreeing, MenuId::view, QT_TRANSLATE_NOOP("Actions", "Rows that a&gree"), "Ctrl+Shift+G"},
    {Command::showBands, MenuId::view, QT_TRANSLATE_NOOP("Actions", "Uncertainty &bands"), "Ctrl+Shift+U"},
    {Command::goalSeek, MenuId::scenario, QT_TRANSLATE_NOOP("Actions", "What makes a &value …?"), "Ctrl+G"},
    {Command::ownText, MenuId::scenario, QT_TRANSLATE_NOOP("Actions", "A text of &your own…"),
     "Ctrl+Shift+T"},
    {Command::lockAxes, MenuId::view, QT_TRANSLATE_NOOP("Actions", "Loc&k the axes"), "Ctrl+L"},
    {Command::logarithmicAxis, MenuId::view, QT_TRANSLATE_NOOP("Actions", "L&ogarithmic axis"),
     "Ctrl+Shift+L"},
    {Command::tableTwin, MenuId::view, QT_TRANSLATE_NOOP("Actions", "Chart as &table"), "Ctrl+T"},
    {Command::pin, MenuId::view, QT_TRANSLATE_NOOP("Actions", "&Pin chart"), "Ctrl+P"},
    {Command::enlarge, MenuId::view, QT_TRANSLATE_NOOP("Actions", "&Enlarge chart"), "F11"},
    {Command::toggleDock, MenuId::view, QT_TRANSLATE_NOOP("Actions", "&Explanation panel"), "F9"},
    {Command::claims, MenuId::view, QT_TRANSLATE_NOOP("Actions", "Clai&ms of the essay"), "Ctrl+F7"},
    {Command::evidence, MenuId::view, QT_TRANSLATE_NOOP("Actions", "E&vidence"), "F7"},
    {Command::supplyChain, MenuId::view, QT_TRANSLATE_NOOP("Actions", "Supply c&hain"), "Shift+F7"},
    {Command::toggleControls, MenuId::view, QT_TRANSLATE_NOOP("Actions", "&Settings panel"), "F8"},
    {Command::nextPane, MenuId::view, QT_TRANSLATE_NOOP("Actions", "Next &pane"), "F6"},
    {Command::previousPane, MenuId::view, QT_TRANSLATE_NOOP("Actions", "Pre&vious pane"), "Shift+F6"},
    {Command::explainSetting, MenuId::help, QT_TRANSLATE_NOOP("Actions", "E&xplain this setting"), "F1"},
    {Command::shortcuts, MenuId::help, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "Ctrl+F1;?"},
    {Command::about, MenuId::help, QT_TRANSLATE_NOOP("Actions", "&About Tokenscope"), "Shift+F1"},
};

} // namespace

Actions::Actions(QObject* parent) : QObject(parent) {
    for (const ActionRow& row : rows) {
        auto* action = new QAction(this);
        QList<QKeySequence> keys;
        for (const QString& text : QString::fromLatin1(row.keys).split(u';'))
            keys << QKeySequence(text, QKeySequence::PortableText);
        action->setShortcuts(keys);
        action->setMenuRole(QAction::NoRole);
        m_actions[row.command] = action;
    }
    for (const Command command :
         {Command::lockAxes, Command::logarithmicAxis, Command::tableTwin, Command::enlarge, Command::pin,
          Command::toggleDock, Command::toggleControls, Command::showAgreeing, Command::showBands})
        action(command)->setCheckable(true);
    retranslate();
}

std::vector<QAction*> Actions::inMenu(MenuId menu) const {
    std::vector<QAction*> actions;
    for (const ActionRow& row : rows)
        if (row.menu == menu)
            actions.push_back(action(row.command));
    return actions;
}

std::vector<QAction*> Actions::all() const {
    std::vector<QAction*> actions;
    actions.reserve(std::size(rows));
    for (const ActionRow& row : rows)
        actions.push_back(action(row.command));
    return actions;
}

void Actions::retranslate() {
    for (const ActionRow& row : rows)
        action(row.command)->setText(QCoreApplication::translate("Actions", row.text));
}

QString Actions::menuTitle(MenuId menu) {
    switch (menu) {
    case MenuId::file:
        return tr("&File");
    case MenuId::edit:
        return tr("&Edit");
    case MenuId::scenario:
        return tr("&Scenario");
    case MenuId::view:
        return tr("&View");
    case MenuId::help:
        return tr("&Help");
    }
    return {};
}

} // namespace tokenscope
