// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/breadcrumb.h"

#include <QPainter>

namespace tokenscope {
namespace {

constexpr qreal separatorWidth = 12;
constexpr int mostCrumbs = 4;
constexpr TextStyle separatorStyle{12.5, 400};

// Of a long way the beginning and the end, and between them the last of what is left out.
std::vector<int> shownCrumbs(int count) {
    std::vector<int> shown;
    for (int i = 0; i < count; ++i)
        if (count <= mostCrumbs || i < 2 || i >= count - 3)
            shown.push_back(i);
    return shown;
}

} // namespace

Breadcrumb::Breadcrumb(ControlInk& ink, QWidget* parent)
    : QWidget(parent), m_ink(ink), m_back(new LinkButton(ink, this)) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_back->setIconShape(IconShape::chevronLeft);
    connect(m_back, &QAbstractButton::clicked, this, &Breadcrumb::backRequested);
    retranslate();
}

void Breadcrumb::retranslate() { m_back->setHint(tr("Back")); }

void Breadcrumb::setCrumbs(const QStringList& crumbs, bool canGoBack) {
    m_back->setEnabled(canGoBack);
    for (LinkButton* button : m_buttons) {
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
    m_buttons.clear();
    for (const int i : shownCrumbs(int(crumbs.size()))) {
        auto* button = new LinkButton(m_ink, this);
        const bool last = i == crumbs.size() - 1;
        const bool leftOut = crumbs.size() > mostCrumbs && i == crumbs.size() - 3;
        button->setWords(leftOut ? QStringLiteral("…") : crumbs[i], last ? 600 : 400);
        if (leftOut)
            button->setHint(crumbs[i]);
        button->setFocusPolicy(i > 0 && !last ? Qt::StrongFocus : Qt::NoFocus);
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT crumbChosen(i); });
        button->show();
        m_buttons.push_back(button);
    }
    updateGeometry();
    arrange(width(), true);
    update();
}

int Breadcrumb::arrange(int available, bool place) const {
    const QSize back = m_back->sizeHint();
    if (place)
        m_back->setGeometry(0, 0, back.width(), back.height());
    const int start = back.width() - m_ink.pixels(5), gap = m_ink.pixels(separatorWidth);
    int x = start, y = 0;
    for (LinkButton* button : m_buttons) {
        const QSize size = button->sizeHint();
        if (x > start && x + size.width() > available) {
            x = start;
            y += back.height();
        }
        if (place)
            button->setGeometry(x, y, std::min(size.width(), available - x), size.height());
        x += size.width() + gap;
    }
    return y + back.height();
}

int Breadcrumb::heightForWidth(int width) const { return arrange(width, false); }

void Breadcrumb::resizeEvent(QResizeEvent*) { arrange(width(), true); }

void Breadcrumb::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(m_ink.color(Role::secondaryText));
    for (std::size_t i = 0; i + 1 < m_buttons.size(); ++i) {
        const QRect left = m_buttons[i]->geometry();
        const qreal baseline = m_ink.centredBaseline(left.top(), left.height(), separatorStyle);
        m_ink.text().draw(painter, {left.right() + 1 + m_ink.px(separatorWidth) / 2, baseline},
                          QStringLiteral("›"), separatorStyle, Align::centre);
    }
}

} // namespace tokenscope
