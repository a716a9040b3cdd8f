// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/chart_switches.h"

#include "app/controls/drop_down.h"
#include "app/controls/segmented_bar.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"

#include <QEvent>
#include <QHBoxLayout>

namespace tokenscope {
namespace {

constexpr int gap = 8;
constexpr int titleGap = 16;
constexpr int switchHeight = 24;

QString logarithmicKey() { return QStringLiteral("log"); }

} // namespace

ChartSwitches::ChartSwitches(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_ink(theme), m_scale(new SegmentedBar(m_ink, this)),
      m_per(new DropDown(m_ink, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_scale);
    layout->addWidget(m_per);
    connect(m_scale, &SegmentedBar::chosen, this,
            [this](const QString& key) { Q_EMIT scaleChosen(key == logarithmicKey()); });
    connect(m_per, &DropDown::chosen, this, [this](const QString& key) {
        if (const auto unit = find_functional_unit(key.toStdString()))
            Q_EMIT unitChosen(*unit);
    });
}

// Seldom anything changes, while figures come with every tick of a slider.
void ChartSwitches::show(const Figure& figure) {
    const Choices choices{figure.logarithmic, figure.units, figure.unit};
    if (m_shown == choices)
        return;
    m_shown = choices;
    showScale(figure);
    showUnits(figure);
    setVisible(!m_scale->isHidden() || !m_per->isHidden());
    adjustSize();
}

void ChartSwitches::showScale(const Figure& figure) {
    m_scale->setVisible(figure.logarithmic.has_value());
    if (m_scale->isHidden())
        return;
    ChoiceView view;
    view.label = tr("Axis");
    view.options = {{QStringLiteral("linear"), tr("Linear"), tr("Equal lengths are equal differences")},
                    {logarithmicKey(), tr("Log"), tr("Equal lengths are equal ratios: each step is 10×")}};
    view.current = *figure.logarithmic ? view.options[1].key : view.options[0].key;
    m_scale->show(view);
    m_scale->setFixedSize(qCeil(m_scale->wantedWidth()), m_ink.pixels(switchHeight));
}

void ChartSwitches::showUnits(const Figure& figure) {
    m_per->setVisible(!figure.units.empty());
    if (m_per->isHidden())
        return;
    ChoiceView view;
    view.label = tr("Amounts per");
    view.toolTip = tr("What the amounts of the chart are stated per");
    for (const FunctionalUnit unit : figure.units) {
        const FunctionalUnitRow& row = functional_unit_row(unit);
        view.options.push_back({toQString(row.id), coreText("FunctionalUnit", row.label), {}});
    }
    if (figure.unit)
        view.current = toQString(functional_unit_row(*figure.unit).id);
    m_per->show(view);
    m_per->setFixedSize(qCeil(m_per->leastWidth()), m_ink.pixels(switchHeight));
}

void ChartSwitches::setTheme(const Theme& theme) {
    m_ink = ControlInk(theme);
    m_per->themeChanged();
    m_shown.reset();
    update();
}

void ChartSwitches::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        m_shown.reset();
    QWidget::changeEvent(event);
}

int ChartSwitches::inset() const { return isHidden() ? 0 : width() + titleGap; }

} // namespace tokenscope
