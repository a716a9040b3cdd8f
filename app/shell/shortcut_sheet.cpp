// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/shortcut_sheet.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tokenscope {
namespace {

QString plainText(QString text) {
    text.remove(u'&');
    return text;
}

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

} // namespace

ShortcutSheet::ShortcutSheet(const Menus& menus, QWidget* parent)
    : QDialog(parent), m_tree(new QTreeWidget(this)) {
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(520, 560);
    m_tree->setHeaderLabels({tr("Command"), tr("Keys")});
    m_tree->header()->setStretchLastSection(true);
    m_tree->setAccessibleName(windowTitle());
    for (const QMenu* menu : menus.all())
        addMenu(*menu);
    addControlKeys();
    m_tree->expandAll();
    m_tree->resizeColumnToContents(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tree);
    layout->addWidget(buttons);
}

void ShortcutSheet::addMenu(const QMenu& menu) {
    auto* group = new QTreeWidgetItem(m_tree, {plainText(menu.title())});
    const auto add = [group](const QAction& action) {
        if (!action.shortcut().isEmpty())
            new QTreeWidgetItem(group, {plainText(action.text()), keysOf(action)});
    };
    for (const QAction* action : menu.actions()) {
        add(*action);
        if (action->menu() != nullptr)
            for (const QAction* inner : action->menu()->actions())
                add(*inner);
    }
}

void ShortcutSheet::addControlKeys() {
    auto* group = new QTreeWidgetItem(m_tree, {tr("On a control")});
    const std::pair<QString, QString> rows[] = {{tr("One step"), tr("Arrow keys")},
                                                {tr("A fine step"), tr("Shift and arrow keys")},
                                                {tr("To the next named value"), tr("Page up, Page down")},
                                                {tr("To the ends"), tr("Home, End")},
                                                {tr("Type a value"), tr("Enter")},
                                                {tr("Reset to the baseline"), tr("Delete")},
                                                {tr("Lock"), QStringLiteral("L")},
                                                {tr("Drag without snapping"), tr("Alt")}};
    for (const auto& [what, keys] : rows)
        new QTreeWidgetItem(group, {what, keys});
}

} // namespace tokenscope
