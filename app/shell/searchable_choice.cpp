// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/searchable_choice.h"

#include "app/panels/output_group.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"
#include "core/model/output_table.h"

#include <QCompleter>
#include <QLineEdit>
#include <QWheelEvent>

namespace tokenscope {
namespace {

constexpr int usualWidth = 210;
constexpr int leastWidth = 90;

} // namespace

SearchableChoice::SearchableChoice(QWidget* parent) : QComboBox(parent) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(20);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(currentKey()); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &SearchableChoice::take);
}

void SearchableChoice::setOptions(const std::vector<ControlOption>& options) {
    const QString key = currentKey();
    clear();
    for (const ControlOption& option : options)
        addItem(option.text, option.key);
    setCurrentKey(key);
}

void SearchableChoice::setCurrentKey(const QString& key) {
    if (const int index = findData(key); index >= 0)
        setCurrentIndex(index);
    if (!lineEdit()->hasFocus())
        lineEdit()->setCursorPosition(0);
}

// What was typed counts if it names an option, or is part of one only; else the old one comes back.
void SearchableChoice::take() {
    const QString typed = lineEdit()->text();
    int found = findText(typed, Qt::MatchFixedString);
    if (found < 0 && !typed.isEmpty()) {
        found = findText(typed, Qt::MatchContains);
        for (int i = found + 1; found >= 0 && i < count(); ++i)
            if (itemText(i).contains(typed, Qt::CaseInsensitive))
                found = -1;
    }
    const bool changes = found >= 0 && found != currentIndex();
    setCurrentIndex(found >= 0 ? found : currentIndex());
    setEditText(currentText().isEmpty() || found < 0 ? itemText(currentIndex()) : itemText(found));
    if (changes)
        Q_EMIT chosen(currentKey());
}

QSize SearchableChoice::sizeHint() const { return {usualWidth, QComboBox::sizeHint().height()}; }

QSize SearchableChoice::minimumSizeHint() const {
    return {leastWidth, QComboBox::minimumSizeHint().height()};
}

void SearchableChoice::wheelEvent(QWheelEvent* event) { event->ignore(); }

std::vector<ControlOption> inputOptions() {
    std::vector<ControlOption> options;
    for (const InputRow& row : quantity_inputs())
        options.push_back({toQString(row.id), inputLabel(toQString(row.id)), {}});
    return options;
}

std::vector<ControlOption> outputOptions() {
    std::vector<ControlOption> options;
    for (const OutputRow& row : outputs()) {
        const QString group = outputGroupName(row.id), name = coreText("Output", row.label);
        const bool plain = group.isEmpty() || name.startsWith(group);
        options.push_back(
            {toQString(row.id), plain ? name : QString(group + QStringLiteral(": ") + name), {}});
    }
    return options;
}

} // namespace tokenscope
