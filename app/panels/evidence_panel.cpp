// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/evidence_panel.h"

#include "app/panels/evidence_delegate.h"
#include "app/panels/link_button.h"
#include "app/panels/panel_metrics.h"
#include "app/state/evidence_text.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace tokenscope {
namespace {

constexpr qreal findingBaseline = 47;
constexpr qreal aboveButton = 56;
constexpr qreal belowButton = 8;
constexpr qreal wordInset = 3; ///< of the words in a button
constexpr TextStyle findingStyle{12, 400};

} // namespace

EvidencePanel::EvidencePanel(const Theme& theme, QWidget* parent)
    : ListPanel(theme, parent), m_model(new EvidenceModel(this)), m_open(new LinkButton(ink(), this)) {
    connect(&list(), &QListView::doubleClicked, this, &EvidencePanel::openScenario);
    list().installEventFilter(this);
    connect(m_open, &QAbstractButton::clicked, this, [this] { openScenario(list().currentIndex()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &EvidencePanel::relayoutRows);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(ink().pixels(panel_metrics::inset - wordInset), ink().pixels(aboveButton),
                             ink().pixels(panel_metrics::inset), ink().pixels(belowButton));
    head->addWidget(m_open, 0, Qt::AlignLeft);
    build(*m_model, new EvidenceDelegate(ink(), list()), head);
}

void EvidencePanel::refresh() { m_model->setRows(evidenceRows(*snapshot())); }

void EvidencePanel::retranslate() {
    m_open->setWords(tr("Open the scenario of the chosen point"), 600);
    nameParts(tr("Measurements and published figures"), tr("Scroll the evidence"));
}

QString EvidencePanel::title() const { return tr("What was measured, beside the model"); }

void EvidencePanel::relayoutRows() {
    const QModelIndex current = list().currentIndex();
    m_open->setEnabled(current.isValid() && !m_model->row(current).id.isEmpty());
    ListPanel::relayoutRows();
}

void EvidencePanel::openScenario(const QModelIndex& index) {
    if (index.isValid() && !m_model->row(index).id.isEmpty())
        Q_EMIT scenarioRequested(m_model->row(index).id);
}

// Not `activated`: some desktops send that for a single click, which only opens the row here.
bool EvidencePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &list() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openScenario(list().currentIndex());
            return true;
        }
    }
    return ListPanel::eventFilter(watched, event);
}

QString EvidencePanel::finding() const {
    int here = 0, others = 0;
    auto heading = QString();
    for (const EvidenceRow& row : m_model->rows()) {
        if (row.kind == EvidenceRow::Kind::heading)
            heading = row.title;
        else if (row.kind == EvidenceRow::Kind::point)
            (heading == likenessName(Likeness::same_machine) ? here : others) += 1;
    }
    if (here + others == 0)
        return tr("No measurement of this model is shipped");
    return tr("Of this machine: %1; of this model elsewhere: %2").arg(here).arg(others);
}

void EvidencePanel::paintEvent(QPaintEvent* event) {
    ListPanel::paintEvent(event);
    QPainter painter(this);
    const qreal inset = ink().px(panel_metrics::inset);
    painter.setPen(ink().color(Role::secondaryText));
    ink().text().draw(painter, {inset, ink().px(findingBaseline)},
                      ink().text().elided(finding(), findingStyle, width() - 2 * inset), findingStyle);
}

} // namespace tokenscope
