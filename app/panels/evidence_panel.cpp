// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/evidence_panel.h"

#include "app/controls/overlay_scroll_bar.h"
#include "app/panels/evidence_delegate.h"
#include "app/panels/link_button.h"
#include "app/panels/panel_metrics.h"
#include "app/state/evidence_text.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace tokenscope {
namespace {

/// While a control is dragged the rows follow at this interval.
constexpr int dragInterval = 120;
constexpr qreal titleBaseline = 28;
constexpr qreal findingBaseline = 47;
constexpr qreal aboveButton = 56;
constexpr qreal belowButton = 8;
constexpr qreal wordInset = 3; ///< of the words in a button
constexpr TextStyle titleStyle{14, 600};
constexpr TextStyle findingStyle{12, 400};

} // namespace

EvidencePanel::EvidencePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_ink(theme), m_list(new QListView(this)), m_model(new EvidenceModel(this)),
      m_open(new LinkButton(m_ink, this)), m_timer(new QTimer(this)) {
    build();
    m_timer->setSingleShot(true);
    m_timer->setInterval(dragInterval);
    connect(m_timer, &QTimer::timeout, this, &EvidencePanel::refresh);
    connect(m_list, &QListView::doubleClicked, this, &EvidencePanel::openScenario);
    m_list->installEventFilter(this);
    connect(m_open, &QAbstractButton::clicked, this, [this] { openScenario(m_list->currentIndex()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EvidencePanel::relayoutRows);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EvidencePanel::relayoutRows);
    setTheme(theme);
}

void EvidencePanel::build() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EvidenceDelegate(m_ink, *m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_scrollBar = new OverlayScrollBar(m_ink.theme(), m_list);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(m_ink.pixels(panel_metrics::inset - wordInset), m_ink.pixels(aboveButton),
                             m_ink.pixels(panel_metrics::inset), m_ink.pixels(belowButton));
    head->addWidget(m_open, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
}

void EvidencePanel::setTheme(const Theme& theme) {
    m_ink = ControlInk(theme);
    setPalette(tokenscope::palette(theme));
    m_scrollBar->setTheme(theme);
    retranslate();
    relayoutRows();
    update();
}

void EvidencePanel::show(const SnapshotPointer& snapshot) {
    m_snapshot = snapshot;
    m_stale = true;
    if (!isVisible())
        return;
    if (!snapshot->dragging)
        refresh();
    else if (!m_timer->isActive())
        m_timer->start();
}

void EvidencePanel::showEvent(QShowEvent*) {
    if (m_snapshot && m_stale)
        refresh();
}

void EvidencePanel::refresh() {
    m_timer->stop();
    m_stale = false;
    m_model->setRows(evidenceRows(*m_snapshot));
    relayoutRows();
    update();
}

void EvidencePanel::retranslate() {
    m_open->setWords(tr("Open the scenario of the chosen point"), 600);
    m_list->setAccessibleName(tr("Measurements and published figures"));
    m_scrollBar->setAccessibleName(tr("Scroll the evidence"));
}

void EvidencePanel::relayoutRows() {
    const QModelIndex current = m_list->currentIndex();
    m_open->setEnabled(current.isValid() && !m_model->row(current).id.isEmpty());
    m_list->doItemsLayout();
    m_list->viewport()->update();
}

void EvidencePanel::openScenario(const QModelIndex& index) {
    if (index.isValid() && !m_model->row(index).id.isEmpty())
        Q_EMIT scenarioRequested(m_model->row(index).id);
}

// Not `activated`: some desktops send that for a single click, which only opens the row here.
bool EvidencePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openScenario(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
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

void EvidencePanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const qreal inset = m_ink.px(panel_metrics::inset), room = width() - 2 * inset;
    painter.setPen(m_ink.color(Role::text));
    m_ink.text().draw(painter, {inset, m_ink.px(titleBaseline)},
                      m_ink.text().elided(tr("What was measured, beside the model"), titleStyle, room),
                      titleStyle);
    painter.setPen(m_ink.color(Role::secondaryText));
    m_ink.text().draw(painter, {inset, m_ink.px(findingBaseline)},
                      m_ink.text().elided(finding(), findingStyle, room), findingStyle);
    painter.setPen(QPen(m_ink.color(Role::divider), 1));
    painter.drawLine(QPointF(inset, m_list->y() - 0.5), QPointF(width() - inset, m_list->y() - 0.5));
}

void EvidencePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setTheme(m_ink.theme());
        if (m_snapshot)
            refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace tokenscope
