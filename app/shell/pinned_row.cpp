// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pinned_row.h"

#include "app/charts/chart_frame.h"
#include "app/charts/chart_list.h"

#include <QPainter>

namespace tokenscope {
namespace {

constexpr int rowHeight = 328;
constexpr int line = 1;

} // namespace

PinnedRow::PinnedRow(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {}

void PinnedRow::show(const Snapshot& snapshot, AxisLocks& locks) {
    for (PinnedChart* chart : m_charts) {
        const auto entry = findChart(chart->id());
        chart->setTitle(entry->title());
        chart->frame()->setAxesFrozen(snapshot.dragging);
        const Figure figure = entry->make(snapshot);
        chart->frame()->show(figure, locks.heldFor(figure));
    }
}

void PinnedRow::setTheme(const Theme& theme) {
    m_theme = theme;
    for (PinnedChart* chart : m_charts)
        chart->setTheme(theme);
    update();
}

// A pin that is clicked must outlive its own click.
void PinnedRow::setPinned(const QStringList& ids) {
    for (PinnedChart* chart : m_charts) {
        chart->hide();
        chart->deleteLater();
    }
    m_charts.clear();
    for (const QString& id : ids) {
        auto* chart = new PinnedChart(id, m_theme, this);
        connect(chart, &PinnedChart::unpinned, this, &PinnedRow::unpinned);
        connect(chart->frame(), &ChartFrame::activated, this, &PinnedRow::activated);
        connect(chart->frame(), &ChartFrame::edited, this, &PinnedRow::edited);
        chart->show();
        m_charts.push_back(chart);
    }
    arrange();
}

QSize PinnedRow::sizeHint() const { return {0, qRound(rowHeight * m_theme.textScale)}; }

void PinnedRow::arrange() {
    if (m_charts.empty())
        return;
    const int count = static_cast<int>(m_charts.size());
    for (int i = 0; i < count; ++i) {
        const int left = width() * i / count + (i > 0 ? line : 0);
        const int right = width() * (i + 1) / count;
        m_charts[static_cast<std::size_t>(i)]->setGeometry(left, line, right - left, height() - line);
    }
}

void PinnedRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::divider));
}

void PinnedRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace tokenscope
