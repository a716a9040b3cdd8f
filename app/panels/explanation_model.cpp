// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/explanation_model.h"

#include "app/panels/decode_step_text.h"
#include "app/panels/formula_text.h"

namespace tokenscope {

/// A row. Steps and inputs have a part of the explanation; other rows have their texts from the start.
struct ExplanationModel::Node {
    const Explanation* step = nullptr;
    Node* parent = nullptr;
    int row = 0;
    bool filled = false;
    std::vector<std::unique_ptr<Node>> children;
    std::optional<ExplainRow> texts;
};

namespace {

/// The stage whose time is that of the decode steps.
constexpr std::string_view steppedStage = "data-centre capex";

} // namespace

ExplanationModel::ExplanationModel(QObject* parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

ExplanationModel::~ExplanationModel() = default;

void ExplanationModel::setContent(std::shared_ptr<const ExplanationTree> tree, const Explanation& step,
                                  SnapshotPointer snapshot, const QString& commonUnit) {
    const auto before = std::move(m_tree); // nodes point into it until they are bound anew
    m_tree = std::move(tree);
    m_snapshot = std::move(snapshot);
    m_commonUnit = commonUnit;
    if (m_root->step != nullptr && rebind(*m_root, step)) {
        retranslate();
        return;
    }
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_root->step = &step;
    endResetModel();
    Q_EMIT textsChanged();
}

void ExplanationModel::retranslate() {
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, 0));
    Q_EMIT textsChanged();
}

bool ExplanationModel::rebind(Node& node, const Explanation& step) {
    if (node.step->label != step.label)
        return false;
    node.step = &step;
    node.texts.reset();
    if (!node.filled)
        return true;
    const auto& parts = m_tree->parts(step);
    const auto extra = extraRows(node);
    if (node.children.size() != parts.size() + extra.size())
        return false;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        Node& child = *node.children[i];
        if (i >= parts.size()) {
            child.texts = extra[i - parts.size()];
            continue;
        }
        if (child.step == nullptr || !rebind(child, parts[i]))
            return false;
    }
    return true;
}

std::vector<std::optional<ExplainRow>> ExplanationModel::extraRows(const Node& node) const {
    std::vector<std::optional<ExplainRow>> rows;
    if (node.step->label == steppedStage)
        if (auto row = decodeStepRow(*m_snapshot))
            rows.push_back(std::move(row));
    if (&node == m_root.get() && isPlainSum(*node.step))
        rows.push_back(sumRow(*node.step, m_commonUnit));
    return rows;
}

void ExplanationModel::fill(Node& node) const {
    if (node.filled || node.step == nullptr)
        return;
    node.filled = true;
    const auto add = [&node](const Explanation* step, std::optional<ExplainRow> texts) {
        auto child = std::make_unique<Node>();
        child->step = step;
        child->parent = &node;
        child->row = int(node.children.size());
        child->texts = std::move(texts);
        node.children.push_back(std::move(child));
    };
    for (const Explanation& part : m_tree->parts(*node.step))
        add(&part, std::nullopt);
    for (auto& row : extraRows(node))
        add(nullptr, std::move(row));
}

ExplanationModel::Node& ExplanationModel::node(const QModelIndex& index) const {
    return index.isValid() ? *static_cast<Node*>(index.internalPointer()) : *m_root;
}

const ExplainRow& ExplanationModel::row(const QModelIndex& index) const {
    Node& at = node(index);
    if (!at.texts)
        at.texts = explainRow(*at.step, *m_tree, *m_snapshot, m_commonUnit);
    return *at.texts;
}

QStringList ExplanationModel::path(const QModelIndex& index) const {
    QStringList path;
    for (const Node* at = &node(index); at->parent != nullptr; at = at->parent) {
        if (at->step == nullptr)
            return {};
        path.prepend(QString::fromStdString(at->step->label));
    }
    return path;
}

QString ExplanationModel::input(const QModelIndex& index) const {
    const Node& at = node(index);
    return at.step == nullptr ? QString() : QString::fromStdString(at.step->input);
}

QModelIndex ExplanationModel::index(int row, int column, const QModelIndex& parent) const {
    Node& above = node(parent);
    fill(above);
    if (column != 0 || row < 0 || row >= int(above.children.size()))
        return {};
    return createIndex(row, 0, above.children[std::size_t(row)].get());
}

QModelIndex ExplanationModel::parent(const QModelIndex& index) const {
    Node* above = index.isValid() ? node(index).parent : nullptr;
    return above == nullptr || above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int ExplanationModel::rowCount(const QModelIndex& parent) const {
    Node& at = node(parent);
    fill(at);
    return int(at.children.size());
}

int ExplanationModel::columnCount(const QModelIndex&) const { return 1; }

bool ExplanationModel::hasChildren(const QModelIndex& parent) const {
    const Node& at = node(parent);
    return at.step != nullptr && !m_tree->parts(*at.step).empty();
}

QVariant ExplanationModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const ExplainRow& texts = row(index);
    if (role == Qt::DisplayRole)
        return texts.label;
    if (role == Qt::AccessibleTextRole)
        return texts.spoken();
    QStringList lines{texts.band, texts.source};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace tokenscope
