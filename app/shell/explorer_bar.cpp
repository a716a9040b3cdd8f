// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/explorer_bar.h"

#include "app/shell/attribution_ends.h"
#include "app/shell/searchable_choice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tokenscope {
namespace {

constexpr int edge = 24;
constexpr int gap = 8;

} // namespace

ExplorerBar::ExplorerBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_output(new SearchableChoice(this)), m_over(new QLabel(this)),
      m_x(new SearchableChoice(this)), m_and(new QLabel(this)), m_y(new SearchableChoice(this)),
      m_ends(new AttributionEnds(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(edge, gap, edge, 0);
    layout->setSpacing(gap);
    for (QWidget* part : std::initializer_list<QWidget*>{m_output, m_over, m_x, m_and, m_y, m_ends})
        layout->addWidget(part);
    layout->addStretch(1);
    for (SearchableChoice* choice : {m_output, m_x, m_y})
        connect(choice, &SearchableChoice::chosen, this, &ExplorerBar::choose);
    connect(m_ends, &AttributionEnds::explored, this, &ExplorerBar::explored);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
    hide();
}

void ExplorerBar::show(const Figure& figure, const Snapshot& snapshot) {
    m_isMap = figure.id == QStringLiteral("map");
    const bool isSweep = figure.id == QStringLiteral("sweep");
    const bool isAttribution = figure.id == QStringLiteral("attribution");
    setVisible(m_isMap || isSweep || isAttribution);
    if (isHidden())
        return;
    m_exploration = snapshot.exploration;
    for (QWidget* part : std::initializer_list<QWidget*>{m_output, m_over, m_x})
        part->setVisible(!isAttribution);
    for (QWidget* part : std::initializer_list<QWidget*>{m_and, m_y})
        part->setVisible(m_isMap);
    m_ends->setVisible(isAttribution);
    if (isAttribution)
        m_ends->show(snapshot);
    m_output->setCurrentKey(
        QString::fromStdString(m_isMap ? m_exploration.mapOutput : m_exploration.sweepOutput));
    m_x->setCurrentKey(QString::fromStdString(m_isMap ? m_exploration.mapX : m_exploration.sweepInput));
    m_y->setCurrentKey(QString::fromStdString(m_exploration.mapY));
}

// The two inputs of a map differ: choosing one that the other axis has swaps them.
void ExplorerBar::choose() {
    Exploration next = m_exploration;
    const std::string output = m_output->currentKey().toStdString(), x = m_x->currentKey().toStdString();
    if (m_isMap) {
        const std::string y = m_y->currentKey().toStdString();
        next.mapOutput = output;
        next.mapX = x == y && x == m_exploration.mapX ? m_exploration.mapY : x;
        next.mapY = x == y && x != m_exploration.mapX ? m_exploration.mapX : y;
    } else {
        const bool sameOutput = next.sweepOutput == output;
        next.sweepOutput = output;
        next.sweepInput = x;
        if (!sameOutput)
            next.views.erase("sweep"); // another output may ask for another axis
    }
    Q_EMIT explored(next);
}

void ExplorerBar::setTheme(const Theme& theme) {
    m_theme = theme;
    update();
}

void ExplorerBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::chartGround));
}

void ExplorerBar::retranslate() {
    m_output->setOptions(outputOptions());
    m_output->setAccessibleName(tr("Output shown"));
    m_x->setOptions(inputOptions());
    m_x->setAccessibleName(tr("Input on the horizontal axis"));
    m_y->setOptions(inputOptions());
    m_y->setAccessibleName(tr("Input on the vertical axis"));
    m_over->setText(tr("over", "an output over an input"));
    m_and->setText(tr("and", "an input and another"));
    setAccessibleName(tr("What the chart varies"));
}

void ExplorerBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tokenscope
