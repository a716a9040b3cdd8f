// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/scenario_error_text.h"

#include "app/state/text_pattern.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokenscope {
namespace {

// %1 key, %2 what stands there, %3 what would be right.
const char* pattern(ScenarioError::Code code) {
    using Code = ScenarioError::Code;
    switch (code) {
    case Code::too_large:
        return QT_TRANSLATE_NOOP("ScenarioError",
                                 "it has more than %3 bytes, the most that a scenario may have");
    case Code::too_deep:
        return QT_TRANSLATE_NOOP("ScenarioError", "it is nested deeper than %3 levels");
    case Code::not_json:
        return QT_TRANSLATE_NOOP("ScenarioError", "it is not JSON from column %2 on");
    case Code::not_a_scenario:
        return QT_TRANSLATE_NOOP("ScenarioError", "it is not a scenario; it needs %3");
    case Code::unknown_preset:
        return QT_TRANSLATE_NOOP("ScenarioError", "no preset is called “%2”; the presets are %3");
    case Code::unknown_name:
        return QT_TRANSLATE_NOOP("ScenarioError", "%1: “%2” is not known; it must be %3");
    case Code::wrong_unit:
        return QT_TRANSLATE_NOOP("ScenarioError", "%1: “%2” does not measure it; the unit is %3");
    case Code::needless_unit:
        return QT_TRANSLATE_NOOP("ScenarioError", "%1: it is a word and has no unit “%2”; write %3");
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
    const bool tooLarge = error.code == ScenarioError::Code::too_large;
    const QString expected = tooLarge ? QLocale().toString(static_cast<qulonglong>(largest_scenario))
                                      : QString::fromStdString(error.expected);
    const QString what =
        filledPattern(QCoreApplication::translate("ScenarioError", pattern(error.code)),
                      {QString::fromStdString(error.key), QString::fromStdString(error.found), expected});
    if (error.line <= 0)
        return what;
    return QCoreApplication::translate("ScenarioError", "line %1: %2").arg(QString::number(error.line), what);
}

} // namespace tokenscope
