// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/panels/explain_row.h"

#include <QAbstractItemModel>

#include <memory>

namespace tokenscope {

/// The parts of one step of an explanation, as a tree that is read as far down as it is opened.
class ExplanationModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit ExplanationModel(QObject* parent = nullptr);
    ~ExplanationModel() override;

    /// Shows the parts of `step`, which belongs to `tree`. Where the rows are the ones that stood here
    /// before, only their texts change, so that what is open stays open.
    void setContent(std::shared_ptr<const ExplanationTree> tree, const Explanation& step,
                    SnapshotPointer snapshot, const QString& commonUnit);
    /// The texts of a row, made when first asked for.
    const ExplainRow& row(const QModelIndex& index) const;
    /// Labels in the core's words from below the step down to the row; empty for a row that is no step or
    /// input.
    QStringList path(const QModelIndex& index) const;
    /// The id of the input that a row shows; empty for others.
    QString input(const QModelIndex& index) const;
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void textsChanged();

private:
    struct Node;

    Node& node(const QModelIndex& index) const;
    void fill(Node& node) const;
    bool rebind(Node& node, const Explanation& step);
    /// Rows that stand beside the steps: what a decode step's time goes to, and the sum.
    std::vector<std::optional<ExplainRow>> extraRows(const Node& node) const;

    std::shared_ptr<const ExplanationTree> m_tree;
    SnapshotPointer m_snapshot;
    QString m_commonUnit;
    std::unique_ptr<Node> m_root;
};

} // namespace tokenscope
