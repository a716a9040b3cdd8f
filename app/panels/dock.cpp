// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/dock.h"

#include "app/charts/pixel_grid.h"
#include "app/panels/chain_panel.h"
#include "app/panels/claims_panel.h"
#include "app/panels/dock_rail.h"
#include "app/panels/dock_tabs.h"
#include "app/panels/evidence_panel.h"
#include "app/panels/explain_panel.h"
#include "app/panels/panel_metrics.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>

namespace tokenscope {
namespace {

/// The line that separates the dock from the charts.
constexpr int edge = 1;

} // namespace

Dock::Dock(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_ink(theme), m_tabs(new DockTabs(m_ink, this)), m_close(new LinkButton(m_ink, this)),
      m_stack(new QStackedWidget(this)), m_explain(new ExplainPanel(theme)), m_claims(new ClaimsPanel(theme)),
      m_evidence(new EvidencePanel(theme)), m_chain(new ChainPanel(theme)),
      m_rail(new DockRail(m_ink, this)) {
    m_stack->addWidget(m_explain);
    m_stack->addWidget(m_claims);
    m_stack->addWidget(m_evidence);
    m_stack->addWidget(m_chain);
    for (int i = 0; i < m_stack->count(); ++i)
        m_tabs->addTab({});
    m_close->setIconShape(IconShape::close);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_close, &QAbstractButton::clicked, this, [this] { setOpen(false); });
    connect(m_explain, &ExplainPanel::inputRequested, this, &Dock::inputRequested);
    connect(m_evidence, &EvidencePanel::scenarioRequested, this, &Dock::scenarioRequested);
    connect(m_chain, &ChainPanel::documentRequested, this, &Dock::documentRequested);
    connect(m_rail, &DockRail::chosen, this, [this](int index) {
        if (index >= 0)
            m_tabs->setCurrentIndex(index);
        setOpen(true);
        m_tabs->setFocus();
    });
    retranslate();
    setTheme(theme);
}

void Dock::show(const SnapshotPointer& snapshot) {
    m_explain->show(snapshot);
    m_claims->show(snapshot);
    m_evidence->show(snapshot);
    m_chain->show(snapshot);
}

void Dock::setTheme(const Theme& theme) {
    m_ink = ControlInk(theme);
    setPalette(tokenscope::palette(theme));
    m_explain->setTheme(theme);
    m_claims->setTheme(theme);
    m_evidence->setTheme(theme);
    m_chain->setTheme(theme);
    m_tabs->refresh();
    updateGeometry();
    arrange();
    update();
}

void Dock::setOpen(bool open) {
    if (open == m_open)
        return;
    const bool hadFocus = isAncestorOf(focusWidget()) || hasFocus();
    m_open = open;
    updateGeometry();
    arrange();
    if (!open && hadFocus)
        m_rail->buttons()[std::size_t(m_tabs->currentIndex())]->setFocus();
    Q_EMIT openChanged(open);
}

void Dock::setTab(Tab tab) { m_tabs->setCurrentIndex(tab); }

void Dock::explain(const QString& id) {
    setTab(explainTab);
    m_explain->explain(id);
}

QSize Dock::sizeHint() const {
    return {m_ink.pixels(m_open ? panel_metrics::dockWidth : panel_metrics::railWidth), m_ink.pixels(400)};
}

void Dock::retranslate() {
    const QStringList names{tr("Explain"), tr("Claims"), tr("Evidence"), tr("Chain")};
    for (int i = 0; i < names.size(); ++i)
        m_tabs->setTabText(i, names[i]);
    m_tabs->setAccessibleName(tr("Side panel"));
    m_close->setHint(tr("Close the side panel"));
    m_rail->setNames(names, tr("Open the side panel"));
}

void Dock::arrange() {
    const int inset = m_ink.pixels(panel_metrics::inset), tabHeight = m_ink.pixels(panel_metrics::tabHeight);
    const QSize close = m_close->sizeHint();
    m_rail->setVisible(!m_open);
    for (QWidget* part :
         {static_cast<QWidget*>(m_tabs), static_cast<QWidget*>(m_close), static_cast<QWidget*>(m_stack)})
        part->setVisible(m_open);
    m_rail->setGeometry(edge, 0, width() - edge, height());
    const int closeLeft = width() - inset - close.width() + m_ink.pixels(8);
    m_close->setGeometry(closeLeft, (tabHeight - close.height()) / 2, close.width(), close.height());
    m_tabs->setGeometry(inset, 0, closeLeft - inset, tabHeight);
    m_stack->setGeometry(edge, tabHeight, width() - edge, height() - tabHeight);
}

void Dock::resizeEvent(QResizeEvent*) { arrange(); }

void Dock::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_ink.color(Role::panelGround));
    const PixelGrid grid(painter);
    painter.setPen(QPen(m_ink.color(Role::divider), grid.width(1)));
    const qreal x = grid.centre(0.5, 1);
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    if (!m_open)
        return;
    const qreal y = grid.centre(m_ink.pixels(panel_metrics::tabHeight) - 0.5, 1);
    painter.drawLine(QPointF(0, y), QPointF(width(), y));
}

void Dock::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_open)
        setOpen(false);
    else
        QWidget::keyPressEvent(event);
}

void Dock::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tokenscope
