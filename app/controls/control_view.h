// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <limits>
#include <variant>
#include <vector>

namespace tokenscope {

enum class ControlScale { linear, logarithmic };

/// How believable a range of the track is, given the other inputs.
enum class BandKind { plausible, stretch, implausible, impossible };

/// A value with a name. The text may be empty: a mark without a label.
struct ControlTick {
    double value = 0;
    QString text;

    bool operator==(const ControlTick&) const = default;
};

/// Another value to go back to than the baseline's.
struct ControlReset {
    QString key;
    QString text; ///< whose value, and the value: "the essay’s 4 years"

    bool operator==(const ControlReset&) const = default;
};

struct ControlBand {
    double from = 0;
    double to = 0;
    BandKind kind = BandKind::plausible;
    QString word;   ///< "Stretch"; empty: the kind's own word
    QString reason; ///< a sentence, shown under the track while the value is in the band

    bool operator==(const ControlBand&) const = default;
};

/// Everything that a quantity control shows. Numbers are in the unit shown, or a power of ten of it (70
/// beside "billion", or 70e9): rounding while dragging counts their decimal digits.
struct ControlView {
    QString id;
    QString label;
    QString valueText;    ///< as the field shows it: "0.080"
    QString unitText;     ///< beside the value: "$/kWh"
    QString editText;     ///< what typing starts from; empty: value and unit
    QString baselineText; ///< the baseline's value and unit, named by "Reset"
    QString toolTip;
    QString valueWords;  ///< spoken: value, unit and band
    QString consequence; ///< spoken after a change: "Cost per token up 38 percent"

    bool edited = false;
    bool locked = false;
    bool computed = false;
    bool blank = false; ///< no value: no thumb
    bool enabled = true;
    bool integer = false;

    ControlScale scale = ControlScale::linear;
    double low = 0;  ///< above 0 on a logarithmic track
    double high = 1; ///< above `low`
    double value = 0;
    double baseline = std::numeric_limits<double>::quiet_NaN();
    /// Steps of the keys. On a linear track in the value's unit, on a logarithmic one in decades. 0: derived.
    double step = 0;
    double fineStep = 0;
    double pageStep = 0;

    std::vector<ControlTick> ticks;
    std::vector<ControlBand> bands;
    std::vector<ControlReset> resets;

    QString message; ///< a line under the track; empty: the reason of the value's band
    bool messageIsError = false;
};

struct ControlOption {
    QString key;
    QString text;
    QString toolTip;

    bool operator==(const ControlOption&) const = default;
};

/// Whether two views look and read alike. Equal values are the same bits, and NaN equals NaN.
bool isSame(const ControlView& a, const ControlView& b);

/// The value with its unit, as it stands in the field.
inline QString shownText(const ControlView& view) {
    return view.unitText.isEmpty() ? view.valueText
                                   : QString(view.valueText + QChar(QChar::Nbsp) + view.unitText);
}

/// Everything that a choice control shows.
struct ChoiceView {
    QString id;
    QString label;
    QString toolTip;
    std::vector<ControlOption> options;
    QString current;  ///< key
    QString baseline; ///< key
    QString message;
    bool messageIsError = false;
    bool edited = false;
    bool locked = false;
    bool enabled = true;
};

using RowView = std::variant<ControlView, ChoiceView>;

/// A collapsible group of rows.
struct GroupView {
    QString id;
    QString title;
    QString summary; ///< one line, shown while collapsed
    std::vector<RowView> rows;
    bool startsCollapsed = false; ///< until the user opens or closes it
};

struct InputListView {
    std::vector<GroupView> groups;
    int editedCount = 0;
    QString baselineName;
};

/// What a control asks for. The owner answers every edit with a new view, also when it refuses.
struct ControlEdit {
    enum class Kind { value, typedText, choice, reset, resetTo, toggleLock, toggleLink, extendTrack };
    /// Where in a gesture it stands. A drag is `begin update* end`, or `cancel` in place of `end`.
    enum class Phase { begin, update, end, cancel, single };

    QString id;
    Kind kind = Kind::value;
    double value = 0; ///< kind value
    QString text; ///< typedText: as typed; choice and resetTo: the key; value: the named tick snapped to, or
                  ///< empty
    Phase phase = Phase::single;
};

/// What typed text would mean: "= 0.083 $/kWh", or a sentence that says what is wrong.
struct EntryPreview {
    bool ok = false;
    QString text;
};

} // namespace tokenscope
