// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/controls/control_accessible.h"
#include "app/controls/input_list.h"
#include "app/panels/dock.h"
#include "app/panels/headline_strip.h"
#include "app/panels/input_panel.h"
#include "app/shell/appearance.h"
#include "app/shell/catalogue_commands.h"
#include "app/shell/chart_area.h"
#include "app/shell/comparison_commands.h"
#include "app/shell/exploration_commands.h"
#include "app/shell/figure_opener.h"
#include "app/shell/language.h"
#include "app/shell/menus.h"
#include "app/shell/notice_bar.h"
#include "app/shell/recovery.h"
#include "app/shell/scenario_drop.h"
#include "app/shell/status_line.h"
#include "app/shell/top_bar.h"
#include "app/shell/window_body.h"
#include "app/shell/window_commands.h"
#include "app/shell/window_panes.h"

#include <QCloseEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace tokenscope {

MainWindow::MainWindow(std::shared_ptr<const Library> library, Settings& settings, Language& language,
                       QWidget* parent)
    : QWidget(parent), m_settings(settings), m_language(language), m_store(library),
      m_actions(new Actions(this)), m_menus(new Menus(*m_actions, library, this)),
      m_session(new DocumentSession(m_store, settings, this)) {
    installControlAccessibility();
    const Theme theme = themeOfName(settings.appearance()).value_or(Theme::light());
    applyTheme(theme);
    buildParts(theme);
    connectViews();
    connectSession();
    connect(new ScenarioDrop(this), &ScenarioDrop::dropped, m_session, &DocumentSession::openFile);
    m_charts->setPinned(settings.pinnedCharts());
    m_menus->appearance()->setCurrent(settings.appearance());
    m_menus->language()->setCurrent(language.code());
    m_panes->restore();
    showSnapshot(m_store.snapshot());
}

void MainWindow::buildParts(const Theme& theme) {
    m_topBar = new TopBar(theme, *m_actions, *m_menus, this);
    m_notice = new NoticeBar(theme, this);
    m_inputs = new InputPanel(theme, this);
    m_headline = new HeadlineStrip(theme, this);
    m_charts = new ChartArea(theme, *m_actions, this);
    m_dock = new Dock(theme, this);
    m_status = new StatusLine(theme, this);
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    auto* layout = new QVBoxLayout(this);
    for (QVBoxLayout* each : {column, layout}) {
        each->setContentsMargins(0, 0, 0, 0);
        each->setSpacing(0);
    }
    column->addWidget(m_headline);
    column->addWidget(m_charts, 1);
    m_body = new WindowBody(m_inputs, centre, m_dock, this);
    layout->addWidget(m_topBar);
    layout->addWidget(m_notice);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_status);
    m_commands = new WindowCommands({m_store, *m_session, *m_actions, *m_menus, *m_charts, *m_status}, this);
    m_catalogues = new CatalogueCommands({m_store, *m_session, m_settings, *m_actions, *m_status}, this);
    m_comparison =
        new ComparisonCommands({m_store, m_settings, *m_actions, *m_menus, *m_charts, *m_status}, this);
    m_panes = new WindowPanes(
        {*m_actions, m_settings, *m_body, *m_topBar, *m_inputs, *m_headline, *m_charts, *m_dock}, this);
    for (QAction* action : m_actions->all())
        addAction(action);
    addActions(m_menus->charts()->actions());
}

void MainWindow::connectViews() {
    connect(&m_store, &Store::changed, this, &MainWindow::showSnapshot);
    connect(m_inputs, &InputPanel::edited, &m_store, &Store::apply);
    connect(m_inputs, &InputPanel::resetRequested, &m_store, &Store::resetInput);
    connect(m_inputs, &InputPanel::lockRequested, &m_store, &Store::toggleLock);
    connect(m_inputs, &InputPanel::resetAllRequested, &m_store, &Store::resetAll);
    connect(m_headline, &HeadlineStrip::explainRequested, m_panes, &WindowPanes::explain);
    connect(m_charts, &ChartArea::activated, m_panes, &WindowPanes::explain);
    connect(m_charts, &ChartArea::pinnedChanged, this,
            [this](const QStringList& ids) { m_settings.setPinnedCharts(ids); });
    new ExplorationCommands({m_store, m_settings, *m_charts, *m_actions, *m_menus, *m_inputs}, this);
    connect(m_dock, &Dock::inputRequested, m_inputs->list(), &InputList::reveal);
    connect(m_panes, &WindowPanes::scenarioRequested, m_commands, &WindowCommands::openMeasured);
    connect(m_dock, &Dock::scenarioRequested, m_commands, &WindowCommands::openMeasured);
    connect(m_dock, &Dock::documentRequested, &m_store, &Store::replaceDocument);
}

void MainWindow::connectSession() {
    connect(m_session, &DocumentSession::changed, this, &MainWindow::followTitle);
    connect(m_session, &DocumentSession::failed, this,
            [this](const QString& sentence) { m_notice->show(NoticeBar::Kind::error, sentence); });
    connect(m_session, &DocumentSession::remarked, this,
            [this](const QString& sentence) { m_notice->show(NoticeBar::Kind::information, sentence); });
    auto* figures = new FigureOpener({m_store, *m_session, *m_notice}, this);
    connect(m_session, &DocumentSession::figureMet, figures, &FigureOpener::offerFile);
    connect(m_actions->action(Command::openCopied), &QAction::triggered, figures, &FigureOpener::offerCopied);
    connect(figures, &FigureOpener::loaded, m_commands, &WindowCommands::showFigure);
    connect(figures, &FigureOpener::compareRequested, m_comparison, &ComparisonCommands::compare);
    connect(m_session, &DocumentSession::saved, this,
            [this](const QString& path) { m_status->say(tr("Saved %1").arg(path)); });
    connect(m_menus->appearance(), &ChoiceMenu::chosen, this, &MainWindow::setAppearance);
    connect(m_menus->language(), &ChoiceMenu::chosen, this, &MainWindow::setLanguage);
    followTitle();
}

void MainWindow::showSnapshot(const SnapshotPointer& snapshot) {
    m_topBar->show(snapshot);
    m_inputs->show(snapshot);
    m_headline->show(snapshot);
    m_charts->show(snapshot);
    m_dock->show(snapshot);
    m_status->show(snapshot);
    m_commands->show(snapshot);
    m_catalogues->show(snapshot);
    m_comparison->show(snapshot);
}

void MainWindow::followTitle() {
    setWindowTitle(tr("%1[*] – Tokenscope").arg(m_session->fileName()));
    setWindowModified(m_session->isDirty());
    m_menus->showRecentFiles(m_settings.recentFiles());
}

void MainWindow::setAppearance(const QString& name) {
    const auto theme = themeOfName(name);
    if (!theme)
        return;
    m_settings.setAppearance(name);
    m_menus->appearance()->setCurrent(name);
    applyTheme(*theme);
    m_topBar->setTheme(*theme);
    m_notice->setTheme(*theme);
    m_inputs->setTheme(*theme);
    m_headline->setTheme(*theme);
    m_charts->setTheme(*theme);
    m_dock->setTheme(*theme);
    m_status->setTheme(*theme);
}

void MainWindow::setLanguage(const QString& code) {
    m_settings.setLanguage(code);
    m_language.use(code);
    m_menus->language()->setCurrent(m_language.code());
}

void MainWindow::startAutosave(const QString& folder) {
    m_recovery = new Recovery({m_store, *m_session, *m_notice}, folder, this);
}

void MainWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_actions->retranslate();
    m_menus->retranslate();
    followTitle();
    showSnapshot(m_store.snapshot());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_session->mayDiscard())
        return event->ignore();
    m_settings.setGeometry(saveGeometry());
    if (m_recovery != nullptr)
        m_recovery->end();
    event->accept();
}

// The desktop has changed its colours.
bool MainWindow::event(QEvent* event) {
    if (event->type() == QEvent::ThemeChange && m_settings.appearance() == QStringLiteral("automatic"))
        setAppearance(m_settings.appearance());
    return QWidget::event(event);
}

// Geometry, and with it the reading order, is known once the layouts have run. Until Tab is pressed the
// window itself has the focus, so that no ring distracts.
void MainWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    setFocus();
    QTimer::singleShot(0, m_panes, &WindowPanes::orderTabs);
}

} // namespace tokenscope
