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
    QStringList lines;
    QStringList small; ///< under them, in smaller letters
    qreal below = 0;   ///< from the first line's centre to the lower edge
};

constexpr qreal halfLine = 8;
constexpr qreal secondLine = 15;

qreal heightBelow(const LayoutDraft& draft, const EndPlace& place) {
    const qsizetype lines = place.lines.size() + place.small.size() - 1;
    return draft.scaled(halfLine + secondLine * qreal(lines));
}

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
void makeFit(LayoutDraft& draft, const Panel& panel, std::vector<EndPlace>& places, qreal room) {
    if (heightOf(draft, places) > room) {
        for (EndPlace& place : places) {
            draft.layout.leftOutDetails += place.small.isEmpty() ? 0 : 1;
            place.small.clear();
            place.below = heightBelow(draft, place);
        }
    }
    const auto lessImportant = [&](const EndPlace& a, const EndPlace& b) {
        const int weightA = panel.endLabels[a.index].weight;
        const int weightB = panel.endLabels[b.index].weight;
        return weightA != weightB ? weightA < weightB : a.index > b.index;
    };
    while (places.size() > 1 && heightOf(draft, places) > room) {
        places.erase(std::min_element(places.begin(), places.end(), lessImportant));
        ++draft.layout.leftOutLabels;
    }
}

// Published figures break a name that is too long; in the window a pointer shows it whole.
EndPlace placeOf(const LayoutDraft& draft, const Panel& panel, const PanelFrame& frame, size_t index) {
    const EndLabel& label = panel.endLabels[index];
    const qreal values = draft.shaper.width(label.value, weighted(draft.metrics.row, 600));
    const qreal whole = frame.area.right() - frame.endLabelsLeft;
    const qreal room = whole - (values > 0 ? values + draft.scaled(8) : 0);
    const int most = std::min(2, draft.metrics.wrapLines);
    EndPlace place{index, 0, 0, {}, {}};
    place.lines = wrapped(draft.shaper, label.text, weighted(draft.metrics.row, label.weight), room, most);
    if (draft.metrics.endDetails && !label.second.isEmpty())
        place.small = wrapped(draft.shaper, label.second, draft.metrics.axis, whole, most);
    place.below = heightBelow(draft, place);
    return place;
}

std::vector<EndPlace> placesOf(LayoutDraft& draft, const Panel& panel, const PanelLayout& place) {
    std::vector<EndPlace> places;
    const QRectF& plot = place.frame.plot;
    for (size_t i = 0; i < panel.endLabels.size(); ++i) {
        const qreal y = place.y.pixel(panel.endLabels[i].at.y());
        if (std::isnan(y))
            continue;
        places.push_back(placeOf(draft, panel, place.frame, i));
        places.back().wanted = places.back().y = std::clamp(y, plot.top(), plot.bottom());
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
        qreal baseline = draft.baselineAt(end.y, style);
        draft.addLive(label.value, {area.right(), baseline}, Align::right, bold, Role::text);
        for (const QString& line : end.lines) {
            draft.addLive(line, {left, baseline}, Align::left, style, label.role);
            baseline += draft.scaled(secondLine);
        }
        for (const QString& line : end.small) {
            draft.addLive(line, {left, baseline}, Align::left, small, Role::secondaryText);
            baseline += draft.scaled(secondLine);
        }
        addLeader(draft, place, end);
        if (!label.key.isEmpty())
            draft.layout.targets.push_back(
                {QRectF(left - 4, end.y - halfLine, area.right() - left + 8, end.below + halfLine), label.key,
                 label.toolTip.isEmpty() ? label.text : label.toolTip, true});
    }
}

} // namespace tokenscope
