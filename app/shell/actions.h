// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <map>
#include <vector>

namespace tokenscope {

enum class Command {
    newScenario,
    open,
    openCopied,
    save,
    saveAs,
    exportPicture,
    quit,
    undo,
    redo,
    copyValue,
    copyDifferences,
    find,
    resetAll,
    preferences,
    setBaseline,
    swapBaseline,
    peek,
    replay,
    hold,
    holdFile,
    heldScenarios,
    twoMachines,
    feasibility,
    catalogues,
    showAgreeing,
    showBands,
    goalSeek,
    ownText,
    lockAxes,
    logarithmicAxis,
    tableTwin,
    enlarge,
    pin,
    toggleDock,
    claims,
    evidence,
    supplyChain,
    toggleControls,
    nextPane,
    previousPane,
    explainSetting,
    shortcuts,
    about
};

enum class MenuId { file, edit, scenario, view, help };

/// Everything that the window can do, once: text, keys and menu of each command. Owns the actions.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    QAction* action(Command command) const { return m_actions.at(command); }
    /// In the order of the menus.
    std::vector<QAction*> inMenu(MenuId menu) const;
    std::vector<QAction*> all() const;
    /// Texts in the program's language.
    void retranslate();
    static QString menuTitle(MenuId menu);

private:
    std::map<Command, QAction*> m_actions;
};

} // namespace tokenscope
