// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/headline_column.h"

#include <vector>

namespace tokenscope {

/// The figures that are always in view, in equal columns: five, or four where five would not fit.
class HeadlineStrip : public QWidget {
    Q_OBJECT

public:
    explicit HeadlineStrip(const Theme& theme, QWidget* parent = nullptr);

    void show(const SnapshotPointer& snapshot);
    using QWidget::show;
    void setTheme(const Theme& theme);
    /// 72 pixels high in place of 88.
    void setCompact(bool compact);
    const std::vector<HeadlineColumn*>& columns() const { return m_columns; }

Q_SIGNALS:
    void explainRequested(const QString& outputId);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    int shownCount() const;
    qreal pitch() const;

    ControlInk m_ink;
    std::vector<HeadlineColumn*> m_columns;
    SnapshotPointer m_snapshot;
    bool m_compact = false;
};

} // namespace tokenscope
