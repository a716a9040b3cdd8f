// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/claim_row.h"

#include <QAbstractListModel>

namespace tokenscope {

/// The claims in the order of the essay.
class ClaimsModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ClaimRow> rows);
    /// Which verdict is shown in a row that is not opened.
    void setBasis(ClaimBasis basis);
    ClaimBasis basis() const { return m_basis; }
    const std::vector<ClaimRow>& rows() const { return m_rows; }
    const ClaimRow& row(const QModelIndex& index) const { return m_rows[std::size_t(index.row())]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void announce();

    std::vector<ClaimRow> m_rows;
    ClaimBasis m_basis = ClaimBasis::inScenario;
};

} // namespace tokenscope
