// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/settings.h"

#include "app/state/chart_view_json.h"
#include "core/model/output_table.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>

namespace tokenscope {
namespace {

constexpr qsizetype mostRecentFiles = 10;

// What is held may be another at the next start; of a preset that is gone, the usual end takes the place.
bool isLastingEnd(std::string_view key) {
    return key == "current" || key == "baseline" || key.starts_with("preset:");
}

} // namespace

Settings::Settings(bool persistent) : m_settings(persistent ? std::make_unique<QSettings>() : nullptr) {}

Settings::~Settings() = default;

template <class Value> Value Settings::value(const QString& key, const Value& standard) const {
    return m_settings ? m_settings->value(key, standard).template value<Value>() : standard;
}

template <class Value> void Settings::store(const QString& key, const Value& value) {
    if (m_settings)
        m_settings->setValue(key, value);
}

QString Settings::appearance() const {
    return value(QStringLiteral("appearance"), QStringLiteral("automatic"));
}

void Settings::setAppearance(const QString& name) { store(QStringLiteral("appearance"), name); }

QString Settings::language() const { return value(QStringLiteral("language"), QString()); }

void Settings::setLanguage(const QString& code) { store(QStringLiteral("language"), code); }

QByteArray Settings::geometry() const { return value(QStringLiteral("geometry"), QByteArray()); }

void Settings::setGeometry(const QByteArray& geometry) { store(QStringLiteral("geometry"), geometry); }

bool Settings::dockOpen() const { return value(QStringLiteral("dockOpen"), true); }

void Settings::setDockOpen(bool open) { store(QStringLiteral("dockOpen"), open); }

int Settings::dockTab() const { return value(QStringLiteral("dockTab"), 0); }

void Settings::setDockTab(int tab) { store(QStringLiteral("dockTab"), tab); }

bool Settings::controlsShown() const { return value(QStringLiteral("controlsShown"), true); }

void Settings::setControlsShown(bool shown) { store(QStringLiteral("controlsShown"), shown); }

QString Settings::chart() const { return value(QStringLiteral("chart"), QString()); }

void Settings::setChart(const QString& id) { store(QStringLiteral("chart"), id); }

bool Settings::bands() const { return value(QStringLiteral("bands"), true); }

void Settings::setBands(bool shown) { store(QStringLiteral("bands"), shown); }

QStringList Settings::pinnedCharts() const {
    return value(QStringLiteral("pinnedCharts"),
                 QStringList{QStringLiteral("dollar"), QStringLiteral("batch")});
}

void Settings::setPinnedCharts(const QStringList& ids) { store(QStringLiteral("pinnedCharts"), ids); }

QString Settings::ownCatalogue() const { return value(QStringLiteral("ownCatalogue"), QString()); }

void Settings::setOwnCatalogue(const QString& path) { store(QStringLiteral("ownCatalogue"), path); }

QString Settings::lastFile() const { return value(QStringLiteral("session/file"), QString()); }

void Settings::setLastFile(const QString& path) { store(QStringLiteral("session/file"), path); }

QString Settings::lastScenario() const { return value(QStringLiteral("session/scenario"), QString()); }

void Settings::setLastScenario(const QString& scenario) {
    store(QStringLiteral("session/scenario"), scenario);
}

QString Settings::baseline() const { return value(QStringLiteral("session/baseline"), QString()); }

void Settings::setBaseline(const QString& scenario) { store(QStringLiteral("session/baseline"), scenario); }

QStringList Settings::heldScenarios() const { return value(QStringLiteral("heldScenarios"), QStringList()); }

void Settings::setHeldScenarios(const QStringList& scenarios) {
    store(QStringLiteral("heldScenarios"), scenarios);
}

std::map<std::string, ChartView, std::less<>> Settings::chartViews() const {
    const QByteArray json = value(QStringLiteral("chartViews"), QString()).toUtf8();
    return readChartViews(QJsonDocument::fromJson(json).object()).value_or(ChartViews());
}

Exploration Settings::exploration() const {
    Exploration kept;
    const auto read = [this](const char* key, std::string& id, auto find) {
        const std::string stored = value(QLatin1String(key), QString()).toStdString();
        if (find(stored))
            id = stored;
    };
    read("sweep/input", kept.sweepInput, find_quantity_input);
    read("sweep/output", kept.sweepOutput, find_output);
    read("map/x", kept.mapX, find_quantity_input);
    read("map/y", kept.mapY, find_quantity_input);
    read("map/output", kept.mapOutput, find_output);
    read("attribution/from", kept.attributionFrom, isLastingEnd);
    read("attribution/to", kept.attributionTo, isLastingEnd);
    if (kept.mapX == kept.mapY)
        kept = Exploration();
    kept.views = chartViews();
    return kept;
}

void Settings::setExploration(const Exploration& exploration) {
    const auto write = [this](const char* key, const std::string& id) {
        store(QLatin1String(key), QString::fromStdString(id));
    };
    write("sweep/input", exploration.sweepInput);
    write("sweep/output", exploration.sweepOutput);
    write("map/x", exploration.mapX);
    write("map/y", exploration.mapY);
    write("map/output", exploration.mapOutput);
    write("attribution/from", exploration.attributionFrom);
    write("attribution/to", exploration.attributionTo);
    store(QStringLiteral("chartViews"),
          QString::fromUtf8(QJsonDocument(chartViewsJson(exploration.views)).toJson(QJsonDocument::Compact)));
}

QString Settings::lastFolder() const { return value(QStringLiteral("lastFolder"), QString()); }

void Settings::setLastFolder(const QString& folder) { store(QStringLiteral("lastFolder"), folder); }

QStringList Settings::recentFiles() const { return value(QStringLiteral("recentFiles"), QStringList()); }

void Settings::addRecentFile(const QString& path) {
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    store(QStringLiteral("recentFiles"), files.mid(0, mostRecentFiles));
}

} // namespace tokenscope
