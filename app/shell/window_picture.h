// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/document.h"

#include <QImage>

#include <memory>

namespace tokenscope {

class Language;

/// The real window on a scenario, drawn without being seen, with the settings of a first start.
QImage windowPicture(const std::shared_ptr<const Library>& library, const Document& document,
                     Language& language, const QString& theme, QSize size);

} // namespace tokenscope
