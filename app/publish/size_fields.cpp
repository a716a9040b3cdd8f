// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/size_fields.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <cmath>

namespace tokenscope {
namespace {

QString shown(double value) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', 6);
}

QHBoxLayout* sideBySide(QLineEdit* width, QLineEdit* height) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(width);
    row->addWidget(new QLabel(QStringLiteral("×")));
    row->addWidget(height);
    return row;
}

void addRow(QFormLayout* form, const QString& name, QLineEdit* width, QLineEdit* height) {
    auto* label = new QLabel(name);
    label->setBuddy(width);
    form->addRow(label, sideBySide(width, height));
}

} // namespace

SizeFields::SizeFields(QFormLayout* form)
    : QObject(form->parentWidget()), m_pixelWidth(field(tr("Width in pixels"))),
      m_pixelHeight(field(tr("Height in pixels"))), m_paperWidth(field(tr("Width on paper"))),
      m_paperHeight(field(tr("Height on paper"))), m_dpi(field(tr("Dots per inch"))), m_words(new QLabel) {
    addRow(form, tr("Pixels"), m_pixelWidth, m_pixelHeight);
    addRow(form, tr("Paper, mm"), m_paperWidth, m_paperHeight);
    form->addRow(tr("Dots per inch"), m_dpi);
    form->addRow(QString(), m_words);
    m_words->setWordWrap(true);
    m_words->setAccessibleName(tr("What is wrong with the size"));
    m_words->hide();
    for (QLineEdit* paper : {m_paperWidth, m_paperHeight})
        paper->setToolTip(tr("In mm; cm, in and pt are understood, too. Without a height the figure grows "
                             "until its charts have room."));
    showSize();
}

QLineEdit* SizeFields::field(const QString& name) {
    auto* edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setToolTip(tr("Pixels, paper and dots per inch: the two that are typed last give the third"));
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] { take(edit); });
    return edit;
}

bool SizeFields::eventFilter(QObject* watched, QEvent* event) {
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    auto* edit = qobject_cast<QLineEdit*>(watched);
    if (!edit || !key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QObject::eventFilter(watched, event);
    take(edit);
    return true;
}

void SizeFields::setFocus() { m_pixelWidth->setFocus(); }

void SizeFields::setSize(const FigureSize& size) {
    m_size = size;
    m_given = {size.unit == FigureSize::Unit::pixels ? Measure::pixels : Measure::paper};
    if (size.dpi > 0)
        m_given.append(Measure::dpi);
    m_words->hide();
    showSize();
}

// Where pixels and paper are given, the earlier of them keeps its shape and the side that is typed gives the
// dots per inch.
TypedSize SizeFields::typed(const QList<Measure>& given, const QLineEdit* edit) const {
    const bool both = !given.contains(Measure::dpi) && given.size() == 2;
    const auto text = [&](Measure measure, const QLineEdit* field) {
        const bool left = !given.contains(measure) || (both && given.first() == measure && field != edit);
        return left ? QString() : field->text();
    };
    return {text(Measure::pixels, m_pixelWidth), text(Measure::pixels, m_pixelHeight),
            text(Measure::paper, m_paperWidth), text(Measure::paper, m_paperHeight),
            text(Measure::dpi, m_dpi)};
}

void SizeFields::take(QLineEdit* edit) {
    if (!edit->isModified())
        return;
    const bool paper = edit == m_paperWidth || edit == m_paperHeight;
    const Measure measure = edit == m_dpi ? Measure::dpi : paper ? Measure::paper : Measure::pixels;
    QList<Measure> given = m_given;
    given.removeAll(measure);
    given.prepend(measure);
    given = given.mid(0, 2);
    const SizeAnswer answer = sizeOf(typed(given, edit));
    m_words->setText(answer.problem);
    m_words->setVisible(!answer.problem.isEmpty());
    if (answer.size) {
        m_size = *answer.size;
        m_given = given;
    }
    showSize();
    Q_EMIT edited();
}

void SizeFields::showSize() {
    const QSizeF css = m_size.cssSize();
    const QSizeF pixels = (css * m_size.pictureScale()).toSize();
    const QSizeF paper = css / cssPerMillimetre;
    m_pixelWidth->setText(shown(pixels.width()));
    m_paperWidth->setText(
        shown(m_size.unit == FigureSize::Unit::pixels ? std::round(paper.width() * 10) / 10 : m_size.width));
    m_dpi->setText(shown(96 * m_size.pictureScale()));
    const QString pixelHeight = shown(pixels.height());
    const QString paperHeight = shown(std::round(paper.height() * 10) / 10);
    for (const auto& [edit, text] :
         {std::pair(m_pixelHeight, pixelHeight), std::pair(m_paperHeight, paperHeight)}) {
        edit->setText(m_size.grows ? QString() : text);
        edit->setPlaceholderText(m_size.grows ? tr("at least %1").arg(text) : QString());
    }
}

} // namespace tokenscope
