// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/settings.h"
#include "app/state/store.h"

#include <QObject>

namespace tokenscope {

/// The file that the scenario belongs to: new, open, save, and asking before changes are lost.
class DocumentSession : public QObject {
    Q_OBJECT

public:
    /// Dialogs belong to `window`.
    DocumentSession(Store& store, Settings& settings, QWidget* window);

    /// Empty: not saved yet.
    const QString& path() const { return m_path; }
    QString fileName() const;
    bool isDirty() const;

    void newScenario();
    void open();
    /// Asks before changes are lost. False: the scenario is what it was.
    bool openFile(const QString& path);
    bool save();
    bool saveAs();
    bool saveTo(const QString& path);
    /// Takes over a scenario that has no file of its own, as unsaved work.
    void recover(const Document& document);
    /// Saves, discards or refuses, as the user answers; true without asking if there is nothing to lose.
    bool mayDiscard();

Q_SIGNALS:
    /// A sentence about what went wrong; nothing was lost.
    void failed(const QString& sentence);
    /// A sentence about what is worth knowing.
    void remarked(const QString& sentence);
    void saved(const QString& path);
    /// The file to open is a figure, which may carry a scenario.
    void figureMet(const QString& path);
    /// Name of the file, whether it has changes, or the recent files.
    void changed();

private:
    void follow();
    void take(const QString& path, bool readOnly);
    QString folder() const;

    Store& m_store;
    Settings& m_settings;
    QWidget* m_window;
    QString m_path;
    bool m_readOnly = false;
    bool m_recovered = false;
    bool m_wasDirty = false;
    Document m_saved; ///< what the file holds
};

} // namespace tokenscope
