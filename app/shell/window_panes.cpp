// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/window_panes.h"

#include "app/controls/control_row.h"
#include "app/controls/input_list.h"
#include "app/panels/chain_panel.h"
#include "app/panels/claims_panel.h"
#include "app/panels/dock.h"
#include "app/panels/dock_tabs.h"
#include "app/panels/evidence_panel.h"
#include "app/panels/headline_strip.h"
#include "app/panels/input_panel.h"
#include "app/shell/chart_area.h"
#include "app/shell/pane_cycle.h"
#include "app/shell/tab_order.h"
#include "app/shell/top_bar.h"
#include "app/shell/window_body.h"
#include "app/state/evidence_text.h"

#include <QApplication>
#include <QListView>

namespace tokenscope {
namespace {

// The setting that has the keyboard; empty: none has.
QString focusedSetting() {
    const QWidget* part = QApplication::focusWidget();
    while (part != nullptr && qobject_cast<const ControlRow*>(part) == nullptr)
        part = part->parentWidget();
    return part == nullptr ? QString() : static_cast<const ControlRow*>(part)->id();
}

} // namespace

WindowPanes::WindowPanes(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connectToggles();
    connectKeyboard();
    connect(&parts.body, &WindowBody::narrowChanged, this, &WindowPanes::adaptTo);
    connect(&parts.charts, &ChartArea::pinnedChanged, this, &WindowPanes::orderTabs);
}

template <class Slot> void WindowPanes::toggled(Command command, Slot slot) {
    connect(m_parts.actions.action(command), &QAction::toggled, this, slot);
}

void WindowPanes::connectToggles() {
    toggled(Command::toggleControls, [this](bool shown) {
        m_parts.body.setControlsShown(shown);
        m_parts.settings.setControlsShown(shown);
    });
    connect(&m_parts.dock.tabs(), &QTabBar::currentChanged, this,
            [this](int tab) { m_parts.settings.setDockTab(tab); });
    toggled(Command::enlarge, [this](bool enlarged) { m_parts.body.setEnlarged(enlarged); });
    toggled(Command::toggleDock, [this](bool open) {
        m_parts.dock.setOpen(open);
        m_parts.body.arrange();
        if (!m_parts.body.isNarrow())
            m_parts.settings.setDockOpen(open);
    });
    connect(&m_parts.dock, &Dock::openChanged, m_parts.actions.action(Command::toggleDock),
            &QAction::setChecked);
}

void WindowPanes::restore() {
    const bool controls = m_parts.settings.controlsShown();
    m_parts.actions.action(Command::toggleControls)->setChecked(controls);
    m_parts.body.setControlsShown(controls);
    m_parts.actions.action(Command::toggleDock)->setChecked(m_parts.settings.dockOpen());
    m_parts.dock.tabs().setCurrentIndex(m_parts.settings.dockTab());
}

void WindowPanes::connectKeyboard() {
    const auto triggered = [this](Command command, auto slot) {
        connect(m_parts.actions.action(command), &QAction::triggered, this, slot);
    };
    const auto cycle = [this](int direction) {
        focusNextPane({&m_parts.inputs, &m_parts.headline, &m_parts.charts, &m_parts.dock}, direction);
    };
    triggered(Command::find, [this] {
        m_parts.actions.action(Command::toggleControls)->setChecked(true);
        m_parts.inputs.list()->focusSearch();
    });
    const auto opens = [this, triggered](Command command, Dock::Tab tab, ListPanel& panel) {
        triggered(command, [this, tab, &panel] {
            m_parts.dock.setTab(tab);
            m_parts.actions.action(Command::toggleDock)->setChecked(true);
            panel.list().setFocus();
        });
    };
    opens(Command::claims, Dock::claimsTab, m_parts.dock.claimsPanel());
    opens(Command::evidence, Dock::evidenceTab, m_parts.dock.evidencePanel());
    opens(Command::supplyChain, Dock::chainTab, m_parts.dock.chainPanel());
    triggered(Command::explainSetting, [this] {
        m_parts.actions.action(Command::toggleDock)->setChecked(true);
        m_parts.dock.explain(focusedSetting());
    });
    triggered(Command::nextPane, [cycle] { cycle(1); });
    triggered(Command::previousPane, [cycle] { cycle(-1); });
}

// Charts and figures name outputs, some name inputs or measured points.
void WindowPanes::explain(const QString& key) {
    if (const QString point = measuredId(key); !point.isEmpty()) {
        Q_EMIT scenarioRequested(point);
        return;
    }
    const std::string id = key.toStdString();
    if (find_quantity_input(id) || find_choice_input(id)) {
        m_parts.actions.action(Command::toggleControls)->setChecked(true);
        m_parts.inputs.list()->reveal(key);
        return;
    }
    m_parts.actions.action(Command::toggleDock)->setChecked(true);
    m_parts.dock.explain(key);
    m_parts.charts.setSelectedKey(key);
}

void WindowPanes::orderTabs() {
    followReadingOrder({&m_parts.inputs, &m_parts.headline, &m_parts.charts, &m_parts.dock, &m_parts.topBar});
}

void WindowPanes::adaptTo(bool narrow) {
    m_parts.topBar.setNarrow(narrow);
    m_parts.headline.setCompact(narrow);
    m_parts.charts.setNarrow(narrow);
    m_parts.actions.action(Command::toggleDock)->setChecked(!narrow && m_parts.settings.dockOpen());
}

} // namespace tokenscope
