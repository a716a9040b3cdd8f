// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/exploration_commands.h"

#include "app/controls/control_row.h"
#include "app/controls/input_list.h"
#include "app/panels/input_panel.h"
#include "app/shell/chart_area.h"
#include "app/state/number_format.h"
#include "core/scenario/parameter_link.h"

#include <array>
#include <utility>

namespace tokenscope {
namespace {

constexpr std::array<std::pair<SolveFor, const char*>, 3> links{
    {{SolveFor::active, "active"}, {SolveFor::total, "total"}, {SolveFor::experts, "experts"}}};

} // namespace

ExplorationCommands::ExplorationCommands(const Parts& parts, QObject* parent)
    : QObject(parent), m_parts(parts) {
    ChartArea* charts = &m_parts.charts;
    connect(charts, &ChartArea::currentChanged, this, &ExplorationCommands::followCharts);
    connect(charts, &ChartArea::pinnedChanged, this, &ExplorationCommands::followCharts);
    connect(charts, &ChartArea::edited, &m_parts.store, &Store::apply);
    connect(charts, &ChartArea::explored, this, &ExplorationCommands::explore);
    m_parts.store.explore(m_parts.settings.exploration());
    if (const QString last = m_parts.settings.chart(); !last.isEmpty())
        charts->setCurrent(last);
    followCharts();
    connectBands();
    connectLink();
    connectUnits();
}

void ExplorationCommands::connectUnits() {
    ChoiceMenu* per = m_parts.menus.per();
    m_parts.charts.addActions(per->actions()); // so that their keys work while the menu is closed
    connect(&m_parts.charts, &ChartArea::shown, &m_parts.menus,
            [this](const Figure& figure) { m_parts.menus.offerPer(figure.units, figure.unit); });
    connect(per, &ChoiceMenu::chosen, this, [this](const QString& id) {
        if (const auto unit = find_functional_unit(id.toStdString()))
            m_parts.charts.setUnit(*unit);
    });
}

void ExplorationCommands::connectBands() {
    QAction* action = m_parts.actions.action(Command::showBands);
    action->setChecked(m_parts.settings.bands());
    m_parts.store.setSampling(action->isChecked());
    connect(action, &QAction::toggled, this, [this](bool shown) {
        m_parts.settings.setBands(shown);
        m_parts.store.setSampling(shown);
    });
}

void ExplorationCommands::connectLink() {
    ChoiceMenu* menu = m_parts.menus.solveFor();
    menu->setCurrent(QStringLiteral("active"));
    m_parts.inputs.addActions(menu->actions());
    connect(menu, &ChoiceMenu::chosen, this, &ExplorationCommands::solveFor);
    connect(&m_parts.store, &Store::changed, this, &ExplorationCommands::offerLink);
}

// In the menus of the inputs that the link joins; rows come and go with what the machine has.
void ExplorationCommands::offerLink() {
    QAction* link = m_parts.menus.solveFor()->menuAction();
    for (const InputRow& row : quantity_inputs())
        if (is_linked_parameter(row.id))
            if (ControlRow* control = m_parts.inputs.list()->row(toQString(row.id));
                control != nullptr && !control->actions().contains(link))
                control->addAction(link);
}

void ExplorationCommands::solveFor(const QString& what) {
    Exploration next = m_parts.store.snapshot()->exploration;
    for (const auto& [link, name] : links)
        if (what == QLatin1String(name))
            next.solveFor = link;
    m_parts.menus.solveFor()->setCurrent(what);
    m_parts.store.explore(next);
}

void ExplorationCommands::explore(const Exploration& exploration) {
    m_parts.settings.setExploration(exploration);
    m_parts.store.explore(exploration);
}

void ExplorationCommands::followCharts() {
    m_parts.settings.setChart(m_parts.charts.current());
    std::set<std::string> shown{m_parts.charts.current().toStdString()};
    for (const QString& id : m_parts.charts.pinned())
        shown.insert(id.toStdString());
    m_parts.store.setShownCharts(shown);
}

} // namespace tokenscope
