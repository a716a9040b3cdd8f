// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/chain_rows.h"

#include "app/state/chain_text.h"

#include <QCoreApplication>

namespace tokenscope {
namespace {

struct ChainRows {
    Q_DECLARE_TR_FUNCTIONS(ChainRows)
};

QString worldNote(const WorldSource& world) {
    if (world.text.isEmpty())
        return {};
    return world.assumed ? ChainRows::tr("World’s supply, assumed: %1.").arg(world.text)
                         : ChainRows::tr("World’s supply: %1.").arg(world.text);
}

QStringList notesOf(const LinkFigures& figures, const WorldSource& world, const Snapshot& snapshot) {
    const SupplyLink& link = *figures.link;
    const Inputs& inputs = snapshot.current.inputs;
    const PricePath path = price_path(link, inputs);
    QStringList notes = supplierLines(link, snapshot.library->catalogue);
    notes << worldNote(world) << pricePathSentence(path);
    if (path != PricePath::not_carried)
        notes << elasticitySentence(shock(link, ShockKind::price, 2.0, inputs));
    return notes;
}

EvidenceRow rowOf(const LinkFigures& figures, const Snapshot& snapshot) {
    const SupplyLink& link = *figures.link;
    const WorldSource world = worldSource(link, snapshot.current.document, *snapshot.library);
    const QString few = narrowestText(link, snapshot.library->catalogue);
    EvidenceRow row;
    row.kind = EvidenceRow::Kind::point;
    row.id = QString::fromUtf8(link.id.data(), qsizetype(link.id.size()));
    row.title = linkName(link);
    row.detail =
        ChainRows::tr("%1 a year, %2 per million tokens").arg(perYearText(figures), perMillionText(figures));
    row.figures = {
        {few, {}, worldShareText(figures.share), world.assumed ? ChainRows::tr("assumed") : QString()}};
    row.notes = notesOf(figures, world, snapshot);
    row.said =
        ChainRows::tr("%1: %2 of the world’s yearly supply; %3; %4; %5")
            .arg(row.title, worldShareText(figures.share), row.detail, few, row.notes.join(QLatin1Char(' ')));
    return row;
}

} // namespace

std::vector<EvidenceRow> chainRows(const Snapshot& snapshot) {
    std::vector<EvidenceRow> rows(1);
    rows[0].title = ChainRows::tr("Link and fewest suppliers");
    rows[0].columns[1] = ChainRows::tr("of the world’s");
    for (const LinkFigures& figures : link_figures(snapshot.current.inputs, snapshot.current.results))
        rows.push_back(rowOf(figures, snapshot));
    return rows;
}

} // namespace tokenscope
