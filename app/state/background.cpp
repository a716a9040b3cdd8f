// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/background.h"

#include "app/state/map_request.h"

namespace tokenscope {
namespace {

/// Hands an answer in as the member of a snapshot where it stands.
template <class Answer> auto handIn(Background* background, std::shared_ptr<const Answer> Snapshot::*member) {
    return [background, member](const std::shared_ptr<const Answer>& answer) {
        Q_EMIT background->arrived([member, answer](Snapshot& snapshot) { snapshot.*member = answer; });
    };
}

} // namespace

Background::Background(QObject* parent)
    : QObject(parent), m_map(this, map_over, handIn(this, &Snapshot::map)),
      m_attribution(
          this,
          [](const AttributionRequest& asked, const std::stop_token&) { return foundAttribution(asked); },
          handIn(this, &Snapshot::attribution)),
      m_sweep(this, sampledSweep, handIn(this, &Snapshot::sweepBands)) {
    connect(&m_bands, &BandWorker::ready, this, &Background::bandsArrived);
}

void Background::carryOver(const Snapshot& former, Snapshot& next) const {
    if (m_shown.contains("map"))
        next.map = former.map;
    if (m_shown.contains("attribution"))
        next.attribution = former.attribution;
    if (!m_samples || former.current.document.preset != next.current.document.preset)
        return;
    next.bands = former.bands;
    next.bandsRevision = former.bandsRevision;
    if (m_shown.contains("sweep"))
        next.sweepBands = former.sweepBands;
}

void Background::follow(const Snapshot& snapshot) {
    if (m_samples && !snapshot.hasOwnBands())
        m_bands.ask({snapshot.revision, snapshot.current.inputs, snapshot.current.document.preset,
                     snapshot.library,
                     snapshot.dragging ? Uncertainty::points_while_dragging : Uncertainty::points_at_rest});
    followMap(snapshot);
    followAttribution(snapshot);
    followSweep(snapshot);
}

// Moving the two inputs of a map changes nothing in it.
void Background::followMap(const Snapshot& snapshot) {
    if (!m_shown.contains("map"))
        return;
    const MapRequest request = mapRequest(snapshot);
    if (!snapshot.map || !snapshot.map->request.gives_same(request))
        m_map.ask(request);
}

void Background::followAttribution(const Snapshot& snapshot) {
    if (!m_shown.contains("attribution"))
        return;
    const AttributionRequest request = attributionRequest(snapshot);
    if (!snapshot.attribution || !snapshot.attribution->request.givesSame(request))
        m_attribution.ask(request);
}

void Background::followSweep(const Snapshot& snapshot) {
    if (!m_samples || !m_shown.contains("sweep"))
        return;
    const SweepBandsRequest request = sweepBandsRequest(snapshot);
    if (!snapshot.sweepBands || !snapshot.sweepBands->request.givesSame(request))
        m_sweep.ask(request);
}

} // namespace tokenscope
