// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publish/explored_record.h"

#include "app/state/attribution_request.h"
#include "app/state/chart_view_json.h"

#include <QCoreApplication>

#include <array>

namespace tokenscope {
namespace {

struct Records {
    Q_DECLARE_TR_FUNCTIONS(FigureRecord)
};

/// What a chart varies or shows, and its name in files.
struct ExploredMember {
    const char* name;
    std::string Exploration::*member;
    bool isInput;
};
constexpr std::array<ExploredMember, 5> exploredMembers{{{"sweep_input", &Exploration::sweepInput, true},
                                                         {"sweep_output", &Exploration::sweepOutput, false},
                                                         {"map_x", &Exploration::mapX, true},
                                                         {"map_y", &Exploration::mapY, true},
                                                         {"map_output", &Exploration::mapOutput, false}}};

struct EndMember {
    const char* name;
    std::string Exploration::*member;
};
constexpr std::array<EndMember, 2> endMembers{
    {{"attribution_from", &Exploration::attributionFrom}, {"attribution_to", &Exploration::attributionTo}}};

bool readMembers(const QJsonObject& json, Exploration& exploration) {
    for (const ExploredMember& one : exploredMembers) {
        const QJsonValue value = json.value(QLatin1String(one.name));
        if (value.isUndefined())
            continue;
        const std::string id = value.toString().toStdString();
        if (one.isInput ? !find_quantity_input(id) : !find_output(id))
            return false;
        exploration.*one.member = id;
    }
    return true;
}

bool readEnds(const QJsonObject& json, const Library& library, Exploration& exploration) {
    for (const EndMember& end : endMembers) {
        const QJsonValue value = json.value(QLatin1String(end.name));
        if (value.isUndefined())
            continue;
        exploration.*end.member = value.toString().toStdString();
        if (!isAttributionKey(exploration.*end.member, library))
            return false;
    }
    return true;
}

} // namespace

// What is as usual is left out where older versions did not write it.
QJsonObject exploredJson(const Exploration& exploration) {
    const Exploration usual;
    QJsonObject object;
    for (const ExploredMember& explored : exploredMembers)
        object[QLatin1String(explored.name)] = QString::fromStdString(exploration.*explored.member);
    for (const EndMember& end : endMembers)
        if (exploration.*end.member != usual.*end.member)
            object[QLatin1String(end.name)] = QString::fromStdString(exploration.*end.member);
    if (const QJsonObject views = chartViewsJson(exploration.views); !views.isEmpty())
        object[QStringLiteral("views")] = views;
    return object;
}

QString readExplored(const QJsonObject& json, const Library& library, Exploration& exploration) {
    if (!readMembers(json, exploration))
        return Records::tr("it varies or shows something that the model does not know");
    if (exploration.mapX == exploration.mapY)
        return Records::tr("its map varies one input twice");
    if (!readEnds(json, library, exploration))
        return Records::tr("it compares with a scenario that is not known");
    const auto views = readChartViews(json.value(QStringLiteral("views")).toObject());
    if (!views)
        return Records::tr("a chart of it has an axis or a unit that is not known");
    exploration.views = *views;
    return {};
}

} // namespace tokenscope
