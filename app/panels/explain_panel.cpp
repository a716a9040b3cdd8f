// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/explain_panel.h"

#include "app/controls/overlay_scroll_bar.h"
#include "app/panels/explanation_markdown.h"
#include "app/panels/formula_text.h"
#include "app/panels/input_explanation.h"
#include "app/panels/output_group.h"
#include "app/panels/panel_metrics.h"
#include "app/state/input_names.h"
#include "app/state/undefined_text.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace tokenscope {
namespace {

/// While a control is dragged the tree follows at this interval; the charts have the frame before it.
constexpr int dragInterval = 60;

// "Cost per output token" under "Cost" is "per output token".
QString withoutGroup(const QString& label, const QString& group) {
    return label.startsWith(group + u' ') ? label.mid(group.size() + 1) : label;
}

} // namespace

ExplainPanel::ExplainPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_ink(theme), m_area(new QScrollArea(this)), m_timer(new QTimer(this)) {
    build();
    m_timer->setSingleShot(true);
    m_timer->setInterval(dragInterval);
    connect(m_timer, &QTimer::timeout, this, &ExplainPanel::refresh);
    connect(m_header, &ExplainHeader::backRequested, this, &ExplainPanel::goBack);
    connect(m_header, &ExplainHeader::copyRequested, this, &ExplainPanel::copyExplanation);
    connect(m_header, &ExplainHeader::crumbChosen, this, &ExplainPanel::chooseCrumb);
    connect(m_view, &ExplanationView::backRequested, this, &ExplainPanel::goBack);
    connect(m_view, &ExplanationView::inputEntered, this, &ExplainPanel::inputRequested);
    connect(m_view, &ExplanationView::stepEntered, this, [this](const QStringList& path) {
        go({m_at.output, m_at.path + path, {}});
    });
    connect(m_view, &ExplanationView::rowReached, this, [this](const QRect& row) {
        const QPoint at = m_view->mapTo(m_area->widget(), row.center());
        m_area->ensureVisible(at.x(), at.y(), 0, row.height());
    });
    setTheme(theme);
}

void ExplainPanel::build() {
    auto* content = new QWidget;
    m_header = new ExplainHeader(m_ink, content);
    m_view = new ExplanationView(m_ink, content);
    m_bars = new SensitivityBars(m_ink, content);
    const auto insetRow = [this](QWidget* widget, qreal outset) {
        const int side = m_ink.pixels(panel_metrics::inset - outset);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(side, 0, side, 0);
        row->addWidget(widget);
        return row;
    };
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, m_ink.pixels(panel_metrics::inset));
    column->setSpacing(0);
    column->addLayout(insetRow(m_header, ExplainHeader::side));
    column->addWidget(m_view);
    column->addLayout(insetRow(m_bars, 0));
    column->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_scrollBar = new OverlayScrollBar(m_ink.theme(), m_area);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
}

void ExplainPanel::setTheme(const Theme& theme) {
    m_ink = ControlInk(theme);
    setPalette(tokenscope::palette(theme));
    m_scrollBar->setTheme(theme);
    m_scrollBar->setAccessibleName(tr("Scroll the explanation"));
    m_header->relayout();
    m_view->setAccessibleName(tr("Steps of the calculation"));
    m_view->refresh();
    m_bars->updateGeometry();
    update();
}

void ExplainPanel::show(const SnapshotPointer& snapshot) {
    m_snapshot = snapshot;
    if (isVisible())
        refreshSoon();
    else
        m_tree.reset();
}

void ExplainPanel::refreshSoon() {
    if (!m_snapshot->dragging)
        refresh();
    else if (!m_timer->isActive())
        m_timer->start();
}

void ExplainPanel::showEvent(QShowEvent*) {
    if (m_snapshot && !m_tree)
        refresh();
}

void ExplainPanel::refresh() {
    m_timer->stop();
    if (!m_snapshot)
        return;
    m_view->setVisible(m_at.input.isEmpty());
    if (m_at.input.isEmpty())
        showStep();
    else
        showInput();
}

void ExplainPanel::showInput() {
    m_tree.reset();
    ExplainTitle title = inputTitle(m_at.input, *m_snapshot);
    title.canGoBack = !m_history.empty();
    m_header->setTitle(title);
    m_bars->setRows(effectRows(m_at.input.toStdString(), *m_snapshot), SensitivityBars::Of::input);
}

void ExplainPanel::showStep() {
    m_tree =
        std::make_shared<const ExplanationTree>(tokenscope::explain(m_at.output, m_snapshot->current.inputs));
    const Explanation& step = m_tree->at(m_at.path);
    m_header->setTitle(titleOf(step));
    m_view->setContent(m_tree, m_at.path, m_snapshot, stepText(step.value, step.unit).unit);
    const std::string output = shownOutput(step);
    m_bars->setRows(output.empty() ? std::vector<SensitivityRow>{} : sensitivityRows(output, *m_snapshot));
}

std::string ExplainPanel::shownOutput(const Explanation& step) const {
    return m_at.path.isEmpty() ? m_at.output : step.output;
}

QuantityText ExplainPanel::valueText(const Explanation& step) const {
    if (m_at.path.isEmpty())
        return outputText(outputs()[output_index(m_at.output)], step.value);
    return stepText(step.value, step.unit);
}

ExplainTitle ExplainPanel::titleOf(const Explanation& step) const {
    ExplainTitle title{crumbs(), valueText(step), {}, !m_history.empty()};
    const QString reason = m_at.path.isEmpty() ? undefinedText(m_at.output, m_snapshot->current) : QString();
    if (!reason.isEmpty()) {
        title.lines << reason;
        return title;
    }
    if (const std::string output = shownOutput(step); !output.empty())
        if (const QString band = outputBandText(outputs()[output_index(output)], m_snapshot->band(output));
            !band.isEmpty())
            title.lines << band;
    const QString base = baseUnitText(step.value, step.unit);
    if (base != title.value.joined() && base.contains(u' '))
        title.lines << base;
    if (!step.formula.empty() && !isPlainSum(step)) {
        title.lines << QStringLiteral("= ") + formulaWithNames(step, m_tree->parts(step));
        if (const QString values = formulaWithValues(step, m_tree->parts(step)); !values.isEmpty())
            title.lines << QStringLiteral("= ") + values;
    }
    return title;
}

QStringList ExplainPanel::crumbs() const {
    const QString group = outputGroupName(m_at.output);
    QStringList crumbs{group,
                       withoutGroup(coreText("Output", outputs()[output_index(m_at.output)].label), group)};
    for (const QString& label : m_at.path) {
        Explanation step;
        step.label = label.toStdString();
        crumbs << stepTitle(step);
    }
    return crumbs;
}

void ExplainPanel::explain(const QString& asked) {
    std::string id = asked.toStdString();
    if (!find_output(id) && id.starts_with("margin."))
        id = "margin.gross";
    if (find_output(id))
        go({id, {}, {}});
    else if (is_input(id))
        go({m_at.output, m_at.path, asked});
}

void ExplainPanel::go(const Place& place) {
    if (place == m_at)
        return;
    m_history.push_back(m_at);
    m_at = place;
    refresh();
    m_area->ensureVisible(0, 0);
}

void ExplainPanel::chooseCrumb(int index) {
    go({m_at.output, m_at.path.first(qBound(0, index - 1, int(m_at.path.size()))), {}});
}

void ExplainPanel::goBack() {
    if (m_history.empty())
        return;
    m_at = m_history.back();
    m_history.pop_back();
    refresh();
}

void ExplainPanel::copyExplanation() const {
    if (!m_at.input.isEmpty())
        QGuiApplication::clipboard()->setText(inputMarkdown(m_header->title()));
    if (!m_tree)
        return;
    QStringList path = m_at.path;
    const Explanation& step = m_tree->at(path);
    const QString title = crumbs().mid(1).join(QStringLiteral(" › "));
    QGuiApplication::clipboard()->setText(
        explanationMarkdown(title, valueText(step).joined(), step, *m_tree, *m_snapshot));
}

void ExplainPanel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Back) || event->key() == Qt::Key_Backspace)
        goBack();
    else if (event->matches(QKeySequence::Copy))
        copyExplanation();
    else
        QWidget::keyPressEvent(event);
}

void ExplainPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_header->retranslate();
        setTheme(m_ink.theme());
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace tokenscope
