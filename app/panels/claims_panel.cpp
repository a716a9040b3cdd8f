// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/claims_panel.h"

#include "app/controls/overlay_scroll_bar.h"
#include "app/controls/segmented_bar.h"
#include "app/panels/claims_delegate.h"
#include "app/panels/panel_metrics.h"
#include "app/state/data_names.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace tokenscope {
namespace {

/// While a control is dragged the verdicts follow at this interval.
constexpr int dragInterval = 120;
constexpr qreal titleBaseline = 28;
constexpr qreal aboveBar = 46;
constexpr qreal aboveChoice = 10;
constexpr qreal aboveList = 12;
constexpr qreal choiceHeight = 26;
constexpr TextStyle titleStyle{14, 600};

QString basisKey(ClaimBasis basis) {
    return basis == ClaimBasis::inScenario ? QStringLiteral("scenario") : QStringLiteral("own");
}

} // namespace

ClaimsPanel::ClaimsPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_ink(theme), m_counts(new VerdictBar(m_ink, this)),
      m_choice(new SegmentedBar(m_ink, this)), m_list(new QListView(this)), m_model(new ClaimsModel(this)),
      m_timer(new QTimer(this)) {
    build();
    m_timer->setSingleShot(true);
    m_timer->setInterval(dragInterval);
    connect(m_timer, &QTimer::timeout, this, &ClaimsPanel::refresh);
    connect(m_choice, &SegmentedBar::chosen, this, [this](const QString& key) {
        setBasis(key == basisKey(ClaimBasis::ownInputs) ? ClaimBasis::ownInputs : ClaimBasis::inScenario);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ClaimsPanel::relayoutRows);
    setTheme(theme);
}

void ClaimsPanel::build() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ClaimsDelegate(m_ink, *m_list));
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
    head->setContentsMargins(m_ink.pixels(panel_metrics::inset), m_ink.pixels(aboveBar),
                             m_ink.pixels(panel_metrics::inset), m_ink.pixels(aboveList));
    head->setSpacing(m_ink.pixels(aboveChoice));
    head->addWidget(m_counts);
    head->addWidget(m_choice);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
}

void ClaimsPanel::setTheme(const Theme& theme) {
    m_ink = ControlInk(theme);
    setPalette(tokenscope::palette(theme));
    m_choice->setFixedHeight(m_ink.pixels(choiceHeight));
    m_scrollBar->setTheme(theme);
    showBasis();
    m_counts->retranslate();
    relayoutRows();
    update();
}

void ClaimsPanel::show(const SnapshotPointer& snapshot) {
    m_snapshot = snapshot;
    m_stale = true;
    if (!isVisible())
        return;
    if (!snapshot->dragging)
        refresh();
    else if (!m_timer->isActive())
        m_timer->start();
}

void ClaimsPanel::showEvent(QShowEvent*) {
    if (m_snapshot && m_stale)
        refresh();
}

void ClaimsPanel::refresh() {
    m_timer->stop();
    m_stale = false;
    if (!m_book || m_book->library != m_snapshot->library)
        m_book = loadClaimBook(m_snapshot->library);
    const auto judged = judge_in_scenario(m_book->claims, m_book->context, m_snapshot->current.inputs);
    const QString name = displayName(m_snapshot->current.document, *m_snapshot->library);
    m_model->setRows(claimRows(*m_book, judged, name));
    m_counts->setCounts(verdictCounts(m_model->rows(), m_model->basis()));
    relayoutRows();
}

void ClaimsPanel::setBasis(ClaimBasis basis) {
    m_model->setBasis(basis);
    m_counts->setCounts(verdictCounts(m_model->rows(), basis));
    showBasis();
    relayoutRows();
}

void ClaimsPanel::showBasis() {
    ChoiceView view;
    view.label = tr("Verdicts");
    view.options = {
        {basisKey(ClaimBasis::inScenario), tr("In this scenario"),
         tr("Recomputed with the present settings")},
        {basisKey(ClaimBasis::ownInputs), tr("By its own inputs"), tr("Recomputed with the essay’s inputs")}};
    view.current = basisKey(m_model->basis());
    m_choice->show(view);
    m_list->setAccessibleName(tr("Claims of the essay"));
    m_scrollBar->setAccessibleName(tr("Scroll the claims"));
}

void ClaimsPanel::relayoutRows() {
    m_list->doItemsLayout();
    m_list->viewport()->update();
}

void ClaimsPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(m_ink.color(Role::text));
    const qreal inset = m_ink.px(panel_metrics::inset);
    const QString title =
        m_ink.text().elided(tr("What the essay says, recomputed"), titleStyle, width() - 2 * inset);
    m_ink.text().draw(painter, {inset, m_ink.px(titleBaseline)}, title, titleStyle);
    painter.setPen(QPen(m_ink.color(Role::divider), 1));
    painter.drawLine(QPointF(inset, m_list->y() - 0.5), QPointF(width() - inset, m_list->y() - 0.5));
}

void ClaimsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setTheme(m_ink.theme());
        if (m_snapshot && m_book)
            refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace tokenscope
