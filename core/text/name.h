// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Marks an English text of the core for translation: lupdate reads it as an alias of QT_TRANSLATE_NOOP.
#define NAME(context, text) text
