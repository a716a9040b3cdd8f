// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/chain_panel.h"

#include "app/panels/chain_rows.h"
#include "app/panels/evidence_delegate.h"
#include "app/panels/panel_metrics.h"
#include "app/panels/shock_box.h"
#include "app/state/chain_text.h"

#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace tokenscope {
namespace {

constexpr qreal aboveFinding = 40;
constexpr qreal belowFinding = 10;

} // namespace

ChainPanel::ChainPanel(const Theme& theme, QWidget* parent)
    : ListPanel(theme, parent), m_model(new EvidenceModel(this)), m_finding(new QLabel(this)),
      m_shock(new ShockBox(ink(), this)) {
    m_finding->setTextFormat(Qt::PlainText);
    m_finding->setWordWrap(true);
    connect(m_shock, &ShockBox::documentRequested, this, &ChainPanel::documentRequested);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(ink().pixels(panel_metrics::inset), ink().pixels(aboveFinding),
                             ink().pixels(panel_metrics::inset), ink().pixels(belowFinding));
    head->addWidget(m_finding);
    build(*m_model, new EvidenceDelegate(ink(), list()), head);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_shock);
}

void ChainPanel::refresh() {
    const Evaluated& now = snapshot()->current;
    m_model->setRows(chainRows(*snapshot()));
    const auto figures = link_figures(now.inputs, now.results);
    m_finding->setText(limitSentence(figures, now.output("service.tokens_per_day")) + QLatin1Char(' ') +
                       growthSentence(figures));
    m_finding->setAccessibleName(m_finding->text());
    if (const LinkFigures* first = first_limit(figures, false); !chosen() && first != nullptr)
        list().setCurrentIndex(m_model->index(int(first - figures.data()) + 1));
}

void ChainPanel::retranslate() {
    m_finding->setFont(ink().font(12));
    m_shock->setTheme(ink().theme());
    nameParts(tr("Links of the supply chain"), tr("Scroll the supply chain"));
}

QString ChainPanel::title() const { return tr("The chain behind a token"); }

const SupplyLink* ChainPanel::chosen() {
    const QModelIndex current = list().currentIndex();
    return current.isValid() ? find_supply_link(m_model->row(current).id.toStdString()) : nullptr;
}

void ChainPanel::relayoutRows() {
    if (snapshot())
        m_shock->show(snapshot(), chosen());
    ListPanel::relayoutRows();
}

void ChainPanel::paintEvent(QPaintEvent* event) {
    ListPanel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(QPen(ink().color(Role::divider), 1));
    painter.drawLine(QPointF(0, m_shock->y() - 0.5), QPointF(width(), m_shock->y() - 0.5));
}

} // namespace tokenscope
