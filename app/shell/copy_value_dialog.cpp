// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/copy_value_dialog.h"

#include "app/panels/quantity_text.h"
#include "app/state/input_names.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace tokenscope {

CopyValueDialog::CopyValueDialog(const SnapshotPointer& snapshot, QWidget* parent)
    : QDialog(parent), m_snapshot(snapshot), m_filter(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setWindowTitle(tr("Copy value"));
    resize(460, 420);
    m_filter->setPlaceholderText(tr("Find a value"));
    m_filter->setAccessibleName(tr("Find a value"));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Values"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copyButton = buttons->addButton(tr("Copy"), QDialogButtonBox::AcceptRole);
    copyButton->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &CopyValueDialog::filter);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &CopyValueDialog::copy);
    connect(buttons, &QDialogButtonBox::accepted, this, &CopyValueDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
}

void CopyValueDialog::fill() {
    for (std::size_t i = 0; i < output_count; ++i) {
        const OutputRow& row = outputs()[i];
        const QString value = outputText(row, m_snapshot->current.values[i]).joined();
        auto* item =
            new QListWidgetItem(coreText("Output", row.label) + QStringLiteral(": ") + value, m_list);
        item->setData(Qt::UserRole, value);
    }
    m_list->setCurrentRow(0);
}

void CopyValueDialog::filter(const QString& words) {
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        bool found = true;
        for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
            found = found && item->text().contains(word, Qt::CaseInsensitive);
        item->setHidden(!found);
        if (found && (m_list->currentItem() == nullptr || m_list->currentItem()->isHidden()))
            m_list->setCurrentItem(item);
    }
}

void CopyValueDialog::copy() {
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr || item->isHidden())
        return;
    const QString value = item->data(Qt::UserRole).toString();
    QApplication::clipboard()->setText(value);
    Q_EMIT copied(value);
    accept();
}

} // namespace tokenscope
