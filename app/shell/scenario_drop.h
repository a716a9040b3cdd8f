// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace tokenscope {

/// Lets a scenario file, or a figure that may carry a scenario, be dropped on a window.
class ScenarioDrop : public QObject {
    Q_OBJECT

public:
    explicit ScenarioDrop(QWidget* window);

    /// The path of the one scenario or figure; empty: it is something else.
    static QString pathIn(const QMimeData& data);

Q_SIGNALS:
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace tokenscope
