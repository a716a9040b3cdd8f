// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/exploration_commands.h"

#include "app/shell/chart_area.h"

namespace tokenscope {

ExplorationCommands::ExplorationCommands(const Parts& parts, QObject* parent)
    : QObject(parent), m_parts(parts) {
    ChartArea* charts = &m_parts.charts;
    connect(charts, &ChartArea::currentChanged, this, &ExplorationCommands::followMap);
    connect(charts, &ChartArea::pinnedChanged, this, &ExplorationCommands::followMap);
    connect(charts, &ChartArea::edited, &m_parts.store, &Store::apply);
    connect(charts, &ChartArea::explored, this, &ExplorationCommands::explore);
    m_parts.store.explore(m_parts.settings.exploration());
}

void ExplorationCommands::explore(const Exploration& exploration) {
    m_parts.settings.setExploration(exploration);
    m_parts.store.explore(exploration);
}

void ExplorationCommands::followMap() {
    m_parts.store.setMapShown(m_parts.charts.isShown(QStringLiteral("map")));
}

} // namespace tokenscope
