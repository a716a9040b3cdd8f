// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/explanation_view.h"

#include "app/panels/explanation_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace tokenscope {
namespace {

/// Rows above this depth are open until the user closes them.
constexpr int openDepth = 2;

} // namespace

ExplanationView::ExplanationView(ControlInk& ink, QWidget* parent)
    : QTreeView(parent), m_model(new ExplanationModel(this)),
      m_delegate(new ExplanationDelegate(ink, *this)) {
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setAutoScroll(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    setItemDelegate(m_delegate);
    setModel(m_model);
    connect(m_model, &ExplanationModel::textsChanged, this, &ExplanationView::refresh);
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) { remember(index, true); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) { remember(index, false); });
}

void ExplanationView::setContent(std::shared_ptr<const ExplanationTree> tree, const QStringList& path,
                                 SnapshotPointer snapshot, const QString& commonUnit) {
    m_path = path;
    QStringList walked = path;
    const Explanation& step = tree->at(walked);
    m_model->setContent(std::move(tree), step, std::move(snapshot), commonUnit);
    restoreOpenRows({}, 0);
    refresh();
}

void ExplanationView::refresh() {
    scheduleDelayedItemsLayout();
    fitHeight();
    viewport()->update();
}

QString ExplanationView::key(const QModelIndex& index) const {
    return (m_path + m_model->path(index)).join(u'\n');
}

void ExplanationView::remember(const QModelIndex& index, bool open) {
    if (m_restoring)
        return;
    (open ? m_opened : m_closed).insert(key(index));
    (open ? m_closed : m_opened).remove(key(index));
    refresh();
}

void ExplanationView::restoreOpenRows(const QModelIndex& parent, int depth) {
    m_restoring = true;
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        const bool open = depth < openDepth ? !m_closed.contains(key(index)) : m_opened.contains(key(index));
        if (!m_model->hasChildren(index) || !open)
            continue;
        setExpanded(index, true);
        restoreOpenRows(index, depth + 1);
    }
    m_restoring = depth > 0;
}

void ExplanationView::fitHeight() {
    int height = 0;
    for (QModelIndex index = m_model->index(0, 0); index.isValid(); index = indexBelow(index))
        height += m_delegate->sizeHint({}, index).height();
    setFixedHeight(std::max(1, height));
}

void ExplanationView::enter(const QModelIndex& index) {
    const QString input = m_model->input(index);
    if (!input.isEmpty())
        Q_EMIT inputEntered(input);
    else if (m_model->hasChildren(index))
        Q_EMIT stepEntered(m_model->path(index));
}

void ExplanationView::toggle(const QModelIndex& index) { setExpanded(index, !isExpanded(index)); }

void ExplanationView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        enter(currentIndex());
    else if (event->key() == Qt::Key_Space)
        toggle(currentIndex());
    else if (event->key() == Qt::Key_Backspace)
        Q_EMIT backRequested();
    else
        QTreeView::keyPressEvent(event);
}

void ExplanationView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
    if (m_pressed.isValid())
        setCurrentIndex(m_pressed);
}

void ExplanationView::mouseMoveEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    const bool active = m_model->hasChildren(index) || !m_model->input(index).isEmpty();
    viewport()->setCursor(index.isValid() && active ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTreeView::mouseMoveEvent(event);
}

void ExplanationView::mouseReleaseEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && index == m_pressed) {
        if (m_delegate->chevron(index).contains(event->pos()))
            toggle(index);
        else
            enter(index);
    }
    m_pressed = QModelIndex();
}

void ExplanationView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        refresh();
}

void ExplanationView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    refresh();
    if (current.isValid())
        Q_EMIT rowReached(visualRect(current));
}

} // namespace tokenscope
