// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/actions.h"
#include "app/shell/document_session.h"

namespace tokenscope {

class CatalogueSheet;
class StatusLine;

/// Shows the catalogues, and puts a catalogue of the user's own to use: at once, and at the next start.
class CatalogueCommands : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Store& store;
        DocumentSession& session;
        Settings& settings;
        Actions& actions;
        StatusLine& status;
    };

    CatalogueCommands(const Parts& parts, QWidget* window);

    void show(const SnapshotPointer& snapshot);
    CatalogueSheet* sheet() const { return m_sheet; }
    /// The catalogue of this file, or only what ships if the path is empty. What is wrong with it is said by
    /// the session, and the old one stays.
    bool use(const QString& path);
    /// The same, not remembered for the next start.
    bool useForNow(const QString& path);

private:
    Parts m_parts;
    CatalogueSheet* m_sheet;
};

} // namespace tokenscope
