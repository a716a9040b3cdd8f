// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pinned_chart.h"

#include "app/charts/chart_frame.h"
#include "app/shell/shell_button.h"

namespace tokenscope {
namespace {

constexpr int pinRight = 12;
constexpr int pinTop = 9;

} // namespace

PinnedChart::PinnedChart(const QString& id, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_ink(theme), m_id(id), m_frame(new ChartFrame(this)),
      m_pin(new ShellButton(m_ink, IconShape::pin, this)) {
    m_frame->setVariant(Variant::pinned);
    m_frame->setTheme(theme);
    connect(m_pin, &QAbstractButton::clicked, this, [this] { Q_EMIT unpinned(m_id); });
}

void PinnedChart::setTheme(const Theme& theme) {
    m_ink = ControlInk(theme);
    m_frame->setTheme(theme);
}

void PinnedChart::setTitle(const QString& title) { m_pin->setHint(tr("Unpin %1").arg(title)); }

void PinnedChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_frame->setGeometry(rect());
    const QSize size = m_pin->sizeHint();
    m_pin->setGeometry(width() - pinRight - size.width(), pinTop, size.width(), size.height());
    m_pin->raise();
}

} // namespace tokenscope
