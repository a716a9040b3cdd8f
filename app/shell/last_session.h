// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/document_session.h"

namespace tokenscope {

/// Remembers which scenario is open and what it is compared with, for the next start. Changes that are not
/// saved are no part of it: an ordinary end asks about them, and a crash leaves the copy of Autosave.
class LastSession : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Store& store;
        DocumentSession& session;
        Settings& settings;
    };

    explicit LastSession(const Parts& parts, QObject* parent);

    /// Opens what was open when the program ended. What cannot be read any more is left out.
    void restoreScenario();
    void restoreBaseline();
    /// From now on remembers every change.
    void start();

private:
    void follow();

    Parts m_parts;
    Document m_scenario, m_baseline; ///< as remembered
};

} // namespace tokenscope
