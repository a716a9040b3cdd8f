// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/control_metrics.h"
#include "app/controls/control_row.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

namespace tokenscope {

namespace {

void copyText(const QString& text) { QGuiApplication::clipboard()->setText(text); }

} // namespace

QMenu* ControlRow::createMenu(QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->setFont(m_ink.font(control_metrics::labelSize));
    menu->setPalette(tokenscope::palette(m_ink.theme()));
    QAction* reset = menu->addAction(resetText(), this, [this] { request(ControlEdit::Kind::reset); });
    reset->setEnabled(m_head.edited && m_head.enabled);
    for (const ControlReset& other : m_head.resets)
        menu->addAction(tr("Reset to %1").arg(other.text), this,
                        [this, key = other.key] { request(ControlEdit::Kind::resetTo, key); });
    if (m_head.beyondTrack)
        menu->addAction(tr("Extend the track to this value"), this,
                        [this] { request(ControlEdit::Kind::extendTrack); });
    if (m_head.computed)
        menu->addAction(tr("Type this value"), this, [this] { request(ControlEdit::Kind::toggleLink); });
    menu->addAction(m_head.locked ? tr("Unlock") : tr("Lock"), this,
                    [this] { request(ControlEdit::Kind::toggleLock); });
    menu->addSeparator();
    menu->addAction(tr("Copy value"), this, [this] { copyText(m_head.valueText); });
    menu->addAction(tr("Copy as sentence"), this,
                    [this] { copyText(tr("%1: %2.").arg(m_head.label, m_head.spokenValue)); });
    if (!actions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(actions());
    }
    return menu;
}

void ControlRow::contextMenuEvent(QContextMenuEvent* event) {
    QMenu* menu = createMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

} // namespace tokenscope
