// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/control_row.h"

#include "app/controls/control_label.h"
#include "app/controls/control_metrics.h"
#include "app/controls/icon_button.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace tokenscope {

namespace metrics = control_metrics;

namespace {

constexpr qreal messageTop = 4;
constexpr qreal messageBottom = 6;
// An icon's button is wider than the icon.
constexpr qreal iconShift = metrics::iconToField - metrics::iconGap / 2;

} // namespace

ControlRow::ControlRow(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_ink(theme), m_label(new ControlLabel(m_ink, this)),
      m_link(new IconButton(m_ink, IconShape::link, this)),
      m_lock(new IconButton(m_ink, IconShape::lock, this)),
      m_reset(new IconButton(m_ink, IconShape::reset, this)), m_message(new QLabel(this)) {
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_message->setFont(m_ink.font(metrics::messageSize));
    m_message->hide();
    colorMessage();
    m_reset->hide();
    m_lock->hide();
    m_link->hide();
    m_lock->setProminent(true);
    connect(m_link, &IconButton::clicked, this, [this] { request(ControlEdit::Kind::toggleLink); });
    connect(m_lock, &IconButton::clicked, this, [this] { request(ControlEdit::Kind::toggleLock); });
    connect(m_reset, &IconButton::clicked, this, [this] { request(ControlEdit::Kind::reset); });
    connect(m_label, &ControlLabel::doubleClicked, this, [this] {
        if (m_head.edited)
            request(ControlEdit::Kind::reset);
    });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    limitWidth();
}

ControlRow::~ControlRow() = default;

void ControlRow::limitWidth() {
    setMaximumWidth(m_ink.pixels(metrics::leadingMargin + metrics::maximumWidth + metrics::trailingMargin));
}

void ControlRow::setTheme(const Theme& theme) {
    m_ink = ControlInk(theme);
    m_message->setFont(m_ink.font(metrics::messageSize));
    colorMessage();
    limitWidth();
    themeChanged();
    relayout();
    update();
}

bool ControlRow::matches(const QString& query, const QString& group) const {
    const QString text = m_head.label % u'\n' % m_head.id % u'\n' % group;
    const QStringList words = query.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void ControlRow::showHead(const Head& head) {
    if (head == m_head)
        return;
    m_head = head;
    m_label->setLabel(head.label, head.edited, head.toolTip);
    m_label->setEnabled(head.enabled);
    m_reset->setVisible(head.edited && head.enabled);
    m_lock->setVisible(head.locked);
    m_link->setVisible(head.computed);
    updateHints();
    update();
}

QString ControlRow::resetText() const {
    return m_head.baselineText.isEmpty() ? tr("Reset to baseline")
                                         : tr("Reset to baseline (%1)").arg(m_head.baselineText);
}

// Spoken with the name of the setting, because there is such a button on every row.
void ControlRow::updateHints() {
    const std::pair<IconButton*, QString> hints[] = {
        {m_reset, resetText()},
        {m_lock, tr("Locked: left out of what moves a number and of what makes a value. Click to unlock")},
        {m_link, tr("Computed from the other settings. Click to type it")}};
    for (const auto& [button, hint] : hints) {
        button->setHint(hint);
        button->setAccessibleName(tr("%1: %2", "setting, what a button does").arg(m_head.label, hint));
    }
}

void ControlRow::showMessage(const QString& text, Role role) {
    if (text == m_message->text() && role == m_messageRole)
        return;
    m_messageRole = role;
    colorMessage();
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void ControlRow::colorMessage() {
    QPalette colors = m_message->palette();
    colors.setColor(QPalette::WindowText, m_ink.color(m_messageRole));
    m_message->setPalette(colors);
}

void ControlRow::request(ControlEdit::Kind kind, const QString& text) {
    Q_EMIT edited({id(), kind, 0, text, ControlEdit::Phase::single});
}

void ControlRow::setBuddy(QWidget* buddy) { m_label->setBuddy(buddy); }

QRect ControlRow::visual(const QRectF& area) const {
    return QStyle::visualRect(layoutDirection(), rect(), area.toRect());
}

qreal ControlRow::contentLeft() const { return m_ink.px(metrics::leadingMargin); }

qreal ControlRow::contentWidth(qreal width) const {
    return std::max(0.0, width - contentLeft() - m_ink.px(metrics::trailingMargin));
}

// Room for the reset icon is kept while it is hidden: an edit must not break the label.
qreal ControlRow::iconsWidth() const {
    const int icons = 1 + int(!m_lock->isHidden()) + int(!m_link->isHidden());
    return m_ink.px((metrics::icon + metrics::iconGap) * icons + iconShift + metrics::labelToIcons);
}

qreal ControlRow::labelRoom(qreal available) const {
    return std::max(0.0, available - std::min(editorWidth(available), available) - iconsWidth());
}

qreal ControlRow::labelRowHeight(qreal available) const {
    const int lines = m_label->linesIn(labelRoom(available));
    return m_ink.px(metrics::labelRow + (lines - 1) * metrics::secondLabelLine);
}

qreal ControlRow::messageHeight(qreal available) const {
    if (m_message->isHidden())
        return 0;
    return m_ink.px(messageTop + messageBottom) + m_message->heightForWidth(int(available));
}

int ControlRow::heightForWidth(int width) const {
    const qreal available = contentWidth(width);
    return qRound(labelRowHeight(available) + bodyHeight(available) + messageHeight(available));
}

void ControlRow::relayout() {
    const qreal available = contentWidth(width());
    const qreal bodyTop = labelRowHeight(available);
    layoutLabelRow();
    layoutBody(bodyTop);
    layoutMessage(bodyTop + bodyHeight(available));
    const int wanted = heightForWidth(width());
    if (wanted == height())
        return;
    updateGeometry();
    const bool isLaidOut = parentWidget() && parentWidget()->layout();
    if (!isLaidOut)
        resize(width(), wanted);
}

void ControlRow::layoutLabelRow() {
    const qreal available = contentWidth(width());
    const qreal right = contentLeft() + available;
    const qreal field = std::min(editorWidth(available), available);
    const qreal height = labelRowHeight(available);
    const qreal fieldHeight = m_ink.px(metrics::fieldHeight);
    const qreal top = (height - fieldHeight) / 2;
    if (field > 0)
        editor()->setGeometry(visual(QRectF(right - field, top, field, fieldHeight)));
    const qreal pitch = m_ink.px(metrics::icon + metrics::iconGap);
    qreal x = right - field - (field > 0 ? m_ink.px(iconShift) : 0);
    for (IconButton* icon : {m_reset, m_lock, m_link}) {
        if (icon->isHidden())
            continue;
        x -= pitch;
        icon->setGeometry(visual(QRectF(x, top, pitch, fieldHeight)));
    }
    m_label->setGeometry(visual(QRectF(contentLeft(), 0, labelRoom(available), height)));
}

void ControlRow::layoutMessage(qreal top) {
    if (m_message->isHidden())
        return;
    const qreal available = contentWidth(width());
    const QRectF area(contentLeft(), top + m_ink.px(messageTop), available,
                      m_message->heightForWidth(int(available)));
    m_message->setGeometry(visual(area));
}

// The least height that any width needs; layouts ask for the height at their width.
QSize ControlRow::sizeHint() const {
    const qreal margins = metrics::leadingMargin + metrics::trailingMargin;
    return {m_ink.pixels(metrics::usualWidth + margins), heightForWidth(maximumWidth())};
}

QSize ControlRow::minimumSizeHint() const {
    const qreal margins = metrics::leadingMargin + metrics::trailingMargin;
    return {m_ink.pixels(metrics::minimumWidth + margins), heightForWidth(maximumWidth())};
}

void ControlRow::paintEvent(QPaintEvent*) {
    if (!m_head.edited)
        return;
    QPainter painter(this);
    const qreal height = m_ink.px(metrics::barHeight);
    const QRectF bar(0, (m_label->height() - height) / 2, m_ink.px(metrics::barWidth), height);
    painter.fillRect(visual(bar), m_ink.color(Role::text));
}

void ControlRow::resizeEvent(QResizeEvent*) { relayout(); }

void ControlRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        updateHints();
        retranslate();
    }
    if (event->type() == QEvent::LayoutDirectionChange)
        relayout();
    QWidget::changeEvent(event);
}

} // namespace tokenscope
