// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/limit_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tokenscope {
namespace {

struct LimitWords {
    DecodeLimit limit;
    const char* name;
    const char* sentence;
};

constexpr std::array<LimitWords, 8> limits{{
    {DecodeLimit::bandwidth, QT_TRANSLATE_NOOP("Decode", "memory bandwidth"),
     QT_TRANSLATE_NOOP("Status", "Decode is limited by memory bandwidth")},
    {DecodeLimit::compute, QT_TRANSLATE_NOOP("Decode", "compute"),
     QT_TRANSLATE_NOOP("Status", "Decode is limited by compute")},
    {DecodeLimit::link, QT_TRANSLATE_NOOP("Decode", "the link between accelerators"),
     QT_TRANSLATE_NOOP("Status", "Decode is limited by the links between accelerators")},
    {DecodeLimit::overhead, QT_TRANSLATE_NOOP("Decode", "overhead"),
     QT_TRANSLATE_NOOP("Status", "Decode is limited by overhead")},
    {DecodeLimit::memory_capacity, QT_TRANSLATE_NOOP("Decode", "memory capacity"),
     QT_TRANSLATE_NOOP("Status", "Memory capacity is the limit")},
    {DecodeLimit::latency_limit, QT_TRANSLATE_NOOP("Decode", "the limit on time per token"),
     QT_TRANSLATE_NOOP("Status", "Decode is limited by the time limit per token")},
    {DecodeLimit::weight_read, QT_TRANSLATE_NOOP("Decode", "reading the weights"),
     QT_TRANSLATE_NOOP("Status", "The stated throughput is faster than weights can be read")},
    {DecodeLimit::stated, QT_TRANSLATE_NOOP("Decode", "nothing: throughput is stated"),
     QT_TRANSLATE_NOOP("Status", "Throughput is stated")},
}};

const LimitWords& wordsOf(DecodeLimit limit) {
    return *std::find_if(limits.begin(), limits.end(),
                         [limit](const LimitWords& each) { return each.limit == limit; });
}

} // namespace

QString limitName(DecodeLimit limit) { return QCoreApplication::translate("Decode", wordsOf(limit).name); }

QString limitSentence(DecodeLimit limit) {
    return QCoreApplication::translate("Status", wordsOf(limit).sentence);
}

} // namespace tokenscope
