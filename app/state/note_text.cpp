// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/note_text.h"

#include "app/state/number_format.h"

#include <QCoreApplication>

namespace tokenscope {
namespace {

struct NoteText {
    Q_DECLARE_TR_FUNCTIONS(NoteText)
};

QString share(double fraction) { return toQString(percent(fraction, 3, numberFormat())); }

QString milliseconds(double seconds) {
    return toQString(significant(seconds * 1e3, 3, numberFormat())) + QChar::Nbsp + QStringLiteral("ms");
}

} // namespace

QString noteText(const Note& note) {
    switch (note.code) {
    case Note::Code::overloaded:
        return NoteText::tr("Demand is %1 of what the replicas can serve; it needs at least %2 replicas.")
            .arg(share(note.value), toQString(full(note.limit, 1.0, numberFormat())));
    case Note::Code::no_room_for_the_peak:
        return NoteText::tr("Owned accelerators that are sized for the peak are busy for at most %1 of the "
                            "time; the utilisation is %2.")
            .arg(share(note.limit), share(note.value));
    case Note::Code::too_slow:
        return NoteText::tr("A token takes %1 for one user; the limit asked for is %2.")
            .arg(milliseconds(note.value), milliseconds(note.limit));
    case Note::Code::prompt_not_separable:
        return NoteText::tr(
            "Prefill is inside the stated throughput, so prompt tokens have no cost of their own.");
    }
    return {};
}

} // namespace tokenscope
