// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/control_ink.h"

#include <QWidget>

namespace tokenscope {

QColor ControlInk::mixed(Role over, Role under, qreal share) const {
    const QColor a = color(over);
    const QColor b = color(under);
    const auto mix = [share](int x, int y) { return qRound(x * share + y * (1 - share)); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

QString plainToolTip(const QString& text) {
    if (text.isEmpty())
        return {};
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', QStringLiteral("<br>"));
    return u"<qt>" % escaped % u"</qt>";
}

void setPlainToolTip(QWidget& widget, const QString& text) {
    widget.setToolTip(plainToolTip(text));
    widget.setAccessibleDescription(text);
}

} // namespace tokenscope
