// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/drop_down.h"
#include "app/shell/actions.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;

namespace tokenscope {

class ShellButton;
class TabButton;

/// Which chart is the large one, and what can be done with it. Tabs that find no room
/// are offered in a list beside the others; in a narrow window all are. Pinned charts that are not shown are
/// offered by name.
class ChartTabs : public QWidget {
    Q_OBJECT

public:
    ChartTabs(const Theme& theme, const Actions& actions, QWidget* parent = nullptr);

    /// Ids and titles of all charts, in the program's language.
    void setCharts(const std::vector<ControlOption>& charts);
    void setCurrent(const QString& id);
    /// Charts that are pinned but not in view.
    void offerPinned(const QStringList& ids);
    void setTheme(const Theme& theme);
    /// Whether all tabs have become a list.
    bool isFolded() const { return m_shownTabs == 0; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildTabs();
    void buildPinned();
    void fold();
    std::size_t tabsThatFit() const;
    int besideTabs() const;
    void showList();
    QString titleOf(const QString& id) const;

    ControlInk m_ink;
    std::vector<ControlOption> m_charts;
    QString m_current;
    std::size_t m_shownTabs = 0;
    QStringList m_offered;
    QButtonGroup* m_group;
    QHBoxLayout* m_tabs;
    DropDown* m_list;
    QLabel* m_pinnedLabel;
    QHBoxLayout* m_pinned;
    std::vector<TabButton*> m_buttons;
    std::vector<ShellButton*> m_pinnedButtons;
    std::vector<ShellButton*> m_icons;
};

} // namespace tokenscope
