// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/evidence_model.h"

namespace tokenscope {
namespace {

bool sameKinds(const std::vector<EvidenceRow>& a, const std::vector<EvidenceRow>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const EvidenceRow& x, const EvidenceRow& y) {
        return x.kind == y.kind && x.id == y.id;
    });
}

} // namespace

// The chosen row stays where the same rows only change their figures.
void EvidenceModel::setRows(std::vector<EvidenceRow> rows) {
    const bool same = sameKinds(rows, m_rows);
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (!same)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int EvidenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return row(index).title;
    return role == Qt::AccessibleTextRole ? QVariant(row(index).spoken()) : QVariant();
}

Qt::ItemFlags EvidenceModel::flags(const QModelIndex& index) const {
    const bool heading = index.isValid() && row(index).kind == EvidenceRow::Kind::heading;
    return heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace tokenscope
