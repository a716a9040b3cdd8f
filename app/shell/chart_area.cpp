// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/chart_area.h"

#include "app/charts/chart_frame.h"
#include "app/charts/chart_list.h"
#include "app/shell/chart_switches.h"
#include "app/shell/chart_table.h"
#include "app/shell/chart_tabs.h"
#include "app/shell/explorer_bar.h"
#include "app/shell/pinned_row.h"
#include "app/shell/sweep_goal.h"

#include <QEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tokenscope {
namespace {

constexpr qsizetype mostPinned = 2;
constexpr int smallestMain = 380;
constexpr int switchesRight = 23;
constexpr int switchesTop = 13;

} // namespace

ChartArea::ChartArea(const Theme& theme, const Actions& actions, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_tabs(new ChartTabs(theme, actions, this)),
      m_explorerBar(new ExplorerBar(theme, this)), m_stack(new QStackedWidget(this)), m_frame(new ChartFrame),
      m_table(new ChartTable(theme)), m_switches(new ChartSwitches(theme, this)),
      m_pinnedRow(new PinnedRow(theme, this)) {
    m_frame->setTheme(theme);
    buildLayout();
    connect(m_tabs, &ChartTabs::chosen, this, &ChartArea::setCurrent);
    connect(m_frame, &ChartFrame::activated, this, &ChartArea::activated);
    m_frame->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_frame, &QWidget::customContextMenuRequested, this, &ChartArea::showMenu);
    connect(m_frame, &ChartFrame::edited, this, &ChartArea::edited);
    connect(m_explorerBar, &ExplorerBar::explored, this, &ChartArea::explored);
    connect(m_switches, &ChartSwitches::scaleChosen, this, &ChartArea::setLogarithmic);
    connect(m_switches, &ChartSwitches::unitChosen, this, &ChartArea::setUnit);
    connect(m_pinnedRow, &PinnedRow::edited, this, &ChartArea::edited);
    connect(m_pinnedRow, &PinnedRow::activated, this, &ChartArea::activated);
    connect(m_pinnedRow, &PinnedRow::unpinned, this, [this](const QString& id) {
        QStringList left = m_pinned;
        left.removeAll(id);
        setPinned(left);
    });
    connectActions();
    retranslate();
}

void ChartArea::buildLayout() {
    m_stack->addWidget(m_frame);
    m_stack->addWidget(m_table);
    m_stack->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_explorerBar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_pinnedRow);
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pinnedRow->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChartArea::connectActions() {
    connect(m_actions.action(Command::tableTwin), &QAction::toggled, this, [this] { showMain(); });
    connect(m_actions.action(Command::pin), &QAction::triggered, this, &ChartArea::togglePin);
    connect(m_actions.action(Command::lockAxes), &QAction::triggered, this, &ChartArea::setAxesLocked);
    connect(m_actions.action(Command::logarithmicAxis), &QAction::triggered, this,
            &ChartArea::setLogarithmic);
    connect(m_actions.action(Command::enlarge), &QAction::toggled, this, &ChartArea::adapt);
}

void ChartArea::show(const SnapshotPointer& snapshot) {
    m_snapshot = snapshot;
    showMain();
    showPinned();
}

// The axes stay while something is dragged, and move to the figure's own on release.
void ChartArea::showMain() {
    const auto entry = findChart(m_current);
    if (!m_snapshot || !entry)
        return;
    // A narrow window has no room for every row of a comparison.
    const bool table = m_actions.action(Command::tableTwin)->isChecked() ||
                       (m_narrow && m_current == QStringLiteral("compare"));
    m_stack->setCurrentIndex(table ? 1 : 0);
    const Figure figure = entry->make(*m_snapshot);
    m_explorerBar->show(figure, *m_snapshot);
    followFigure(figure);
    m_frame->setAxesFrozen(m_snapshot->dragging);
    m_frame->show(figure, m_locks.heldFor(figure));
    if (m_stack->currentWidget() == m_table)
        m_table->show(figure);
}

// What can be switched, and how it stands.
void ChartArea::followFigure(const Figure& figure) {
    m_actions.action(Command::lockAxes)->setChecked(m_locks.isLocked(m_current));
    QAction* logarithmic = m_actions.action(Command::logarithmicAxis);
    logarithmic->setEnabled(figure.logarithmic.has_value());
    logarithmic->setChecked(figure.logarithmic.value_or(false));
    m_switches->show(figure);
    arrangeSwitches();
    Q_EMIT shown(figure);
}

// Over the chart, right of its title.
void ChartArea::arrangeSwitches() {
    const QRect area = m_stack->geometry();
    m_switches->move(area.right() - switchesRight - m_switches->width(), area.top() + switchesTop);
    m_switches->raise();
    m_frame->setTitleInset(m_switches->inset());
    m_table->setTitleInset(m_switches->inset());
}

void ChartArea::setAxesLocked(bool locked) {
    if (locked)
        m_locks.lock(m_frame->isVisible() ? m_frame->shownFigure() : m_frame->figure());
    else
        m_locks.unlock(m_current);
    showMain();
    showPinned();
}

void ChartArea::choose(const std::function<void(ChartView&)>& change) {
    Exploration next = m_snapshot->exploration;
    change(next.views[m_current.toStdString()]);
    Q_EMIT explored(next);
}

void ChartArea::setLogarithmic(bool logarithmic) {
    choose([logarithmic](ChartView& view) { view.logarithmic = logarithmic; });
}

void ChartArea::setUnit(FunctionalUnit unit) {
    choose([unit](ChartView& view) { view.unit = unit; });
}

void ChartArea::forgetViews() {
    Exploration next = m_snapshot->exploration;
    next.views.clear();
    Q_EMIT explored(next);
}

// In a sweep also: which value of the input gives the output the value at the pointer.
void ChartArea::showMenu(const QPoint& position) {
    if (!m_snapshot)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto goal = m_current == QStringLiteral("sweep")
                          ? sweepGoalAt(m_frame->figureLayout(), position, m_snapshot->exploration)
                          : std::nullopt;
    if (goal) {
        menu->addAction(goalQuestion(*goal), this, [this, goal] { Q_EMIT goalRequested(*goal); });
        menu->addSeparator();
    }
    for (const Command command :
         {Command::lockAxes, Command::logarithmicAxis, Command::tableTwin, Command::pin})
        menu->addAction(m_actions.action(command));
    menu->popup(m_frame->mapToGlobal(position));
}

void ChartArea::showPinned() {
    if (m_snapshot && !m_pinnedRow->isHidden())
        m_pinnedRow->show(*m_snapshot, m_locks);
}

void ChartArea::setTheme(const Theme& theme) {
    m_tabs->setTheme(theme);
    m_explorerBar->setTheme(theme);
    m_frame->setTheme(theme);
    m_table->setTheme(theme);
    m_switches->setTheme(theme);
    m_pinnedRow->setTheme(theme);
    showMain();
}

void ChartArea::setCurrent(const QString& id) {
    if (!findChart(id))
        return;
    m_current = id;
    m_tabs->setCurrent(id);
    m_actions.action(Command::pin)->setChecked(m_pinned.contains(id));
    adapt();
    showMain();
    Q_EMIT currentChanged(id);
}

void ChartArea::setPinned(const QStringList& ids) {
    m_pinned.clear();
    for (const QString& id : ids)
        if (findChart(id) && !m_pinned.contains(id))
            m_pinned << id;
    while (m_pinned.size() > mostPinned)
        m_pinned.removeFirst();
    m_pinnedRow->setPinned(m_pinned);
    m_actions.action(Command::pin)->setChecked(m_pinned.contains(m_current));
    adapt();
    showPinned();
    Q_EMIT pinnedChanged(m_pinned);
}

void ChartArea::togglePin(bool pin) {
    QStringList ids = m_pinned;
    ids.removeAll(m_current);
    setPinned(pin ? ids << m_current : ids);
}

void ChartArea::setSelectedKey(const QString& key) { m_frame->setSelectedKey(key); }

void ChartArea::setNarrow(bool narrow) {
    m_narrow = narrow;
    m_frame->setVariant(narrow ? Variant::compact : Variant::main);
    adapt();
    showMain();
}

QWidget* ChartArea::focusTarget() const {
    QWidget* shown = m_stack->currentWidget();
    return shown->focusProxy() == nullptr ? shown : shown->focusProxy();
}

// Pinned charts take their height only where the large chart keeps enough of it.
void ChartArea::adapt() {
    const int left = height() - m_tabs->sizeHint().height() - m_pinnedRow->sizeHint().height();
    const bool enlarged = m_actions.action(Command::enlarge)->isChecked();
    const bool whole = m_current == QStringLiteral("compare"); // a table that needs every row
    const bool room = !m_narrow && !enlarged && !whole && left >= smallestMain;
    const bool shown = room && !m_pinned.isEmpty();
    const bool appears = shown && m_pinnedRow->isHidden();
    m_pinnedRow->setVisible(shown);
    m_tabs->offerPinned(room ? QStringList() : m_pinned);
    if (appears)
        showPinned();
}

void ChartArea::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    adapt();
}

bool ChartArea::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_stack && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        arrangeSwitches();
    return QWidget::eventFilter(watched, event);
}

void ChartArea::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChartArea::retranslate() {
    std::vector<ControlOption> options;
    for (const ChartEntry& chart : charts())
        options.push_back({chart.id, chart.title(), chart.question()});
    m_tabs->setCharts(options);
    m_tabs->setCurrent(m_current);
    setAccessibleName(tr("Charts"));
}

} // namespace tokenscope
