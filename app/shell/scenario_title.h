// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/control_ink.h"
#include "app/state/snapshot.h"

#include <QWidget>

namespace tokenscope {

/// "70B on four H100, edited compared with Essay, as printed". Gives way from the end where room is short.
class ScenarioTitle : public QWidget {
    Q_OBJECT

public:
    /// `ink` must outlive the widget.
    explicit ScenarioTitle(ControlInk& ink, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const Snapshot& snapshot);
    int wantedWidth();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part {
        QString text;
        TextStyle style;
        Role role = Role::text;
    };

    qreal width(const Part& part) { return m_ink.text().width(part.text, part.style); }

    ControlInk& m_ink;
    std::vector<Part> m_parts;
};

} // namespace tokenscope
