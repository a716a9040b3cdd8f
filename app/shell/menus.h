// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/actions.h"
#include "app/shell/choice_menu.h"
#include "core/analysis/functional_unit.h"
#include "core/scenario/library.h"

#include <memory>

namespace tokenscope {

/// The five menus, built from the actions and from what there is to choose: presets, charts, appearance,
/// language, recent files.
class Menus : public QObject {
    Q_OBJECT

public:
    Menus(const Actions& actions, std::shared_ptr<const Library> library, QWidget* window);

    const std::vector<QMenu*>& all() const { return m_menus; }
    ChoiceMenu* presets() const { return m_presets; }
    ChoiceMenu* holdPresets() const { return m_holdPresets; }
    /// Which parameter count of a mixture follows when another is edited: "active", "total", "experts".
    ChoiceMenu* solveFor() const { return m_solveFor; }
    /// What the amounts of the chart are stated per: ids of functional units.
    ChoiceMenu* per() const { return m_per; }
    ChoiceMenu* charts() const { return m_charts; }
    ChoiceMenu* appearance() const { return m_appearance; }
    ChoiceMenu* language() const { return m_language; }
    ChoiceMenu* recentFiles() const { return m_recentFiles; }
    void showRecentFiles(const QStringList& paths);
    /// Which of the functional units are possible, and which one is shown.
    void offerPer(const std::vector<FunctionalUnit>& units, std::optional<FunctionalUnit> current);
    /// Texts in the program's language.
    void retranslate();

private:
    void showUnits();
    QMenu* add(MenuId id, const Actions& actions);

    std::shared_ptr<const Library> m_library;
    std::vector<QMenu*> m_menus;
    std::vector<FunctionalUnit> m_units;
    ChoiceMenu* m_presets;
    ChoiceMenu* m_holdPresets;
    ChoiceMenu* m_solveFor;
    ChoiceMenu* m_per;
    ChoiceMenu* m_charts;
    ChoiceMenu* m_appearance;
    ChoiceMenu* m_language;
    ChoiceMenu* m_recentFiles;
};

} // namespace tokenscope
