// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/source_text.h"

#include <QCoreApplication>

namespace tokenscope {
namespace {

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

QString howSureText(const std::string& howSure) {
    if (howSure == "seen_in_source")
        return SourceText::tr("seen in the source");
    if (howSure == "derived")
        return SourceText::tr("derived");
    if (howSure == "fitted")
        return SourceText::tr("fitted");
    return SourceText::tr("assumed");
}

} // namespace

QString sourceText(const InputOrigin& origin) {
    if (origin.from == InputOrigin::From::set_here)
        return SourceText::tr("set by you");
    const QString text = origin.source == "choice" ? SourceText::tr("chosen for this scenario, not measured")
                                                   : QString::fromStdString(origin.source);
    if (text.isEmpty())
        return origin.how_sure.empty() ? QString() : howSureText(origin.how_sure);
    return origin.how_sure.empty() ? text : SourceText::tr("%1 (%2)").arg(text, howSureText(origin.how_sure));
}

} // namespace tokenscope
