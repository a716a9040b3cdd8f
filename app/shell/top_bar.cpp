// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/top_bar.h"

#include "app/shell/scenario_title.h"
#include "app/shell/shell_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>

namespace tokenscope {
namespace {

constexpr int barHeight = 40;
constexpr int edge = 6;
constexpr int narrowEdge = 9;
constexpr int exportEdge = 17;

} // namespace

TopBar::TopBar(const Theme& theme, const Actions& actions, const Menus& menus, QWidget* parent)
    : QWidget(parent), m_ink(theme), m_menuBar(new QMenuBar(this)), m_foldedMenu(new QMenu(this)),
      m_menuButton(new ShellButton(m_ink, IconShape::menu, this)),
      m_controls(new ShellButton(m_ink, IconShape::leftPanel, this)),
      m_undo(new ShellButton(m_ink, IconShape::undo, this)),
      m_redo(new ShellButton(m_ink, IconShape::redo, this)),
      m_export(new ShellButton(m_ink, IconShape::exportFigure, this)),
      m_title(new ScenarioTitle(m_ink, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(edge, 0, exportEdge, 0);
    layout->setSpacing(4);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_menuButton, m_controls, m_menuBar})
        layout->addWidget(widget);
    layout->setAlignment(m_menuBar, Qt::AlignVCenter);
    layout->addStretch();
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addSpacing(8);
    layout->addWidget(m_export);
    m_controls->setQuiet(true);
    m_controls->setAction(actions.action(Command::toggleControls));
    m_undo->setAction(actions.action(Command::undo));
    m_redo->setAction(actions.action(Command::redo));
    m_export->setAction(actions.action(Command::exportPicture));
    m_export->setFilled(true);
    buildMenus(menus);
    setNarrow(false);
    retranslate();
}

void TopBar::buildMenus(const Menus& menus) {
    for (QMenu* menu : menus.all()) {
        m_menuBar->addMenu(menu);
        m_foldedMenu->addMenu(menu);
    }
    m_menuBar->setNativeMenuBar(false);
    m_menuBar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_menuButton, &QAbstractButton::clicked, this,
            [this] { m_foldedMenu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height()))); });
}

void TopBar::show(const SnapshotPointer& snapshot) {
    m_title->show(*snapshot);
    placeTitle();
}

void TopBar::setTheme(const Theme& theme) {
    m_ink = ControlInk(theme);
    for (QWidget* child : findChildren<QWidget*>())
        child->updateGeometry();
    update();
}

void TopBar::setNarrow(bool narrow) {
    m_menuBar->setVisible(!narrow);
    m_menuButton->setVisible(narrow);
    m_controls->setVisible(narrow);
    layout()->setContentsMargins(narrow ? narrowEdge : edge, 0, exportEdge, 0);
    placeTitle();
}

QSize TopBar::sizeHint() const { return {0, m_ink.pixels(barHeight)}; }

// In the middle of the bar if it finds room there, else between its neighbours.
void TopBar::placeTitle() {
    if (layout() == nullptr)
        return;
    layout()->activate();
    const int left =
        (m_menuBar->isHidden() ? m_controls->geometry().right() : m_menuBar->geometry().right()) + 12;
    const int right = m_undo->geometry().left() - 12;
    const int wanted = std::min(m_title->wantedWidth(), std::max(0, right - left));
    const int x = std::clamp((width() - wanted) / 2, left, std::max(left, right - wanted));
    m_title->setGeometry(x, 0, wanted, height() - 1);
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_ink.color(Role::panelGround));
    painter.fillRect(0, height() - 1, width(), 1, m_ink.color(Role::divider));
}

void TopBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeTitle();
}

void TopBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TopBar::retranslate() {
    m_menuButton->setHint(tr("Menu"));
    m_export->setText(tr("Export"));
    m_export->updateGeometry();
    setAccessibleName(tr("Menus and scenario"));
}

} // namespace tokenscope
