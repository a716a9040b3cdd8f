// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/explain_header.h"

#include "app/panels/wrapped_text.h"

#include <QPainter>
#include <QResizeEvent>

namespace tokenscope {
namespace {

constexpr qreal top = 14;
constexpr qreal numberDrop = 30;
constexpr qreal unitGap = 8;
constexpr qreal unitPitch = 18;
constexpr qreal firstLineDrop = 21;
constexpr qreal linePitch = 16;
constexpr qreal below = 20;
constexpr TextStyle numberStyle{30, 600};
constexpr TextStyle unitStyle{13, 400};
constexpr TextStyle lineStyle{12.5, 400};

} // namespace

ExplainHeader::ExplainHeader(ControlInk& ink, QWidget* parent)
    : QWidget(parent), m_ink(ink), m_crumbs(new Breadcrumb(ink, this)), m_copy(new LinkButton(ink, this)) {
    m_copy->setIconShape(IconShape::copy);
    connect(m_crumbs, &Breadcrumb::backRequested, this, &ExplainHeader::backRequested);
    connect(m_crumbs, &Breadcrumb::crumbChosen, this, &ExplainHeader::crumbChosen);
    connect(m_copy, &QAbstractButton::clicked, this, &ExplainHeader::copyRequested);
    retranslate();
}

void ExplainHeader::retranslate() {
    m_copy->setHint(tr("Copy explanation"));
    m_crumbs->retranslate();
}

void ExplainHeader::setTitle(const ExplainTitle& title) {
    if (title.crumbs != m_title.crumbs || title.canGoBack != m_title.canGoBack)
        m_crumbs->setCrumbs(title.crumbs, title.canGoBack);
    m_title = title;
    setAccessibleName(title.crumbs.join(u' ') + u": " + title.value.joined());
    setAccessibleDescription(title.lines.join(u'\n'));
    relayout();
}

bool ExplainHeader::unitBelow() const { return m_unitLines.size() > 1; }

void ExplainHeader::relayout() {
    const QSize copy = m_copy->sizeHint();
    const int crumbWidth = width() - copy.width();
    m_copy->setGeometry(width() - copy.width(), m_ink.pixels(top), copy.width(), copy.height());
    m_crumbs->setGeometry(0, m_ink.pixels(top), crumbWidth, m_crumbs->heightForWidth(crumbWidth));
    TextShaper& text = m_ink.text();
    const qreal room = width() - 2 * m_ink.px(side);
    const qreal beside = room - text.width(m_title.value.number, numberStyle) - m_ink.px(unitGap);
    m_unitLines = wrappedText(m_title.value.unit, unitStyle, beside, text);
    if (unitBelow())
        m_unitLines = QStringList{QString()} + wrappedText(m_title.value.unit, unitStyle, room, text);
    m_lines.clear();
    for (const QString& line : m_title.lines)
        m_lines << wrappedText(line, lineStyle, room, text);
    const qreal units = m_ink.px(unitPitch) * qreal(m_unitLines.size() - 1);
    setFixedHeight(m_crumbs->geometry().bottom() +
                   int(std::ceil(m_ink.px(numberDrop + firstLineDrop + below) + units +
                                 m_ink.px(linePitch) * qreal(m_lines.size() - 1))));
    update();
}

void ExplainHeader::resizeEvent(QResizeEvent* event) {
    if (event->size().width() != event->oldSize().width())
        relayout();
}

void ExplainHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.translate(m_ink.px(side), 0);
    TextShaper& text = m_ink.text();
    qreal baseline = m_crumbs->geometry().bottom() + m_ink.px(numberDrop);
    painter.setPen(m_ink.color(Role::text));
    text.draw(painter, {0, baseline}, m_title.value.number, numberStyle);
    painter.setPen(m_ink.color(Role::secondaryText));
    const qreal number = text.width(m_title.value.number, numberStyle);
    const qreal unitLeft = number > 0 ? number + m_ink.px(unitGap) : 0;
    text.draw(painter, {unitLeft, baseline}, m_unitLines.value(0), unitStyle);
    drawLines(painter, {0, baseline + m_ink.px(unitPitch)}, m_ink.px(unitPitch), m_unitLines.mid(1),
              unitStyle, text);
    baseline += m_ink.px(unitPitch) * qreal(m_unitLines.size() - 1) + m_ink.px(firstLineDrop);
    drawLines(painter, {0, baseline}, m_ink.px(linePitch), m_lines, lineStyle, text);
}

} // namespace tokenscope
