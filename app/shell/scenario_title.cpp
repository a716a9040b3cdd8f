// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/scenario_title.h"
#include "app/state/data_names.h"

#include <QPainter>

namespace tokenscope {
namespace {

constexpr TextStyle nameStyle{13, 600};
constexpr TextStyle linkStyle{12.5, 400};
constexpr qreal wordGap = 8;

} // namespace

ScenarioTitle::ScenarioTitle(ControlInk& ink, QWidget* parent) : QWidget(parent), m_ink(ink) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ScenarioTitle::show(const Snapshot& snapshot) {
    const QString name = displayName(snapshot.current.document, *snapshot.library);
    const QString base = displayName(snapshot.baseline.document, *snapshot.library);
    const bool differs = !(snapshot.current.inputs == snapshot.baseline.inputs);
    m_parts = {{name, nameStyle}};
    if (differs) {
        m_parts.push_back({tr("compared with"), linkStyle, Role::secondaryText});
        m_parts.push_back({base, nameStyle});
    }
    QStringList words;
    for (const Part& part : m_parts)
        words << part.text;
    setAccessibleName(tr("Scenario: %1").arg(words.join(u' ')));
    update();
}

int ScenarioTitle::wantedWidth() {
    qreal total = 0;
    for (const Part& part : m_parts)
        total += width(part) + m_ink.px(wordGap);
    return qCeil(total);
}

void ScenarioTitle::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const qreal right = QWidget::width();
    qreal x = std::max(0.0, std::round((right - wantedWidth() + m_ink.px(wordGap)) / 2));
    for (const Part& part : m_parts) {
        if (x >= right)
            return;
        painter.setPen(m_ink.color(part.role));
        const QString text = m_ink.text().elided(part.text, part.style, right - x);
        m_ink.text().draw(painter, {x, m_ink.centredBaseline(0, height(), part.style)}, text, part.style);
        x += width(part) + m_ink.px(wordGap);
    }
}

} // namespace tokenscope
