// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/catalogue_commands.h"

#include "app/shell/catalogue_sheet.h"
#include "app/shell/status_line.h"
#include "app/state/library_loader.h"

#include <QFileInfo>

namespace tokenscope {

CatalogueCommands::CatalogueCommands(const Parts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_sheet(new CatalogueSheet(window)) {
    connect(m_parts.actions.action(Command::catalogues), &QAction::triggered, this, [this] {
        m_sheet->QDialog::show();
        m_sheet->raise();
    });
    connect(m_sheet, &CatalogueSheet::ownCatalogueChosen, this, &CatalogueCommands::use);
}

void CatalogueCommands::show(const SnapshotPointer& snapshot) { m_sheet->show(snapshot); }

bool CatalogueCommands::useForNow(const QString& path) {
    try {
        m_parts.store.useLibrary(loadLibrary(path));
    } catch (const std::exception& problem) {
        Q_EMIT m_parts.session.failed(
            tr("The catalogues stay as they were: %1").arg(QString::fromUtf8(problem.what())));
        return false;
    }
    m_sheet->setOwnCatalogue(path);
    return true;
}

bool CatalogueCommands::use(const QString& path) {
    if (!useForNow(path))
        return false;
    m_parts.settings.setOwnCatalogue(path);
    m_parts.status.say(path.isEmpty()
                           ? tr("The catalogues are those that ship")
                           : tr("The catalogues have the rows of %1").arg(QFileInfo(path).fileName()));
    return true;
}

} // namespace tokenscope
