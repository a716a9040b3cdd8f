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

// "unknown: ID, ID" with the names of the inputs.
QString unknownInputs(const QString& ids) {
    QStringList labels;
    for (const QString& id : ids.split(QStringLiteral(", ")))
        labels << inputLabel(id);
    return Undefined::tr("unknown: %1").arg(labels.join(QStringLiteral(", ")));
}

QString gigabytes(const QString& digits) { return toQString(count(digits.toDouble(), 3, numberFormat())); }

} // namespace

QString undefinedText(std::string_view outputId, const Evaluated& evaluated) {
    const std::string reason =
        why_undefined(outputId, evaluated.output(outputId), evaluated.inputs, evaluated.results);
    const QString unknown = QStringLiteral("unknown: ");
    if (const QString ids = toQString(reason); ids.startsWith(unknown))
        return unknownInputs(ids.mid(unknown.size()));
    static const QRegularExpression fit(QStringLiteral("^does not fit: needs (\\S+) GB, has (\\S+) GB$"));
    const QRegularExpressionMatch match = fit.match(QString::fromStdString(reason));
    if (match.hasMatch())
        return Undefined::tr("does not fit: needs %1\u00a0GB, has %2\u00a0GB")
            .arg(gigabytes(match.captured(1)), gigabytes(match.captured(2)));
    return reason.empty() ? QString() : coreText("Reason", reason);
}

} // namespace tokenscope
