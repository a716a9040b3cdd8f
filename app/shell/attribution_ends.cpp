// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/attribution_ends.h"

#include "app/shell/searchable_choice.h"
#include "app/state/attribution_request.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace tokenscope {
namespace {

constexpr int gap = 8;
constexpr int choiceWidth = 260; // kind and name of a scenario

QString optionText(const Snapshot& snapshot, const std::string& key) {
    const QString name = attributionName(snapshot, key);
    if (key == "current")
        return AttributionEnds::tr("This scenario: %1").arg(name);
    if (key == "baseline")
        return AttributionEnds::tr("Baseline: %1").arg(name);
    return key.starts_with("held:") ? AttributionEnds::tr("Held: %1", "a held scenario").arg(name)
                                    : AttributionEnds::tr("Preset: %1").arg(name);
}

} // namespace

AttributionEnds::AttributionEnds(QWidget* parent)
    : QWidget(parent), m_fromLabel(new QLabel(this)), m_from(new SearchableChoice(this)),
      m_toLabel(new QLabel(this)), m_to(new SearchableChoice(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    for (QWidget* part : std::initializer_list<QWidget*>{m_fromLabel, m_from, m_toLabel, m_to})
        layout->addWidget(part);
    for (SearchableChoice* choice : {m_from, m_to}) {
        choice->setMinimumWidth(choiceWidth);
        connect(choice, &SearchableChoice::chosen, this, &AttributionEnds::choose);
    }
    retranslate();
}

void AttributionEnds::show(const Snapshot& snapshot) {
    std::vector<ControlOption> options;
    QStringList offered;
    for (const std::string& key : attributionKeys(snapshot)) {
        options.push_back({QString::fromStdString(key), optionText(snapshot, key), {}});
        offered << options.back().text;
    }
    if (offered != m_offered) {
        m_offered = offered;
        m_from->setOptions(options);
        m_to->setOptions(options);
    }
    m_exploration = snapshot.exploration;
    const AttributionRequest request = attributionRequest(snapshot);
    m_from->setCurrentKey(QString::fromStdString(request.from.key));
    m_to->setCurrentKey(QString::fromStdString(request.to.key));
}

// Two ends that are one would explain nothing: choosing the other end swaps them.
void AttributionEnds::choose() {
    Exploration next = m_exploration;
    next.attributionFrom = m_from->currentKey().toStdString();
    next.attributionTo = m_to->currentKey().toStdString();
    if (next.attributionFrom == next.attributionTo) {
        if (sender() == m_from)
            next.attributionTo = m_exploration.attributionFrom;
        else
            next.attributionFrom = m_exploration.attributionTo;
    }
    Q_EMIT explored(next);
}

void AttributionEnds::retranslate() {
    m_fromLabel->setText(tr("From", "one scenario to another"));
    m_from->setAccessibleName(tr("Scenario that the difference starts from"));
    m_toLabel->setText(tr("to", "from one scenario to another"));
    m_to->setAccessibleName(tr("Scenario that is explained"));
}

void AttributionEnds::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tokenscope
