// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/axis_locks.h"
#include "app/shell/pinned_chart.h"
#include "app/state/edit.h"
#include "app/state/snapshot.h"

namespace tokenscope {

/// The pinned charts side by side, in equal shares.
class PinnedRow : public QWidget {
    Q_OBJECT

public:
    explicit PinnedRow(const Theme& theme, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const Snapshot& snapshot, AxisLocks& locks);
    void setTheme(const Theme& theme);
    void setPinned(const QStringList& ids);
    const std::vector<PinnedChart*>& charts() const { return m_charts; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void unpinned(const QString& id);
    void activated(const QString& key);
    void edited(const tokenscope::Edit& edit);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    Theme m_theme;
    std::vector<PinnedChart*> m_charts;
};

} // namespace tokenscope
