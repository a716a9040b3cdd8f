// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/text_sheet.h"

#include "app/charts/chart_text.h"
#include "app/state/number_format.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <cmath>

namespace tokenscope {
namespace {

constexpr int spacing = 12;
constexpr int answersHeight = 132;

QString passLine(const QString& sentence, const TextPass& pass) {
    const ChartNumbers numbers;
    if (!std::isfinite(pass.dollars) || !std::isfinite(pass.seconds))
        return sentence.arg(TextSheet::tr("unknown in this scenario"));
    return sentence.arg(TextSheet::tr("%1, %2, %3 s", "dollars, watt-hours, seconds")
                            .arg(numbers.money(pass.dollars), numbers.wattHours(pass.facility_joules),
                                 numbers.significant(pass.seconds)));
}

QStringList linesOf(const TextCost& cost, double charactersPerToken) {
    const ChartNumbers numbers;
    const auto whole = [](std::size_t count) {
        return toQString(full(static_cast<double>(count), 1.0, numberFormat()));
    };
    return {TextSheet::tr("Characters: %1").arg(whole(cost.count.characters)),
            TextSheet::tr("Words: %1").arg(whole(cost.count.words)),
            TextSheet::tr("Tokens, estimated: %1, at %2 characters each (the setting “Characters per token”)")
                .arg(numbers.count(cost.tokens, 3), numbers.significant(charactersPerToken)),
            passLine(TextSheet::tr("Reading it: %1"), cost.read),
            passLine(TextSheet::tr("Writing it: %1"), cost.write)};
}

} // namespace

TextSheet::TextSheet(QWidget* parent)
    : QDialog(parent), m_text(new QPlainTextEdit(this)), m_answers(new QListWidget(this)) {
    resize(560, 460);
    m_text->setTabChangesFocus(true);
    m_answers->setWordWrap(true);
    m_answers->setFrameShape(QFrame::NoFrame);
    m_answers->setFixedHeight(answersHeight);
    m_answers->viewport()->setAutoFillBackground(false);
    m_answers->setSelectionMode(QAbstractItemView::NoSelection);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TextSheet::count);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_answers);
    layout->addWidget(buttons);
    retranslate();
}

void TextSheet::show(const SnapshotPointer& snapshot) {
    m_snapshot = snapshot;
    if (isVisible())
        refresh();
}

// Once for a text, however often the scenario moves.
void TextSheet::count() {
    const QByteArray utf8 = m_text->toPlainText().toUtf8();
    m_count = count_text({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    refresh();
}

void TextSheet::refresh() {
    if (!m_snapshot)
        return;
    const Evaluated& now = m_snapshot->current;
    m_answers->clear();
    m_answers->addItems(
        linesOf(text_cost(m_count, now.inputs, now.results), inputNumber(now, "text.characters_per_token")));
}

void TextSheet::retranslate() {
    setWindowTitle(tr("A text of your own"));
    m_text->setPlaceholderText(tr("Paste, drop or type a text"));
    m_text->setAccessibleName(tr("Your text"));
    m_answers->setAccessibleName(tr("What the text takes"));
    refresh();
}

void TextSheet::showEvent(QShowEvent* event) {
    refresh();
    m_text->setFocus();
    QDialog::showEvent(event);
}

void TextSheet::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace tokenscope
