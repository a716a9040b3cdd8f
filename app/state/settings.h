// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/exploration.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class QSettings;

namespace tokenscope {

/// What the program remembers of the user interface, and the scenarios that are held beside the document.
class Settings {
public:
    /// `persistent` false: every setting has its default, and nothing is written.
    explicit Settings(bool persistent = true);
    ~Settings();

    /// "automatic", "light" or "dark".
    QString appearance() const;
    void setAppearance(const QString& name);
    /// Code of a language; empty: the system's.
    QString language() const;
    void setLanguage(const QString& code);
    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    bool dockOpen() const;
    void setDockOpen(bool open);
    /// Which tab of the dock is in front, by its place.
    int dockTab() const;
    void setDockTab(int tab);
    bool controlsShown() const;
    void setControlsShown(bool shown);
    /// The large chart; empty: the first.
    QString chart() const;
    void setChart(const QString& id);
    /// Whether uncertainty bands are shown.
    bool bands() const;
    void setBands(bool shown);
    QStringList pinnedCharts() const;
    void setPinnedCharts(const QStringList& ids);
    /// The user's own catalogue; empty: none.
    QString ownCatalogue() const;
    void setOwnCatalogue(const QString& path);
    /// The file that was open last; empty: none.
    QString lastFile() const;
    void setLastFile(const QString& path);
    /// The scenario that was open last without a file, and what it was compared with, as scenario files;
    /// empty: the essay.
    QString lastScenario() const;
    void setLastScenario(const QString& scenario);
    QString baseline() const;
    void setBaseline(const QString& scenario);
    /// As scenario files, in order.
    QStringList heldScenarios() const;
    void setHeldScenarios(const QStringList& scenarios);
    /// How charts show what they show; locks are not remembered. Ids of this version only.
    Exploration exploration() const;
    void setExploration(const Exploration& exploration);
    QString lastFolder() const;
    void setLastFolder(const QString& folder);

    /// The latest ten, the newest first, also those that no longer exist.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);

private:
    std::map<std::string, ChartView, std::less<>> chartViews() const;
    template <class Value> Value value(const QString& key, const Value& standard) const;
    template <class Value> void store(const QString& key, const Value& value);

    std::unique_ptr<QSettings> m_settings;
};

} // namespace tokenscope
