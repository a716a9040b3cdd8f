// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/menus.h"

#include "app/charts/chart_list.h"
#include "app/shell/language.h"
#include "app/state/data_names.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace tokenscope {
namespace {

constexpr std::array menuOrder = {MenuId::file, MenuId::edit, MenuId::scenario, MenuId::view, MenuId::help};

std::vector<ChoiceMenu::Item> presetItems(const Library& library) {
    std::vector<ChoiceMenu::Item> items;
    for (const Preset& preset : library.presets)
        items.push_back({QString::fromStdString(preset.id), presetName(preset), presetDescription(preset)});
    return items;
}

// The first ten have Ctrl and a digit, the last of them 0, the others Alt and a digit.
QKeySequence chartKey(int number) {
    return QKeySequence(
        (number <= 10 ? QStringLiteral("Ctrl+%1") : QStringLiteral("Alt+%1")).arg(number % 10));
}

std::vector<ChoiceMenu::Item> chartItems() {
    std::vector<ChoiceMenu::Item> items;
    int number = 0;
    for (const ChartEntry& chart : charts()) {
        items.push_back({chart.id, chart.title(), chart.question(), chartKey(++number)});
    }
    return items;
}

// In the order of the units: Alt and Shift with K, M, R, D and Y.
QKeySequence unitKey(std::size_t index) {
    return QKeySequence(QStringLiteral("Alt+Shift+") + QStringLiteral("KMRDY")[qsizetype(index)]);
}

std::vector<ChoiceMenu::Item> languageItems() {
    std::vector<ChoiceMenu::Item> items;
    for (const QString& code : Language::available())
        items.push_back({code, Language::nativeName(code)});
    return items;
}

} // namespace

Menus::Menus(const Actions& actions, std::shared_ptr<const Library> library, QWidget* window)
    : QObject(window), m_library(std::move(library)), m_presets(new ChoiceMenu(window)),
      m_holdPresets(new ChoiceMenu(window)), m_solveFor(new ChoiceMenu(window)),
      m_per(new ChoiceMenu(window)), m_charts(new ChoiceMenu(window)), m_appearance(new ChoiceMenu(window)),
      m_language(new ChoiceMenu(window)), m_recentFiles(new ChoiceMenu(window)) {
    for (const MenuId id : menuOrder)
        m_menus.push_back(add(id, actions));
    retranslate();
    QMenu* scenario = m_menus[2];
    scenario->insertSeparator(scenario->actions().first());
    scenario->insertActions(scenario->actions().first(), m_presets->actions());
    scenario->insertMenu(actions.action(Command::holdFile), m_holdPresets);
    scenario->insertMenu(actions.action(Command::goalSeek), m_solveFor);
    QMenu* view = m_menus[3];
    QAction* first = view->actions().first();
    view->insertMenu(first, m_charts);
    view->insertSeparator(first);
    view->insertMenu(actions.action(Command::tableTwin), m_per);
    view->addSeparator();
    view->addMenu(m_appearance);
    view->addMenu(m_language);
    QMenu* file = m_menus[0];
    file->insertMenu(actions.action(Command::save), m_recentFiles);
    file->insertSeparator(actions.action(Command::exportPicture));
    file->insertSeparator(actions.action(Command::quit));
}

QMenu* Menus::add(MenuId id, const Actions& actions) {
    auto* menu = new QMenu(qobject_cast<QWidget*>(parent()));
    for (QAction* action : actions.inMenu(id))
        menu->addAction(action);
    return menu;
}

void Menus::showRecentFiles(const QStringList& paths) {
    std::vector<ChoiceMenu::Item> items;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        items.push_back({path, info.fileName(), path, {}, info.exists()});
    }
    m_recentFiles->setItems(items);
    m_recentFiles->setEnabled(!items.empty());
}

void Menus::offerPer(const std::vector<FunctionalUnit>& units, std::optional<FunctionalUnit> current) {
    if (units != m_units) {
        m_units = units;
        showUnits();
    }
    m_per->setCurrent(current ? toQString(functional_unit_row(*current).id) : QString());
}

void Menus::showUnits() {
    std::vector<ChoiceMenu::Item> items;
    for (const FunctionalUnitRow& row : functional_units()) {
        const bool possible = std::find(m_units.begin(), m_units.end(), row.unit) != m_units.end();
        items.push_back({toQString(row.id), coreText("FunctionalUnit", row.label),
                         possible ? QString() : tr("The chart in sight has no amounts of this kind"),
                         unitKey(items.size()), possible});
    }
    m_per->setItems(items);
}

void Menus::retranslate() {
    for (std::size_t i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(Actions::menuTitle(menuOrder[i]));
    m_charts->setTitle(tr("&Chart"));
    m_appearance->setTitle(tr("&Appearance"));
    m_language->setTitle(tr("&Language"));
    m_recentFiles->setTitle(tr("Open &recent"));
    m_presets->setItems(presetItems(*m_library));
    m_holdPresets->setTitle(tr("Hold a &preset"));
    m_holdPresets->setItems(presetItems(*m_library));
    m_solveFor->setTitle(tr("Parameters of a mi&xture"));
    m_solveFor->setItems(
        {{QStringLiteral("active"), tr("Solve for active parameters"), tr("The usual: all else stays"),
          QKeySequence(QStringLiteral("Alt+Shift+A"))},
         {QStringLiteral("total"), tr("Solve for total parameters"),
          tr("The active parameters stay, the total follows"), QKeySequence(QStringLiteral("Alt+Shift+T"))},
         {QStringLiteral("experts"), tr("Solve for the number of experts"),
          tr("The active parameters stay, the number of experts follows"),
          QKeySequence(QStringLiteral("Alt+Shift+E"))}});
    m_per->setTitle(tr("A&mounts per"));
    showUnits();
    m_charts->setItems(chartItems());
    m_language->setItems(languageItems());
    m_appearance->setItems({{QStringLiteral("automatic"), tr("As the system")},
                            {QStringLiteral("light"), tr("Light")},
                            {QStringLiteral("dark"), tr("Dark")}});
}

} // namespace tokenscope
