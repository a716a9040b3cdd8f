// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/layout_draft.h"

#include <algorithm>
#include <cmath>

namespace tokenscope {

namespace {

struct EndPlace {
    size_t index;
    qreal wanted; ///< centre of the first line
    qreal y;
    bool second; ///< whether the small line is shown
    qreal below; ///< from the first line's centre to the lower edge
};

constexpr qreal halfLine = 8;
constexpr qreal secondLine = 15;

qreal distance(const LayoutDraft& draft, const EndPlace& upper) {
    return upper.below + draft.scaled(halfLine);
}

// Pushes the labels down where they touch, then up from the lower edge.
void spread(const LayoutDraft& draft, std::vector<EndPlace>& places, qreal top, qreal bottom) {
    for (size_t i = 0; i < places.size(); ++i) {
        const qreal least = i == 0 ? top : places[i - 1].y + distance(draft, places[i - 1]);
        places[i].y = std::max(places[i].wanted, least);
    }
    for (size_t i = places.size(); i-- > 0;) {
        const qreal most =
            i + 1 == places.size() ? bottom - places[i].below : places[i + 1].y - distance(draft, places[i]);
        places[i].y = std::min(places[i].y, most);
    }
}

qreal heightOf(const LayoutDraft& draft, const std::vector<EndPlace>& places) {
    qreal height = 0;
    for (const EndPlace& place : places)
        height += distance(draft, place);
    return height;
}

// Where the labels are too many, the small lines go first, then the last labels that are not bold.
void makeFit(const LayoutDraft& draft, const Panel& panel, std::vector<EndPlace>& places, qreal room) {
    if (heightOf(draft, places) > room) {
        for (EndPlace& place : places) {
            place.second = false;
            place.below = draft.scaled(halfLine);
        }
    }
    const auto lessImportant = [&](const EndPlace& a, const EndPlace& b) {
        const int weightA = panel.endLabels[a.index].weight;
        const int weightB = panel.endLabels[b.index].weight;
        return weightA != weightB ? weightA < weightB : a.index > b.index;
    };
    while (places.size() > 1 && heightOf(draft, places) > room)
        places.erase(std::min_element(places.begin(), places.end(), lessImportant));
}

std::vector<EndPlace> placesOf(const LayoutDraft& draft, const Panel& panel, const PanelLayout& place) {
    std::vector<EndPlace> places;
    const QRectF& plot = place.frame.plot;
    for (size_t i = 0; i < panel.endLabels.size(); ++i) {
        const qreal y = place.y.pixel(panel.endLabels[i].at.y());
        if (std::isnan(y))
            continue;
        const bool second = draft.metrics.endDetails && !panel.endLabels[i].second.isEmpty();
        const qreal wanted = std::clamp(y, plot.top(), plot.bottom());
        const qreal below = draft.scaled(second ? halfLine + secondLine : halfLine);
        places.push_back({i, wanted, wanted, second, below});
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const EndPlace& a, const EndPlace& b) { return a.wanted < b.wanted; });
    const qreal bottom = plot.bottom() + draft.scaled(halfLine / 2);
    makeFit(draft, panel, places, bottom - plot.top() + draft.scaled(halfLine));
    spread(draft, places, plot.top(), bottom);
    return places;
}

void addLeader(LayoutDraft& draft, const PanelLayout& place, const EndPlace& end) {
    const qreal start = place.frame.plot.right() + 2;
    if (std::abs(end.y - end.wanted) > 2)
        draft.layout.leaders.push_back(
            {{start, end.wanted, place.frame.endLabelsLeft - draft.scaled(4), end.y}, Role::axis, 1});
}

} // namespace

void layOutEndLabels(LayoutDraft& draft, const Panel& panel, const PanelLayout& place) {
    const QRectF& area = place.frame.area;
    const TextStyle& small = draft.metrics.axis;
    draft.addFixed(panel.endHeader, {area.right(), place.frame.plot.top() - draft.scaled(12)}, Align::right,
                   small, Role::secondaryText);
    for (const EndPlace& end : placesOf(draft, panel, place)) {
        const EndLabel& label = panel.endLabels[end.index];
        const qreal left = place.frame.endLabelsLeft;
        const TextStyle style = weighted(draft.metrics.row, label.weight);
        const TextStyle bold = weighted(draft.metrics.row, 600);
        const qreal values = draft.shaper.width(label.value, bold);
        const qreal room = area.right() - left - (values > 0 ? values + draft.scaled(8) : 0);
        const qreal baseline = draft.baselineAt(end.y, style);
        draft.addLive(draft.shaper.elided(label.text, style, room), {left, baseline}, Align::left, style,
                      label.role);
        draft.addLive(label.value, {area.right(), baseline}, Align::right, bold, Role::text);
        if (end.second)
            draft.addLive(draft.shaper.elided(label.second, small, area.right() - left),
                          {left, baseline + draft.scaled(secondLine)}, Align::left, small,
                          Role::secondaryText);
        addLeader(draft, place, end);
        if (!label.key.isEmpty())
            draft.layout.targets.push_back(
                {QRectF(left - 4, end.y - halfLine, area.right() - left + 8, end.below + halfLine), label.key,
                 label.toolTip.isEmpty() ? label.text : label.toolTip, true});
    }
}

} // namespace tokenscope
