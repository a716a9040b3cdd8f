// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/scenario_error_text.h"

#include "app/state/text_pattern.h"

#include <QCoreApplication>

namespace tokenscope {
namespace {

// %1 key, %2 what stands there, %3 what would be right.
const char* pattern(ScenarioError::Code code) {
    using Code = ScenarioError::Code;
    switch (code) {
    case Code::too_large:
        return QT_TRANSLATE_NOOP("ScenarioError", "it has %2 bytes; a scenario has at most %3");
    case Code::too_deep:
        return QT_TRANSLATE_NOOP("ScenarioError", "it is nested deeper than %3 levels");
    case Code::not_json:
        return QT_TRANSLATE_NOOP("ScenarioError", "it is not JSON (%2)");
    case Code::not_a_scenario:
        return QT_TRANSLATE_NOOP("ScenarioError", "it is not a scenario; it needs %3");
    case Code::unknown_preset:
        return QT_TRANSLATE_NOOP("ScenarioError", "no preset is called “%2”; the presets are %3");
    case Code::unknown_name:
        return QT_TRANSLATE_NOOP("ScenarioError", "%1: “%2” is not known; it must be %3");
    case Code::wrong_unit:
        return QT_TRANSLATE_NOOP("ScenarioError", "%1: “%2” does not measure it; the unit is %3");
    case Code::wrong_type:
        return QT_TRANSLATE_NOOP("ScenarioError", "%1: %2 stands where %3 is needed");
    case Code::out_of_range:
        return QT_TRANSLATE_NOOP("ScenarioError", "%1: %2 is out of range; it must be %3");
    case Code::missing_value:
        return QT_TRANSLATE_NOOP("ScenarioError", "%1: %2 has no value; write %3");
    }
    return "";
}

} // namespace

QString scenarioErrorText(const ScenarioError& error) {
    const QString what =
        filledPattern(QCoreApplication::translate("ScenarioError", pattern(error.code)),
                      {QString::fromStdString(error.key), QString::fromStdString(error.found),
                       QString::fromStdString(error.expected)});
    if (error.line <= 0)
        return what;
    return QCoreApplication::translate("ScenarioError", "line %1: %2").arg(QString::number(error.line), what);
}

} // namespace tokenscope
