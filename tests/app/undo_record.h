// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/store.h"

#include <QElapsedTimer>

namespace tokenscope {

/// What one event may do to the undo stack.
enum class UndoEffect { none, step, back, forth };

/// An undo stack counted by hand: what the work was at every depth, and what may still merge.
class UndoRecord {
public:
    explicit UndoRecord(Store& store) : m_store(store) { begin(); }

    /// The stack was emptied: what there is now is depth 0.
    void begin();
    std::size_t depth() const { return m_depth; }
    std::size_t steps() const { return m_entries.size() - 1; }
    /// Everything that undo restores, as text: equal texts are equal bit for bit.
    std::string work() const;

    /// Follows one event, and fails the test if the stack is not what it has to be. Steps of the same `input`
    /// (empty: none) within 800 ms of one another are one.
    void follow(UndoEffect effect, const QString& input);

private:
    struct Entry {
        std::string work;
        QString input;
        qint64 earliest = 0, latest = 0; ///< ms, between which the last step was made
    };
    enum class Merge { no, yes, either };

    Merge mergeWith(const QString& input, qint64 now) const;
    void push(const Entry& entry);
    void merge(const Entry& entry);

    Store& m_store;
    std::vector<Entry> m_entries;
    std::size_t m_depth = 0;
    QElapsedTimer m_clock;
    qint64 m_last = 0; ///< ms, when the event before had been followed
};

} // namespace tokenscope
