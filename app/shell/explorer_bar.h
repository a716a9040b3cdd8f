// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/figure.h"
#include "app/charts/theme.h"
#include "app/state/snapshot.h"

#include <QWidget>

class QLabel;

namespace tokenscope {

class AttributionEnds;
class SearchableChoice;

/// What the charts show that have a choice: which output over which inputs, or the difference between which
/// scenarios. Hidden for the other charts.
class ExplorerBar : public QWidget {
    Q_OBJECT

public:
    explicit ExplorerBar(const Theme& theme, QWidget* parent = nullptr);

    using QWidget::show;
    /// Shows the choices of a chart by the id of its figure.
    void show(const Figure& figure, const Snapshot& snapshot);
    void setTheme(const Theme& theme);
    SearchableChoice* output() { return m_output; }
    SearchableChoice* x() { return m_x; }
    SearchableChoice* y() { return m_y; }
    AttributionEnds* ends() { return m_ends; }

Q_SIGNALS:
    void explored(const tokenscope::Exploration& exploration);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose();
    void retranslate();

    Theme m_theme;
    SearchableChoice* m_output;
    QLabel* m_over;
    SearchableChoice* m_x;
    QLabel* m_and;
    SearchableChoice* m_y;
    AttributionEnds* m_ends;
    bool m_isMap = false;
    Exploration m_exploration;
};

} // namespace tokenscope
