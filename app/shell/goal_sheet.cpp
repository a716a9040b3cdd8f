// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/goal_sheet.h"

#include "app/shell/searchable_choice.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"
#include "app/state/rounded.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace tokenscope {
namespace {

constexpr int spacing = 12;
constexpr int shownDigits = 4;

QString inputName(const Goal& goal) { return inputLabel(toQString(quantity_inputs()[goal.input].id)); }

QString valueWords(const Goal& goal, double value) {
    return inputValueText(toQString(quantity_inputs()[goal.input].id),
                          Amount::of(rounded(value, shownDigits)));
}

} // namespace

GoalSheet::GoalSheet(QWidget* parent)
    : QDialog(parent), m_what(new QLabel(this)), m_input(new SearchableChoice(this)),
      m_makes(new QLabel(this)), m_output(new SearchableChoice(this)), m_target(new QLineEdit(this)),
      m_answer(new QLabel(this)), m_ways(new QVBoxLayout) {
    resize(560, 260);
    auto* question = new QGridLayout;
    question->setSpacing(spacing);
    question->addWidget(m_what, 0, 0);
    question->addWidget(m_input, 0, 1, 1, 2);
    question->addWidget(m_makes, 1, 0);
    question->addWidget(m_output, 1, 1);
    question->addWidget(m_target, 1, 2);
    question->setColumnStretch(1, 2);
    question->setColumnStretch(2, 1);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_ways->setSpacing(spacing / 3);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing);
    layout->addLayout(question);
    layout->addWidget(m_answer);
    layout->addLayout(m_ways);
    layout->addStretch(1);
    layout->addWidget(buttons);
    retranslate();
    m_output->setCurrentKey(QStringLiteral("margin.gross"));
    m_input->setCurrentKey(QStringLiteral("serving.utilisation"));
    m_target->setText(QStringLiteral("0"));
    connect(m_input, &SearchableChoice::chosen, this, &GoalSheet::refresh);
    connect(m_target, &QLineEdit::textChanged, this, &GoalSheet::refresh);
    connect(m_output, &SearchableChoice::chosen, this, [this] {
        const std::size_t output = output_index(m_output->currentKey().toStdString());
        m_target->setText(targetText(outputs()[output], currentValue()));
    });
}

double GoalSheet::currentValue() const {
    return m_snapshot ? m_snapshot->current.values[output_index(m_output->currentKey().toStdString())] : 0.0;
}

void GoalSheet::show(const SnapshotPointer& snapshot) {
    m_snapshot = snapshot;
    offerInputs();
    if (isVisible() && !snapshot->dragging)
        refresh();
}

// Locked inputs are not offered: they are to stay as they are.
void GoalSheet::offerInputs() {
    if (m_snapshot->exploration.locked == m_offeredWithout)
        return;
    m_offeredWithout = m_snapshot->exploration.locked;
    std::vector<ControlOption> options = inputOptions();
    std::erase_if(options, [this](const ControlOption& option) {
        return m_offeredWithout.contains(option.key.toStdString());
    });
    m_input->setOptions(options);
}

void GoalSheet::ask(const Goal& goal) {
    m_input->setCurrentKey(toQString(quantity_inputs()[goal.input].id));
    m_output->setCurrentKey(toQString(outputs()[goal.output].id));
    m_target->setText(targetText(outputs()[goal.output], goal.target));
    refresh();
}

QString GoalSheet::answer() const { return m_answer->text(); }

void GoalSheet::showEvent(QShowEvent* event) {
    refresh();
    m_target->setFocus();
    m_target->selectAll();
    QDialog::showEvent(event);
}

void GoalSheet::refresh() {
    clearWays();
    if (!m_snapshot || m_input->currentKey().isEmpty())
        return;
    Goal goal{quantity_index(m_input->currentKey().toStdString()),
              output_index(m_output->currentKey().toStdString()), 0};
    const auto target = readTarget(outputs()[goal.output], m_target->text(), currentValue());
    if (const auto* problem = std::get_if<QString>(&target)) {
        m_answer->setText(*problem);
        return;
    }
    goal.target = std::get<double>(target);
    showSolutions(goal, solutionsOf(goal, *m_snapshot));
}

void GoalSheet::showSolutions(const Goal& goal, const Solutions& solutions) {
    const auto count = static_cast<int>(solutions.inputs.size() + solutions.stretches.size());
    m_answer->setText(count == 0 ? whyNone(goal, solutions, *m_snapshot)
                                 : goalQuestion(goal) + u' ' +
                                       (count == 1 ? tr("One value:") : tr("%1 values:").arg(count)));
    for (const double value : solutions.inputs)
        addWay(goal, value, tr("Set %1 to %2").arg(inSentence(inputName(goal)), valueWords(goal, value)));
    for (const Stretch& stretch : solutions.stretches)
        addWay(goal, stretch.from,
               tr("Set %1 to any value from %2 to %3: to the first")
                   .arg(inSentence(inputName(goal)), valueWords(goal, stretch.from),
                        valueWords(goal, stretch.to)));
}

void GoalSheet::addWay(const Goal& goal, double value, const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, goal, value] {
        Q_EMIT edited({toQString(quantity_inputs()[goal.input].id), Amount::of(value), Edit::Phase::single});
    });
    m_ways->addWidget(button);
}

void GoalSheet::clearWays() {
    while (QLayoutItem* item = m_ways->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void GoalSheet::retranslate() {
    setWindowTitle(tr("What makes a value?"));
    m_what->setText(tr("What", "What utilisation makes …"));
    m_makes->setText(tr("makes", "What utilisation makes the margin 0"));
    m_input->setOptions(inputOptions());
    m_input->setAccessibleName(tr("Input to change"));
    m_output->setOptions(outputOptions());
    m_output->setAccessibleName(tr("Output to reach"));
    m_target->setAccessibleName(tr("Value to reach, with its unit"));
    m_offeredWithout.clear();
}

void GoalSheet::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QDialog::changeEvent(event);
}

} // namespace tokenscope
