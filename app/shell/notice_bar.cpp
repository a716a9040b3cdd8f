// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/notice_bar.h"

#include "app/shell/shell_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace tokenscope {

NoticeBar::NoticeBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_ink(theme), m_label(new QLabel(this)), m_answers(new QHBoxLayout) {
    auto* close = new ShellButton(m_ink, IconShape::close, this);
    close->setHint(tr("Dismiss"));
    connect(close, &QAbstractButton::clicked, this, &NoticeBar::dismiss);
    m_close = close;
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(22, 6, 16, 7);
    layout->addWidget(m_label, 1);
    layout->addLayout(m_answers);
    layout->addWidget(m_close);
    hide();
}

void NoticeBar::show(Kind kind, const QString& sentence, const std::vector<Answer>& answers) {
    const bool stays = !m_notice.answers.empty() || !isVisible();
    if (!isHidden() && stays && m_notice.sentence != sentence)
        m_behind.push_back(m_notice);
    present({kind, sentence, answers});
}

void NoticeBar::present(const Notice& notice) {
    m_notice = notice;
    m_label->setText(notice.sentence);
    m_label->setAccessibleName(notice.sentence);
    while (QLayoutItem* item = m_answers->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const Answer& answer : notice.answers)
        addAnswer(answer);
    applyColors();
    setVisible(true);
}

void NoticeBar::dismiss() {
    hide();
    if (m_behind.empty())
        return;
    const Notice next = m_behind.back();
    m_behind.pop_back();
    present(next);
}

void NoticeBar::addAnswer(const Answer& answer) {
    auto* button = new ShellButton(m_ink, std::nullopt, this);
    button->setFilled(m_answers->isEmpty());
    button->setText(answer.text);
    button->setAccessibleName(answer.text);
    connect(button, &QAbstractButton::clicked, this, [this, act = answer.act] {
        dismiss();
        act();
    });
    m_answers->addWidget(button);
}

void NoticeBar::setTheme(const Theme& theme) {
    m_ink = ControlInk(theme);
    applyColors();
}

QString NoticeBar::sentence() const { return isHidden() ? QString() : m_label->text(); }

void NoticeBar::applyColors() {
    QPalette colors = m_label->palette();
    colors.setColor(QPalette::WindowText,
                    m_ink.color(m_notice.kind == Kind::error ? Role::impossible : Role::text));
    m_label->setPalette(colors);
    m_label->setFont(m_ink.font(13));
    update();
}

void NoticeBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_ink.color(Role::selectedRow));
    painter.fillRect(0, height() - 1, width(), 1, m_ink.color(Role::divider));
}

void NoticeBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        static_cast<ShellButton*>(m_close)->setHint(tr("Dismiss"));
    QWidget::changeEvent(event);
}

} // namespace tokenscope
