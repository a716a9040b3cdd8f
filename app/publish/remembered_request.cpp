// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/remembered_request.h"

#include <QSettings>

namespace tokenscope {
namespace {

QString group() { return QStringLiteral("figure"); }

/// A switch of the request and the name under which it is kept.
struct KeptSwitch {
    const char* key;
    bool FigureRequest::*member;
};
constexpr KeptSwitch keptSwitches[] = {{"definitions", &FigureRequest::definitions},
                                       {"settings", &FigureRequest::settings},
                                       {"embedded", &FigureRequest::embedded},
                                       {"outlines", &FigureRequest::outlines}};

} // namespace

FigureRequest rememberedRequest() {
    QSettings settings;
    settings.beginGroup(group());
    FigureRequest request;
    request.size = figureSizeOf(settings.value(QStringLiteral("size")).toString()).value_or(FigureSize());
    const QString theme = settings.value(QStringLiteral("theme")).toString();
    request.theme = figureThemes().contains(theme) ? theme : request.theme;
    const QString textSize = settings.value(QStringLiteral("textSize")).toString();
    request.textSize = figureTextSizes().contains(textSize) ? textSize : request.textSize;
    for (const KeptSwitch& kept : keptSwitches)
        request.*kept.member = settings.value(QLatin1String(kept.key), request.*kept.member).toBool();
    return request;
}

void rememberRequest(const FigureRequest& request) {
    QSettings settings;
    settings.beginGroup(group());
    settings.setValue(QStringLiteral("size"), request.size.text());
    settings.setValue(QStringLiteral("theme"), request.theme);
    settings.setValue(QStringLiteral("textSize"), request.textSize);
    for (const KeptSwitch& kept : keptSwitches)
        settings.setValue(QLatin1String(kept.key), request.*kept.member);
}

} // namespace tokenscope
