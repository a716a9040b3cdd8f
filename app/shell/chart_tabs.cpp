// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/chart_tabs.h"

#include "app/shell/shell_button.h"
#include "app/shell/tab_button.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace tokenscope {
namespace {

constexpr int stripHeight = 36;
constexpr int edge = 24;
constexpr int tabMargin = 15;
constexpr int iconEdge = 15;
constexpr int listWidth = 132;
constexpr int listOfAllBelow = 760; // a few tabs and a list would only confuse

} // namespace

ChartTabs::ChartTabs(const Theme& theme, const Actions& actions, QWidget* parent)
    : QWidget(parent), m_ink(theme), m_group(new QButtonGroup(this)), m_tabs(new QHBoxLayout),
      m_list(new DropDown(m_ink, this)), m_pinnedLabel(new QLabel(this)), m_pinned(new QHBoxLayout) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(tabMargin, 0, iconEdge, 0);
    layout->setSpacing(0);
    m_tabs->setSpacing(0);
    layout->addLayout(m_tabs);
    layout->addWidget(m_list);
    layout->addSpacing(9);
    layout->addWidget(m_pinnedLabel);
    layout->addLayout(m_pinned);
    layout->addStretch();
    const std::pair<Command, IconShape> icons[] = {{Command::lockAxes, IconShape::lock},
                                                   {Command::tableTwin, IconShape::table},
                                                   {Command::pin, IconShape::pin},
                                                   {Command::enlarge, IconShape::enlarge}};
    for (const auto& [command, shape] : icons) {
        m_icons.push_back(new ShellButton(m_ink, shape, this));
        m_icons.back()->setAction(actions.action(command));
        layout->addWidget(m_icons.back());
    }
    m_list->setFixedWidth(m_ink.pixels(listWidth));
    connect(m_list, &DropDown::chosen, this, &ChartTabs::chosen);
    m_pinnedLabel->setFont(m_ink.font(12.5));
    m_pinnedLabel->setForegroundRole(QPalette::PlaceholderText);
    m_pinnedLabel->setText(tr("Pinned"));
}

void ChartTabs::setCharts(const std::vector<ControlOption>& charts) {
    m_charts = charts;
    buildTabs();
    buildPinned();
    setCurrent(m_current);
    fold();
}

void ChartTabs::buildTabs() {
    while (m_buttons.size() < m_charts.size()) {
        auto* button = new TabButton(m_ink, this);
        m_group->addButton(button);
        m_tabs->addWidget(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, index = m_buttons.size()] { Q_EMIT chosen(m_charts[index].key); });
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        m_buttons[i]->setText(m_charts[i].text);
        m_buttons[i]->setAccessibleName(m_charts[i].text);
        setPlainToolTip(*m_buttons[i], m_charts[i].toolTip);
        m_buttons[i]->updateGeometry();
    }
}

void ChartTabs::buildPinned() {
    qDeleteAll(m_pinnedButtons);
    m_pinnedButtons.clear();
    for (const QString& id : m_offered) {
        auto* button = new ShellButton(m_ink, IconShape::pin, this);
        button->setText(titleOf(id));
        button->setHint(tr("Show the pinned chart %1").arg(titleOf(id)));
        connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
        m_pinned->addWidget(button);
        m_pinnedButtons.push_back(button);
    }
    m_pinnedLabel->setVisible(!m_offered.isEmpty());
}

QString ChartTabs::titleOf(const QString& id) const {
    for (const ControlOption& chart : m_charts)
        if (chart.key == id)
            return chart.text;
    return id;
}

void ChartTabs::setCurrent(const QString& id) {
    m_current = id;
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        m_buttons[i]->setChecked(m_charts[i].key == id);
    showList();
}

// All charts, or those whose tabs found no room, under "More" until one of them is chosen.
void ChartTabs::showList() {
    ChoiceView view;
    view.id = QStringLiteral("chart");
    view.label = m_shownTabs == 0 ? tr("Chart") : tr("More charts");
    view.options.assign(m_charts.begin() + std::ptrdiff_t(std::min(m_shownTabs, m_charts.size())),
                        m_charts.end());
    view.current = m_current;
    m_list->setPlaceholderText(tr("More"));
    m_list->show(view);
}

void ChartTabs::offerPinned(const QStringList& ids) {
    if (ids == m_offered)
        return;
    m_offered = ids;
    buildPinned();
    fold();
}

void ChartTabs::setTheme(const Theme& theme) {
    m_ink = ControlInk(theme);
    m_list->themeChanged();
    m_pinnedLabel->setFont(m_ink.font(12.5));
    update();
}

int ChartTabs::besideTabs() const {
    int total = 2 * edge;
    for (const ShellButton* icon : m_icons)
        total += icon->sizeHint().width();
    if (!m_offered.isEmpty())
        total += m_pinnedLabel->sizeHint().width();
    for (const ShellButton* button : m_pinnedButtons)
        total += button->sizeHint().width();
    return total;
}

std::size_t ChartTabs::tabsThatFit() const {
    const int room = width() - besideTabs(), list = m_ink.pixels(listWidth);
    int all = 0;
    std::size_t besideList = 0;
    for (const TabButton* button : m_buttons) {
        all += button->sizeHint().width();
        besideList += all <= room - list ? 1 : 0;
    }
    if (all <= room)
        return m_buttons.size();
    return width() < m_ink.px(listOfAllBelow) ? 0 : besideList;
}

void ChartTabs::fold() {
    m_shownTabs = tabsThatFit();
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(i < m_shownTabs);
    m_list->setVisible(m_shownTabs < m_buttons.size());
    layout()->setContentsMargins(m_shownTabs == 0 ? 20 : tabMargin, 0, iconEdge, 0);
    showList();
}

QSize ChartTabs::sizeHint() const { return {0, m_ink.pixels(stripHeight)}; }

QSize ChartTabs::minimumSizeHint() const { return {0, m_ink.pixels(stripHeight)}; }

void ChartTabs::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_ink.color(Role::chartGround));
    painter.fillRect(0, height() - 1, width(), 1, m_ink.color(Role::divider));
}

void ChartTabs::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

void ChartTabs::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        m_pinnedLabel->setText(tr("Pinned"));
    QWidget::changeEvent(event);
}

} // namespace tokenscope
