// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/controls/control_ink.h"

#include <QWidget>

namespace tokenscope {

class DropDown;
class SegmentedBar;

/// At the head of a chart: whether its axis is linear or logarithmic, and what its amounts are stated per.
/// Without a choice it is not there.
class ChartSwitches : public QWidget {
    Q_OBJECT

public:
    explicit ChartSwitches(const Theme& theme, QWidget* parent = nullptr);

    using QWidget::show;
    void show(const Figure& figure);
    void setTheme(const Theme& theme);
    /// Width that a title has to leave free; 0 while there is nothing to choose.
    int inset() const;
    SegmentedBar* scale() { return m_scale; }
    DropDown* per() { return m_per; }

Q_SIGNALS:
    void scaleChosen(bool logarithmic);
    void unitChosen(tokenscope::FunctionalUnit unit);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// What of a figure is shown here.
    struct Choices {
        std::optional<bool> logarithmic;
        std::vector<FunctionalUnit> units;
        std::optional<FunctionalUnit> unit;
        bool operator==(const Choices&) const = default;
    };

    void showScale(const Figure& figure);
    void showUnits(const Figure& figure);

    ControlInk m_ink;
    SegmentedBar* m_scale;
    DropDown* m_per;
    std::optional<Choices> m_shown; ///< nothing: texts or sizes have changed
};

} // namespace tokenscope
