// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/text_pattern.h"

namespace tokenscope {

QString filledPattern(const QString& pattern, const QStringList& arguments) {
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int digit = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : 0;
        if (digit < 1 || digit > arguments.size()) {
            text += pattern[i];
            continue;
        }
        text += arguments[digit - 1];
        ++i;
    }
    return text;
}

} // namespace tokenscope
