// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/feasibility_sheet.h"

#include "app/state/feasibility_text.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenscope {
namespace {

constexpr int spacing = 12;

QString checkLine(const MachineCheck& check) {
    const QString sign = check.holds() ? QStringLiteral("✓") : QStringLiteral("✗");
    return sign + QStringLiteral("  ") + checkSentence(check);
}

} // namespace

FeasibilitySheet::FeasibilitySheet(QWidget* parent)
    : QDialog(parent), m_verdict(new QLabel(this)), m_checks(new QListWidget(this)),
      m_waysTitle(new QLabel(this)), m_ways(new QWidget(this)), m_column(new QVBoxLayout(m_ways)) {
    resize(560, 380);
    QFont strong = m_verdict->font();
    strong.setWeight(QFont::DemiBold);
    for (QLabel* title : {m_verdict, m_waysTitle}) {
        title->setFont(strong);
        title->setWordWrap(true);
    }
    m_checks->setWordWrap(true);
    m_checks->setFrameShape(QFrame::NoFrame);
    m_checks->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_checks->viewport()->setAutoFillBackground(false);
    m_checks->setFocusPolicy(Qt::TabFocus);
    m_checks->setSelectionMode(QAbstractItemView::NoSelection);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing / 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing);
    layout->addWidget(m_verdict);
    layout->addWidget(m_checks, 1);
    layout->addWidget(m_waysTitle);
    layout->addWidget(m_ways);
    layout->addWidget(buttons);
}

void FeasibilitySheet::show(const SnapshotPointer& snapshot) {
    m_snapshot = snapshot;
    if (isVisible())
        refresh();
}

void FeasibilitySheet::showEvent(QShowEvent* event) {
    refresh();
    QDialog::showEvent(event);
}

void FeasibilitySheet::refresh() {
    setWindowTitle(tr("Can this machine exist?"));
    m_checks->setAccessibleName(tr("What a machine must satisfy"));
    if (!m_snapshot)
        return;
    const Evaluated& now = m_snapshot->current;
    const auto checks = machine_checks(now.inputs, now.results);
    m_verdict->setText(verdictSentence(feasibility(checks)));
    m_checks->clear();
    for (const MachineCheck& check : checks)
        m_checks->addItem(checkLine(check));
    showWays(m_snapshot->dragging ? std::vector<PossibleMachine>{} : least_changes(now.inputs));
}

void FeasibilitySheet::showWays(const std::vector<PossibleMachine>& ways) {
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_waysTitle->setText(tr("The least changes that make it possible"));
    m_waysTitle->setVisible(!ways.empty());
    for (const PossibleMachine& way : ways)
        addWay(way);
}

void FeasibilitySheet::addWay(const PossibleMachine& way) {
    const QString changes = changesText(way.changes);
    auto* button = new QPushButton(changes, m_ways);
    button->setAutoDefault(false);
    button->setToolTip(expectationText(way.expected));
    button->setAccessibleDescription(expectationText(way.expected));
    connect(button, &QPushButton::clicked, this, [this, way, changes] {
        Q_EMIT chosen(with_changes(m_snapshot->current.document, way.changes), changes);
    });
    auto* expectation = new QLabel(expectationText(way.expected), m_ways);
    expectation->setContentsMargins(0, 0, 0, spacing / 2);
    expectation->setAlignment(Qt::AlignHCenter);
    m_column->addWidget(button);
    m_column->addWidget(expectation);
}

void FeasibilitySheet::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && isVisible())
        refresh();
    QDialog::changeEvent(event);
}

} // namespace tokenscope
