// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/scenario_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace tokenscope {

ScenarioDrop::ScenarioDrop(QWidget* window) : QObject(window) {
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

QString ScenarioDrop::pathIn(const QMimeData& data) {
    if (data.urls().size() != 1)
        return {};
    const QString path = data.urls().constFirst().toLocalFile();
    for (const char* ending : {".tokx", ".png", ".svg", ".pdf"})
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive))
            return path;
    return {};
}

bool ScenarioDrop::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QString path = pathIn(*drop->mimeData());
    if (path.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(path);
    return true;
}

} // namespace tokenscope
