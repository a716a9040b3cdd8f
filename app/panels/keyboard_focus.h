// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

namespace tokenscope {

/// Whether a view has the focus and it is the keyboard that moves it: only then a ring marks the current row.
class KeyboardFocus : public QObject {
    Q_OBJECT

public:
    /// Belongs to the view.
    explicit KeyboardFocus(QAbstractItemView& view);

    bool isVisible() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView& m_view;
    bool m_byKeys = false;
};

} // namespace tokenscope
