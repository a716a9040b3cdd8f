// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/document.h"

#include <QString>

namespace tokenscope {

/// A text that the core marks with NAME(context, text), in the program's language.
QString coreText(const char* context, std::string_view english);

/// A name as it stands inside a sentence: with a small letter, except in languages that write nouns with
/// capitals and before an acronym.
QString inSentence(const QString& name);

/// The translated name of an input; the id where there is none.
QString inputLabel(const QString& id);
/// A value with its unit as people read it: "70 billion", "60 %", "8 × H100 SXM".
QString inputValueText(const QString& id, const InputValue& value);
/// "Set parameters to 70 billion".
QString setInputText(const QString& id, const InputValue& value);

} // namespace tokenscope
