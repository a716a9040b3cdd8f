// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

#include <vector>

class QActionGroup;

namespace tokenscope {

/// A menu of named alternatives. Its actions stay as long as the keys do, so that they may stand elsewhere
/// too.
class ChoiceMenu : public QMenu {
    Q_OBJECT

public:
    struct Item {
        QString key;
        QString text;
        QString toolTip = {};
        QKeySequence shortcut = {};
        bool enabled = true;
    };

    explicit ChoiceMenu(QWidget* parent = nullptr);

    void setItems(const std::vector<Item>& items);
    /// Ticks the item of this key, and no other; an unknown key ticks none.
    void setCurrent(const QString& key);

Q_SIGNALS:
    void chosen(const QString& key);

private:
    bool hasKeys(const std::vector<Item>& items) const;
    void rebuild(const std::vector<Item>& items);

    QActionGroup* m_group;
};

} // namespace tokenscope
