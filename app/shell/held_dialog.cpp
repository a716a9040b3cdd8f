// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/held_dialog.h"

#include "app/state/data_names.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tokenscope {

HeldDialog::HeldDialog(Store& store, QWidget* parent)
    : QDialog(parent), m_store(store), m_list(new QListWidget(this)) {
    setWindowTitle(tr("Held scenarios"));
    resize(460, 280);
    m_list->setAccessibleName(windowTitle());
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    auto* hint = new QLabel(tr("The first is what the others are compared with. F2 renames."), this);
    hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_up = buttons->addButton(tr("Move &up"), QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &HeldDialog::remove);
    connect(m_up, &QPushButton::clicked, this, &HeldDialog::moveUp);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](QListWidgetItem* item) { rename(m_list->row(item)); });
    fill();
}

void HeldDialog::fill() {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Document& document : m_store.held()) {
        auto* item = new QListWidgetItem(displayName(document, m_store.library()), m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    for (QPushButton* button : {m_remove, m_up})
        button->setEnabled(m_list->count() > 0);
}

void HeldDialog::change(const std::vector<Document>& held, const QString& undoText, int row) {
    m_store.setHeld(held, undoText);
    fill();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void HeldDialog::remove() {
    const int row = m_list->currentRow();
    std::vector<Document> held = m_store.held();
    if (row < 0)
        return;
    const QString name = displayName(held[std::size_t(row)], m_store.library());
    held.erase(held.begin() + row);
    change(held, tr("Remove %1 from the comparison").arg(name), row);
}

void HeldDialog::moveUp() {
    const int row = m_list->currentRow();
    std::vector<Document> held = m_store.held();
    if (row < 1)
        return;
    std::swap(held[std::size_t(row)], held[std::size_t(row - 1)]);
    change(held, tr("Reorder the comparison"), row - 1);
}

// An empty name would leave the column without one.
void HeldDialog::rename(int row) {
    std::vector<Document> held = m_store.held();
    const QString name = m_list->item(row)->text().simplified();
    if (!name.isEmpty())
        held[std::size_t(row)].name = name.toStdString();
    change(held, tr("Rename to %1").arg(name), row);
}

} // namespace tokenscope
