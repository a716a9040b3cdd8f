// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/number_format.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokenscope {

NumberFormat numberFormat() {
    const auto word = [](const char* text) {
        return QCoreApplication::translate("Number", text).toStdString();
    };
    const QLocale locale;
    NumberFormat format;
    format.decimal_point = locale.decimalPoint().toStdString();
    format.group_separator = locale.groupSeparator().toStdString();
    format.million = word(QT_TRANSLATE_NOOP("Number", "million"));
    format.billion = word(QT_TRANSLATE_NOOP("Number", "billion"));
    format.trillion = word(QT_TRANSLATE_NOOP("Number", "trillion"));
    format.point = word(QT_TRANSLATE_NOOP("Number", "point"));
    format.points = word(QT_TRANSLATE_NOOP("Number", "points"));
    return format;
}

QString localDigits(const QString& number) {
    const NumberFormat format = numberFormat();
    QString text;
    for (const QChar c : number)
        text += c == u'.'   ? toQString(format.decimal_point)
                : c == u',' ? toQString(format.group_separator)
                            : QString(c);
    return text;
}

} // namespace tokenscope
