// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/attribution_request.h"
#include "app/state/band_worker.h"
#include "app/state/latest_worker.h"
#include "app/state/sweep_bands.h"

#include <functional>
#include <set>

namespace tokenscope {

/// What takes longer than a frame: bands, maps, attributions, bands along a sweep. Each is calculated beside
/// the window and handed in later; until then that of the scenario before stands in.
class Background : public QObject {
    Q_OBJECT

public:
    explicit Background(QObject* parent = nullptr);

    /// Which charts are looked at: only their parts are kept up to date.
    void setShownCharts(const std::set<std::string>& charts) { m_shown = charts; }
    void setSampling(bool samples) { m_samples = samples; }
    bool isSampling() const { return m_samples; }
    /// What of the former snapshot stands in until its successor's own arrives. What nobody looks at does
    /// not: nothing would replace it.
    void carryOver(const Snapshot& former, Snapshot& next) const;
    /// Asks for what the snapshot lacks.
    void follow(const Snapshot& snapshot);

Q_SIGNALS:
    /// A part is there: what it changes in the present snapshot.
    void arrived(const std::function<void(Snapshot&)>& part);
    void bandsArrived(quint64 revision, const BandsPointer& bands);

private:
    void followMap(const Snapshot& snapshot);
    void followAttribution(const Snapshot& snapshot);
    void followSweep(const Snapshot& snapshot);

    std::set<std::string> m_shown;
    bool m_samples = true;
    BandWorker m_bands;
    LatestWorker<MapRequest, InputMap> m_map;
    LatestWorker<AttributionRequest, FoundAttribution> m_attribution;
    LatestWorker<SweepBandsRequest, SweepBands> m_sweep;
};

} // namespace tokenscope
