// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/choice_menu.h"

#include <QActionGroup>

#include <algorithm>

namespace tokenscope {

ChoiceMenu::ChoiceMenu(QWidget* parent) : QMenu(parent), m_group(new QActionGroup(this)) {
    m_group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    setToolTipsVisible(true);
    // The tick follows setCurrent(), not the click.
    connect(m_group, &QActionGroup::triggered, this, [this](QAction* action) {
        action->setChecked(!action->isChecked());
        Q_EMIT chosen(action->data().toString());
    });
}

bool ChoiceMenu::hasKeys(const std::vector<Item>& items) const {
    const auto actions = m_group->actions();
    return std::equal(actions.begin(), actions.end(), items.begin(), items.end(),
                      [](const QAction* action, const Item& item) { return action->data() == item.key; });
}

void ChoiceMenu::rebuild(const std::vector<Item>& items) {
    qDeleteAll(m_group->actions());
    for (const Item& item : items) {
        auto* action = new QAction(m_group);
        action->setData(item.key);
        action->setCheckable(true);
        addAction(action);
    }
}

void ChoiceMenu::setItems(const std::vector<Item>& items) {
    if (!hasKeys(items))
        rebuild(items);
    const auto actions = m_group->actions();
    for (std::size_t i = 0; i < items.size(); ++i) {
        QAction* action = actions[static_cast<qsizetype>(i)];
        action->setText(QString(items[i].text).replace(u'&', QStringLiteral("&&")));
        action->setToolTip(items[i].toolTip.toHtmlEscaped());
        action->setShortcut(items[i].shortcut);
        action->setEnabled(items[i].enabled);
    }
}

void ChoiceMenu::setCurrent(const QString& key) {
    for (QAction* action : m_group->actions())
        action->setChecked(action->data() == key);
}

} // namespace tokenscope
