// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/undefined_text.h"

#include "app/state/input_names.h"
#include "app/state/number_format.h"
#include "core/model/undefined.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tokenscope {
namespace {

struct Undefined {
    Q_DECLARE_TR_FUNCTIONS(Undefined)
};

QString unknownInputs(const Evaluated& evaluated) {
    QStringList labels;
    for (const auto id : unknown_inputs(evaluated.inputs))
        labels << inputLabel(QString::fromUtf8(id.data(), qsizetype(id.size())));
    return Undefined::tr("unknown: %1").arg(labels.join(QStringLiteral(", ")));
}

QString gigabytes(const QString& digits) { return toQString(count(digits.toDouble(), 3, numberFormat())); }

} // namespace

QString undefinedText(std::string_view outputId, const Evaluated& evaluated) {
    const std::string reason =
        why_undefined(outputId, evaluated.output(outputId), evaluated.inputs, evaluated.results);
    if (reason.starts_with("unknown: "))
        return unknownInputs(evaluated);
    static const QRegularExpression fit(QStringLiteral("^does not fit: needs (\\S+) GB, has (\\S+) GB$"));
    const QRegularExpressionMatch match = fit.match(QString::fromStdString(reason));
    if (match.hasMatch())
        return Undefined::tr("does not fit: needs %1\u00a0GB, has %2\u00a0GB")
            .arg(gigabytes(match.captured(1)), gigabytes(match.captured(2)));
    return reason.empty() ? QString() : coreText("Reason", reason);
}

} // namespace tokenscope
