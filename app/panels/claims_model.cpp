// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/claims_model.h"

namespace tokenscope {

void ClaimsModel::setRows(std::vector<ClaimRow> rows) {
    const bool same = rows.size() == m_rows.size();
    if (!same)
        beginResetModel();
    m_rows = std::move(rows);
    if (same)
        announce();
    else
        endResetModel();
}

void ClaimsModel::setBasis(ClaimBasis basis) {
    m_basis = basis;
    announce();
}

void ClaimsModel::announce() {
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int ClaimsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ClaimsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return row(index).statement;
    return role == Qt::AccessibleTextRole ? QVariant(row(index).spoken(m_basis)) : QVariant();
}

} // namespace tokenscope
