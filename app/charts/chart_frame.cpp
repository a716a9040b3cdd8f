// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_frame.h"

#include "app/charts/chart_accessible.h"
#include "app/charts/figure_painter.h"
#include "app/charts/held_axes.h"
#include "app/charts/panel_chart.h"
#include "app/charts/pixel_grid.h"

#include <QAccessible>
#include <QChart>
#include <QStyle>
#include <QVariantAnimation>

namespace tokenscope {

namespace {

constexpr int easingDuration = 160; // milliseconds

// Fields and regions: what the fixed layer may hold beside grid and texts.
std::vector<Mark> groundsOf(const Figure& figure) {
    std::vector<Mark> grounds;
    for (const Panel& panel : figure.panels) {
        for (const Mark& mark : panel.marks) {
            if (std::holds_alternative<Region>(mark) || std::holds_alternative<Field>(mark))
                grounds.push_back(mark);
        }
    }
    return grounds;
}

bool sameFixedLayer(const FigureLayout& a, const FigureLayout& b) {
    return a.fixedTexts == b.fixedTexts && a.fixedLines == b.fixedLines && a.symbols == b.symbols &&
           a.bounds == b.bounds;
}

} // namespace

ChartFrame::ChartFrame(QWidget* parent) : QChartView(parent), m_easing(new QVariantAnimation(this)) {
    installChartAccessibility();
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setInteractive(false);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    m_easing->setStartValue(0.0);
    m_easing->setEndValue(1.0);
    m_easing->setEasingCurve(QEasingCurve::InOutQuad);
    connect(m_easing, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        display(withAxesBetween(onItsAxes(), m_easingStart, share.toDouble()));
    });
}

ChartFrame::~ChartFrame() = default;

void ChartFrame::show(const Figure& figure, const Figure* locked) {
    Q_ASSERT_X(problems(figure).isEmpty(), "ChartFrame::show", qPrintable(problems(figure).join(u'\n')));
    const bool sameLock = locked ? m_locked == *locked : !m_locked;
    if (figure == m_figure && sameLock)
        return;
    const bool renamed = figure.title != m_figure.title;
    const bool eased = figure == m_figure;
    const Figure start = m_shown;
    m_figure = figure;
    m_locked = locked ? std::optional(*locked) : std::nullopt;
    m_easing->stop();
    if (eased)
        easeAxes(start);
    else
        refresh();
    if ((renamed || !sameLock) && hasFocus()) {
        QAccessibleEvent event(this, renamed ? QAccessible::NameChanged : QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

// Locked axes are those of the lock, also while something is dragged.
Figure ChartFrame::onItsAxes() const {
    Figure figure = m_locked ? withAxesOf(m_figure, *m_locked) : m_figure;
    if (m_held)
        return withAxesOf(std::move(figure), *m_held);
    return figure;
}

void ChartFrame::setTheme(const Theme& theme) {
    if (theme == m_theme)
        return;
    m_theme = theme;
    m_shaper = TextShaper(theme);
    m_fixedLayer = {};
    refresh();
}

void ChartFrame::setVariant(Variant variant) {
    if (variant == m_variant)
        return;
    m_variant = variant;
    refresh();
}

void ChartFrame::setAxesFrozen(bool frozen) {
    if (frozen == m_held.has_value())
        return;
    if (frozen) {
        m_easing->stop();
        m_held = onItsAxes();
        return;
    }
    const Figure start = m_shown;
    m_held.reset();
    easeAxes(start);
}

void ChartFrame::setTitleInset(qreal inset) {
    if (inset == m_titleInset)
        return;
    m_titleInset = inset;
    refresh();
}

void ChartFrame::setSelectedKey(const QString& key) {
    if (key == m_selectedKey)
        return;
    m_selectedKey = key;
    viewport()->update();
}

void ChartFrame::easeAxes(const Figure& start) {
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (duration <= 0 || !isVisible() || sameAxes(start, onItsAxes())) {
        refresh();
        return;
    }
    m_easingStart = start;
    m_easing->setDuration(easingDuration);
    m_easing->start();
}

void ChartFrame::refresh() {
    m_stale = !isVisible();
    if (!m_stale)
        display(onItsAxes());
}

// A frame that was never shown is arranged when it is first painted.
void ChartFrame::refreshIfStale() {
    if (!m_stale)
        return;
    m_stale = false;
    display(onItsAxes());
}

void ChartFrame::display(const Figure& figure) {
    const FigureLayout previous = std::move(m_layout);
    const std::vector<Mark> previousGrounds = groundsOf(m_shown);
    m_shown = figure;
    m_layout = layOut(m_shown, m_shaper, QRectF(viewport()->rect()), m_variant, m_held ? &previous : nullptr,
                      m_titleInset);
    const bool regionsFixed = m_layout.panels == previous.panels && groundsOf(m_shown) == previousGrounds;
    if (!sameFixedLayer(m_layout, previous) || regionsFixed != m_regionsFixed)
        m_fixedLayer = {};
    m_regionsFixed = regionsFixed;
    if (m_layout.targets.size() != previous.targets.size())
        m_hovered = m_pressed = m_current = {};
    showSeries();
    viewport()->update();
}

void ChartFrame::showSeries() {
    while (m_panels.size() < m_layout.panels.size()) {
        QChart* panel = chart();
        if (!m_panels.empty()) {
            panel = new QChart;
            scene()->addItem(panel);
        }
        m_panels.push_back(std::make_unique<PanelChart>(panel));
    }
    for (QGraphicsItem* item : scene()->items()) {
        auto* panel = qgraphicsitem_cast<QGraphicsWidget*>(item);
        if (panel && !panel->parentItem() && panel->size() != QSizeF(viewport()->size()))
            panel->resize(QSizeF(viewport()->size()));
    }
    for (size_t i = 0; i < m_panels.size(); ++i) {
        if (i < m_layout.panels.size())
            m_panels[i]->show(m_shown.panels[i], m_layout.panels[i], m_theme);
        else
            m_panels[i]->clear();
    }
}

const QPixmap& ChartFrame::fixedLayer() {
    const qreal ratio = devicePixelRatioF();
    if (!m_fixedLayer.isNull() && m_fixedLayer.devicePixelRatio() == ratio)
        return m_fixedLayer;
    m_fixedLayer = QPixmap((QSizeF(viewport()->size()) * ratio).toSize());
    m_fixedLayer.setDevicePixelRatio(ratio);
    m_fixedLayer.fill(m_theme.color(Role::chartGround));
    QPainter painter(&m_fixedLayer);
    FigurePainter figurePainter(painter, m_shaper, m_shown, m_layout);
    figurePainter.fixed();
    if (m_regionsFixed)
        figurePainter.regions();
    return m_fixedLayer;
}

void ChartFrame::drawBackground(QPainter* painter, const QRectF&) {
    painter->drawPixmap(QPointF(), fixedLayer());
    highlight(*painter, targetOf(m_selectedKey), Role::selectedRow);
    highlight(*painter, m_hovered, Role::hoverRow);
    FigurePainter figurePainter(*painter, m_shaper, m_shown, m_layout);
    if (!m_regionsFixed)
        figurePainter.regions();
    figurePainter.under();
}

void ChartFrame::drawForeground(QPainter* painter, const QRectF&) {
    FigurePainter(*painter, m_shaper, m_shown, m_layout).over();
    drawFocusRing(*painter);
}

// The fixed layer is opaque: a tint that leaves its texts as they are.
void ChartFrame::highlight(QPainter& painter, const Target& target, Role role) const {
    if (!target || *target >= m_layout.targets.size() || !m_layout.targets[*target].row)
        return;
    const auto mode = m_theme.isDark ? QPainter::CompositionMode_Lighten : QPainter::CompositionMode_Darken;
    painter.setCompositionMode(mode);
    painter.fillRect(m_layout.targets[*target].box.toAlignedRect(), m_theme.color(role));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void ChartFrame::drawFocusRing(QPainter& painter) const {
    if (!m_ringVisible || !hasFocus())
        return;
    const QRectF box = m_current && *m_current < m_layout.targets.size() ? m_layout.targets[*m_current].box
                                                                         : QRectF(viewport()->rect());
    painter.setPen(QPen(m_theme.color(Role::focus), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(
        QRectF(box.toAlignedRect()).intersected(QRectF(viewport()->rect())).adjusted(1, 1, -1, -1), 4, 4);
}

void ChartFrame::paintEvent(QPaintEvent* event) {
    refreshIfStale();
    QChartView::paintEvent(event);
}

void ChartFrame::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    m_fixedLayer = {};
    refresh();
}

void ChartFrame::showEvent(QShowEvent* event) {
    QChartView::showEvent(event);
    refreshIfStale();
}

} // namespace tokenscope
