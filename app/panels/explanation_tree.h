// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explanation.h"

#include <QStringList>

#include <map>

namespace tokenscope {

/// The explanation of an output, in which every step can be opened, also those whose parts stand elsewhere in
/// full.
class ExplanationTree {
public:
    explicit ExplanationTree(Explanation root);
    ExplanationTree(const ExplanationTree&) = delete;
    ExplanationTree& operator=(const ExplanationTree&) = delete;

    const Explanation& root() const { return m_root; }
    /// The parts of a step of this tree.
    const std::vector<Explanation>& parts(const Explanation& step) const;
    /// The step that a path of labels leads to; where it breaks off, the last one that it reaches. The path
    /// is cut there.
    const Explanation& at(QStringList& path) const;

private:
    void collect(const Explanation& step);

    Explanation m_root;
    std::multimap<std::string, const Explanation*> m_full; ///< steps with parts, by label
};

} // namespace tokenscope
