// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/explanation_tree.h"

#include <algorithm>

namespace tokenscope {

ExplanationTree::ExplanationTree(Explanation root) : m_root(std::move(root)) { collect(m_root); }

void ExplanationTree::collect(const Explanation& step) {
    if (!step.parts.empty())
        m_full.emplace(step.label, &step);
    for (const Explanation& part : step.parts)
        collect(part);
}

const std::vector<Explanation>& ExplanationTree::parts(const Explanation& step) const {
    if (!step.repeated)
        return step.parts;
    const auto [first, last] = m_full.equal_range(step.label);
    const auto same = std::find_if(first, last, [&step](const auto& entry) {
        return entry.second->substituted == step.substituted && entry.second->value == step.value;
    });
    return same == last ? step.parts : same->second->parts;
}

const Explanation& ExplanationTree::at(QStringList& path) const {
    const Explanation* step = &m_root;
    for (qsizetype depth = 0; depth < path.size(); ++depth) {
        const auto& below = parts(*step);
        const std::string label = path[depth].toStdString();
        const auto found = std::find_if(below.begin(), below.end(),
                                        [&label](const Explanation& part) { return part.label == label; });
        if (found == below.end()) {
            path = path.first(depth);
            break;
        }
        step = &*found;
    }
    return *step;
}

} // namespace tokenscope
