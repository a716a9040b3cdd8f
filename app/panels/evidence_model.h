// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/evidence_row.h"

#include <QAbstractListModel>

namespace tokenscope {

/// The rows of the evidence panel. Headings cannot be chosen.
class EvidenceModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<EvidenceRow> rows);
    const std::vector<EvidenceRow>& rows() const { return m_rows; }
    const EvidenceRow& row(const QModelIndex& index) const { return m_rows[std::size_t(index.row())]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<EvidenceRow> m_rows;
};

} // namespace tokenscope
