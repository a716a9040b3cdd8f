// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/difference_text.h"

#include "app/state/data_names.h"
#include "app/state/input_names.h"
#include "app/state/number_format.h"
#include "core/scenario/input_value.h"

#include <QCoreApplication>
#include <QStringList>

namespace tokenscope {
namespace {

struct Difference {
    Q_DECLARE_TR_FUNCTIONS(Difference)
};

QString valueText(std::string_view id, const Inputs& inputs) {
    return inputValueText(toQString(id), value_of(inputs, id));
}

} // namespace

QString differenceSentence(const Evaluated& scenario, const Evaluated& from, const Library& library) {
    const QString name = displayName(from.document, library);
    QStringList parts;
    for (const std::string_view id : differingInputs(scenario.inputs, from.inputs))
        parts << Difference::tr("%1 %2 instead of %3")
                     .arg(inSentence(inputLabel(toQString(id))), valueText(id, scenario.inputs),
                          valueText(id, from.inputs));
    return parts.isEmpty()
               ? Difference::tr("The inputs are those of “%1”.").arg(name)
               : Difference::tr("Compared with “%1”: %2.").arg(name, parts.join(QStringLiteral(", ")));
}

} // namespace tokenscope
