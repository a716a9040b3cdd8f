// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/undo_record.h"

#include "core/scenario/scenario_json.h"

#include <QtTest>

namespace tokenscope {
namespace {

constexpr qint64 mergeWithin = 800; // ms

} // namespace

void UndoRecord::begin() {
    m_clock.start();
    m_last = 0;
    m_entries = {{work(), {}, 0, 0}};
    m_depth = 0;
}

std::string UndoRecord::work() const {
    std::string all = write_scenario(m_store.document()) + write_scenario(m_store.baseline());
    for (const Document& held : m_store.held())
        all += write_scenario(held);
    return all;
}

// The program's clock was read somewhere within the event, so near 800 ms both answers are right.
UndoRecord::Merge UndoRecord::mergeWith(const QString& input, qint64 now) const {
    const Entry& last = m_entries[m_depth];
    if (input.isEmpty() || last.input != input || m_last - last.latest > mergeWithin + 1)
        return Merge::no;
    return now - last.earliest < mergeWithin ? Merge::yes : Merge::either;
}

void UndoRecord::push(const Entry& entry) {
    m_entries.resize(m_depth + 1);
    m_entries.push_back(entry);
    ++m_depth;
}

// A step that ends where it began is none.
void UndoRecord::merge(const Entry& entry) {
    m_entries.resize(m_depth);
    --m_depth;
    if (entry.work != m_entries[m_depth].work)
        push(entry);
}

void UndoRecord::follow(UndoEffect effect, const QString& input) {
    const Entry now{work(), input, m_last, m_clock.elapsed()};
    const auto index = static_cast<std::size_t>(m_store.undoStack()->index());
    if (effect == UndoEffect::back) {
        m_depth -= std::min<std::size_t>(m_depth, 1);
    } else if (effect == UndoEffect::forth) {
        m_depth = std::min(m_depth + 1, steps());
    } else if (now.work != m_entries[m_depth].work) {
        QVERIFY2(effect == UndoEffect::step, "what is no edit has changed the work");
        const Merge merges = mergeWith(input, now.latest);
        if (merges == Merge::yes || (merges == Merge::either && index <= m_depth))
            merge(now);
        else
            push(now);
    }
    QCOMPARE(index, m_depth);
    QCOMPARE(static_cast<std::size_t>(m_store.undoStack()->count()), steps());
    QVERIFY2(now.work == m_entries[m_depth].work, "the work is not what stood at this depth");
    m_last = m_clock.elapsed();
}

} // namespace tokenscope
